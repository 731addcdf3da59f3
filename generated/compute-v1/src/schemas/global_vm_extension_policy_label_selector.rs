//! The schema `GlobalVmExtensionPolicyLabelSelector`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// A LabelSelector is applicable for a VM only if it matches all labels in the
    /// LabelSelector.
    pub struct GlobalVmExtensionPolicyLabelSelector =
        "GlobalVmExtensionPolicyLabelSelector" {
        /// Optional. Labels as key value pairs. A VM should contain all the pairs
        /// specified in this map to be selected; Labels within the LabelSelector are
        /// OR'ed.
        pub inclusion_labels: Option<BTreeMap<String, String>> = "inclusionLabels",
    }
}
