//! The schema `InstanceConsumptionInfo`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceConsumptionInfo`.
    pub struct InstanceConsumptionInfo = "InstanceConsumptionInfo" {
        /// Output only. The number of virtual CPUs that are available to the instance.
        pub guest_cpus: Option<i32> = "guestCpus",
        /// Output only. The amount of local SSD storage available to the instance,
        /// defined in GiB.
        pub local_ssd_gb: Option<i32> = "localSsdGb",
        /// Output only. The amount of physical memory available to the instance, defined
        /// in MiB.
        pub memory_mb: Option<i32> = "memoryMb",
        /// Output only. The minimal guaranteed number of virtual CPUs that are reserved.
        pub min_node_cpus: Option<i32> = "minNodeCpus",
    }
}
