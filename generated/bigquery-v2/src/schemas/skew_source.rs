//! The schema `SkewSource`.

use gapi_runtime::v1::record;

record! {
    /// Details about source stages which produce skewed data.
    pub struct SkewSource = "SkewSource" {
        /// Output only. Max partition output size (in bytes) for this stage.
        pub output_bytes_max: Option<i64> = "outputBytesMax",
        /// Output only. Median partition output size (in bytes) for this stage.
        pub output_bytes_median: Option<i64> = "outputBytesMedian",
        /// Output only. 95-th percentile of partition output size (in bytes) for this
        /// stage.
        pub output_bytes_p95: Option<i64> = "outputBytesP95",
        /// Output only. Stage id of the skew source stage.
        pub stage_id: Option<i64> = "stageId",
    }
}
