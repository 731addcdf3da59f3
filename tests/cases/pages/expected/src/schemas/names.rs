//! The schema `Names`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Names`.
    pub struct Names = "Names" {
        /// The property `names`.
        pub names: Option<Vec<String>> = "names",
        /// The property `pageToken`.
        pub page_token: Option<String> = "pageToken",
    }
}
