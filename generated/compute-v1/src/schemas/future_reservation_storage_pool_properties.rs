//! The schema `FutureReservationStoragePoolProperties`.

use gapi_runtime::v1::record;

use super::FutureReservationStoragePoolProvisionedCapacity;
use super::StoragePoolExapoolProvisionedCapacityGb;

record! {
    /// Storage pool properties for the future reservation.
    pub struct FutureReservationStoragePoolProperties =
        "FutureReservationStoragePoolProperties" {
        /// Requested exapool provisioned capacity in GiB.
        pub requested_exapool_provisioned_capacity_gb: Option<Box<StoragePoolExapoolProvisionedCapacityGb>> =
            "requestedExapoolProvisionedCapacityGb",
        /// Requested storage pool provisioned capacity.
        pub requested_storage_pool_provisioned_capacity: Option<Box<FutureReservationStoragePoolProvisionedCapacity>> =
            "requestedStoragePoolProvisionedCapacity",
        /// Type of the storage pool.
        pub storage_pool_type: Option<String> = "storagePoolType",
    }
}
