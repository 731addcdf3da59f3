//! The schema `Commitment`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::CommitmentParams;
use super::CommitmentResourceStatus;
use super::LicenseResourceCommitment;
use super::Reservation;
use super::ResourceCommitment;

record! {
    /// Represents a regional resource-based commitment resource.
    ///
    /// Creating this commitment resource means that you are purchasing a resource-based
    /// committed use contract, with an explicit start and end time. You can purchase
    /// resource-based commitments for both hardware and software resources. For more
    /// information, read Resource-based committed use discounts
    pub struct Commitment = "Commitment" {
        /// Specifies whether to automatically renew the commitment at the end of its
        /// current term. The default value is false. If you set the field to true, each
        /// time your commitment reaches the end of its term, Compute Engine
        /// automatically renews it for another term. You can update this field anytime
        /// before the commitment expires. For example, if the commitment is set to
        /// expire at 12 AM UTC-8 on January 3, 2027, you can update this field until
        /// 11:59 PM UTC-8 on January 2, 2027.
        pub auto_renew: Option<bool> = "autoRenew",
        /// The category of the commitment; specifies whether the commitment is for
        /// hardware or software resources. Category MACHINE specifies that you are
        /// committing to hardware machine resources such asVCPU or MEMORY, listed in
        /// resources. Category LICENSE specifies that you are committing to software
        /// licenses, listed in licenseResources. Note that if you specify MACHINE
        /// commitments, then you must also specify a type to indicate the machine series
        /// of the hardware resource that you are committing to.
        pub category: Option<Open<CommitmentCategory>> = "category",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// \[Input Only\] Optional, specifies the requested commitment end time
        /// inRFC3339 text format. Use this option when the desired commitment's end date
        /// is later than the start date + term duration.
        pub custom_end_timestamp: Option<String> = "customEndTimestamp",
        /// An optional description of the commitment. You can provide this property when
        /// you create the resource.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] Commitment end time inRFC3339 text format.
        pub end_timestamp: Option<String> = "endTimestamp",
        /// The property `existingReservations`.
        pub existing_reservations: Option<Vec<String>> = "existingReservations",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource. Always compute#commitment
        /// for commitments.
        ///
        /// The default is `compute#commitment`.
        pub kind: Option<String> = "kind",
        /// The license specification required as part of a license commitment.
        pub license_resource: Option<Box<LicenseResourceCommitment>> = "licenseResource",
        /// The list of source commitments that you are merging to create the new merged
        /// commitment. For more information, see Merging commitments.
        pub merge_source_commitments: Option<Vec<String>> = "mergeSourceCommitments",
        /// Name of the commitment. You must specify a name when you purchase the
        /// commitment. The name must be 1-63 characters long, and comply withRFC1035.
        /// Specifically, the name must be 1-63 characters long and match the regular
        /// expression `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must
        /// be a lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Input only. Additional params passed with the request, but not persisted as
        /// part of resource payload.
        pub params: Option<Box<CommitmentParams>> = "params",
        /// The minimum time duration that you commit to purchasing resources. The plan
        /// that you choose determines the preset term length of the commitment (which is
        /// 1 year or 3 years) and affects the discount rate that you receive for your
        /// resources. Committing to a longer time duration typically gives you a higher
        /// discount rate. The supported values for this field are TWELVE_MONTH (1 year),
        /// andTHIRTY_SIX_MONTH (3 years).
        pub plan: Option<Open<CommitmentPlan>> = "plan",
        /// Output only. \[Output Only\] URL of the region where the commitment and
        /// committed resources are located.
        pub region: Option<String> = "region",
        /// The list of new reservations that you want to create and attach to this
        /// commitment.
        ///
        /// You must attach reservations to your commitment if your commitment specifies
        /// any GPUs or Local SSD disks. For more information, see Attach reservations to
        /// resource-based commitments.
        ///
        /// Specify this property only if you want to create new reservations to attach.
        /// To attach existing reservations, specify theexistingReservations property
        /// instead.
        pub reservations: Option<Vec<Reservation>> = "reservations",
        /// Output only. \[Output Only\] Status information for Commitment resource.
        pub resource_status: Option<Box<CommitmentResourceStatus>> = "resourceStatus",
        /// The list of all the hardware resources, with their types and amounts, that
        /// you want to commit to. Specify as a separate entry in the list for each
        /// individual resource type.
        pub resources: Option<Vec<ResourceCommitment>> = "resources",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// The source commitment from which you are transferring resources to create the
        /// new split commitment. For more information, see Split commitments.
        pub split_source_commitment: Option<String> = "splitSourceCommitment",
        /// Output only. \[Output Only\] Commitment start time inRFC3339 text format.
        pub start_timestamp: Option<String> = "startTimestamp",
        /// Output only. \[Output Only\] Status of the commitment with regards to
        /// eventual expiration (each commitment has an end date defined). Status can be
        /// one of the following values: NOT_YET_ACTIVE, ACTIVE, orEXPIRED.
        pub status: Option<Open<CommitmentStatus>> = "status",
        /// Output only. \[Output Only\] An optional, human-readable explanation of the
        /// status.
        pub status_message: Option<String> = "statusMessage",
        /// The type of commitment; specifies the machine series for which you want to
        /// commit to purchasing resources. The choice of machine series affects the
        /// discount rate and the eligible resource types.
        ///
        /// The type must be one of the following:ACCELERATOR_OPTIMIZED,
        /// ACCELERATOR_OPTIMIZED_A3,ACCELERATOR_OPTIMIZED_A3_MEGA,COMPUTE_OPTIMIZED,
        /// COMPUTE_OPTIMIZED_C2D, COMPUTE_OPTIMIZED_C3,
        /// COMPUTE_OPTIMIZED_C3D,COMPUTE_OPTIMIZED_H3,
        /// GENERAL_PURPOSE,GENERAL_PURPOSE_C4, GENERAL_PURPOSE_E2,GENERAL_PURPOSE_N2,
        /// GENERAL_PURPOSE_N2D,GENERAL_PURPOSE_N4,
        /// GENERAL_PURPOSE_T2D,GRAPHICS_OPTIMIZED,
        /// GRAPHICS_OPTIMIZED_G4,GRAPHICS_OPTIMIZED_G4_VGPU,MEMORY_OPTIMIZED,
        /// MEMORY_OPTIMIZED_M3,MEMORY_OPTIMIZED_X4,
        /// STORAGE_OPTIMIZED_Z3,STORAGE_OPTIMIZED_Z4DS,
        /// STORAGE_OPTIMIZED_Z4DH,STORAGE_OPTIMIZED_Z4D4T,STORAGE_OPTIMIZED_Z4M. For
        /// example, type MEMORY_OPTIMIZED specifies a commitment that applies only to
        /// eligible resources of memory optimized M1 and M2 machine series. Type
        /// GENERAL_PURPOSE specifies a commitment that applies only to eligible
        /// resources of general purpose N1 machine series.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<CommitmentType>> = "type",
    }
}

