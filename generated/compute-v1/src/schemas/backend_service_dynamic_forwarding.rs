//! The schema `BackendServiceDynamicForwarding`.

use gapi_runtime::v1::record;

use super::BackendServiceDynamicForwardingForwardProxy;
use super::BackendServiceDynamicForwardingIpPortSelection;

record! {
    /// Defines a dynamic forwarding configuration for the backend service.
    pub struct BackendServiceDynamicForwarding = "BackendServiceDynamicForwarding" {
        /// Dynamic Forwarding Proxy configuration.
        pub forward_proxy: Option<Box<BackendServiceDynamicForwardingForwardProxy>> =
            "forwardProxy",
        /// IP:PORT based dynamic forwarding configuration.
        pub ip_port_selection: Option<Box<BackendServiceDynamicForwardingIpPortSelection>> =
            "ipPortSelection",
    }
}
