//! The resource `watermarks`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::Upload;
use gapi_runtime::v1::call;

use crate::schemas::InvideoBranding;
use crate::scopes;

/// The resource `watermarks`.
#[derive(Clone, Debug)]
pub struct Watermarks {
    pub(crate) service: Service,
}

impl Watermarks {
    /// Allows upload of watermark image and setting it for a channel.
    ///
    /// `POST youtube/v3/watermarks/set`, method id `youtube.watermarks.set`.
    ///
    /// - `channel_id`: The parameter `channelId`.
    ///
    /// Media can be uploaded with `upload`, of type `image/jpeg`, `image/png`,
    /// `application/octet-stream`, 10,485,760 bytes at most.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`, `YOUTUBE_UPLOAD`. Asks for `YOUTUBE_UPLOAD` unless the
    /// client or the call names others.
    pub fn set(&self, channel_id: impl Into<String>, request: InvideoBranding) -> Set {
        let mut call = Call::new(&self.service, &SET);
        call.query("channelId", channel_id.into());
        call.body(request);
        Set { call }
    }

    /// Allows removal of channel watermark.
    ///
    /// `POST youtube/v3/watermarks/unset`, method id `youtube.watermarks.unset`.
    ///
    /// - `channel_id`: The parameter `channelId`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE` unless the client or the call names
    /// others.
    pub fn unset(&self, channel_id: impl Into<String>) -> Unset {
        let mut call = Call::new(&self.service, &UNSET);
        call.query("channelId", channel_id.into());
        Unset { call }
    }
}

const SET: Method = Method {
    id: "youtube.watermarks.set",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/watermarks/set")],
    scopes: &[
        scopes::YOUTUBE,
        scopes::YOUTUBEPARTNER,
        scopes::YOUTUBE_FORCE_SSL,
        scopes::YOUTUBE_UPLOAD,
    ],
    default_scope: Some(scopes::YOUTUBE_UPLOAD),
    upload: Some(Upload {
        simple_path: &[Segment::Text("upload/youtube/v3/watermarks/set")],
        resumable_path: &[
            Segment::Text("resumable/upload/youtube/v3/watermarks"),
            Segment::Text("/set"),
        ],
        accept: &["image/jpeg", "image/png", "application/octet-stream"],
        max_size: Some(10_485_760),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Watermarks::set`].
    pub struct Set -> () [upload] {
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

const UNSET: Method = Method {
    id: "youtube.watermarks.unset",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/watermarks/unset")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Watermarks::unset`].
    pub struct Unset -> () {
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
