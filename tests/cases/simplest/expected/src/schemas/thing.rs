//! The schema `Thing`.

use gapi_runtime::v1::record;

record! {
    /// A thing.
    pub struct Thing = "Thing" {
        /// What it is called.
        pub name: Option<String> = "name",
    }
}
