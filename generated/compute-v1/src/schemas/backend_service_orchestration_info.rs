//! The schema `BackendServiceOrchestrationInfo`.

use gapi_runtime::v1::record;

record! {
    /// A message containing information about the resource or system that manages the
    /// backend service.
    pub struct BackendServiceOrchestrationInfo = "BackendServiceOrchestrationInfo" {
        /// The resource URI of the resource or system that manages the backend service.
        pub resource_uri: Option<String> = "resourceUri",
    }
}
