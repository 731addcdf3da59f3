//! The schema `InstancesSetNameRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstancesSetNameRequest`.
    pub struct InstancesSetNameRequest = "InstancesSetNameRequest" {
        /// The current name of this resource, used to prevent conflicts. Provide the
        /// latest name when making a request to change name.
        pub current_name: Option<String> = "currentName",
        /// The name to be applied to the instance. Needs to be RFC 1035 compliant.
        pub name: Option<String> = "name",
    }
}
