//! The schema `UrlMapTestHeader`.

use gapi_runtime::v1::record;

record! {
    /// HTTP headers used in UrlMapTests.
    pub struct UrlMapTestHeader = "UrlMapTestHeader" {
        /// Header name.
        pub name: Option<String> = "name",
        /// Header value.
        pub value: Option<String> = "value",
    }
}
