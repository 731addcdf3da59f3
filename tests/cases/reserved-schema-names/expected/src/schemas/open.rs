//! The schema `Open`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Open`.
    pub struct OpenSchema = "Open" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
