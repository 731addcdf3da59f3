//! The schema `RolloutPlanWaveSelector`.

use gapi_runtime::v1::record;

use super::RolloutPlanWaveSelectorLocationSelector;
use super::RolloutPlanWaveSelectorResourceHierarchySelector;

record! {
    /// A selector which specifies what resource(s) are included in a given wave.
    pub struct RolloutPlanWaveSelector = "RolloutPlanWaveSelector" {
        /// Optional. Roll out to resources by Cloud locations.
        pub location_selector: Option<Box<RolloutPlanWaveSelectorLocationSelector>> =
            "locationSelector",
        /// Optional. Roll out to resources by Cloud Resource Manager resource hierarchy.
        pub resource_hierarchy_selector: Option<Box<RolloutPlanWaveSelectorResourceHierarchySelector>> =
            "resourceHierarchySelector",
    }
}
