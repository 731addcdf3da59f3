//! The schema `BackendServiceUsedBy`.

use gapi_runtime::v1::record;

record! {
    /// The schema `BackendServiceUsedBy`.
    pub struct BackendServiceUsedBy = "BackendServiceUsedBy" {
        /// Output only. \[Output Only\] Server-defined URL for resources referencing
        /// given BackendService like UrlMaps, TargetTcpProxies, TargetSslProxies and
        /// ForwardingRule.
        pub reference: Option<String> = "reference",
    }
}
