//! The schema `Open`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Open`.
    ///
    /// Properties besides these are kept as they come.
    pub struct OpenSchema = "Open" {
        /// The property `known`.
        pub known: Option<String> = "known",
    }
}
