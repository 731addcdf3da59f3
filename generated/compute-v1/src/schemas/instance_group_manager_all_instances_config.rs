//! The schema `InstanceGroupManagerAllInstancesConfig`.

use gapi_runtime::v1::record;

use super::InstancePropertiesPatch;

record! {
    /// The schema `InstanceGroupManagerAllInstancesConfig`.
    pub struct InstanceGroupManagerAllInstancesConfig =
        "InstanceGroupManagerAllInstancesConfig" {
        /// Properties to set on all instances in the group.
        ///
        /// You can add or modify properties using theinstanceGroupManagers.patch
        /// orregionInstanceGroupManagers.patch. After settingallInstancesConfig on the
        /// group, you must update the group's instances to apply the configuration. To
        /// apply the configuration, set the group's updatePolicy.type field to use
        /// proactive updates or use the applyUpdatesToInstances method.
        pub properties: Option<Box<InstancePropertiesPatch>> = "properties",
    }
}
