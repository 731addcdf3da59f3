//! The schema `RawBody`.

use gapi_runtime::v1::record;

record! {
    /// The schema `RawBody`.
    pub struct RawBodySchema = "RawBody" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
