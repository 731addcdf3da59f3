//! The schema `Object`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Object`.
    pub struct Object = "Object" {
        /// The property `name`.
        pub name: Option<String> = "name",
    }
}
