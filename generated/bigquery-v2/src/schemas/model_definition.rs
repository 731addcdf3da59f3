//! The schema `ModelDefinition`.

use gapi_runtime::v1::record;

use super::BqmlTrainingRun;

record! {
    /// The schema `ModelDefinition`.
    pub struct ModelDefinition = "ModelDefinition" {
        /// Deprecated.
        pub model_options: Option<Box<ModelDefinitionModelOptions>> = "modelOptions",
        /// Deprecated.
        pub training_runs: Option<Vec<BqmlTrainingRun>> = "trainingRuns",
    }
}

record! {
    /// Deprecated.
    pub struct ModelDefinitionModelOptions = "ModelDefinition.modelOptions" {
        /// The property `labels`.
        pub labels: Option<Vec<String>> = "labels",
        /// The property `lossType`.
        pub loss_type: Option<String> = "lossType",
        /// The property `modelType`.
        pub model_type: Option<String> = "modelType",
    }
}
