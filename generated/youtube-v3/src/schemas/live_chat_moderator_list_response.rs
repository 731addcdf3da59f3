//! The schema `LiveChatModeratorListResponse`.

use gapi_runtime::v1::record;

use super::LiveChatModerator;
use super::PageInfo;
use super::TokenPagination;

record! {
    /// The schema `LiveChatModeratorListResponse`.
    pub struct LiveChatModeratorListResponse = "LiveChatModeratorListResponse" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// Serialized EventId of the request which produced this response.
        #[deprecated]
        pub event_id: Option<String> = "eventId",
        /// A list of moderators that match the request criteria.
        pub items: Option<Vec<LiveChatModerator>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#liveChatModeratorListResponse".
        ///
        /// The default is `youtube#liveChatModeratorListResponse`.
        pub kind: Option<String> = "kind",
        /// The token that can be used as the value of the pageToken parameter to
        /// retrieve the next page in the result set.
        pub next_page_token: Option<String> = "nextPageToken",
        /// General pagination information.
        pub page_info: Option<Box<PageInfo>> = "pageInfo",
        /// The token that can be used as the value of the pageToken parameter to
        /// retrieve the previous page in the result set.
        pub prev_page_token: Option<String> = "prevPageToken",
        /// The property `tokenPagination`.
        #[deprecated]
        pub token_pagination: Option<Box<TokenPagination>> = "tokenPagination",
        /// The visitorId identifies the visitor.
        #[deprecated]
        pub visitor_id: Option<String> = "visitorId",
    }
}
