//! The schema `TableReplicationInfo`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ErrorProto;
use super::TableReference;

record! {
    /// Replication info of a table created using `AS REPLICA` DDL like: `CREATE
    /// MATERIALIZED VIEW mv1 AS REPLICA OF src_mv`
    pub struct TableReplicationInfo = "TableReplicationInfo" {
        /// Optional. Output only. If source is a materialized view, this field signifies
        /// the last refresh time of the source.
        ///
        /// Output only.
        pub replicated_source_last_refresh_time: Option<i64> =
            "replicatedSourceLastRefreshTime",
        /// Optional. Output only. Replication error that will permanently stopped table
        /// replication.
        ///
        /// Output only.
        pub replication_error: Option<Box<ErrorProto>> = "replicationError",
        /// Optional. Specifies the interval at which the source table is polled for
        /// updates. It's Optional. If not specified, default replication interval would
        /// be applied.
        pub replication_interval_ms: Option<i64> = "replicationIntervalMs",
        /// Optional. Output only. Replication status of configured replication.
        ///
        /// Output only.
        pub replication_status: Option<Open<TableReplicationInfoReplicationStatus>> =
            "replicationStatus",
        /// Required. Source table reference that is replicated.
        pub source_table: Option<Box<TableReference>> = "sourceTable",
    }
}

open_enum! {
    /// Optional. Output only. Replication status of configured replication.
    pub enum TableReplicationInfoReplicationStatus =
        "TableReplicationInfo.replicationStatus" {
        /// Default value.
        ReplicationStatusUnspecified = "REPLICATION_STATUS_UNSPECIFIED",
        /// Replication is Active with no errors.
        Active = "ACTIVE",
        /// Source object is deleted.
        SourceDeleted = "SOURCE_DELETED",
        /// Source revoked replication permissions.
        PermissionDenied = "PERMISSION_DENIED",
        /// Source configuration doesn't allow replication.
        UnsupportedConfiguration = "UNSUPPORTED_CONFIGURATION",
    }
}
