//! The schema `PageInfo`.

use gapi_runtime::v1::record;

record! {
    /// Paging details for lists of resources, including total number of items available
    /// and number of resources returned in a single page.
    pub struct PageInfo = "PageInfo" {
        /// The number of results included in the API response.
        pub results_per_page: Option<i32> = "resultsPerPage",
        /// The total number of results in the result set.
        pub total_results: Option<i32> = "totalResults",
    }
}
