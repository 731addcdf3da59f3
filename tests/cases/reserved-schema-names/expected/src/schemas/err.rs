//! The schema `Err`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Err`.
    pub struct ErrSchema = "Err" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
