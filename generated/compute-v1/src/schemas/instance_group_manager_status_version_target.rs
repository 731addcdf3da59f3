//! The schema `InstanceGroupManagerStatusVersionTarget`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceGroupManagerStatusVersionTarget`.
    pub struct InstanceGroupManagerStatusVersionTarget =
        "InstanceGroupManagerStatusVersionTarget" {
        /// Output only. A bit indicating whether version target has been reached in this
        /// managed instance group, i.e. all instances are in their target version.
        /// Instances' target version are specified byversion field on Instance Group
        /// Manager.
        pub is_reached: Option<bool> = "isReached",
    }
}
