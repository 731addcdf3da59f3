//! The schema `FutureResourcesSpecSpecificSKUResources`.

use gapi_runtime::v1::record;

use super::FutureResourcesSpecLocalSsdPartition;

record! {
    /// The schema `FutureResourcesSpecSpecificSKUResources`.
    pub struct FutureResourcesSpecSpecificSkuResources =
        "FutureResourcesSpecSpecificSKUResources" {
        /// Size of the request, in instance count.
        pub instance_count: Option<i64> = "instanceCount",
        /// Local SSD partitions. You do not have to include SSD partitions that are
        /// built in the machine type.
        pub local_ssd_partitions: Option<Vec<FutureResourcesSpecLocalSsdPartition>> =
            "localSsdPartitions",
        /// The machine type to use for instances that will use the reservation. This
        /// field only accepts machine type names. e.g. n2-standard-4 and does not accept
        /// machine type full or partial url. e.g.
        /// projects/my-l7ilb-project/zones/us-central1-a/machineTypes/n2-standard-4. Use
        /// for GPU reservations.
        pub machine_type: Option<String> = "machineType",
    }
}
