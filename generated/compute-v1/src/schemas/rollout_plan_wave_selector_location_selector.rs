//! The schema `RolloutPlanWaveSelectorLocationSelector`.

use gapi_runtime::v1::record;

record! {
    /// Roll out to resources by location.
    pub struct RolloutPlanWaveSelectorLocationSelector =
        "RolloutPlanWaveSelectorLocationSelector" {
        /// Optional. Example: "us-central1-a"
        pub included_locations: Option<Vec<String>> = "includedLocations",
    }
}
