//! The schema `AdminDirectory`.

use gapi_runtime::v1::record;

record! {
    /// The schema `AdminDirectory`.
    pub struct AdminDirectory = "AdminDirectory" {
        /// The property `id`.
        pub id: Option<String> = "id",
    }
}
