//! The schema `TargetSslProxiesSetBackendServiceRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `TargetSslProxiesSetBackendServiceRequest`.
    pub struct TargetSslProxiesSetBackendServiceRequest =
        "TargetSslProxiesSetBackendServiceRequest" {
        /// The URL of the new BackendService resource for the targetSslProxy.
        pub service: Option<String> = "service",
    }
}
