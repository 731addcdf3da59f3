//! The resource `youtube.v3.liveChat.messages`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::LiveChatMessageListResponse;
use crate::scopes;

/// The resource `youtube.v3.liveChat.messages`.
#[derive(Clone, Debug)]
pub struct Messages {
    pub(crate) service: Service,
}

impl Messages {
    /// Allows a user to load live chat through a server-streamed RPC. A call to this
    /// method has a quota cost of 5 units.
    ///
    /// `GET youtube/v3/liveChat/messages/stream`, method id
    /// `youtube.youtube.v3.liveChat.messages.stream`.
    ///
    /// Answers with a series of values.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBE_FORCE_SSL`,
    /// `YOUTUBE_READONLY`. Asks for `YOUTUBE_READONLY` unless the client or the call
    /// names others.
    pub fn stream(&self) -> Stream {
        let call = Call::new(&self.service, &STREAM);
        Stream { call }
    }
}

const STREAM: Method = Method {
    id: "youtube.youtube.v3.liveChat.messages.stream",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/liveChat/messages/stream")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBE_FORCE_SSL, scopes::YOUTUBE_READONLY],
    default_scope: Some(scopes::YOUTUBE_READONLY),
    streaming: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Messages::stream`].
    pub struct Stream -> Vec<LiveChatMessageListResponse>
    [stream LiveChatMessageListResponse] {
        /// Specifies the localization language in which the system messages should be
        /// returned.
        hl: String = "hl",
        /// The ID of the live chat for which messages should be returned.
        live_chat_id: String = "liveChatId",
        /// The `maxResults` parameter specifies the maximum number of items that should
        /// be returned in the result set. Not used in the streaming RPC.
        ///
        /// The default is `500`. At least `200`. At most `2000`.
        max_results: u32 = "maxResults",
        /// The `pageToken` parameter identifies a specific page in the result set that
        /// should be returned. In an API response, the `nextPageToken` property
        /// identifies other pages that could be retrieved.
        page_token: String = "pageToken",
        /// The `part` parameter specifies the `liveChatMessage` resource parts that the
        /// API response includes. Supported values are `id`, `snippet`, and
        /// `authorDetails`.
        part: Vec<String> = "part",
        /// Specifies the size of the profile image that should be returned for each
        /// user.
        ///
        /// At least `16`. At most `720`.
        profile_image_size: u32 = "profileImageSize",
    }
}
