//! The schema `Error`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Error`.
    pub struct ErrorSchema = "Error" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
