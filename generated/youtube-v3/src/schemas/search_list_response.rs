//! The schema `SearchListResponse`.

use gapi_runtime::v1::record;

use super::PageInfo;
use super::SearchResult;
use super::TokenPagination;

record! {
    /// The schema `SearchListResponse`.
    pub struct SearchListResponse = "SearchListResponse" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// Serialized EventId of the request which produced this response.
        pub event_id: Option<String> = "eventId",
        /// Pagination information for token pagination.
        pub items: Option<Vec<SearchResult>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#searchListResponse".
        ///
        /// The default is `youtube#searchListResponse`.
        pub kind: Option<String> = "kind",
        /// The token that can be used as the value of the pageToken parameter to
        /// retrieve the next page in the result set.
        pub next_page_token: Option<String> = "nextPageToken",
        /// General pagination information.
        pub page_info: Option<Box<PageInfo>> = "pageInfo",
        /// The token that can be used as the value of the pageToken parameter to
        /// retrieve the previous page in the result set.
        pub prev_page_token: Option<String> = "prevPageToken",
        /// The property `regionCode`.
        pub region_code: Option<String> = "regionCode",
        /// The property `tokenPagination`.
        pub token_pagination: Option<Box<TokenPagination>> = "tokenPagination",
        /// The visitor ID identifies the visitor.
        pub visitor_id: Option<String> = "visitorId",
    }
}
