//! The resource `liveBroadcasts`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::Cuepoint;
use crate::schemas::LiveBroadcast;
use crate::schemas::LiveBroadcastListResponse;
use crate::scopes;

/// The resource `liveBroadcasts`.
#[derive(Clone, Debug)]
pub struct LiveBroadcasts {
    pub(crate) service: Service,
}

impl LiveBroadcasts {
    /// Bind a broadcast to a stream.
    ///
    /// `POST youtube/v3/liveBroadcasts/bind`, method id `youtube.liveBroadcasts.bind`.
    ///
    /// - `id`: Broadcast to bind to the stream
    /// - `part`: The \*part\* parameter specifies a comma-separated list of one or more
    ///   liveBroadcast resource properties that the API response will include. The part
    ///   names that you can include in the parameter value are id, snippet,
    ///   contentDetails, and status.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`. Asks
    /// for `YOUTUBE` unless the client or the call names others.
    pub fn bind(
        &self,
        id: impl Into<String>,
        part: impl IntoIterator<Item = impl Into<String>>,
    ) -> Bind {
        let mut call = Call::new(&self.service, &BIND);
        call.query("id", id.into());
        for value in part {
            call.query_add("part", value.into());
        }
        Bind { call }
    }

    /// Delete a given broadcast.
    ///
    /// `DELETE youtube/v3/liveBroadcasts`, method id `youtube.liveBroadcasts.delete`.
    ///
    /// - `id`: Broadcast to delete.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`. Asks
    /// for `YOUTUBE` unless the client or the call names others.
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.query("id", id.into());
        Delete { call }
    }

    /// Inserts a new stream for the authenticated user.
    ///
    /// `POST youtube/v3/liveBroadcasts`, method id `youtube.liveBroadcasts.insert`.
    ///
    /// - `part`: The \*part\* parameter serves two purposes in this operation. It
    ///   identifies the properties that the write operation will set as well as the
    ///   properties that the API response will include. The part properties that you can
    ///   include in the parameter value are id, snippet, contentDetails, and status.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`. Asks
    /// for `YOUTUBE` unless the client or the call names others.
    pub fn insert(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: LiveBroadcast,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        for value in part {
            call.query_add("part", value.into());
        }
        call.body(request);
        Insert { call }
    }

    /// Insert cuepoints in a broadcast
    ///
    /// `POST youtube/v3/liveBroadcasts/cuepoint`, method id
    /// `youtube.liveBroadcasts.insertCuepoint`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE` unless the client or the call names
    /// others.
    pub fn insert_cuepoint(&self, request: Cuepoint) -> InsertCuepoint {
        let mut call = Call::new(&self.service, &INSERT_CUEPOINT);
        call.body(request);
        InsertCuepoint { call }
    }

    /// Retrieve the list of broadcasts associated with the given channel.
    ///
    /// `GET youtube/v3/liveBroadcasts`, method id `youtube.liveBroadcasts.list`.
    ///
    /// - `part`: The \*part\* parameter specifies a comma-separated list of one or more
    ///   liveBroadcast resource properties that the API response will include. The part
    ///   names that you can include in the parameter value are id, snippet,
    ///   contentDetails, status and statistics.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`,
    /// `YOUTUBE_READONLY`. Asks for `YOUTUBE_READONLY` unless the client or the call
    /// names others.
    pub fn list(&self, part: impl IntoIterator<Item = impl Into<String>>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        for value in part {
            call.query_add("part", value.into());
        }
        List { call }
    }

    /// Transition a broadcast to a given status.
    ///
    /// `POST youtube/v3/liveBroadcasts/transition`, method id
    /// `youtube.liveBroadcasts.transition`.
    ///
    /// - `broadcast_status`: The status to which the broadcast is going to transition.
    /// - `id`: Broadcast to transition.
    /// - `part`: The \*part\* parameter specifies a comma-separated list of one or more
    ///   liveBroadcast resource properties that the API response will include. The part
    ///   names that you can include in the parameter value are id, snippet,
    ///   contentDetails, and status.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`. Asks
    /// for `YOUTUBE` unless the client or the call names others.
    pub fn transition(
        &self,
        broadcast_status: impl Into<Open<TransitionBroadcastStatus>>,
        id: impl Into<String>,
        part: impl IntoIterator<Item = impl Into<String>>,
    ) -> Transition {
        let mut call = Call::new(&self.service, &TRANSITION);
        call.query("broadcastStatus", broadcast_status.into().to_param());
        call.query("id", id.into());
        for value in part {
            call.query_add("part", value.into());
        }
        Transition { call }
    }

    /// Updates an existing broadcast for the authenticated user.
    ///
    /// `PUT youtube/v3/liveBroadcasts`, method id `youtube.liveBroadcasts.update`.
    ///
    /// - `part`: The \*part\* parameter serves two purposes in this operation. It
    ///   identifies the properties that the write operation will set as well as the
    ///   properties that the API response will include. The part properties that you can
    ///   include in the parameter value are id, snippet, contentDetails, and status.
    ///   Note that this method will override the existing values for all of the mutable
    ///   properties that are contained in any parts that the parameter value specifies.
    ///   For example, a broadcast's privacy status is defined in the status part. As
    ///   such, if your request is updating a private or unlisted broadcast, and the
    ///   request's part parameter value includes the status part, the broadcast's
    ///   privacy setting will be updated to whatever value the request body specifies.
    ///   If the request body does not specify a value, the existing privacy setting will
    ///   be removed and the broadcast will revert to the default privacy setting.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`. Asks
    /// for `YOUTUBE` unless the client or the call names others.
    pub fn update(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: LiveBroadcast,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        for value in part {
            call.query_add("part", value.into());
        }
        call.body(request);
        Update { call }
    }
}

