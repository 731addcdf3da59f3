//! The schema `InstanceFlexibilityPolicy`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::InstanceFlexibilityPolicyInstanceSelection;

record! {
    /// A flexible specification of machine types for instances to create.
    pub struct InstanceFlexibilityPolicy = "InstanceFlexibilityPolicy" {
        /// Specifies named instance selections that define properties for instances
        /// created in bulk. Key is an arbitrary, unique RFC1035 string that identifies
        /// the instance selection.
        pub instance_selections: Option<BTreeMap<String, InstanceFlexibilityPolicyInstanceSelection>> =
            "instanceSelections",
    }
}
