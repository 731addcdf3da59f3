//! The schema `MaterializedView`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::TableReference;

record! {
    /// A materialized view considered for a query job.
    pub struct MaterializedView = "MaterializedView" {
        /// Whether the materialized view is chosen for the query. A materialized view
        /// can be chosen to rewrite multiple parts of the same query. If a materialized
        /// view is chosen to rewrite any part of the query, then this field is true,
        /// even if the materialized view was not chosen to rewrite others parts.
        pub chosen: Option<bool> = "chosen",
        /// If present, specifies a best-effort estimation of the bytes saved by using
        /// the materialized view rather than its base tables.
        pub estimated_bytes_saved: Option<i64> = "estimatedBytesSaved",
        /// If present, specifies the reason why the materialized view was not chosen for
        /// the query.
        pub rejected_reason: Option<Open<MaterializedViewRejectedReason>> =
            "rejectedReason",
        /// The candidate materialized view.
        pub table_reference: Option<Box<TableReference>> = "tableReference",
    }
}

open_enum! {
    /// If present, specifies the reason why the materialized view was not chosen for the
    /// query.
    pub enum MaterializedViewRejectedReason = "MaterializedView.rejectedReason" {
        /// Default unspecified value.
        RejectedReasonUnspecified = "REJECTED_REASON_UNSPECIFIED",
        /// View has no cached data because it has not refreshed yet.
        NoData = "NO_DATA",
        /// The estimated cost of the view is more expensive than another view or the
        /// base table. Note: The estimate cost might not match the billed cost.
        Cost = "COST",
        /// View has no cached data because a base table is truncated.
        BaseTableTruncated = "BASE_TABLE_TRUNCATED",
        /// View is invalidated because of a data change in one or more base tables. It
        /// could be any recent change if the
        /// [`maxStaleness`](https://cloud.google.com/bigquery/docs/reference/rest/v2/tables#Table.FIELDS.max_staleness)
        /// option is not set for the view, or otherwise any change outside of the
        /// staleness window.
        BaseTableDataChange = "BASE_TABLE_DATA_CHANGE",
        /// View is invalidated because a base table's partition expiration has changed.
        BaseTablePartitionExpirationChange = "BASE_TABLE_PARTITION_EXPIRATION_CHANGE",
        /// View is invalidated because a base table's partition has expired.
        BaseTableExpiredPartition = "BASE_TABLE_EXPIRED_PARTITION",
        /// View is invalidated because a base table has an incompatible metadata change.
        BaseTableIncompatibleMetadataChange = "BASE_TABLE_INCOMPATIBLE_METADATA_CHANGE",
        /// View is invalidated because it was refreshed with a time zone other than that
        /// of the current job.
        TimeZone = "TIME_ZONE",
        /// View is outside the time travel window.
        OutOfTimeTravelWindow = "OUT_OF_TIME_TRAVEL_WINDOW",
        /// View is inaccessible to the user because of a fine-grained security policy on
        /// one of its base tables.
        BaseTableFineGrainedSecurityPolicy = "BASE_TABLE_FINE_GRAINED_SECURITY_POLICY",
        /// One of the view's base tables is too stale. For example, the cached metadata
        /// of a BigLake external table needs to be updated.
        BaseTableTooStale = "BASE_TABLE_TOO_STALE",
    }
}
