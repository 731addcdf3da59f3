//! The schema `Default`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Default`.
    pub struct DefaultSchema = "Default" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
