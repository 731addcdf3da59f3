//! The schema `Thing`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Thing`.
    pub struct Thing = "Thing" {
        /// The property `name`.
        pub name: Option<String> = "name",
    }
}
