//! The schema `CapacityAdviceRequestInstanceFlexibilityPolicy`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelection;

record! {
    /// Specification of alternative, flexible instance configurations.
    pub struct CapacityAdviceRequestInstanceFlexibilityPolicy =
        "CapacityAdviceRequestInstanceFlexibilityPolicy" {
        /// Named instance selections to configure properties. The key is an arbitrary,
        /// unique RFC1035 string that identifies the instance selection.
        pub instance_selections: Option<BTreeMap<String, CapacityAdviceRequestInstanceFlexibilityPolicyInstanceSelection>> =
            "instanceSelections",
    }
}
