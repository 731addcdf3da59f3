//! The schema `From`.

use gapi_runtime::v1::record;

record! {
    /// The schema `From`.
    pub struct FromSchema = "From" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
