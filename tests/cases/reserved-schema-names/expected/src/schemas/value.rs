//! The schema `Value`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Value`.
    pub struct ValueSchema = "Value" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
