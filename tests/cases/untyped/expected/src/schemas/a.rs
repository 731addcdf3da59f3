//! The schema `A`.

use gapi_runtime::v1::record;

record! {
    /// The schema `A`.
    pub struct A = "A" {
        /// The property `kind`.
        pub kind: Option<String> = "kind",
    }
}
