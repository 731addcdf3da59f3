//! The schema `TargetReference`.

use gapi_runtime::v1::record;

record! {
    /// The schema `TargetReference`.
    pub struct TargetReference = "TargetReference" {
        /// The property `target`.
        pub target: Option<String> = "target",
    }
}
