//! The resource `playlistItems`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::PlaylistItem;
use crate::schemas::PlaylistItemListResponse;
use crate::scopes;

/// The resource `playlistItems`.
#[derive(Clone, Debug)]
pub struct PlaylistItems {
    pub(crate) service: Service,
}

impl PlaylistItems {
    /// Deletes a resource.
    ///
    /// `DELETE youtube/v3/playlistItems`, method id `youtube.playlistItems.delete`.
    ///
    /// - `id`: The parameter `id`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE` unless the client or the call names
    /// others.
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.query("id", id.into());
        Delete { call }
    }

    /// Inserts a new resource into this collection.
    ///
    /// `POST youtube/v3/playlistItems`, method id `youtube.playlistItems.insert`.
    ///
    /// - `part`: The \*part\* parameter serves two purposes in this operation. It
    ///   identifies the properties that the write operation will set as well as the
    ///   properties that the API response will include.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE` unless the client or the call names
    /// others.
    pub fn insert(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: PlaylistItem,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        for value in part {
            call.query_add("part", value.into());
        }
        call.body(request);
        Insert { call }
    }

    /// Retrieves a list of resources, possibly filtered.
    ///
    /// `GET youtube/v3/playlistItems`, method id `youtube.playlistItems.list`.
    ///
    /// - `part`: The \*part\* parameter specifies a comma-separated list of one or more
    ///   playlistItem resource properties that the API response will include. If the
    ///   parameter identifies a property that contains child properties, the child
    ///   properties will be included in the response. For example, in a playlistItem
    ///   resource, the snippet property contains numerous fields, including the title,
    ///   description, position, and resourceId properties. As such, if you set
    ///   \*part=snippet\*, the API response will contain all of those properties.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`, `YOUTUBE_READONLY`. Asks for `YOUTUBE_READONLY` unless the
    /// client or the call names others.
    pub fn list(&self, part: impl IntoIterator<Item = impl Into<String>>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        for value in part {
            call.query_add("part", value.into());
        }
        List { call }
    }

    /// Updates an existing resource.
    ///
    /// `PUT youtube/v3/playlistItems`, method id `youtube.playlistItems.update`.
    ///
    /// - `part`: The \*part\* parameter serves two purposes in this operation. It
    ///   identifies the properties that the write operation will set as well as the
    ///   properties that the API response will include. Note that this method will
    ///   override the existing values for all of the mutable properties that are
    ///   contained in any parts that the parameter value specifies. For example, a
    ///   playlist item can specify a start time and end time, which identify the times
    ///   portion of the video that should play when users watch the video in the
    ///   playlist. If your request is updating a playlist item that sets these values,
    ///   and the request's part parameter value includes the contentDetails part, the
    ///   playlist item's start and end times will be updated to whatever value the
    ///   request body specifies. If the request body does not specify values, the
    ///   existing start and end times will be removed and replaced with the default
    ///   settings.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE` unless the client or the call names
    /// others.
    pub fn update(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: PlaylistItem,
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
    id: "youtube.playlistItems.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("youtube/v3/playlistItems")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`PlaylistItems::delete`].
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
    }
}

const INSERT: Method = Method {
    id: "youtube.playlistItems.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/playlistItems")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`PlaylistItems::insert`].
    pub struct Insert -> PlaylistItem {
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
    }
}

const LIST: Method = Method {
    id: "youtube.playlistItems.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/playlistItems")],
    scopes: &[
        scopes::YOUTUBE,
        scopes::YOUTUBEPARTNER,
        scopes::YOUTUBE_FORCE_SSL,
        scopes::YOUTUBE_READONLY,
    ],
    default_scope: Some(scopes::YOUTUBE_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`PlaylistItems::list`].
    pub struct List -> PlaylistItemListResponse [pages items: Vec<PlaylistItem>] {
        /// The parameter `id`.
        id: Vec<String> = "id",
        /// The \*maxResults\* parameter specifies the maximum number of items that
        /// should be returned in the result set.
        ///
        /// The default is `5`. At least `0`. At most `50`.
        max_results: u32 = "maxResults",
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
        /// The \*pageToken\* parameter identifies a specific page in the result set that
        /// should be returned. In an API response, the nextPageToken and prevPageToken
        /// properties identify other pages that could be retrieved.
        page_token: String = "pageToken",
        /// Return the playlist items within the given playlist.
        playlist_id: String = "playlistId",
        /// Return the playlist items associated with the given video ID.
        video_id: String = "videoId",
    }
}

const UPDATE: Method = Method {
    id: "youtube.playlistItems.update",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("youtube/v3/playlistItems")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`PlaylistItems::update`].
    pub struct Update -> PlaylistItem {
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
    }
}
