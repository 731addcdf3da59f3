//! The schema `Debug`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Debug`.
    pub struct DebugSchema = "Debug" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
