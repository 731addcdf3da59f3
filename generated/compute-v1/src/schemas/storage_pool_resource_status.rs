//! The schema `StoragePoolResourceStatus`.

use gapi_runtime::v1::record;

record! {
    /// \[Output Only\] Contains output only fields.
    pub struct StoragePoolResourceStatus = "StoragePoolResourceStatus" {
        /// \[Output Only\] Number of disks used.
        pub disk_count: Option<i64> = "diskCount",
        /// Output only. \[Output Only\] Maximum allowed read IOPS for this Exapool.
        pub exapool_max_read_iops: Option<i64> = "exapoolMaxReadIops",
        /// Output only. \[Output Only\] Maximum allowed read throughput in MiB/s for
        /// this Exapool.
        pub exapool_max_read_throughput: Option<i64> = "exapoolMaxReadThroughput",
        /// Output only. \[Output Only\] Maximum allowed write IOPS for this Exapool.
        pub exapool_max_write_iops: Option<i64> = "exapoolMaxWriteIops",
        /// Output only. \[Output Only\] Maximum allowed write throughput in MiB/s for
        /// this Exapool.
        pub exapool_max_write_throughput: Option<i64> = "exapoolMaxWriteThroughput",
        /// Output only. \[Output Only\] Timestamp of the last successful resize
        /// inRFC3339 text format.
        pub last_resize_timestamp: Option<String> = "lastResizeTimestamp",
        /// \[Output Only\] Maximum allowed aggregate disk size in GiB.
        pub max_total_provisioned_disk_capacity_gb: Option<i64> =
            "maxTotalProvisionedDiskCapacityGb",
        /// \[Output Only\] Space used by data stored in disks within the storage pool
        /// (in bytes). This will reflect the total number of bytes written to the disks
        /// in the pool, in contrast to the capacity of those disks.
        pub pool_used_capacity_bytes: Option<i64> = "poolUsedCapacityBytes",
        /// \[Output Only\] Sum of all the disks' provisioned IOPS, minus some amount
        /// that is allowed per disk that is not counted towards pool's IOPS capacity.
        /// For more information, see
        /// <https://cloud.google.com/compute/docs/disks/storage-pools>.
        pub pool_used_iops: Option<i64> = "poolUsedIops",
        /// \[Output Only\] Sum of all the disks' provisioned throughput in MiB/s.
        pub pool_used_throughput: Option<i64> = "poolUsedThroughput",
        /// \[Output Only\] Amount of data written into the pool, before it is compacted.
        pub pool_user_written_bytes: Option<i64> = "poolUserWrittenBytes",
        /// \[Output Only\] Sum of all the disks' provisioned capacity (in GiB) in this
        /// storage pool. A disk's provisioned capacity is the same as its total
        /// capacity.
        pub total_provisioned_disk_capacity_gb: Option<i64> =
            "totalProvisionedDiskCapacityGb",
        /// \[Output Only\] Sum of all the disks' provisioned IOPS.
        pub total_provisioned_disk_iops: Option<i64> = "totalProvisionedDiskIops",
        /// \[Output Only\] Sum of all the disks' provisioned throughput in MiB/s, minus
        /// some amount that is allowed per disk that is not counted towards pool's
        /// throughput capacity.
        pub total_provisioned_disk_throughput: Option<i64> =
            "totalProvisionedDiskThroughput",
    }
}
