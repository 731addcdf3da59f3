//! The schema `Api`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Api`.
    pub struct ApiSchema = "Api" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
