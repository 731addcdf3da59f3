//! The schema `OldList`.

use gapi_runtime::v1::record;

record! {
    /// The schema `OldList`.
    pub struct OldList = "OldList" {
        /// The property `cars`.
        #[deprecated]
        pub cars: Option<Vec<String>> = "cars",
        /// The property `nextPageToken`.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
