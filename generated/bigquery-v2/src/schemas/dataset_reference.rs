//! The schema `DatasetReference`.

use gapi_runtime::v1::record;

record! {
    /// Identifier for a dataset.
    pub struct DatasetReference = "DatasetReference" {
        /// Required. A unique ID for this dataset, without the project name. The ID must
        /// contain only letters (a-z, A-Z), numbers (0-9), or underscores (\_). The
        /// maximum length is 1,024 characters.
        pub dataset_id: Option<String> = "datasetId",
        /// Optional. The ID of the project containing this dataset.
        pub project_id: Option<String> = "projectId",
    }
}
