//! The schema `BackendServiceDynamicForwardingForwardProxy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Defines Dynamic Forwarding Proxy configuration.
    pub struct BackendServiceDynamicForwardingForwardProxy =
        "BackendServiceDynamicForwardingForwardProxy" {
        /// A boolean flag enabling dynamic forwarding proxy.
        pub enabled: Option<bool> = "enabled",
        /// Determines the dynamic forwarding proxy mode.
        pub proxy_mode: Option<Open<BackendServiceDynamicForwardingForwardProxyProxyMode>> =
            "proxyMode",
    }
}

open_enum! {
    /// Determines the dynamic forwarding proxy mode.
    pub enum BackendServiceDynamicForwardingForwardProxyProxyMode =
        "BackendServiceDynamicForwardingForwardProxy.proxyMode" {
        /// Dynamic forwarding directly to Cloud Run services.
        CloudRun = "CLOUD_RUN",
        /// Dynamic forwarding based on the Http Host header.
        DirectForwarding = "DIRECT_FORWARDING",
    }
}
