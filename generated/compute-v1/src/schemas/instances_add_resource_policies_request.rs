//! The schema `InstancesAddResourcePoliciesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstancesAddResourcePoliciesRequest`.
    pub struct InstancesAddResourcePoliciesRequest =
        "InstancesAddResourcePoliciesRequest" {
        /// Resource policies to be added to this instance.
        pub resource_policies: Option<Vec<String>> = "resourcePolicies",
    }
}
