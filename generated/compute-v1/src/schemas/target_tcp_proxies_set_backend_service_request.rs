//! The schema `TargetTcpProxiesSetBackendServiceRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `TargetTcpProxiesSetBackendServiceRequest`.
    pub struct TargetTcpProxiesSetBackendServiceRequest =
        "TargetTcpProxiesSetBackendServiceRequest" {
        /// The URL of the new BackendService resource for the targetTcpProxy.
        pub service: Option<String> = "service",
    }
}
