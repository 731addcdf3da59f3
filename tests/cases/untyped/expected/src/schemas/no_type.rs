//! The schema `NoType`.

use gapi_runtime::v1::record;

record! {
    /// The schema `NoType`.
    pub struct NoType = "NoType" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
