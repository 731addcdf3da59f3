//! The schema `RolloutRolloutEntityOrchestratedEntity`.

use gapi_runtime::v1::record;

record! {
    /// This message is used if the resource type follows the Orchestrated integration
    /// model with ProgressiveRollout.
    pub struct RolloutRolloutEntityOrchestratedEntity =
        "RolloutRolloutEntityOrchestratedEntity" {
        /// Required. Specifies the behavior of the Rollout if an out of band update is
        /// detected in a project during a Rollout. It can be one of the following
        /// values:
        ///
        /// - 1\) overwrite : Overwrite the local value with the rollout value.
        /// - 2\) no_overwrite : Do not overwrite the local value with the rollout value.
        pub conflict_behavior: Option<String> = "conflictBehavior",
        /// Required. Orchestration action during the Rollout. It can be one of the
        /// following values:
        ///
        /// - 1\) "update": Resources will be updated by the rollout.
        /// - 2\) "delete": Resources will be deleted by the rollout.
        pub orchestration_action: Option<String> = "orchestrationAction",
        /// Required. Fully qualified resource name of the resource which contains the
        /// source of truth of the configuration being rolled out across
        /// locations/projects. For example, in the case of a global Rollout which is
        /// applied across regions, this contains the name of the global resource created
        /// by the user which contains a payload for a resource that is orchestrated
        /// across regions. This follows the following format:
        /// //.googleapis.com/projects//locations/global// e.g.
        /// //osconfig.googleapis.com/projects/1/locations/global/policyOrchestrators/po1
        pub orchestration_source: Option<String> = "orchestrationSource",
    }
}
