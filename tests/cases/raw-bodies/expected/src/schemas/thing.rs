//! The schema `Thing`.

use gapi_runtime::v1::record;

use super::HttpBody;

record! {
    /// The schema `Thing`.
    pub struct Thing = "Thing" {
        /// The property `body`.
        pub body: Option<Box<HttpBody>> = "body",
    }
}
