//! The schema `HTTPHealthCheck`.

use gapi_runtime::v1::record;

record! {
    /// The old one.
    ///
    /// The schema `HTTPHealthCheck`.
    pub struct HttpHealthCheck2 = "HTTPHealthCheck" {
        /// The property `old`.
        pub old: Option<String> = "old",
    }
}
