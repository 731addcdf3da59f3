//! The schema `Timestamp`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Timestamp`.
    pub struct TimestampSchema = "Timestamp" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
