//! The schema `PartitionedColumn`.

use gapi_runtime::v1::record;

record! {
    /// The partitioning column information.
    pub struct PartitionedColumn = "PartitionedColumn" {
        /// Required. The name of the partition column.
        pub field: Option<String> = "field",
    }
}
