//! The schema `FutureResourcesSpecAggregateResources`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `FutureResourcesSpecAggregateResources`.
    pub struct FutureResourcesSpecAggregateResources =
        "FutureResourcesSpecAggregateResources" {
        /// Size of the request, in accelerator (chip) count.
        pub accelerator_count: Option<i64> = "acceleratorCount",
        /// The VM family that all instances scheduled against this reservation must
        /// belong to. Use for TPU reservations.
        pub vm_family: Option<Open<FutureResourcesSpecAggregateResourcesVmFamily>> =
            "vmFamily",
        /// Workload type. Use for TPU reservations.
        pub workload_type: Option<Open<FutureResourcesSpecAggregateResourcesWorkloadType>> =
            "workloadType",
    }
}

open_enum! {
    /// The VM family that all instances scheduled against this reservation must belong
    /// to. Use for TPU reservations.
    pub enum FutureResourcesSpecAggregateResourcesVmFamily =
        "FutureResourcesSpecAggregateResources.vmFamily" {
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
    /// Workload type. Use for TPU reservations.
    pub enum FutureResourcesSpecAggregateResourcesWorkloadType =
        "FutureResourcesSpecAggregateResources.workloadType" {
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
