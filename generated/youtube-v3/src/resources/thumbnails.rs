//! The resource `thumbnails`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::Upload;
use gapi_runtime::v1::call;

use crate::schemas::ThumbnailSetResponse;
use crate::scopes;

/// The resource `thumbnails`.
#[derive(Clone, Debug)]
pub struct Thumbnails {
    pub(crate) service: Service,
}

impl Thumbnails {
    /// As this is not an insert in a strict sense (it supports uploading/setting of a
    /// thumbnail for multiple videos, which doesn't result in creation of a single
    /// resource), I use a custom verb here.
    ///
    /// `POST youtube/v3/thumbnails/set`, method id `youtube.thumbnails.set`.
    ///
    /// - `video_id`: Returns the Thumbnail with the given video IDs for Stubby or
    ///   Apiary.
    ///
    /// Media can be uploaded with `upload`, of type `image/jpeg`, `image/png`,
    /// `application/octet-stream`, 52,428,800 bytes at most.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`, `YOUTUBE_UPLOAD`. Asks for `YOUTUBE_UPLOAD` unless the
    /// client or the call names others.
    pub fn set(&self, video_id: impl Into<String>) -> Set {
        let mut call = Call::new(&self.service, &SET);
        call.query("videoId", video_id.into());
        Set { call }
    }
}

const SET: Method = Method {
    id: "youtube.thumbnails.set",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/thumbnails/set")],
    scopes: &[
        scopes::YOUTUBE,
        scopes::YOUTUBEPARTNER,
        scopes::YOUTUBE_FORCE_SSL,
        scopes::YOUTUBE_UPLOAD,
    ],
    default_scope: Some(scopes::YOUTUBE_UPLOAD),
    upload: Some(Upload {
        simple_path: &[Segment::Text("upload/youtube/v3/thumbnails/set")],
        resumable_path: &[
            Segment::Text("resumable/upload/youtube/v3/thumbnails"),
            Segment::Text("/set"),
        ],
        accept: &["image/jpeg", "image/png", "application/octet-stream"],
        max_size: Some(52_428_800),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Thumbnails::set`].
    pub struct Set -> ThumbnailSetResponse [upload] {
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
