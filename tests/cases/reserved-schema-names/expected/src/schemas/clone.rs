//! The schema `Clone`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Clone`.
    pub struct CloneSchema = "Clone" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
