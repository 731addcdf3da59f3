//! The schema `RegionDisksRemoveResourcePoliciesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `RegionDisksRemoveResourcePoliciesRequest`.
    pub struct RegionDisksRemoveResourcePoliciesRequest =
        "RegionDisksRemoveResourcePoliciesRequest" {
        /// Resource policies to be removed from this disk.
        pub resource_policies: Option<Vec<String>> = "resourcePolicies",
    }
}
