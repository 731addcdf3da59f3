//! The schema `DiskAsyncReplicationList`.

use gapi_runtime::v1::record;

use super::DiskAsyncReplication;

record! {
    /// The schema `DiskAsyncReplicationList`.
    pub struct DiskAsyncReplicationList = "DiskAsyncReplicationList" {
        /// The property `asyncReplicationDisk`.
        pub async_replication_disk: Option<Box<DiskAsyncReplication>> =
            "asyncReplicationDisk",
    }
}
