//! The schema `ResourceCommitment`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Commitment for a particular hardware resource (a commitment is composed of one or
    /// more of these).
    pub struct ResourceCommitment = "ResourceCommitment" {
        /// Name of the accelerator type or GPU resource. Specify this field only when
        /// the type of hardware resource is ACCELERATOR.
        pub accelerator_type: Option<String> = "acceleratorType",
        /// The quantity of the hardware resource that you want to commit to purchasing
        /// (in a type-dependent unit).
        ///
        /// - For vCPUs, you must specify an integer value.
        /// - For memory, you specify the amount of MB that you want. The value you
        ///   specify must be a multiple of 256 MB, with up to 6.5 GB of memory per every
        ///   vCPU.
        /// - For GPUs, you must specify an integer value.
        /// - For Local SSD disks, you must specify the amount in GB. The size of a
        ///   single Local SSD disk is 375 GB.
        pub amount: Option<i64> = "amount",
        /// The type of hardware resource that you want to specify. You can specify any
        /// of the following values:
        ///
        /// - VCPU
        /// - MEMORY
        /// - LOCAL_SSD
        /// - ACCELERATOR
        ///
        /// Specify as a separate entry in the list for each individual resource type.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<ResourceCommitmentType>> = "type",
    }
}

open_enum! {
    /// The type of hardware resource that you want to specify. You can specify any of
    /// the following values:
    ///
    /// - VCPU
    /// - MEMORY
    /// - LOCAL_SSD
    /// - ACCELERATOR
    ///
    /// Specify as a separate entry in the list for each individual resource type.
    pub enum ResourceCommitmentType = "ResourceCommitment.type" {
        /// The value `ACCELERATOR`.
        Accelerator = "ACCELERATOR",
        /// The value `LOCAL_SSD`.
        LocalSsd = "LOCAL_SSD",
        /// The value `MEMORY`.
        Memory = "MEMORY",
        /// The value `UNSPECIFIED`.
        Unspecified = "UNSPECIFIED",
        /// The value `VCPU`.
        Vcpu = "VCPU",
    }
}
