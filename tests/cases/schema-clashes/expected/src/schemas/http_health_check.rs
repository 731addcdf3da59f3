//! The schema `HttpHealthCheck`.

use gapi_runtime::v1::record;

record! {
    /// The new one.
    pub struct HttpHealthCheck = "HttpHealthCheck" {
        /// The property `new`.
        pub new: Option<String> = "new",
    }
}
