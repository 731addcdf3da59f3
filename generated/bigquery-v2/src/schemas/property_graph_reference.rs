//! The schema `PropertyGraphReference`.

use gapi_runtime::v1::record;

record! {
    /// Id path of a property graph.
    pub struct PropertyGraphReference = "PropertyGraphReference" {
        /// Required. The ID of the dataset containing this property graph.
        pub dataset_id: Option<String> = "datasetId",
        /// Required. The ID of the project containing this property graph.
        pub project_id: Option<String> = "projectId",
        /// Required. The ID of the property graph. The ID must contain only letters
        /// (a-z, A-Z), numbers (0-9), or underscores (\_). The maximum length is 256
        /// characters.
        pub property_graph_id: Option<String> = "propertyGraphId",
    }
}
