//! The schema `InputDataChange`.

use gapi_runtime::v1::record;

record! {
    /// Details about the input data change insight.
    pub struct InputDataChange = "InputDataChange" {
        /// Output only. Records read difference percentage compared to a previous run.
        pub records_read_diff_percentage: Option<f64> = "recordsReadDiffPercentage",
    }
}
