//! The schema `RolloutRolloutEntity`.

use gapi_runtime::v1::record;

use super::RolloutRolloutEntityOrchestratedEntity;

record! {
    /// Specifications of the resource to roll out.
    pub struct RolloutRolloutEntity = "RolloutRolloutEntity" {
        /// Optional. Entity details for products using the Orchestrated Integration
        /// model.
        pub orchestrated_entity: Option<Box<RolloutRolloutEntityOrchestratedEntity>> =
            "orchestratedEntity",
    }
}
