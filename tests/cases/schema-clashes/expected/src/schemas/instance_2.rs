//! The schema `INSTANCE`.

use gapi_runtime::v1::record;

record! {
    /// The schema `INSTANCE`.
    pub struct Instance3 = "INSTANCE" {
        /// The property `b`.
        pub b: Option<String> = "b",
    }
}
