//! The schema `BackendServiceDynamicForwardingIpPortSelection`.

use gapi_runtime::v1::record;

record! {
    /// Defines a IP:PORT based dynamic forwarding configuration for the backend service.
    /// Some ranges are restricted: Restricted ranges.
    pub struct BackendServiceDynamicForwardingIpPortSelection =
        "BackendServiceDynamicForwardingIpPortSelection" {
        /// A boolean flag enabling IP:PORT based dynamic forwarding.
        pub enabled: Option<bool> = "enabled",
    }
}
