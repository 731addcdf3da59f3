//! The schema `QueryTimelineSample`.

use gapi_runtime::v1::record;

record! {
    /// Summary of the state of query execution at a given time.
    pub struct QueryTimelineSample = "QueryTimelineSample" {
        /// Total number of active workers. This does not correspond directly to slot
        /// usage. This is the largest value observed since the last sample.
        pub active_units: Option<i64> = "activeUnits",
        /// Total parallel units of work completed by this query.
        pub completed_units: Option<i64> = "completedUnits",
        /// Milliseconds elapsed since the start of query execution.
        pub elapsed_ms: Option<i64> = "elapsedMs",
        /// Units of work that can be scheduled immediately. Providing additional slots
        /// for these units of work will accelerate the query, if no other query in the
        /// reservation needs additional slots.
        pub estimated_runnable_units: Option<i64> = "estimatedRunnableUnits",
        /// Total units of work remaining for the query. This number can be revised
        /// (increased or decreased) while the query is running.
        pub pending_units: Option<i64> = "pendingUnits",
        /// Total shuffle usage ratio in shuffle RAM per reservation of this query. This
        /// will be provided for reservation customers only.
        pub shuffle_ram_usage_ratio: Option<f64> = "shuffleRamUsageRatio",
        /// Cumulative slot-ms consumed by the query.
        pub total_slot_ms: Option<i64> = "totalSlotMs",
    }
}
