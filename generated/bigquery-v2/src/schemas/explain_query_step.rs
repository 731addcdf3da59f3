//! The schema `ExplainQueryStep`.

use gapi_runtime::v1::record;

record! {
    /// An operation within a stage.
    pub struct ExplainQueryStep = "ExplainQueryStep" {
        /// Machine-readable operation type.
        pub kind: Option<String> = "kind",
        /// Human-readable description of the step(s).
        pub substeps: Option<Vec<String>> = "substeps",
    }
}
