//! The schema `StoragePoolExapoolProvisionedCapacityGb`.

use gapi_runtime::v1::record;

record! {
    /// Exapool provisioned capacities for each SKU type
    pub struct StoragePoolExapoolProvisionedCapacityGb =
        "StoragePoolExapoolProvisionedCapacityGb" {
        /// Size, in GiB, of provisioned capacity-optimized capacity for this Exapool
        pub capacity_optimized: Option<i64> = "capacityOptimized",
        /// Size, in GiB, of provisioned read-optimized capacity for this Exapool
        pub read_optimized: Option<i64> = "readOptimized",
        /// Size, in GiB, of provisioned write-optimized capacity for this Exapool
        pub write_optimized: Option<i64> = "writeOptimized",
    }
}
