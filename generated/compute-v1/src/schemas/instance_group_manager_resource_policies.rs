//! The schema `InstanceGroupManagerResourcePolicies`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceGroupManagerResourcePolicies`.
    pub struct InstanceGroupManagerResourcePolicies =
        "InstanceGroupManagerResourcePolicies" {
        /// The URL of the workload policy that is specified for this managed instance
        /// group. It can be a full or partial URL. For example, the following are all
        /// valid URLs to a workload policy:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/regions/region/resourcePolicies/resourcePolicy>
        /// - projects/project/regions/region/resourcePolicies/resourcePolicy
        /// - regions/region/resourcePolicies/resourcePolicy
        pub workload_policy: Option<String> = "workloadPolicy",
    }
}
