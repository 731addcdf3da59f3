//! The schema `ListModelsResponse`.

use gapi_runtime::v1::record;

use super::Model;

record! {
    /// Response format for a single page when listing BigQuery ML models.
    pub struct ListModelsResponse = "ListModelsResponse" {
        /// Models in the requested dataset. Only the following fields are populated:
        /// model_reference, model_type, creation_time, last_modified_time and labels.
        pub models: Option<Vec<Model>> = "models",
        /// A token to request the next page of results.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}
