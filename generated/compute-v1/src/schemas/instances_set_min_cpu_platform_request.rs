//! The schema `InstancesSetMinCpuPlatformRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstancesSetMinCpuPlatformRequest`.
    pub struct InstancesSetMinCpuPlatformRequest = "InstancesSetMinCpuPlatformRequest" {
        /// Minimum cpu/platform this instance should be started at.
        pub min_cpu_platform: Option<String> = "minCpuPlatform",
    }
}
