//! The schema `AdvancedMachineFeatures`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Specifies options for controlling advanced machine features. Options that would
    /// traditionally be configured in a BIOS belong here. Features that require
    /// operating system support may have corresponding entries in the GuestOsFeatures of
    /// anImage (e.g., whether or not the OS in theImage supports nested virtualization
    /// being enabled or disabled).
    pub struct AdvancedMachineFeatures = "AdvancedMachineFeatures" {
        /// Whether to enable nested virtualization or not (default is false).
        pub enable_nested_virtualization: Option<bool> = "enableNestedVirtualization",
        /// Whether to enable UEFI networking for instance creation.
        pub enable_uefi_networking: Option<bool> = "enableUefiNetworking",
        /// Type of Performance Monitoring Unit requested on instance.
        pub performance_monitoring_unit: Option<Open<AdvancedMachineFeaturesPerformanceMonitoringUnit>> =
            "performanceMonitoringUnit",
        /// The number of threads per physical core. To disable simultaneous
        /// multithreading (SMT) set this to 1. If unset, the maximum number of threads
        /// supported per core by the underlying processor is assumed.
        pub threads_per_core: Option<i32> = "threadsPerCore",
        /// Turbo frequency mode to use for the instance. Supported modes include:
        ///
        /// - ALL_CORE_MAX
        ///
        /// Using empty string or not setting this field will use the platform-specific
        /// default turbo mode.
        pub turbo_mode: Option<String> = "turboMode",
        /// The number of physical cores to expose to an instance. Multiply by the number
        /// of threads per core to compute the total number of virtual CPUs to expose to
        /// the instance. If unset, the number of cores is inferred from the instance's
        /// nominal CPU count and the underlying platform's SMT width.
        pub visible_core_count: Option<i32> = "visibleCoreCount",
    }
}

open_enum! {
    /// Type of Performance Monitoring Unit requested on instance.
    pub enum AdvancedMachineFeaturesPerformanceMonitoringUnit =
        "AdvancedMachineFeatures.performanceMonitoringUnit" {
        /// Architecturally defined non-LLC events.
        Architectural = "ARCHITECTURAL",
        /// Most documented core/L2 and LLC events.
        Enhanced = "ENHANCED",
        /// The value `PERFORMANCE_MONITORING_UNIT_UNSPECIFIED`.
        PerformanceMonitoringUnitUnspecified = "PERFORMANCE_MONITORING_UNIT_UNSPECIFIED",
        /// Most documented core/L2 events.
        Standard = "STANDARD",
    }
}
