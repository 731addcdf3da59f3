//! The schema `InstanceGroupManagerStatusAllInstancesConfig`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceGroupManagerStatusAllInstancesConfig`.
    pub struct InstanceGroupManagerStatusAllInstancesConfig =
        "InstanceGroupManagerStatusAllInstancesConfig" {
        /// Output only. Current all-instances configuration revision. This value is in
        /// RFC3339 text format.
        pub current_revision: Option<String> = "currentRevision",
        /// Output only. A bit indicating whether this configuration has been applied to
        /// all managed instances in the group.
        pub effective: Option<bool> = "effective",
    }
}
