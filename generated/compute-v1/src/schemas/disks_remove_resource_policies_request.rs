//! The schema `DisksRemoveResourcePoliciesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `DisksRemoveResourcePoliciesRequest`.
    pub struct DisksRemoveResourcePoliciesRequest =
        "DisksRemoveResourcePoliciesRequest" {
        /// Resource policies to be removed from this disk.
        pub resource_policies: Option<Vec<String>> = "resourcePolicies",
    }
}
