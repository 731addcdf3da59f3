//! The schema `InstancesRemoveResourcePoliciesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstancesRemoveResourcePoliciesRequest`.
    pub struct InstancesRemoveResourcePoliciesRequest =
        "InstancesRemoveResourcePoliciesRequest" {
        /// Resource policies to be removed from this instance.
        pub resource_policies: Option<Vec<String>> = "resourcePolicies",
    }
}
