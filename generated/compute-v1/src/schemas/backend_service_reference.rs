//! The schema `BackendServiceReference`.

use gapi_runtime::v1::record;

record! {
    /// The schema `BackendServiceReference`.
    pub struct BackendServiceReference = "BackendServiceReference" {
        /// The property `backendService`.
        pub backend_service: Option<String> = "backendService",
    }
}
