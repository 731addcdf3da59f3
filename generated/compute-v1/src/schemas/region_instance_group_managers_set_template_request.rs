//! The schema `RegionInstanceGroupManagersSetTemplateRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `RegionInstanceGroupManagersSetTemplateRequest`.
    pub struct RegionInstanceGroupManagersSetTemplateRequest =
        "RegionInstanceGroupManagersSetTemplateRequest" {
        /// URL of the InstanceTemplate resource from which all new instances will be
        /// created.
        pub instance_template: Option<String> = "instanceTemplate",
    }
}
