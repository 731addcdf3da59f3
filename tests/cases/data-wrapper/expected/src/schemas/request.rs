//! The schema `Request`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Request`.
    pub struct Request = "Request" {
        /// The property `q`.
        pub q: Option<Vec<String>> = "q",
    }
}
