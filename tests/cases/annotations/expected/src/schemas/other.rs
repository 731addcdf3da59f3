//! The schema `Other`.

use gapi_runtime::v1::record;

record! {
    /// Another thing.
    pub struct Other = "Other" {
        /// The property `id`.
        pub id: Option<String> = "id",
    }
}
