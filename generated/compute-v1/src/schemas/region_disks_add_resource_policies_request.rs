//! The schema `RegionDisksAddResourcePoliciesRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `RegionDisksAddResourcePoliciesRequest`.
    pub struct RegionDisksAddResourcePoliciesRequest =
        "RegionDisksAddResourcePoliciesRequest" {
        /// Resource policies to be added to this disk.
        pub resource_policies: Option<Vec<String>> = "resourcePolicies",
    }
}
