//! The schema `Other`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Other`.
    pub struct Other = "Other" {
        /// The property `name`.
        pub name: Option<String> = "name",
    }
}
