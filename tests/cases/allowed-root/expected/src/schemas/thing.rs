//! The schema `Thing`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Thing`.
    pub struct Thing = "Thing" {
        /// The property `id`.
        pub id: Option<String> = "id",
    }
}