const BIND: Method = Method {
    id: "youtube.liveBroadcasts.bind",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/liveBroadcasts/bind")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveBroadcasts::bind`].
    pub struct Bind -> LiveBroadcast {
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The CMS account that
        /// the user authenticates with must be linked to the specified YouTube content
        /// owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
        /// This parameter can only be used in a properly [authorized
        /// request](https://developers.google.com/youtube/data/guides/authentication).
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwnerChannel\* parameter specifies the
        /// YouTube channel ID of the channel to which a video is being added. This
        /// parameter is required when a request specifies a value for the
        /// onBehalfOfContentOwner parameter, and it can only be used in conjunction with
        /// that parameter. In addition, the request must be authorized using a CMS
        /// account that is linked to the content owner that the onBehalfOfContentOwner
        /// parameter specifies. Finally, the channel that the
        /// onBehalfOfContentOwnerChannel parameter value specifies must be linked to the
        /// content owner that the onBehalfOfContentOwner parameter specifies. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// perform actions on behalf of the channel specified in the parameter value,
        /// without having to provide authentication credentials for each separate
        /// channel.
        on_behalf_of_content_owner_channel: String = "onBehalfOfContentOwnerChannel",
        /// Stream to bind, if not set unbind the current one.
        stream_id: String = "streamId",
    }
}

const DELETE: Method = Method {
    id: "youtube.liveBroadcasts.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("youtube/v3/liveBroadcasts")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveBroadcasts::delete`].
    pub struct Delete -> () {
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The CMS account that
        /// the user authenticates with must be linked to the specified YouTube content
        /// owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
        /// This parameter can only be used in a properly [authorized
        /// request](https://developers.google.com/youtube/data/guides/authentication).
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwnerChannel\* parameter specifies the
        /// YouTube channel ID of the channel to which a video is being added. This
        /// parameter is required when a request specifies a value for the
        /// onBehalfOfContentOwner parameter, and it can only be used in conjunction with
        /// that parameter. In addition, the request must be authorized using a CMS
        /// account that is linked to the content owner that the onBehalfOfContentOwner
        /// parameter specifies. Finally, the channel that the
        /// onBehalfOfContentOwnerChannel parameter value specifies must be linked to the
        /// content owner that the onBehalfOfContentOwner parameter specifies. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// perform actions on behalf of the channel specified in the parameter value,
        /// without having to provide authentication credentials for each separate
        /// channel.
        on_behalf_of_content_owner_channel: String = "onBehalfOfContentOwnerChannel",
    }
}

