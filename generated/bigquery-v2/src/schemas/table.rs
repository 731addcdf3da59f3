//! The schema `Table`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::BigLakeConfiguration;
use super::CloneDefinition;
use super::Clustering;
use super::EncryptionConfiguration;
use super::ExternalCatalogTableOptions;
use super::ExternalDataConfiguration;
use super::MaterializedViewDefinition;
use super::MaterializedViewStatus;
use super::ModelDefinition;
use super::PartitioningDefinition;
use super::RangePartitioning;
use super::RestrictionConfig;
use super::SnapshotDefinition;
use super::Streamingbuffer;
use super::TableConstraints;
use super::TableReference;
use super::TableReplicationInfo;
use super::TableSchema;
use super::TimePartitioning;
use super::ViewDefinition;

record! {
    /// The schema `Table`.
    pub struct Table = "Table" {
        /// Optional. Specifies the configuration of a BigQuery table for Apache Iceberg.
        pub biglake_configuration: Option<Box<BigLakeConfiguration>> =
            "biglakeConfiguration",
        /// Output only. Contains information about the clone. This value is set via the
        /// clone operation.
        pub clone_definition: Option<Box<CloneDefinition>> = "cloneDefinition",
        /// Clustering specification for the table. Must be specified with time-based
        /// partitioning, data in the table will be first partitioned and subsequently
        /// clustered.
        pub clustering: Option<Box<Clustering>> = "clustering",
        /// Output only. The time when this table was created, in milliseconds since the
        /// epoch.
        pub creation_time: Option<i64> = "creationTime",
        /// Optional. Defines the default collation specification of new STRING fields in
        /// the table. During table creation or update, if a STRING field is added to
        /// this table without explicit collation specified, then the table inherits the
        /// table default collation. A change to this field affects only fields added
        /// afterwards, and does not alter the existing fields. The following values are
        /// supported:
        ///
        /// - 'und:ci': undetermined locale, case insensitive.
        /// - '': empty string. Default to case-sensitive behavior.
        pub default_collation: Option<String> = "defaultCollation",
        /// Optional. Defines the default rounding mode specification of new decimal
        /// fields (NUMERIC OR BIGNUMERIC) in the table. During table creation or update,
        /// if a decimal field is added to this table without an explicit rounding mode
        /// specified, then the field inherits the table default rounding mode. Changing
        /// this field doesn't affect existing fields.
        pub default_rounding_mode: Option<Open<TableDefaultRoundingMode>> =
            "defaultRoundingMode",
        /// Optional. A user-friendly description of this table.
        pub description: Option<String> = "description",
        /// Custom encryption configuration (e.g., Cloud KMS keys).
        pub encryption_configuration: Option<Box<EncryptionConfiguration>> =
            "encryptionConfiguration",
        /// Output only. A hash of this resource.
        pub etag: Option<String> = "etag",
        /// Optional. The time when this table expires, in milliseconds since the epoch.
        /// If not present, the table will persist indefinitely. Expired tables will be
        /// deleted and their storage reclaimed. The defaultTableExpirationMs property of
        /// the encapsulating dataset can be used to set a default expirationTime on
        /// newly created tables.
        pub expiration_time: Option<i64> = "expirationTime",
        /// Optional. Options defining open source compatible table.
        pub external_catalog_table_options: Option<Box<ExternalCatalogTableOptions>> =
            "externalCatalogTableOptions",
        /// Optional. Describes the data format, location, and other properties of a
        /// table stored outside of BigQuery. By defining these properties, the data
        /// source can then be queried as if it were a standard BigQuery table.
        pub external_data_configuration: Option<Box<ExternalDataConfiguration>> =
            "externalDataConfiguration",
        /// Optional. A descriptive name for this table.
        pub friendly_name: Option<String> = "friendlyName",
        /// Output only. An opaque ID uniquely identifying the table.
        pub id: Option<String> = "id",
        /// The type of resource ID.
        ///
        /// The default is `bigquery#table`.
        pub kind: Option<String> = "kind",
        /// The labels associated with this table. You can use these to organize and
        /// group your tables. Label keys and values can be no longer than 63 characters,
        /// can only contain lowercase letters, numeric characters, underscores and
        /// dashes. International characters are allowed. Label values are optional.
        /// Label keys must start with a letter and each label in the list must have a
        /// different key.
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// Output only. The time when this table was last modified, in milliseconds
        /// since the epoch.
        pub last_modified_time: Option<u64> = "lastModifiedTime",
        /// Output only. The geographic location where the table resides. This value is
        /// inherited from the dataset.
        pub location: Option<String> = "location",
        /// Optional. If set, overrides the default managed table type configured in the
        /// dataset.
        pub managed_table_type: Option<Open<TableManagedTableType>> = "managedTableType",
        /// Optional. The materialized view definition.
        pub materialized_view: Option<Box<MaterializedViewDefinition>> =
            "materializedView",
        /// Output only. The materialized view status.
        pub materialized_view_status: Option<Box<MaterializedViewStatus>> =
            "materializedViewStatus",
        /// Optional. The maximum staleness of data that could be returned when the table
        /// (or stale MV) is queried. Staleness encoded as a string encoding of sql
        /// IntervalValue type.
        pub max_staleness: Option<String> = "maxStaleness",
        /// Deprecated.
        pub model: Option<Box<ModelDefinition>> = "model",
        /// Output only. Number of logical bytes that are less than 90 days old.
        pub num_active_logical_bytes: Option<i64> = "numActiveLogicalBytes",
        /// Output only. Number of physical bytes less than 90 days old. This data is not
        /// kept in real time, and might be delayed by a few seconds to a few minutes.
        pub num_active_physical_bytes: Option<i64> = "numActivePhysicalBytes",
        /// Output only. The size of this table in logical bytes, excluding any data in
        /// the streaming buffer.
        pub num_bytes: Option<i64> = "numBytes",
        /// Output only. Number of physical bytes used by current live data storage. This
        /// data is not kept in real time, and might be delayed by a few seconds to a few
        /// minutes.
        pub num_current_physical_bytes: Option<i64> = "numCurrentPhysicalBytes",
        /// Output only. The number of logical bytes in the table that are considered
        /// "long-term storage".
        pub num_long_term_bytes: Option<i64> = "numLongTermBytes",
        /// Output only. Number of logical bytes that are more than 90 days old.
        pub num_long_term_logical_bytes: Option<i64> = "numLongTermLogicalBytes",
        /// Output only. Number of physical bytes more than 90 days old. This data is not
        /// kept in real time, and might be delayed by a few seconds to a few minutes.
        pub num_long_term_physical_bytes: Option<i64> = "numLongTermPhysicalBytes",
        /// Output only. The number of partitions present in the table or materialized
        /// view. This data is not kept in real time, and might be delayed by a few
        /// seconds to a few minutes.
        pub num_partitions: Option<i64> = "numPartitions",
        /// Output only. The physical size of this table in bytes. This includes storage
        /// used for time travel.
        pub num_physical_bytes: Option<i64> = "numPhysicalBytes",
        /// Output only. The number of rows of data in this table, excluding any data in
        /// the streaming buffer.
        pub num_rows: Option<u64> = "numRows",
        /// Output only. Number of physical bytes used by time travel storage (deleted or
        /// changed data). This data is not kept in real time, and might be delayed by a
        /// few seconds to a few minutes.
        pub num_time_travel_physical_bytes: Option<i64> = "numTimeTravelPhysicalBytes",
        /// Output only. Total number of logical bytes in the table or materialized view.
        pub num_total_logical_bytes: Option<i64> = "numTotalLogicalBytes",
        /// Output only. The physical size of this table in bytes. This also includes
        /// storage used for time travel. This data is not kept in real time, and might
        /// be delayed by a few seconds to a few minutes.
        pub num_total_physical_bytes: Option<i64> = "numTotalPhysicalBytes",
        /// Optional. The partition information for all table formats, including managed
        /// partitioned tables, hive partitioned tables, iceberg partitioned, and
        /// metastore partitioned tables. This field is only populated for metastore
        /// partitioned tables. For other table formats, this is an output only field.
        pub partition_definition: Option<Box<PartitioningDefinition>> =
            "partitionDefinition",
        /// If specified, configures range partitioning for this table.
        pub range_partitioning: Option<Box<RangePartitioning>> = "rangePartitioning",
        /// Optional. Output only. Table references of all replicas currently active on
        /// the table.
        ///
        /// Output only.
        pub replicas: Option<Vec<TableReference>> = "replicas",
        /// Optional. If set to true, queries over this table require a partition filter
        /// that can be used for partition elimination to be specified.
        ///
        /// The default is `false`.
        pub require_partition_filter: Option<bool> = "requirePartitionFilter",
        /// \[Optional\] The tags associated with this table. Tag keys are globally
        /// unique. See additional information on
        /// [tags](https://cloud.google.com/iam/docs/tags-access-control#definitions). An
        /// object containing a list of "key": value pairs. The key is the namespaced
        /// friendly name of the tag key, e.g. "12345/environment" where 12345 is parent
        /// id. The value is the friendly short name of the tag value, e.g. "production".
        pub resource_tags: Option<BTreeMap<String, String>> = "resourceTags",
        /// Optional. Output only. Restriction config for table. If set, restrict certain
        /// accesses on the table based on the config. See [Data
        /// egress](https://cloud.google.com/bigquery/docs/analytics-hub-introduction#data_egress)
        /// for more details.
        ///
        /// Output only.
        pub restrictions: Option<Box<RestrictionConfig>> = "restrictions",
        /// Optional. Describes the schema of this table.
        pub schema: Option<Box<TableSchema>> = "schema",
        /// Output only. A URL that can be used to access this resource again.
        pub self_link: Option<String> = "selfLink",
        /// Output only. Contains information about the snapshot. This value is set via
        /// snapshot creation.
        pub snapshot_definition: Option<Box<SnapshotDefinition>> = "snapshotDefinition",
        /// Output only. Contains information regarding this table's streaming buffer, if
        /// one is present. This field will be absent if the table is not being streamed
        /// to or if there is no data in the streaming buffer.
        pub streaming_buffer: Option<Box<Streamingbuffer>> = "streamingBuffer",
        /// Optional. Tables Primary Key and Foreign Key information
        pub table_constraints: Option<Box<TableConstraints>> = "tableConstraints",
        /// Required. Reference describing the ID of this table.
        pub table_reference: Option<Box<TableReference>> = "tableReference",
        /// Optional. Table replication info for table created `AS REPLICA` DDL like:
        /// `CREATE MATERIALIZED VIEW mv1 AS REPLICA OF src_mv`
        pub table_replication_info: Option<Box<TableReplicationInfo>> =
            "tableReplicationInfo",
        /// If specified, configures time-based partitioning for this table.
        pub time_partitioning: Option<Box<TimePartitioning>> = "timePartitioning",
        /// Output only. Describes the table type. The following values are supported:
        ///
        /// - `TABLE`: A normal BigQuery table.
        /// - `VIEW`: A virtual table defined by a SQL query.
        /// - `EXTERNAL`: A table that references data stored in an external storage
        ///   system, such as Google Cloud Storage.
        /// - `MATERIALIZED_VIEW`: A precomputed view defined by a SQL query.
        /// - `SNAPSHOT`: An immutable BigQuery table that preserves the contents of a
        ///   base table at a particular time. See additional information on [table
        ///   snapshots](https://cloud.google.com/bigquery/docs/table-snapshots-intro).
        ///   The default value is `TABLE`.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
        /// Optional. The view definition.
        pub view: Option<Box<ViewDefinition>> = "view",
    }
}

