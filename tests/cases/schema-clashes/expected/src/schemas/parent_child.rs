//! The schema `ParentChild`.

use gapi_runtime::v1::record;

record! {
    /// The schema `ParentChild`.
    pub struct ParentChild = "ParentChild" {
        /// The property `z`.
        pub z: Option<String> = "z",
    }
}