const INSERT: Method = Method {
    id: "youtube.liveBroadcasts.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/liveBroadcasts")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveBroadcasts::insert`].
    pub struct Insert -> LiveBroadcast {
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The CMS account that
        /// the user authenticates with must be linked to the specified YouTube content
        /// owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
        /// This parameter can only be used in a properly [authorized
        /// request](https://developers.google.com/youtube/data/guides/authentication).
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwnerChannel\* parameter specifies the
        /// YouTube channel ID of the channel to which a video is being added. This
        /// parameter is required when a request specifies a value for the
        /// onBehalfOfContentOwner parameter, and it can only be used in conjunction with
        /// that parameter. In addition, the request must be authorized using a CMS
        /// account that is linked to the content owner that the onBehalfOfContentOwner
        /// parameter specifies. Finally, the channel that the
        /// onBehalfOfContentOwnerChannel parameter value specifies must be linked to the
        /// content owner that the onBehalfOfContentOwner parameter specifies. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// perform actions on behalf of the channel specified in the parameter value,
        /// without having to provide authentication credentials for each separate
        /// channel.
        on_behalf_of_content_owner_channel: String = "onBehalfOfContentOwnerChannel",
    }
}

const INSERT_CUEPOINT: Method = Method {
    id: "youtube.liveBroadcasts.insertCuepoint",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/liveBroadcasts/cuepoint")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveBroadcasts::insert_cuepoint`].
    pub struct InsertCuepoint -> Cuepoint {
        /// Broadcast to insert ads to, or equivalently `external_video_id` for internal
        /// use.
        id: String = "id",
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The CMS account that
        /// the user authenticates with must be linked to the specified YouTube content
        /// owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
        /// This parameter can only be used in a properly [authorized
        /// request](https://developers.google.com/youtube/data/guides/authentication).
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwnerChannel\* parameter specifies the
        /// YouTube channel ID of the channel to which a video is being added. This
        /// parameter is required when a request specifies a value for the
        /// onBehalfOfContentOwner parameter, and it can only be used in conjunction with
        /// that parameter. In addition, the request must be authorized using a CMS
        /// account that is linked to the content owner that the onBehalfOfContentOwner
        /// parameter specifies. Finally, the channel that the
        /// onBehalfOfContentOwnerChannel parameter value specifies must be linked to the
        /// content owner that the onBehalfOfContentOwner parameter specifies. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// perform actions on behalf of the channel specified in the parameter value,
        /// without having to provide authentication credentials for each separate
        /// channel.
        on_behalf_of_content_owner_channel: String = "onBehalfOfContentOwnerChannel",
        /// The \*part\* parameter specifies a comma-separated list of one or more
        /// liveBroadcast resource properties that the API response will include. The
        /// part names that you can include in the parameter value are id, snippet,
        /// contentDetails, and status.
        part: Vec<String> = "part",
    }
}

const LIST: Method = Method {
    id: "youtube.liveBroadcasts.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/liveBroadcasts")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL, scopes::YOUTUBE_READONLY],
    default_scope: Some(scopes::YOUTUBE_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveBroadcasts::list`].
    pub struct List -> LiveBroadcastListResponse [pages items: Vec<LiveBroadcast>] {
        /// Return broadcasts with a certain status, e.g. active broadcasts.
        broadcast_status: Open<ListBroadcastStatus> = "broadcastStatus",
        /// Return only broadcasts with the selected type.
        ///
        /// The default is `event`.
        broadcast_type: Open<ListBroadcastType> = "broadcastType",
        /// Return broadcasts with the given ids from Stubby or Apiary.
        id: Vec<String> = "id",
        /// The \*maxResults\* parameter specifies the maximum number of items that
        /// should be returned in the result set.
        ///
        /// The default is `5`. At least `0`. At most `50`.
        max_results: u32 = "maxResults",
        /// The parameter `mine`.
        mine: bool = "mine",
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The CMS account that
        /// the user authenticates with must be linked to the specified YouTube content
        /// owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
        /// This parameter can only be used in a properly [authorized
        /// request](https://developers.google.com/youtube/data/guides/authentication).
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwnerChannel\* parameter specifies the
        /// YouTube channel ID of the channel to which a video is being added. This
        /// parameter is required when a request specifies a value for the
        /// onBehalfOfContentOwner parameter, and it can only be used in conjunction with
        /// that parameter. In addition, the request must be authorized using a CMS
        /// account that is linked to the content owner that the onBehalfOfContentOwner
        /// parameter specifies. Finally, the channel that the
        /// onBehalfOfContentOwnerChannel parameter value specifies must be linked to the
        /// content owner that the onBehalfOfContentOwner parameter specifies. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// perform actions on behalf of the channel specified in the parameter value,
        /// without having to provide authentication credentials for each separate
        /// channel.
        on_behalf_of_content_owner_channel: String = "onBehalfOfContentOwnerChannel",
        /// The \*pageToken\* parameter identifies a specific page in the result set that
        /// should be returned. In an API response, the nextPageToken and prevPageToken
        /// properties identify other pages that could be retrieved.
        page_token: String = "pageToken",
    }
}

const TRANSITION: Method = Method {
    id: "youtube.liveBroadcasts.transition",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/liveBroadcasts/transition")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveBroadcasts::transition`].
    pub struct Transition -> LiveBroadcast {
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The CMS account that
        /// the user authenticates with must be linked to the specified YouTube content
        /// owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
        /// This parameter can only be used in a properly [authorized
        /// request](https://developers.google.com/youtube/data/guides/authentication).
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwnerChannel\* parameter specifies the
        /// YouTube channel ID of the channel to which a video is being added. This
        /// parameter is required when a request specifies a value for the
        /// onBehalfOfContentOwner parameter, and it can only be used in conjunction with
        /// that parameter. In addition, the request must be authorized using a CMS
        /// account that is linked to the content owner that the onBehalfOfContentOwner
        /// parameter specifies. Finally, the channel that the
        /// onBehalfOfContentOwnerChannel parameter value specifies must be linked to the
        /// content owner that the onBehalfOfContentOwner parameter specifies. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// perform actions on behalf of the channel specified in the parameter value,
        /// without having to provide authentication credentials for each separate
        /// channel.
        on_behalf_of_content_owner_channel: String = "onBehalfOfContentOwnerChannel",
    }
}

