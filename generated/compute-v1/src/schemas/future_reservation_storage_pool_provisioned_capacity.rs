//! The schema `FutureReservationStoragePoolProvisionedCapacity`.

use gapi_runtime::v1::record;

record! {
    /// Storage pool provisioned capacities for each SKU type.
    pub struct FutureReservationStoragePoolProvisionedCapacity =
        "FutureReservationStoragePoolProvisionedCapacity" {
        /// Size of the storage pool in GiB.
        pub pool_provisioned_capacity_gb: Option<i64> = "poolProvisionedCapacityGb",
        /// Provisioned IOPS of the storage pool. Only relevant if the storage pool type
        /// is hyperdisk-balanced.
        pub pool_provisioned_iops: Option<i64> = "poolProvisionedIops",
        /// Provisioned throughput of the storage pool in MiB/s. Only relevant if the
        /// storage pool type is hyperdisk-balanced or hyperdisk-throughput.
        pub pool_provisioned_throughput: Option<i64> = "poolProvisionedThroughput",
    }
}
