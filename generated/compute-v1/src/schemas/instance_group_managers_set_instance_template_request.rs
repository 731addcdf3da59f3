//! The schema `InstanceGroupManagersSetInstanceTemplateRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceGroupManagersSetInstanceTemplateRequest`.
    pub struct InstanceGroupManagersSetInstanceTemplateRequest =
        "InstanceGroupManagersSetInstanceTemplateRequest" {
        /// The URL of the instance template that is specified for this managed instance
        /// group. The group uses this template to create all new instances in the
        /// managed instance group. The templates for existing instances in the group do
        /// not change unless you run recreateInstances, runapplyUpdatesToInstances, or
        /// set the group'supdatePolicy.type to PROACTIVE.
        pub instance_template: Option<String> = "instanceTemplate",
    }
}
