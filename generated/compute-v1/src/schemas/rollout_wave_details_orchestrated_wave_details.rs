//! The schema `RolloutWaveDetailsOrchestratedWaveDetails`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::RolloutWaveDetailsOrchestratedWaveDetailsLocationStatus;

record! {
    /// Details of the wave for products using the Orchestrated integration model.
    pub struct RolloutWaveDetailsOrchestratedWaveDetails =
        "RolloutWaveDetailsOrchestratedWaveDetails" {
        /// Output only. Resource completed so far.
        pub completed_resources_count: Option<i64> = "completedResourcesCount",
        /// Output only. Estimated timestamp at which the wave will complete.
        /// Extrapolated from current progress.
        pub estimated_completion_time: Option<String> = "estimatedCompletionTime",
        /// Output only. Estimated total count of resources.
        pub estimated_total_resources_count: Option<i64> =
            "estimatedTotalResourcesCount",
        /// Output only. Locations that failed during orchestration, and
        /// ProgressiveRollout stopped retrying. There may be some successful resources
        /// rolled out in the wave as the location may have failed later in the Rollout.
        pub failed_locations: Option<Vec<String>> = "failedLocations",
        /// Output only. Resources failed.
        pub failed_resources_count: Option<i64> = "failedResourcesCount",
        /// Output only. Status of each location in the wave. Map keys (locations) must
        /// be specified like "us-east1" or "asia-west1-a".
        pub location_status: Option<BTreeMap<String, RolloutWaveDetailsOrchestratedWaveDetailsLocationStatus>> =
            "locationStatus",
    }
}
