//! The schema `LicenseResourceRequirements`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LicenseResourceRequirements`.
    pub struct LicenseResourceRequirements = "LicenseResourceRequirements" {
        /// \[Input Only\] Deprecated. This field no longer reflects the minimum number
        /// of guest cpus required to use the Instance.
        pub min_guest_cpu_count: Option<i32> = "minGuestCpuCount",
        /// \[Input Only\] Deprecated. This field no longer reflects the minimum memory
        /// required to use the Instance.
        pub min_memory_mb: Option<i32> = "minMemoryMb",
    }
}
