//! The schema `MachineType`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::BundledLocalSsds;
use super::DeprecationStatus;

record! {
    /// Represents a Machine Type resource.
    ///
    /// You can use specific machine types for your VM instances based on performance and
    /// pricing requirements. For more information, readMachine Types.
    pub struct MachineType = "MachineType" {
        /// \[Output Only\] A list of accelerator configurations assigned to this machine
        /// type.
        pub accelerators: Option<Vec<MachineTypeAcceleratorsItem>> = "accelerators",
        /// \[Output Only\] The architecture of the machine type.
        pub architecture: Option<Open<MachineTypeArchitecture>> = "architecture",
        /// \[Output Only\] The configuration of bundled local SSD for the machine type.
        pub bundled_local_ssds: Option<Box<BundledLocalSsds>> = "bundledLocalSsds",
        /// \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// \[Output Only\] The deprecation status associated with this machine type.
        /// Only applicable if the machine type is unavailable.
        pub deprecated: Option<Box<DeprecationStatus>> = "deprecated",
        /// \[Output Only\] An optional textual description of the resource.
        pub description: Option<String> = "description",
        /// \[Output Only\] The number of virtual CPUs that are available to the
        /// instance.
        pub guest_cpus: Option<i32> = "guestCpus",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// \[Deprecated\] This property is deprecated and will never be populated with
        /// any relevant values.
        pub image_space_gb: Option<i32> = "imageSpaceGb",
        /// \[Output Only\] Whether this machine type has a shared CPU. SeeShared-core
        /// machine types for more information.
        pub is_shared_cpu: Option<bool> = "isSharedCpu",
        /// Output only. \[Output Only\] The type of the resource.
        /// Alwayscompute#machineType for machine types.
        ///
        /// The default is `compute#machineType`.
        pub kind: Option<String> = "kind",
        /// \[Output Only\] Maximum persistent disks allowed.
        pub maximum_persistent_disks: Option<i32> = "maximumPersistentDisks",
        /// \[Output Only\] Maximum total persistent disks size (GB) allowed.
        pub maximum_persistent_disks_size_gb: Option<i64> =
            "maximumPersistentDisksSizeGb",
        /// \[Output Only\] The amount of physical memory available to the instance,
        /// defined in MB.
        pub memory_mb: Option<i32> = "memoryMb",
        /// \[Output Only\] Name of the resource.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// \[Output Only\] The name of the zone where the machine type resides, such as
        /// us-central1-a.
        pub zone: Option<String> = "zone",
    }
}

record! {
    /// An item of the property `accelerators` of `MachineType`.
    pub struct MachineTypeAcceleratorsItem = "MachineType.accelerators[]" {
        /// Number of accelerator cards exposed to the guest.
        pub guest_accelerator_count: Option<i32> = "guestAcceleratorCount",
        /// The accelerator type resource name, not a full URL, e.g.nvidia-tesla-t4.
        pub guest_accelerator_type: Option<String> = "guestAcceleratorType",
    }
}

open_enum! {
    /// \[Output Only\] The architecture of the machine type.
    pub enum MachineTypeArchitecture = "MachineType.architecture" {
        /// Default value indicating Architecture is not set.
        ArchitectureUnspecified = "ARCHITECTURE_UNSPECIFIED",
        /// Machines with architecture ARM64
        Arm64 = "ARM64",
        /// Machines with architecture X86_64
        X86_64 = "X86_64",
    }
}
