//! The schema `Files`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Files`.
    pub struct Files = "Files" {
        /// The property `id`.
        pub id: Option<String> = "id",
    }
}
