//! The schema `Call`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Call`.
    pub struct CallSchema = "Call" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
