//! The schema `BackendServiceHttpCookie`.

use gapi_runtime::v1::record;

use super::DurationSchema;

record! {
    /// The HTTP cookie used for stateful session affinity.
    pub struct BackendServiceHttpCookie = "BackendServiceHttpCookie" {
        /// Name of the cookie.
        pub name: Option<String> = "name",
        /// Path to set for the cookie.
        pub path: Option<String> = "path",
        /// Lifetime of the cookie.
        pub ttl: Option<Box<DurationSchema>> = "ttl",
    }
}
