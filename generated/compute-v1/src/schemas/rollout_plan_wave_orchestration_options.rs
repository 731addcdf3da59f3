//! The schema `RolloutPlanWaveOrchestrationOptions`.

use gapi_runtime::v1::record;

use super::RolloutPlanWaveOrchestrationOptionsDelay;

record! {
    /// Options to control the pace of orchestration of a wave. These options are
    /// required only if the resource being rolled out follows the Orchestrated pattern.
    pub struct RolloutPlanWaveOrchestrationOptions =
        "RolloutPlanWaveOrchestrationOptions" {
        /// Optional. Delays, if any, to be added between batches of projects. We allow
        /// multiple Delays to be specified, letting users set separate delays between
        /// batches of projects corresponding to different locations and batches of
        /// projects corresponding to the same location.
        pub delays: Option<Vec<RolloutPlanWaveOrchestrationOptionsDelay>> = "delays",
        /// Optional. Maximum number of locations to be orchestrated in parallel.
        pub max_concurrent_locations: Option<i64> = "maxConcurrentLocations",
        /// Optional. Maximum number of resources to be orchestrated per location in
        /// parallel.
        pub max_concurrent_resources_per_location: Option<i64> =
            "maxConcurrentResourcesPerLocation",
    }
}
