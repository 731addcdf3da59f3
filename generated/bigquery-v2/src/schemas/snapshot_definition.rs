//! The schema `SnapshotDefinition`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::TableReference;

record! {
    /// Information about base table and snapshot time of the snapshot.
    pub struct SnapshotDefinition = "SnapshotDefinition" {
        /// Required. Reference describing the ID of the table that was snapshot.
        pub base_table_reference: Option<Box<TableReference>> = "baseTableReference",
        /// Required. The time at which the base table was snapshot. This value is
        /// reported in the JSON response using RFC3339 format.
        pub snapshot_time: Option<Timestamp> = "snapshotTime",
    }
}
