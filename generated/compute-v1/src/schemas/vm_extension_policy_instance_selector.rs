//! The schema `VmExtensionPolicyInstanceSelector`.

use gapi_runtime::v1::record;

use super::VmExtensionPolicyLabelSelector;

record! {
    /// Defines how to select VMs to apply a zone VM extension policy.
    pub struct VmExtensionPolicyInstanceSelector = "VmExtensionPolicyInstanceSelector" {
        /// Optional. LabelSelector selects VMs based on their labels.
        pub label_selector: Option<Box<VmExtensionPolicyLabelSelector>> =
            "labelSelector",
    }
}
