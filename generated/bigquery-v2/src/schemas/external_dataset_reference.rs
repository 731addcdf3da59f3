//! The schema `ExternalDatasetReference`.

use gapi_runtime::v1::record;

record! {
    /// Configures the access a dataset defined in an external metadata storage.
    pub struct ExternalDatasetReference = "ExternalDatasetReference" {
        /// Required. The connection id that is used to access the external_source.
        /// Format:
        /// projects/{project_id}/locations/{location_id}/connections/{connection_id}
        pub connection: Option<String> = "connection",
        /// Required. External source that backs this dataset.
        pub external_source: Option<String> = "externalSource",
    }
}
