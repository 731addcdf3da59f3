//! The schema `PartitioningDefinition`.

use gapi_runtime::v1::record;

use super::PartitionedColumn;

record! {
    /// The partitioning information, which includes managed table, external table and
    /// metastore partitioned table partition information.
    pub struct PartitioningDefinition = "PartitioningDefinition" {
        /// Optional. Details about each partitioning column. This field is output only
        /// for all partitioning types other than metastore partitioned tables. BigQuery
        /// native tables only support 1 partitioning column. Other table types may
        /// support 0, 1 or more partitioning columns. For metastore partitioned tables,
        /// the order must match the definition order in the Hive Metastore, where it
        /// must match the physical layout of the table. For example, CREATE TABLE
        /// a_table(id BIGINT, name STRING) PARTITIONED BY (city STRING, state STRING).
        /// In this case the values must be \['city', 'state'\] in that order.
        pub partitioned_column: Option<Vec<PartitionedColumn>> = "partitionedColumn",
    }
}
