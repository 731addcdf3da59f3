//! The schema `LiveChatMessageListResponse`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::LiveChatMessage;
use super::PageInfo;
use super::TokenPagination;

record! {
    /// The schema `LiveChatMessageListResponse`.
    pub struct LiveChatMessageListResponse = "LiveChatMessageListResponse" {
        /// Set when there is an active poll.
        pub active_poll_item: Option<Box<LiveChatMessage>> = "activePollItem",
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// Serialized EventId of the request which produced this response.
        #[deprecated]
        pub event_id: Option<String> = "eventId",
        /// The property `items`.
        pub items: Option<Vec<LiveChatMessage>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"youtube#liveChatMessageListResponse"`.
        ///
        /// The default is `youtube#liveChatMessageListResponse`.
        pub kind: Option<String> = "kind",
        /// The property `nextPageToken`.
        pub next_page_token: Option<String> = "nextPageToken",
        /// The date and time when the underlying stream went offline.
        pub offline_at: Option<Timestamp> = "offlineAt",
        /// General pagination information.
        pub page_info: Option<Box<PageInfo>> = "pageInfo",
        /// The amount of time the client should wait before polling again.
        pub polling_interval_millis: Option<u32> = "pollingIntervalMillis",
        /// The property `tokenPagination`.
        #[deprecated]
        pub token_pagination: Option<Box<TokenPagination>> = "tokenPagination",
        /// Identifies the visitor.
        #[deprecated]
        pub visitor_id: Option<String> = "visitorId",
    }
}
