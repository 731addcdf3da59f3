//! The schema `TrainingRun`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::DataSplitResult;
use super::EvaluationMetrics;
use super::GlobalExplanation;
use super::IterationResult;
use super::TrainingOptions;

record! {
    /// Information about a single training query run for the model.
    pub struct TrainingRun = "TrainingRun" {
        /// Output only. Global explanation contains the explanation of top features on
        /// the class level. Applies to classification models only.
        pub class_level_global_explanations: Option<Vec<GlobalExplanation>> =
            "classLevelGlobalExplanations",
        /// Output only. Data split result of the training run. Only set when the input
        /// data is actually split.
        pub data_split_result: Option<Box<DataSplitResult>> = "dataSplitResult",
        /// Output only. The evaluation metrics over training/eval data that were
        /// computed at the end of training.
        pub evaluation_metrics: Option<Box<EvaluationMetrics>> = "evaluationMetrics",
        /// Output only. Global explanation contains the explanation of top features on
        /// the model level. Applies to both regression and classification models.
        pub model_level_global_explanation: Option<Box<GlobalExplanation>> =
            "modelLevelGlobalExplanation",
        /// Output only. Output of each iteration run, results.size() \<= max_iterations.
        pub results: Option<Vec<IterationResult>> = "results",
        /// Output only. The start time of this training run.
        pub start_time: Option<Timestamp> = "startTime",
        /// Output only. Options that were used for this training run, includes user
        /// specified and default options that were used.
        pub training_options: Option<Box<TrainingOptions>> = "trainingOptions",
        /// Output only. The start time of this training run, in milliseconds since
        /// epoch.
        #[deprecated]
        pub training_start_time: Option<i64> = "trainingStartTime",
        /// The model id in the [Vertex AI Model
        /// Registry](https://cloud.google.com/vertex-ai/docs/model-registry/introduction)
        /// for this training run.
        pub vertex_ai_model_id: Option<String> = "vertexAiModelId",
        /// Output only. The model version in the [Vertex AI Model
        /// Registry](https://cloud.google.com/vertex-ai/docs/model-registry/introduction)
        /// for this training run.
        pub vertex_ai_model_version: Option<String> = "vertexAiModelVersion",
    }
}
