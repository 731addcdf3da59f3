//! The schema `List`.

use gapi_runtime::v1::record;

record! {
    /// The schema `List`.
    pub struct List = "List" {
        /// The property `id`.
        pub id: Option<String> = "id",
    }
}
