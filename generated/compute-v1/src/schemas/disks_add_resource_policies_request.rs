//! The schema `DisksAddResourcePoliciesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `DisksAddResourcePoliciesRequest`.
    pub struct DisksAddResourcePoliciesRequest = "DisksAddResourcePoliciesRequest" {
        /// Full or relative path to the resource policy to be added to this disk. You
        /// can only specify one resource policy.
        pub resource_policies: Option<Vec<String>> = "resourcePolicies",
    }
}
