//! The schema `Endpoint`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Endpoint`.
    pub struct EndpointSchema = "Endpoint" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
