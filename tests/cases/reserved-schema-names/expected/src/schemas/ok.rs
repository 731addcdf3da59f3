//! The schema `Ok`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Ok`.
    pub struct OkSchema = "Ok" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
