//! The schema `StagePerformanceChangeInsight`.

use gapi_runtime::v1::record;

use super::InputDataChange;

record! {
    /// Performance insights compared to the previous executions for a specific stage.
    pub struct StagePerformanceChangeInsight = "StagePerformanceChangeInsight" {
        /// Output only. Input data change insight of the query stage.
        pub input_data_change: Option<Box<InputDataChange>> = "inputDataChange",
        /// Output only. The stage id that the insight mapped to.
        pub stage_id: Option<i64> = "stageId",
    }
}
