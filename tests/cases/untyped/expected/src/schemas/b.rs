//! The schema `B`.

use gapi_runtime::v1::record;

record! {
    /// The schema `B`.
    pub struct B = "B" {
        /// The property `kind`.
        pub kind: Option<String> = "kind",
    }
}
