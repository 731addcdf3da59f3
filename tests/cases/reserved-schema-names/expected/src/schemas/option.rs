//! The schema `Option`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Option`.
    pub struct OptionSchema = "Option" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
