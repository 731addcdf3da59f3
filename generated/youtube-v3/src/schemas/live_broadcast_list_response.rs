//! The schema `LiveBroadcastListResponse`.

use gapi_runtime::v1::record;

use super::LiveBroadcast;
use super::PageInfo;
use super::TokenPagination;

record! {
    /// The schema `LiveBroadcastListResponse`.
    pub struct LiveBroadcastListResponse = "LiveBroadcastListResponse" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// Serialized EventId of the request which produced this response.
        #[deprecated]
        pub event_id: Option<String> = "eventId",
        /// A list of broadcasts that match the request criteria.
        pub items: Option<Vec<LiveBroadcast>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#liveBroadcastListResponse".
        ///
        /// The default is `youtube#liveBroadcastListResponse`.
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
