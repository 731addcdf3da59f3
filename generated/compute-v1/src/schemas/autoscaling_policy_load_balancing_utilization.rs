//! The schema `AutoscalingPolicyLoadBalancingUtilization`.

use gapi_runtime::v1::record;

record! {
    /// Configuration parameters of autoscaling based on load balancing.
    pub struct AutoscalingPolicyLoadBalancingUtilization =
        "AutoscalingPolicyLoadBalancingUtilization" {
        /// Fraction of backend capacity utilization (set in HTTP(S) load balancing
        /// configuration) that the autoscaler maintains. Must be a positive float value.
        /// If not defined, the default is 0.8.
        pub utilization_target: Option<f64> = "utilizationTarget",
    }
}
