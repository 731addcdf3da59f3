//! The schema `Instance`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Instance`.
    pub struct Instance = "Instance" {
        /// The property `c`.
        pub c: Option<String> = "c",
    }
}
