//! The schema `SearchResponse`.

use gapi_runtime::v1::record;

use super::Car;

record! {
    /// The schema `SearchResponse`.
    pub struct SearchResponse = "SearchResponse" {
        /// The property `green`.
        pub green: Option<Vec<Car>> = "green",
        /// The property `nextPageToken`.
        pub next_page_token: Option<String> = "nextPageToken",
        /// The property `red`.
        pub red: Option<Vec<Car>> = "red",
    }
}
