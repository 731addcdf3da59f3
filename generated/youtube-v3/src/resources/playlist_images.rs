//! The resource `playlistImages`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::Upload;
use gapi_runtime::v1::call;

use crate::schemas::PlaylistImage;
use crate::schemas::PlaylistImageListResponse;
use crate::scopes;

/// The resource `playlistImages`.
#[derive(Clone, Debug)]
pub struct PlaylistImages {
    pub(crate) service: Service,
}

impl PlaylistImages {
    /// Deletes a resource.
    ///
    /// `DELETE youtube/v3/playlistImages`, method id `youtube.playlistImages.delete`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE` unless the client or the call names
    /// others.
    pub fn delete(&self) -> Delete {
        let call = Call::new(&self.service, &DELETE);
        Delete { call }
    }

    /// Inserts a new resource into this collection.
    ///
    /// `POST youtube/v3/playlistImages`, method id `youtube.playlistImages.insert`.
    ///
    /// Media can be uploaded with `upload`, of type `image/jpeg`, `image/png`,
    /// `application/octet-stream`, 52,428,800 bytes at most.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE` unless the client or the call names
    /// others.
    pub fn insert(&self, request: PlaylistImage) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.body(request);
        Insert { call }
    }

    /// Retrieves a list of resources, possibly filtered.
    ///
    /// `GET youtube/v3/playlistImages`, method id `youtube.playlistImages.list`.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`, `YOUTUBE_READONLY`. Asks for `YOUTUBE_READONLY` unless the
    /// client or the call names others.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }

    /// Updates an existing resource.
    ///
    /// `PUT youtube/v3/playlistImages`, method id `youtube.playlistImages.update`.
    ///
    /// Media can be uploaded with `upload`, of type `image/jpeg`, `image/png`,
    /// `application/octet-stream`, 52,428,800 bytes at most.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE` unless the client or the call names
    /// others.
    pub fn update(&self, request: PlaylistImage) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "youtube.playlistImages.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("youtube/v3/playlistImages")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`PlaylistImages::delete`].
    pub struct Delete -> () {
        /// Id to identify this image. This is returned from by the List method.
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
    }
}

const INSERT: Method = Method {
    id: "youtube.playlistImages.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/playlistImages")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    upload: Some(Upload {
        simple_path: &[Segment::Text("upload/youtube/v3/playlistImages")],
        resumable_path: &[
            Segment::Text("resumable/upload/youtube/v3"),
            Segment::Text("/playlistImages"),
        ],
        accept: &["image/jpeg", "image/png", "application/octet-stream"],
        max_size: Some(52_428_800),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`PlaylistImages::insert`].
    pub struct Insert -> PlaylistImage [upload] {
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
        /// The \*part\* parameter specifies the properties that the API response will
        /// include.
        part: Vec<String> = "part",
    }
}

const LIST: Method = Method {
    id: "youtube.playlistImages.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/playlistImages")],
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
    /// A call of [`PlaylistImages::list`].
    pub struct List -> PlaylistImageListResponse [pages items: Vec<PlaylistImage>] {
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
        /// Return PlaylistImages for this playlist id.
        parent: String = "parent",
        /// The \*part\* parameter specifies a comma-separated list of one or more
        /// playlistImage resource properties that the API response will include. If the
        /// parameter identifies a property that contains child properties, the child
        /// properties will be included in the response.
        part: Vec<String> = "part",
    }
}

const UPDATE: Method = Method {
    id: "youtube.playlistImages.update",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("youtube/v3/playlistImages")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    upload: Some(Upload {
        simple_path: &[Segment::Text("upload/youtube/v3/playlistImages")],
        resumable_path: &[
            Segment::Text("resumable/upload/youtube/v3"),
            Segment::Text("/playlistImages"),
        ],
        accept: &["image/jpeg", "image/png", "application/octet-stream"],
        max_size: Some(52_428_800),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`PlaylistImages::update`].
    pub struct Update -> PlaylistImage [upload] {
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
        /// The \*part\* parameter specifies the properties that the API response will
        /// include.
        part: Vec<String> = "part",
    }
}
