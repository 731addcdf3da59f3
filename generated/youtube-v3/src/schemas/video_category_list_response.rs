//! The schema `VideoCategoryListResponse`.

use gapi_runtime::v1::record;

use super::PageInfo;
use super::TokenPagination;
use super::VideoCategory;

record! {
    /// The schema `VideoCategoryListResponse`.
    pub struct VideoCategoryListResponse = "VideoCategoryListResponse" {
        /// Etag of this resource.
        pub etag: Option<String> = "etag",
        /// Serialized EventId of the request which produced this response.
        #[deprecated]
        pub event_id: Option<String> = "eventId",
        /// A list of video categories that can be associated with YouTube videos. In
        /// this map, the video category ID is the map key, and its value is the
        /// corresponding videoCategory resource.
        pub items: Option<Vec<VideoCategory>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#videoCategoryListResponse".
        ///
        /// The default is `youtube#videoCategoryListResponse`.
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
