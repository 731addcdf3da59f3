//! The schema `None`.

use gapi_runtime::v1::record;

record! {
    /// The schema `None`.
    pub struct NoneSchema = "None" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
