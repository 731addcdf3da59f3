//! The schema `CreateDeveloperMetadataRequest`.

use gapi_runtime::v1::record;

use super::DeveloperMetadata;

record! {
    /// A request to create developer metadata.
    pub struct CreateDeveloperMetadataRequest = "CreateDeveloperMetadataRequest" {
        /// The developer metadata to create.
        pub developer_metadata: Option<Box<DeveloperMetadata>> = "developerMetadata",
    }
}