open_enum! {
    /// The category of the commitment; specifies whether the commitment is for hardware
    /// or software resources. Category MACHINE specifies that you are committing to
    /// hardware machine resources such asVCPU or MEMORY, listed in resources. Category
    /// LICENSE specifies that you are committing to software licenses, listed in
    /// licenseResources. Note that if you specify MACHINE commitments, then you must
    /// also specify a type to indicate the machine series of the hardware resource that
    /// you are committing to.
    pub enum CommitmentCategory = "Commitment.category" {
        /// The value `CATEGORY_UNSPECIFIED`.
        CategoryUnspecified = "CATEGORY_UNSPECIFIED",
        /// The value `LICENSE`.
        License = "LICENSE",
        /// The value `MACHINE`.
        Machine = "MACHINE",
    }
}

open_enum! {
    /// The minimum time duration that you commit to purchasing resources. The plan that
    /// you choose determines the preset term length of the commitment (which is 1 year
    /// or 3 years) and affects the discount rate that you receive for your resources.
    /// Committing to a longer time duration typically gives you a higher discount rate.
    /// The supported values for this field are TWELVE_MONTH (1 year),
    /// andTHIRTY_SIX_MONTH (3 years).
    pub enum CommitmentPlan = "Commitment.plan" {
        /// The value `INVALID`.
        Invalid = "INVALID",
        /// The value `THIRTY_SIX_MONTH`.
        ThirtySixMonth = "THIRTY_SIX_MONTH",
        /// The value `TWELVE_MONTH`.
        TwelveMonth = "TWELVE_MONTH",
    }
}

