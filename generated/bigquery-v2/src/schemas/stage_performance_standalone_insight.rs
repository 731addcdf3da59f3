//! The schema `StagePerformanceStandaloneInsight`.

use gapi_runtime::v1::record;

use super::BiEngineReason;
use super::HighCardinalityJoin;
use super::PartitionSkew;

record! {
    /// Standalone performance insights for a specific stage.
    pub struct StagePerformanceStandaloneInsight = "StagePerformanceStandaloneInsight" {
        /// Output only. If present, the stage had the following reasons for being
        /// disqualified from BI Engine execution.
        pub bi_engine_reasons: Option<Vec<BiEngineReason>> = "biEngineReasons",
        /// Output only. High cardinality joins in the stage.
        pub high_cardinality_joins: Option<Vec<HighCardinalityJoin>> =
            "highCardinalityJoins",
        /// Output only. True if the stage has insufficient shuffle quota.
        pub insufficient_shuffle_quota: Option<bool> = "insufficientShuffleQuota",
        /// Output only. Partition skew in the stage.
        pub partition_skew: Option<Box<PartitionSkew>> = "partitionSkew",
        /// Output only. True if the stage has a slot contention issue.
        pub slot_contention: Option<bool> = "slotContention",
        /// Output only. The stage id that the insight mapped to.
        pub stage_id: Option<i64> = "stageId",
    }
}