const UPDATE: Method = Method {
    id: "youtube.liveBroadcasts.update",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("youtube/v3/liveBroadcasts")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveBroadcasts::update`].
    pub struct Update -> LiveBroadcast {
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The CMS account that
        /// the user authenticates with must be linked to the specified YouTube content
        /// owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
        /// This parameter can only be used in a properly [authorized
        /// request](https://developers.google.com/youtube/data/guides/authentication).
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwnerChannel\* parameter specifies the
        /// YouTube channel ID of the channel to which a video is being added. This
        /// parameter is required when a request specifies a value for the
        /// onBehalfOfContentOwner parameter, and it can only be used in conjunction with
        /// that parameter. In addition, the request must be authorized using a CMS
        /// account that is linked to the content owner that the onBehalfOfContentOwner
        /// parameter specifies. Finally, the channel that the
        /// onBehalfOfContentOwnerChannel parameter value specifies must be linked to the
        /// content owner that the onBehalfOfContentOwner parameter specifies. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// perform actions on behalf of the channel specified in the parameter value,
        /// without having to provide authentication credentials for each separate
        /// channel.
        on_behalf_of_content_owner_channel: String = "onBehalfOfContentOwnerChannel",
    }
}

open_enum! {
    /// Return broadcasts with a certain status, e.g. active broadcasts.
    pub enum ListBroadcastStatus = "youtube.liveBroadcasts.list.broadcastStatus" {
        /// The value `broadcastStatusFilterUnspecified`.
        BroadcastStatusFilterUnspecified = "broadcastStatusFilterUnspecified",
        /// Return all broadcasts.
        All = "all",
        /// Return current live broadcasts.
        Active = "active",
        /// Return broadcasts that have not yet started.
        Upcoming = "upcoming",
        /// Return broadcasts that have already ended.
        Completed = "completed",
    }
}

open_enum! {
    /// Return only broadcasts with the selected type.
    pub enum ListBroadcastType = "youtube.liveBroadcasts.list.broadcastType" {
        /// The value `broadcastTypeFilterUnspecified`.
        BroadcastTypeFilterUnspecified = "broadcastTypeFilterUnspecified",
        /// Return all broadcasts.
        All = "all",
        /// Return only scheduled event broadcasts.
        Event = "event",
        /// Return only persistent broadcasts.
        Persistent = "persistent",
    }
}

open_enum! {
    /// The status to which the broadcast is going to transition.
    pub enum TransitionBroadcastStatus =
        "youtube.liveBroadcasts.transition.broadcastStatus" {
        /// The value `statusUnspecified`.
        StatusUnspecified = "statusUnspecified",
        /// Start testing the broadcast. YouTube transmits video to the broadcast's
        /// monitor stream. Note that you can only transition a broadcast to the testing
        /// state if its
        /// [`contentDetails.monitorStream.enableMonitorStream`](https://developers.google.com/youtube/data/live/reference/rest/v3/liveBroadcasts#contentDetails.monitorStream.enableMonitorStream)
        /// property is set to true.",
        Testing = "testing",
        /// Return only persistent broadcasts.
        Live = "live",
        /// The broadcast is over. YouTube stops transmitting video.
        Complete = "complete",
    }
}
