//! The schema `HttpMethod`.

use gapi_runtime::v1::record;

record! {
    /// The schema `HttpMethod`.
    pub struct HttpMethodSchema = "HttpMethod" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
