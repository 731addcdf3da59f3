//! The schema `CreateDeveloperMetadataResponse`.

use gapi_runtime::v1::record;

use super::DeveloperMetadata;

record! {
    /// The response from creating developer metadata.
    pub struct CreateDeveloperMetadataResponse = "CreateDeveloperMetadataResponse" {
        /// The developer metadata that was created.
        pub developer_metadata: Option<Box<DeveloperMetadata>> = "developerMetadata",
    }
}
