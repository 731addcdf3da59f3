//! The schema `Instance2`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Instance2`.
    pub struct Instance2 = "Instance2" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
