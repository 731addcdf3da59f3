//! The schema `AllocationAggregateReservation`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::AllocationAggregateReservationReservedResourceInfo;

record! {
    /// This reservation type is specified by total resource amounts (e.g. total count of
    /// CPUs) and can account for multiple instance SKUs. In other words, one can create
    /// instances of varying shapes against this reservation.
    pub struct AllocationAggregateReservation = "AllocationAggregateReservation" {
        /// Output only. \[Output only\] List of resources currently in use.
        pub in_use_resources: Option<Vec<AllocationAggregateReservationReservedResourceInfo>> =
            "inUseResources",
        /// List of reserved resources (CPUs, memory, accelerators).
        pub reserved_resources: Option<Vec<AllocationAggregateReservationReservedResourceInfo>> =
            "reservedResources",
        /// The VM family that all instances scheduled against this reservation must
        /// belong to.
        pub vm_family: Option<Open<AllocationAggregateReservationVmFamily>> = "vmFamily",
        /// The workload type of the instances that will target this reservation.
        pub workload_type: Option<Open<AllocationAggregateReservationWorkloadType>> =
            "workloadType",
    }
}

open_enum! {
    /// The VM family that all instances scheduled against this reservation must belong
    /// to.
    pub enum AllocationAggregateReservationVmFamily =
        "AllocationAggregateReservation.vmFamily" {
        /// The value `VM_FAMILY_CLOUD_TPU_DEVICE_CT3`.
        VmFamilyCloudTpuDeviceCt3 = "VM_FAMILY_CLOUD_TPU_DEVICE_CT3",
        /// The value `VM_FAMILY_CLOUD_TPU_LITE_DEVICE_CT5L`.
        VmFamilyCloudTpuLiteDeviceCt5l = "VM_FAMILY_CLOUD_TPU_LITE_DEVICE_CT5L",
        /// The value `VM_FAMILY_CLOUD_TPU_LITE_POD_SLICE_CT5LP`.
        VmFamilyCloudTpuLitePodSliceCt5lp = "VM_FAMILY_CLOUD_TPU_LITE_POD_SLICE_CT5LP",
        /// The value `VM_FAMILY_CLOUD_TPU_LITE_POD_SLICE_CT6E`.
        VmFamilyCloudTpuLitePodSliceCt6e = "VM_FAMILY_CLOUD_TPU_LITE_POD_SLICE_CT6E",
        /// The value `VM_FAMILY_CLOUD_TPU_POD_SLICE_CT3P`.
        VmFamilyCloudTpuPodSliceCt3p = "VM_FAMILY_CLOUD_TPU_POD_SLICE_CT3P",
        /// The value `VM_FAMILY_CLOUD_TPU_POD_SLICE_CT4P`.
        VmFamilyCloudTpuPodSliceCt4p = "VM_FAMILY_CLOUD_TPU_POD_SLICE_CT4P",
        /// The value `VM_FAMILY_CLOUD_TPU_POD_SLICE_CT5P`.
        VmFamilyCloudTpuPodSliceCt5p = "VM_FAMILY_CLOUD_TPU_POD_SLICE_CT5P",
        /// The value `VM_FAMILY_CLOUD_TPU_POD_SLICE_TPU7X`.
        VmFamilyCloudTpuPodSliceTpu7x = "VM_FAMILY_CLOUD_TPU_POD_SLICE_TPU7X",
    }
}

open_enum! {
    /// The workload type of the instances that will target this reservation.
    pub enum AllocationAggregateReservationWorkloadType =
        "AllocationAggregateReservation.workloadType" {
        /// Reserved resources will be optimized for BATCH workloads, such as ML
        /// training.
        Batch = "BATCH",
        /// Reserved resources will be optimized for SERVING workloads, such as ML
        /// inference.
        Serving = "SERVING",
        /// The value `UNSPECIFIED`.
        Unspecified = "UNSPECIFIED",
    }
}
