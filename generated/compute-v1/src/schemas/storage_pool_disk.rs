//! The schema `StoragePoolDisk`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `StoragePoolDisk`.
    pub struct StoragePoolDisk = "StoragePoolDisk" {
        /// Output only. \[Output Only\] Instances this disk is attached to.
        pub attached_instances: Option<Vec<String>> = "attachedInstances",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// Output only. \[Output Only\] The URL of the disk.
        pub disk: Option<String> = "disk",
        /// Output only. \[Output Only\] The name of the disk.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] The number of IOPS provisioned for the disk.
        pub provisioned_iops: Option<i64> = "provisionedIops",
        /// Output only. \[Output Only\] The throughput provisioned for the disk.
        pub provisioned_throughput: Option<i64> = "provisionedThroughput",
        /// Output only. \[Output Only\] Resource policies applied to disk for automatic
        /// snapshot creations.
        pub resource_policies: Option<Vec<String>> = "resourcePolicies",
        /// Output only. \[Output Only\] The disk size, in GB.
        pub size_gb: Option<i64> = "sizeGb",
        /// Output only. \[Output Only\] The disk status.
        pub status: Option<Open<StoragePoolDiskStatus>> = "status",
        /// Output only. \[Output Only\] The disk type.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
        /// Output only. \[Output Only\] Amount of disk space used.
        pub used_bytes: Option<i64> = "usedBytes",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The disk status.
    pub enum StoragePoolDiskStatus = "StoragePoolDisk.status" {
        /// Disk is provisioning
        Creating = "CREATING",
        /// Disk is deleting.
        Deleting = "DELETING",
        /// Disk creation failed.
        Failed = "FAILED",
        /// Disk is ready for use.
        Ready = "READY",
        /// Source data is being copied into the disk.
        Restoring = "RESTORING",
        /// Disk is currently unavailable and cannot be accessed, attached or detached.
        Unavailable = "UNAVAILABLE",
    }
}
