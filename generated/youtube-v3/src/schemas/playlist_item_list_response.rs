//! The schema `PlaylistItemListResponse`.

use gapi_runtime::v1::record;

use super::PageInfo;
use super::PlaylistItem;
use super::TokenPagination;

record! {
    /// The schema `PlaylistItemListResponse`.
    pub struct PlaylistItemListResponse = "PlaylistItemListResponse" {
        /// The property `etag`.
        pub etag: Option<String> = "etag",
        /// Serialized EventId of the request which produced this response.
        pub event_id: Option<String> = "eventId",
        /// A list of playlist items that match the request criteria.
        pub items: Option<Vec<PlaylistItem>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#playlistItemListResponse".
        ///
        /// The default is `youtube#playlistItemListResponse`.
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
        pub token_pagination: Option<Box<TokenPagination>> = "tokenPagination",
        /// The visitorId identifies the visitor.
        pub visitor_id: Option<String> = "visitorId",
    }
}
