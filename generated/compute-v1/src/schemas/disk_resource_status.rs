//! The schema `DiskResourceStatus`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::DiskResourceStatusAsyncReplicationStatus;

record! {
    /// The schema `DiskResourceStatus`.
    pub struct DiskResourceStatus = "DiskResourceStatus" {
        /// The property `asyncPrimaryDisk`.
        pub async_primary_disk: Option<Box<DiskResourceStatusAsyncReplicationStatus>> =
            "asyncPrimaryDisk",
        /// Key: disk, value: AsyncReplicationStatus message
        pub async_secondary_disks: Option<BTreeMap<String, DiskResourceStatusAsyncReplicationStatus>> =
            "asyncSecondaryDisks",
    }
}
