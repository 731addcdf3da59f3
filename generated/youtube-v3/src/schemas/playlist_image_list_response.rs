//! The schema `PlaylistImageListResponse`.

use gapi_runtime::v1::record;

use super::PageInfo;
use super::PlaylistImage;

record! {
    /// The schema `PlaylistImageListResponse`.
    pub struct PlaylistImageListResponse = "PlaylistImageListResponse" {
        /// The property `items`.
        pub items: Option<Vec<PlaylistImage>> = "items",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// "youtube#playlistImageListResponse".
        ///
        /// The default is `youtube#playlistImageListResponse`.
        pub kind: Option<String> = "kind",
        /// The token that can be used as the value of the pageToken parameter to
        /// retrieve the next page in the result set.
        pub next_page_token: Option<String> = "nextPageToken",
        /// General pagination information.
        pub page_info: Option<Box<PageInfo>> = "pageInfo",
        /// The token that can be used as the value of the pageToken parameter to
        /// retrieve the previous page in the result set.
        pub prev_page_token: Option<String> = "prevPageToken",
    }
}
