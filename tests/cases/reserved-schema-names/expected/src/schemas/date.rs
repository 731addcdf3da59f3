//! The schema `Date`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Date`.
    pub struct DateSchema = "Date" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
