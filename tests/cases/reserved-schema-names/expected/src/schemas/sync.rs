//! The schema `Sync`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Sync`.
    pub struct SyncSchema = "Sync" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