open_enum! {
    /// Output only. \[Output Only\] Status of the commitment with regards to eventual
    /// expiration (each commitment has an end date defined). Status can be one of the
    /// following values: NOT_YET_ACTIVE, ACTIVE, orEXPIRED.
    pub enum CommitmentStatus = "Commitment.status" {
        /// The value `ACTIVE`.
        Active = "ACTIVE",
        /// Deprecate CANCELED status. Will use separate status to differentiate cancel
        /// by mergeCud or manual cancellation.
        Cancelled = "CANCELLED",
        /// The value `CREATING`.
        Creating = "CREATING",
        /// The value `EXPIRED`.
        Expired = "EXPIRED",
        /// The value `NOT_YET_ACTIVE`.
        NotYetActive = "NOT_YET_ACTIVE",
    }
}

open_enum! {
    /// The type of commitment; specifies the machine series for which you want to commit
    /// to purchasing resources. The choice of machine series affects the discount rate
    /// and the eligible resource types.
    ///
    /// The type must be one of the following:ACCELERATOR_OPTIMIZED,
    /// ACCELERATOR_OPTIMIZED_A3,ACCELERATOR_OPTIMIZED_A3_MEGA,COMPUTE_OPTIMIZED,
    /// COMPUTE_OPTIMIZED_C2D, COMPUTE_OPTIMIZED_C3,
    /// COMPUTE_OPTIMIZED_C3D,COMPUTE_OPTIMIZED_H3, GENERAL_PURPOSE,GENERAL_PURPOSE_C4,
    /// GENERAL_PURPOSE_E2,GENERAL_PURPOSE_N2, GENERAL_PURPOSE_N2D,GENERAL_PURPOSE_N4,
    /// GENERAL_PURPOSE_T2D,GRAPHICS_OPTIMIZED,
    /// GRAPHICS_OPTIMIZED_G4,GRAPHICS_OPTIMIZED_G4_VGPU,MEMORY_OPTIMIZED,
    /// MEMORY_OPTIMIZED_M3,MEMORY_OPTIMIZED_X4,
    /// STORAGE_OPTIMIZED_Z3,STORAGE_OPTIMIZED_Z4DS,
    /// STORAGE_OPTIMIZED_Z4DH,STORAGE_OPTIMIZED_Z4D4T,STORAGE_OPTIMIZED_Z4M. For
    /// example, type MEMORY_OPTIMIZED specifies a commitment that applies only to
    /// eligible resources of memory optimized M1 and M2 machine series. Type
    /// GENERAL_PURPOSE specifies a commitment that applies only to eligible resources of
    /// general purpose N1 machine series.
    pub enum CommitmentType = "Commitment.type" {
        /// The value `ACCELERATOR_OPTIMIZED`.
        AcceleratorOptimized = "ACCELERATOR_OPTIMIZED",
        /// The value `ACCELERATOR_OPTIMIZED_A3`.
        AcceleratorOptimizedA3 = "ACCELERATOR_OPTIMIZED_A3",
        /// The value `ACCELERATOR_OPTIMIZED_A3_MEGA`.
        AcceleratorOptimizedA3Mega = "ACCELERATOR_OPTIMIZED_A3_MEGA",
        /// The value `ACCELERATOR_OPTIMIZED_A3_ULTRA`.
        AcceleratorOptimizedA3Ultra = "ACCELERATOR_OPTIMIZED_A3_ULTRA",
        /// The value `ACCELERATOR_OPTIMIZED_A4`.
        AcceleratorOptimizedA4 = "ACCELERATOR_OPTIMIZED_A4",
        /// The value `COMPUTE_OPTIMIZED`.
        ComputeOptimized = "COMPUTE_OPTIMIZED",
        /// The value `COMPUTE_OPTIMIZED_C2D`.
        ComputeOptimizedC2d = "COMPUTE_OPTIMIZED_C2D",
        /// The value `COMPUTE_OPTIMIZED_C3`.
        ComputeOptimizedC3 = "COMPUTE_OPTIMIZED_C3",
        /// The value `COMPUTE_OPTIMIZED_C3D`.
        ComputeOptimizedC3d = "COMPUTE_OPTIMIZED_C3D",
        /// The value `COMPUTE_OPTIMIZED_H3`.
        ComputeOptimizedH3 = "COMPUTE_OPTIMIZED_H3",
        /// The value `COMPUTE_OPTIMIZED_H4D`.
        ComputeOptimizedH4d = "COMPUTE_OPTIMIZED_H4D",
        /// CUD bucket for COMPUTE_OPTIMIZED_H4D_3TB machines.
        ///
        /// Named `COMPUTE_OPTIMIZED_H4D_3TB` on the wire.
        ComputeOptimizedH4d3tb = "COMPUTE_OPTIMIZED_H4D_3TB",
        /// The value `GENERAL_PURPOSE`.
        GeneralPurpose = "GENERAL_PURPOSE",
        /// The value `GENERAL_PURPOSE_C4`.
        GeneralPurposeC4 = "GENERAL_PURPOSE_C4",
        /// The value `GENERAL_PURPOSE_C4A`.
        GeneralPurposeC4a = "GENERAL_PURPOSE_C4A",
        /// The value `GENERAL_PURPOSE_C4D`.
        GeneralPurposeC4d = "GENERAL_PURPOSE_C4D",
        /// The value `GENERAL_PURPOSE_E2`.
        GeneralPurposeE2 = "GENERAL_PURPOSE_E2",
        /// The value `GENERAL_PURPOSE_N2`.
        GeneralPurposeN2 = "GENERAL_PURPOSE_N2",
        /// The value `GENERAL_PURPOSE_N2D`.
        GeneralPurposeN2d = "GENERAL_PURPOSE_N2D",
        /// The value `GENERAL_PURPOSE_N4`.
        GeneralPurposeN4 = "GENERAL_PURPOSE_N4",
        /// The value `GENERAL_PURPOSE_N4A`.
        GeneralPurposeN4a = "GENERAL_PURPOSE_N4A",
        /// The value `GENERAL_PURPOSE_N4D`.
        GeneralPurposeN4d = "GENERAL_PURPOSE_N4D",
        /// The value `GENERAL_PURPOSE_T2D`.
        GeneralPurposeT2d = "GENERAL_PURPOSE_T2D",
        /// The value `GRAPHICS_OPTIMIZED`.
        GraphicsOptimized = "GRAPHICS_OPTIMIZED",
        /// The value `GRAPHICS_OPTIMIZED_G4`.
        GraphicsOptimizedG4 = "GRAPHICS_OPTIMIZED_G4",
        /// The value `GRAPHICS_OPTIMIZED_G4_VGPU`.
        GraphicsOptimizedG4Vgpu = "GRAPHICS_OPTIMIZED_G4_VGPU",
        /// The value `MEMORY_OPTIMIZED`.
        MemoryOptimized = "MEMORY_OPTIMIZED",
        /// The value `MEMORY_OPTIMIZED_M3`.
        MemoryOptimizedM3 = "MEMORY_OPTIMIZED_M3",
        /// The value `MEMORY_OPTIMIZED_M4`.
        MemoryOptimizedM4 = "MEMORY_OPTIMIZED_M4",
        /// CUD bucket for M4N machines with less than 6TB of memory.
        MemoryOptimizedM4n = "MEMORY_OPTIMIZED_M4N",
        /// CUD bucket for M4N machines with 6TB of memory.
        ///
        /// Named `MEMORY_OPTIMIZED_M4N_6TB` on the wire.
        MemoryOptimizedM4n6tb = "MEMORY_OPTIMIZED_M4N_6TB",
        /// The value `MEMORY_OPTIMIZED_M4_6TB`.
        MemoryOptimizedM4_6tb = "MEMORY_OPTIMIZED_M4_6TB",
        /// CUD bucket for X4 machine with 1440 vCPUs and 24TB of memory.
        MemoryOptimizedX4_1440_24t = "MEMORY_OPTIMIZED_X4_1440_24T",
        /// The value `MEMORY_OPTIMIZED_X4_16TB`.
        MemoryOptimizedX4_16tb = "MEMORY_OPTIMIZED_X4_16TB",
        /// CUD bucket for X4 machine with 1920 vCPUs and 32TB of memory.
        MemoryOptimizedX4_1920_32t = "MEMORY_OPTIMIZED_X4_1920_32T",
        /// The value `MEMORY_OPTIMIZED_X4_24TB`.
        MemoryOptimizedX4_24tb = "MEMORY_OPTIMIZED_X4_24TB",
        /// The value `MEMORY_OPTIMIZED_X4_32TB`.
        MemoryOptimizedX4_32tb = "MEMORY_OPTIMIZED_X4_32TB",
        /// CUD bucket for X4 machine with 480 vCPUs and 6TB of memory.
        MemoryOptimizedX4_480_6t = "MEMORY_OPTIMIZED_X4_480_6T",
        /// CUD bucket for X4 machine with 480 vCPUs and 8TB of memory.
        MemoryOptimizedX4_480_8t = "MEMORY_OPTIMIZED_X4_480_8T",
        /// CUD bucket for X4 machine with 960 vCPUs and 12TB of memory.
        MemoryOptimizedX4_960_12t = "MEMORY_OPTIMIZED_X4_960_12T",
        /// CUD bucket for X4 machine with 960 vCPUs and 16TB of memory.
        MemoryOptimizedX4_960_16t = "MEMORY_OPTIMIZED_X4_960_16T",
        /// CUD bucket for X5 machine with 1376 vCPUs and 24TB of memory.
        MemoryOptimizedX5_1376_24t = "MEMORY_OPTIMIZED_X5_1376_24T",
        /// CUD bucket for X5 machine with 1376 vCPUs and 32TB of memory.
        MemoryOptimizedX5_1376_32t = "MEMORY_OPTIMIZED_X5_1376_32T",
        /// CUD bucket for X5 machine with 2064 vCPUs and 48TB of memory.
        MemoryOptimizedX5_2064_48t = "MEMORY_OPTIMIZED_X5_2064_48T",
        /// CUD bucket for X5 machine with 688 vCPUs and 12TB of memory.
        MemoryOptimizedX5_688_12t = "MEMORY_OPTIMIZED_X5_688_12T",
        /// CUD bucket for X5 machine with 688 vCPUs and 16TB of memory.
        MemoryOptimizedX5_688_16t = "MEMORY_OPTIMIZED_X5_688_16T",
        /// CUD bucket for C4N (dual Diorite) machines.
        NetworkOptimizedC4n = "NETWORK_OPTIMIZED_C4N",
        /// CUD bucket for NETWORK_OPTIMIZED_U4C machines.
        NetworkOptimizedU4c = "NETWORK_OPTIMIZED_U4C",
        /// CUD bucket for NETWORK_OPTIMIZED_U4P machines.
        NetworkOptimizedU4p = "NETWORK_OPTIMIZED_U4P",
        /// CUD bucket for NETWORK_OPTIMIZED_U4S machines.
        NetworkOptimizedU4s = "NETWORK_OPTIMIZED_U4S",
        /// The value `STORAGE_OPTIMIZED_Z3`.
        StorageOptimizedZ3 = "STORAGE_OPTIMIZED_Z3",
        /// CUD bucket for Z4D-4T machines.
        StorageOptimizedZ4d4t = "STORAGE_OPTIMIZED_Z4D4T",
        /// CUD bucket for Z4DH machines.
        StorageOptimizedZ4dh = "STORAGE_OPTIMIZED_Z4DH",
        /// CUD bucket for Z4DS machines.
        StorageOptimizedZ4ds = "STORAGE_OPTIMIZED_Z4DS",
        /// CUD bucket for Z4M (bare metal) machines.
        StorageOptimizedZ4m = "STORAGE_OPTIMIZED_Z4M",
        /// Note for internal users: When adding a new enum Type for v1, make sure to
        /// also add it in the comment for the `optional Type type` definition. This
        /// ensures that the public documentation displays the new enum Type.
        TypeUnspecified = "TYPE_UNSPECIFIED",
    }
}
