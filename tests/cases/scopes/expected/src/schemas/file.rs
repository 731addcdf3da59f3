//! The schema `File`.

use gapi_runtime::v1::record;

record! {
    /// The schema `File`.
    pub struct File = "File" {
        /// The property `id`.
        pub id: Option<String> = "id",
    }
}
