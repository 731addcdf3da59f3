//! The schema `MaterializedViewDefinition`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

record! {
    /// Definition and configuration of a materialized view.
    pub struct MaterializedViewDefinition = "MaterializedViewDefinition" {
        /// Optional. This option declares the intention to construct a materialized view
        /// that isn't refreshed incrementally. Non-incremental materialized views
        /// support an expanded range of SQL queries. The
        /// `allow_non_incremental_definition` option can't be changed after the
        /// materialized view is created.
        pub allow_non_incremental_definition: Option<bool> =
            "allowNonIncrementalDefinition",
        /// Optional. Enable automatic refresh of the materialized view when the base
        /// table is updated. The default value is "true".
        pub enable_refresh: Option<bool> = "enableRefresh",
        /// Output only. The time when this materialized view was last refreshed, in
        /// milliseconds since the epoch.
        pub last_refresh_time: Option<i64> = "lastRefreshTime",
        /// \[Optional\] Max staleness of data that could be returned when materizlized
        /// view is queried (formatted as Google SQL Interval type).
        pub max_staleness: Option<Bytes> = "maxStaleness",
        /// Required. A query whose results are persisted.
        pub query: Option<String> = "query",
        /// Optional. The maximum frequency at which this materialized view will be
        /// refreshed. The default value is "1800000" (30 minutes).
        pub refresh_interval_ms: Option<i64> = "refreshIntervalMs",
    }
}
