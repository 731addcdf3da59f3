//! The schema `BackendServiceLocalityLoadBalancingPolicyConfig`.

use gapi_runtime::v1::record;

use super::BackendServiceLocalityLoadBalancingPolicyConfigCustomPolicy;
use super::BackendServiceLocalityLoadBalancingPolicyConfigPolicy;

record! {
    /// Container for either a built-in LB policy supported by gRPC or Envoy or a custom
    /// one implemented by the end user.
    pub struct BackendServiceLocalityLoadBalancingPolicyConfig =
        "BackendServiceLocalityLoadBalancingPolicyConfig" {
        /// The property `customPolicy`.
        pub custom_policy: Option<Box<BackendServiceLocalityLoadBalancingPolicyConfigCustomPolicy>> =
            "customPolicy",
        /// The property `policy`.
        pub policy: Option<Box<BackendServiceLocalityLoadBalancingPolicyConfigPolicy>> =
            "policy",
    }
}
