//! The schema `Duration`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Duration`.
    pub struct DurationSchema = "Duration" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
