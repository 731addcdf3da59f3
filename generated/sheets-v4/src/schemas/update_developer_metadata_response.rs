//! The schema `UpdateDeveloperMetadataResponse`.

use gapi_runtime::v1::record;

use super::DeveloperMetadata;

record! {
    /// The response from updating developer metadata.
    pub struct UpdateDeveloperMetadataResponse = "UpdateDeveloperMetadataResponse" {
        /// The updated developer metadata.
        pub developer_metadata: Option<Vec<DeveloperMetadata>> = "developerMetadata",
    }
}
