//! The schema `IncrementalResultStats`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Statistics related to Incremental Query Results. Populated as part of
    /// JobStatistics2. This feature is not yet available.
    pub struct IncrementalResultStats = "IncrementalResultStats" {
        /// Output only. Reason why incremental query results are/were not written by the
        /// query.
        pub disabled_reason: Option<Open<IncrementalResultStatsDisabledReason>> =
            "disabledReason",
        /// Output only. Additional human-readable clarification, if available, for
        /// DisabledReason.
        pub disabled_reason_details: Option<String> = "disabledReasonDetails",
        /// Output only. The time at which the first incremental result was written. If
        /// the query needed to restart internally, this only describes the final
        /// attempt.
        pub first_incremental_row_time: Option<Timestamp> = "firstIncrementalRowTime",
        /// Output only. Number of rows that were in the latest result set before query
        /// completion.
        pub incremental_row_count: Option<i64> = "incrementalRowCount",
        /// Output only. The time at which the last incremental result was written. Does
        /// not include the final result written after query completion.
        pub last_incremental_row_time: Option<Timestamp> = "lastIncrementalRowTime",
        /// Output only. The time at which the result table's contents were modified. May
        /// be absent if no results have been written or the query has completed.
        pub result_set_last_modify_time: Option<Timestamp> = "resultSetLastModifyTime",
        /// Output only. The time at which the result table's contents were completely
        /// replaced. May be absent if no results have been written or the query has
        /// completed.
        pub result_set_last_replace_time: Option<Timestamp> = "resultSetLastReplaceTime",
    }
}

open_enum! {
    /// Output only. Reason why incremental query results are/were not written by the
    /// query.
    pub enum IncrementalResultStatsDisabledReason =
        "IncrementalResultStats.disabledReason" {
        /// Disabled reason not specified.
        DisabledReasonUnspecified = "DISABLED_REASON_UNSPECIFIED",
        /// Incremental results are/were disabled for reasons not covered by the other
        /// enum values, e.g. runtime issues.
        Other = "OTHER",
        /// Query includes an operation that is not supported.
        UnsupportedOperator = "UNSUPPORTED_OPERATOR",
    }
}
