//! The resource `captions`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::Download;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::Upload;
use gapi_runtime::v1::call;

use crate::schemas::Caption;
use crate::schemas::CaptionListResponse;
use crate::scopes;

/// The resource `captions`.
#[derive(Clone, Debug)]
pub struct Captions {
    pub(crate) service: Service,
}

impl Captions {
    /// Deletes a resource.
    ///
    /// `DELETE youtube/v3/captions`, method id `youtube.captions.delete`.
    ///
    /// - `id`: The parameter `id`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE_FORCE_SSL` unless the client or the call
    /// names others.
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.query("id", id.into());
        Delete { call }
    }

    /// Downloads a caption track.
    ///
    /// `GET youtube/v3/captions/{id}`, method id `youtube.captions.download`.
    ///
    /// - `id`: The ID of the caption track to download, required for One Platform.
    ///
    /// The content itself can be downloaded as media.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE_FORCE_SSL` unless the client or the call
    /// names others.
    pub fn download(&self, id: impl Into<String>) -> DownloadCall {
        let mut call = Call::new(&self.service, &DOWNLOAD);
        call.path("id", id.into());
        DownloadCall { call }
    }

    /// Inserts a new resource into this collection.
    ///
    /// `POST youtube/v3/captions`, method id `youtube.captions.insert`.
    ///
    /// - `part`: The \*part\* parameter specifies the caption resource parts that the
    ///   API response will include. Set the parameter value to snippet.
    ///
    /// Media can be uploaded with `upload`, 104,857,600 bytes at most.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE_FORCE_SSL` unless the client or the call
    /// names others.
    pub fn insert(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: Caption,
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
    /// `GET youtube/v3/captions`, method id `youtube.captions.list`.
    ///
    /// - `part`: The \*part\* parameter specifies a comma-separated list of one or more
    ///   caption resource parts that the API response will include. The part names that
    ///   you can include in the parameter value are id and snippet.
    /// - `video_id`: Returns the captions for the specified video.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE_FORCE_SSL` unless the client or the call
    /// names others.
    pub fn list(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        video_id: impl Into<String>,
    ) -> List {
        let mut call = Call::new(&self.service, &LIST);
        for value in part {
            call.query_add("part", value.into());
        }
        call.query("videoId", video_id.into());
        List { call }
    }

    /// Updates an existing resource.
    ///
    /// `PUT youtube/v3/captions`, method id `youtube.captions.update`.
    ///
    /// - `part`: The \*part\* parameter specifies a comma-separated list of one or more
    ///   caption resource parts that the API response will include. The part names that
    ///   you can include in the parameter value are id and snippet.
    ///
    /// Media can be uploaded with `upload`, 104,857,600 bytes at most.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE_FORCE_SSL` unless the client or the call
    /// names others.
    pub fn update(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: Caption,
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
    id: "youtube.captions.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("youtube/v3/captions")],
    scopes: &[scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE_FORCE_SSL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Captions::delete`].
    pub struct Delete -> () {
        /// ID of the Google+ Page for the channel that the request is be on behalf of
        on_behalf_of: String = "onBehalfOf",
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The actual CMS
        /// account that the user authenticates with must be linked to the specified
        /// YouTube content owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
    }
}

#[allow(clippy::needless_update, reason = "a later runtime may have more")]
const DOWNLOAD: Method = Method {
    id: "youtube.captions.download",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/captions/"), Segment::Value("id")],
    scopes: &[scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE_FORCE_SSL),
    download: Some(Download {
        use_media_service: true,
        ..Download::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Captions::download`].
    pub struct DownloadCall -> () [download] {
        /// ID of the Google+ Page for the channel that the request is be on behalf of
        on_behalf_of: String = "onBehalfOf",
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The actual CMS
        /// account that the user authenticates with must be linked to the specified
        /// YouTube content owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
        /// Convert the captions into this format. Supported options are sbv, srt, and
        /// vtt.
        tfmt: String = "tfmt",
        /// tlang is the language code; machine translate the captions into this
        /// language.
        tlang: String = "tlang",
    }
}

const INSERT: Method = Method {
    id: "youtube.captions.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/captions")],
    scopes: &[scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE_FORCE_SSL),
    upload: Some(Upload {
        simple_path: &[Segment::Text("upload/youtube/v3/captions")],
        resumable_path: &[Segment::Text("resumable/upload/youtube/v3/captions")],
        accept: &["text/xml", "application/octet-stream", "*/*"],
        max_size: Some(104_857_600),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Captions::insert`].
    pub struct Insert -> Caption [upload] {
        /// ID of the Google+ Page for the channel that the request is be on behalf of
        on_behalf_of: String = "onBehalfOf",
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The actual CMS
        /// account that the user authenticates with must be linked to the specified
        /// YouTube content owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
        /// Extra parameter to allow automatically syncing the uploaded
        /// caption/transcript with the audio.
        sync: bool = "sync",
    }
}

const LIST: Method = Method {
    id: "youtube.captions.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/captions")],
    scopes: &[scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE_FORCE_SSL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Captions::list`].
    pub struct List -> CaptionListResponse {
        /// Returns the captions with the given IDs for Stubby or Apiary.
        id: Vec<String> = "id",
        /// ID of the Google+ Page for the channel that the request is on behalf of.
        on_behalf_of: String = "onBehalfOf",
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The actual CMS
        /// account that the user authenticates with must be linked to the specified
        /// YouTube content owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
    }
}

const UPDATE: Method = Method {
    id: "youtube.captions.update",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("youtube/v3/captions")],
    scopes: &[scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE_FORCE_SSL),
    upload: Some(Upload {
        simple_path: &[Segment::Text("upload/youtube/v3/captions")],
        resumable_path: &[Segment::Text("resumable/upload/youtube/v3/captions")],
        accept: &["text/xml", "application/octet-stream", "*/*"],
        max_size: Some(104_857_600),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Captions::update`].
    pub struct Update -> Caption [upload] {
        /// ID of the Google+ Page for the channel that the request is on behalf of.
        on_behalf_of: String = "onBehalfOf",
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The actual CMS
        /// account that the user authenticates with must be linked to the specified
        /// YouTube content owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
        /// Extra parameter to allow automatically syncing the uploaded
        /// caption/transcript with the audio.
        sync: bool = "sync",
    }
}
