//! The schema `Service`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Service`.
    pub struct ServiceSchema = "Service" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
