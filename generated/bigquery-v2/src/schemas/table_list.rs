//! The schema `TableList`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::Clustering;
use super::PrivacyPolicy;
use super::RangePartitioning;
use super::TableReference;
use super::TimePartitioning;

record! {
    /// Partial projection of the metadata for a given table in a list response.
    pub struct TableList = "TableList" {
        /// A hash of this page of results.
        pub etag: Option<String> = "etag",
        /// The type of list.
        ///
        /// The default is `bigquery#tableList`.
        pub kind: Option<String> = "kind",
        /// A token to request the next page of results.
        pub next_page_token: Option<String> = "nextPageToken",
        /// Tables in the requested dataset.
        pub tables: Option<Vec<TableListTablesItem>> = "tables",
        /// The total number of tables in the dataset.
        pub total_items: Option<i32> = "totalItems",
    }
}

record! {
    /// An item of the property `tables` of `TableList`.
    pub struct TableListTablesItem = "TableList.tables[]" {
        /// Clustering specification for this table, if configured.
        pub clustering: Option<Box<Clustering>> = "clustering",
        /// Output only. The time when this table was created, in milliseconds since the
        /// epoch.
        pub creation_time: Option<i64> = "creationTime",
        /// The time when this table expires, in milliseconds since the epoch. If not
        /// present, the table will persist indefinitely. Expired tables will be deleted
        /// and their storage reclaimed.
        pub expiration_time: Option<i64> = "expirationTime",
        /// The user-friendly name for this table.
        pub friendly_name: Option<String> = "friendlyName",
        /// An opaque ID of the table.
        pub id: Option<String> = "id",
        /// The resource type.
        pub kind: Option<String> = "kind",
        /// The labels associated with this table. You can use these to organize and
        /// group your tables.
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// The range partitioning for this table.
        pub range_partitioning: Option<Box<RangePartitioning>> = "rangePartitioning",
        /// Optional. If set to true, queries including this table must specify a
        /// partition filter. This filter is used for partition elimination.
        ///
        /// The default is `false`.
        pub require_partition_filter: Option<bool> = "requirePartitionFilter",
        /// A reference uniquely identifying table.
        pub table_reference: Option<Box<TableReference>> = "tableReference",
        /// The time-based partitioning for this table.
        pub time_partitioning: Option<Box<TimePartitioning>> = "timePartitioning",
        /// The type of table.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
        /// Information about a logical view.
        pub view: Option<Box<TableListTablesItemView>> = "view",
    }
}

record! {
    /// Information about a logical view.
    pub struct TableListTablesItemView = "TableList.tables[].view" {
        /// Specifies the privacy policy for the view.
        pub privacy_policy: Option<Box<PrivacyPolicy>> = "privacyPolicy",
        /// True if view is defined in legacy SQL dialect, false if in GoogleSQL.
        pub use_legacy_sql: Option<bool> = "useLegacySql",
    }
}
