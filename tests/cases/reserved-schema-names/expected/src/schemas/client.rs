//! The schema `Client`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Client`.
    pub struct ClientSchema = "Client" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
