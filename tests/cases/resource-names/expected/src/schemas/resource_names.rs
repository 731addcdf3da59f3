//! The schema `ResourceNames`.

use gapi_runtime::v1::record;

record! {
    /// The schema `ResourceNames`.
    pub struct ResourceNames = "ResourceNames" {
        /// The property `id`.
        pub id: Option<String> = "id",
    }
}
