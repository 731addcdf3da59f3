//! The resource `channelBanners`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::Upload;
use gapi_runtime::v1::call;

use crate::schemas::ChannelBannerResource;
use crate::scopes;

/// The resource `channelBanners`.
#[derive(Clone, Debug)]
pub struct ChannelBanners {
    pub(crate) service: Service,
}

impl ChannelBanners {
    /// Inserts a new resource into this collection.
    ///
    /// `POST youtube/v3/channelBanners/insert`, method id
    /// `youtube.channelBanners.insert`.
    ///
    /// Media can be uploaded with `upload`, of type `image/jpeg`, `image/png`,
    /// `application/octet-stream`, 6,291,456 bytes at most.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`,
    /// `YOUTUBE_UPLOAD`. Asks for `YOUTUBE_UPLOAD` unless the client or the call names
    /// others.
    pub fn insert(&self, request: ChannelBannerResource) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.body(request);
        Insert { call }
    }
}

const INSERT: Method = Method {
    id: "youtube.channelBanners.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/channelBanners/insert")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL, scopes::YOUTUBE_UPLOAD],
    default_scope: Some(scopes::YOUTUBE_UPLOAD),
    upload: Some(Upload {
        simple_path: &[Segment::Text("upload/youtube/v3/channelBanners/insert")],
        resumable_path: &[
            Segment::Text("resumable/upload/youtube/v3/channelBanners"),
            Segment::Text("/insert"),
        ],
        accept: &["image/jpeg", "image/png", "application/octet-stream"],
        max_size: Some(6_291_456),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ChannelBanners::insert`].
    pub struct Insert -> ChannelBannerResource [upload] {
        /// Unused, channel_id is currently derived from the security context of the
        /// requestor.
        channel_id: String = "channelId",
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
