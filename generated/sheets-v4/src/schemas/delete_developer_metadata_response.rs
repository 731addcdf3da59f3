//! The schema `DeleteDeveloperMetadataResponse`.

use gapi_runtime::v1::record;

use super::DeveloperMetadata;

record! {
    /// The response from deleting developer metadata.
    pub struct DeleteDeveloperMetadataResponse = "DeleteDeveloperMetadataResponse" {
        /// The metadata that was deleted.
        pub deleted_developer_metadata: Option<Vec<DeveloperMetadata>> =
            "deletedDeveloperMetadata",
    }
}
