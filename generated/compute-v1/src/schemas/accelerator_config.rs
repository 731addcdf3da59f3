//! The schema `AcceleratorConfig`.

use gapi_runtime::v1::record;

record! {
    /// A specification of the type and number of accelerator cards attached to the
    /// instance.
    pub struct AcceleratorConfig = "AcceleratorConfig" {
        /// The number of the guest accelerator cards exposed to this instance.
        pub accelerator_count: Option<i32> = "acceleratorCount",
        /// Full or partial URL of the accelerator type resource to attach to this
        /// instance. For
        /// example:projects/my-project/zones/us-central1-c/acceleratorTypes/nvidia-tesla-p100
        /// If you are creating an instance template, specify only the accelerator name.
        /// See GPUs on Compute Engine for a full list of accelerator types.
        pub accelerator_type: Option<String> = "acceleratorType",
    }
}
