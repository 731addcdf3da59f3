//! The resource `liveStreams`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::LiveStream;
use crate::schemas::LiveStreamListResponse;
use crate::scopes;

/// The resource `liveStreams`.
#[derive(Clone, Debug)]
pub struct LiveStreams {
    pub(crate) service: Service,
}

impl LiveStreams {
    /// Deletes an existing stream for the authenticated user.
    ///
    /// `DELETE youtube/v3/liveStreams`, method id `youtube.liveStreams.delete`.
    ///
    /// - `id`: The parameter `id`.
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
    /// `POST youtube/v3/liveStreams`, method id `youtube.liveStreams.insert`.
    ///
    /// - `part`: The \*part\* parameter serves two purposes in this operation. It
    ///   identifies the properties that the write operation will set as well as the
    ///   properties that the API response will include. The part properties that you can
    ///   include in the parameter value are id, snippet, cdn, content_details, and
    ///   status.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`. Asks
    /// for `YOUTUBE` unless the client or the call names others.
    pub fn insert(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: LiveStream,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        for value in part {
            call.query_add("part", value.into());
        }
        call.body(request);
        Insert { call }
    }

    /// Retrieve the list of streams associated with the given channel. --
    ///
    /// `GET youtube/v3/liveStreams`, method id `youtube.liveStreams.list`.
    ///
    /// - `part`: The \*part\* parameter specifies a comma-separated list of one or more
    ///   liveStream resource properties that the API response will include. The part
    ///   names that you can include in the parameter value are id, snippet, cdn, and
    ///   status.
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

    /// Updates an existing stream for the authenticated user.
    ///
    /// `PUT youtube/v3/liveStreams`, method id `youtube.liveStreams.update`.
    ///
    /// - `part`: The \*part\* parameter serves two purposes in this operation. It
    ///   identifies the properties that the write operation will set as well as the
    ///   properties that the API response will include. The part properties that you can
    ///   include in the parameter value are id, snippet, cdn, and status. Note that this
    ///   method will override the existing values for all of the mutable properties that
    ///   are contained in any parts that the parameter value specifies. If the request
    ///   body does not specify a value for a mutable property, the existing value for
    ///   that property will be removed.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`. Asks
    /// for `YOUTUBE` unless the client or the call names others.
    pub fn update(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: LiveStream,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        for value in part {
            call.query_add("part", value.into());
        }
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "youtube.liveStreams.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("youtube/v3/liveStreams")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveStreams::delete`].
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
    id: "youtube.liveStreams.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/liveStreams")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveStreams::insert`].
    pub struct Insert -> LiveStream {
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

const LIST: Method = Method {
    id: "youtube.liveStreams.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/liveStreams")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL, scopes::YOUTUBE_READONLY],
    default_scope: Some(scopes::YOUTUBE_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveStreams::list`].
    pub struct List -> LiveStreamListResponse [pages items: Vec<LiveStream>] {
        /// Return LiveStreams with the given ids from Stubby or Apiary.
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

const UPDATE: Method = Method {
    id: "youtube.liveStreams.update",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("youtube/v3/liveStreams")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`LiveStreams::update`].
    pub struct Update -> LiveStream {
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
