//! The schema `InstanceGroupManagerInstanceFlexibilityPolicy`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::InstanceGroupManagerInstanceFlexibilityPolicyInstanceSelection;

record! {
    /// The schema `InstanceGroupManagerInstanceFlexibilityPolicy`.
    pub struct InstanceGroupManagerInstanceFlexibilityPolicy =
        "InstanceGroupManagerInstanceFlexibilityPolicy" {
        /// Named instance selections configuring properties that the group will use when
        /// creating new VMs.
        pub instance_selections: Option<BTreeMap<String, InstanceGroupManagerInstanceFlexibilityPolicyInstanceSelection>> =
            "instanceSelections",
    }
}
