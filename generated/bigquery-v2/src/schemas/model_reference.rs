//! The schema `ModelReference`.

use gapi_runtime::v1::record;

record! {
    /// Id path of a model.
    pub struct ModelReference = "ModelReference" {
        /// Required. The ID of the dataset containing this model.
        pub dataset_id: Option<String> = "datasetId",
        /// Required. The ID of the model. The ID must contain only letters (a-z, A-Z),
        /// numbers (0-9), or underscores (\_). The maximum length is 1,024 characters.
        pub model_id: Option<String> = "modelId",
        /// Required. The ID of the project containing this model.
        pub project_id: Option<String> = "projectId",
    }
}
