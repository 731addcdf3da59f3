//! The schema `CapacityAdviceResponseRecommendationScores`.

use gapi_runtime::Duration;
use gapi_runtime::v1::record;

record! {
    /// Groups information about a shard of capacity.
    pub struct CapacityAdviceResponseRecommendationScores =
        "CapacityAdviceResponseRecommendationScores" {
        /// The estimated run time of the majority of Spot VMs in the request before
        /// preemption. The estimate is best-effort only. It is based on historical data
        /// and current conditions.
        pub estimated_uptime: Option<Duration> = "estimatedUptime",
        /// The obtainability score indicates the likelihood of successfully obtaining
        /// (provisioning) the requested number of VMs. The score range is 0.0 through
        /// 1.0. Higher is better.
        pub obtainability: Option<f64> = "obtainability",
    }
}