open_enum! {
    /// Optional. Defines the default rounding mode specification of new decimal fields
    /// (NUMERIC OR BIGNUMERIC) in the table. During table creation or update, if a
    /// decimal field is added to this table without an explicit rounding mode specified,
    /// then the field inherits the table default rounding mode. Changing this field
    /// doesn't affect existing fields.
    pub enum TableDefaultRoundingMode = "Table.defaultRoundingMode" {
        /// Unspecified will default to using ROUND_HALF_AWAY_FROM_ZERO.
        RoundingModeUnspecified = "ROUNDING_MODE_UNSPECIFIED",
        /// ROUND_HALF_AWAY_FROM_ZERO rounds half values away from zero when applying
        /// precision and scale upon writing of NUMERIC and BIGNUMERIC values. For Scale:
        /// 0 1.1, 1.2, 1.3, 1.4 =\> 1 1.5, 1.6, 1.7, 1.8, 1.9 =\> 2
        RoundHalfAwayFromZero = "ROUND_HALF_AWAY_FROM_ZERO",
        /// ROUND_HALF_EVEN rounds half values to the nearest even value when applying
        /// precision and scale upon writing of NUMERIC and BIGNUMERIC values. For Scale:
        /// 0 1.1, 1.2, 1.3, 1.4 =\> 1 1.5 =\> 2 1.6, 1.7, 1.8, 1.9 =\> 2 2.5 =\> 2
        RoundHalfEven = "ROUND_HALF_EVEN",
    }
}

open_enum! {
    /// Optional. If set, overrides the default managed table type configured in the
    /// dataset.
    pub enum TableManagedTableType = "Table.managedTableType" {
        /// No managed table type specified.
        ManagedTableTypeUnspecified = "MANAGED_TABLE_TYPE_UNSPECIFIED",
        /// The managed table is a native BigQuery table.
        Native = "NATIVE",
        /// The managed table is a BigLake table for Apache Iceberg in BigQuery.
        Biglake = "BIGLAKE",
    }
}
