//! The schema `BackendBackendOrchestrationInfo`.

use gapi_runtime::v1::record;

record! {
    /// A message containing information about the resource or system that manages the
    /// backend.
    pub struct BackendBackendOrchestrationInfo = "BackendBackendOrchestrationInfo" {
        /// The URI of the resource or system that manages the backend.
        pub resource_uri: Option<String> = "resourceUri",
    }
}
