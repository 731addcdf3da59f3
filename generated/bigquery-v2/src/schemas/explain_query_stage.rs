//! The schema `ExplainQueryStage`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ExplainQueryStep;

record! {
    /// A single stage of query execution.
    pub struct ExplainQueryStage = "ExplainQueryStage" {
        /// Number of parallel input segments completed.
        pub completed_parallel_inputs: Option<i64> = "completedParallelInputs",
        /// Output only. Compute mode for this stage.
        pub compute_mode: Option<Open<ExplainQueryStageComputeMode>> = "computeMode",
        /// Milliseconds the average shard spent on CPU-bound tasks.
        pub compute_ms_avg: Option<i64> = "computeMsAvg",
        /// Milliseconds the slowest shard spent on CPU-bound tasks.
        pub compute_ms_max: Option<i64> = "computeMsMax",
        /// Relative amount of time the average shard spent on CPU-bound tasks.
        pub compute_ratio_avg: Option<f64> = "computeRatioAvg",
        /// Relative amount of time the slowest shard spent on CPU-bound tasks.
        pub compute_ratio_max: Option<f64> = "computeRatioMax",
        /// Stage end time represented as milliseconds since the epoch.
        pub end_ms: Option<i64> = "endMs",
        /// Unique ID for the stage within the plan.
        pub id: Option<i64> = "id",
        /// IDs for stages that are inputs to this stage.
        pub input_stages: Option<Vec<i64>> = "inputStages",
        /// Human-readable name for the stage.
        pub name: Option<String> = "name",
        /// Number of parallel input segments to be processed
        pub parallel_inputs: Option<i64> = "parallelInputs",
        /// Milliseconds the average shard spent reading input.
        pub read_ms_avg: Option<i64> = "readMsAvg",
        /// Milliseconds the slowest shard spent reading input.
        pub read_ms_max: Option<i64> = "readMsMax",
        /// Relative amount of time the average shard spent reading input.
        pub read_ratio_avg: Option<f64> = "readRatioAvg",
        /// Relative amount of time the slowest shard spent reading input.
        pub read_ratio_max: Option<f64> = "readRatioMax",
        /// Number of records read into the stage.
        pub records_read: Option<i64> = "recordsRead",
        /// Number of records written by the stage.
        pub records_written: Option<i64> = "recordsWritten",
        /// Total number of bytes written to shuffle.
        pub shuffle_output_bytes: Option<i64> = "shuffleOutputBytes",
        /// Total number of bytes written to shuffle and spilled to disk.
        pub shuffle_output_bytes_spilled: Option<i64> = "shuffleOutputBytesSpilled",
        /// Slot-milliseconds used by the stage.
        pub slot_ms: Option<i64> = "slotMs",
        /// Stage start time represented as milliseconds since the epoch.
        pub start_ms: Option<i64> = "startMs",
        /// Current status for this stage.
        pub status: Option<String> = "status",
        /// List of operations within the stage in dependency order (approximately
        /// chronological).
        pub steps: Option<Vec<ExplainQueryStep>> = "steps",
        /// Milliseconds the average shard spent waiting to be scheduled.
        pub wait_ms_avg: Option<i64> = "waitMsAvg",
        /// Milliseconds the slowest shard spent waiting to be scheduled.
        pub wait_ms_max: Option<i64> = "waitMsMax",
        /// Relative amount of time the average shard spent waiting to be scheduled.
        pub wait_ratio_avg: Option<f64> = "waitRatioAvg",
        /// Relative amount of time the slowest shard spent waiting to be scheduled.
        pub wait_ratio_max: Option<f64> = "waitRatioMax",
        /// Milliseconds the average shard spent on writing output.
        pub write_ms_avg: Option<i64> = "writeMsAvg",
        /// Milliseconds the slowest shard spent on writing output.
        pub write_ms_max: Option<i64> = "writeMsMax",
        /// Relative amount of time the average shard spent on writing output.
        pub write_ratio_avg: Option<f64> = "writeRatioAvg",
        /// Relative amount of time the slowest shard spent on writing output.
        pub write_ratio_max: Option<f64> = "writeRatioMax",
    }
}

open_enum! {
    /// Output only. Compute mode for this stage.
    pub enum ExplainQueryStageComputeMode = "ExplainQueryStage.computeMode" {
        /// ComputeMode type not specified.
        ComputeModeUnspecified = "COMPUTE_MODE_UNSPECIFIED",
        /// This stage was processed using BigQuery slots.
        Bigquery = "BIGQUERY",
        /// This stage was processed using BI Engine compute.
        BiEngine = "BI_ENGINE",
    }
}
