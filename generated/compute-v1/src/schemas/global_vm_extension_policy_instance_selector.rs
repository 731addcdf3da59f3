//! The schema `GlobalVmExtensionPolicyInstanceSelector`.

use gapi_runtime::v1::record;

use super::GlobalVmExtensionPolicyLabelSelector;

record! {
    /// Selector to target VMs for a zone VM extension policy.
    pub struct GlobalVmExtensionPolicyInstanceSelector =
        "GlobalVmExtensionPolicyInstanceSelector" {
        /// Optional. Labels within the LabelSelector are OR'd.
        pub label_selector: Option<Box<GlobalVmExtensionPolicyLabelSelector>> =
            "labelSelector",
    }
}
