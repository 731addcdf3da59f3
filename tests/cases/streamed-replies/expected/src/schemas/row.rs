//! The schema `Row`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Row`.
    pub struct Row = "Row" {
        /// The property `text`.
        pub text: Option<String> = "text",
    }
}
