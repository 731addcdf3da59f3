//! The schema `OddRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `OddRequest`.
    pub struct OddRequest = "OddRequest" {
        /// The property `page_token`.
        pub page_token: Option<String> = "page_token",
    }
}
