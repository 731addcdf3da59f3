//! The schema `TargetHttpsProxiesSetQuicOverrideRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `TargetHttpsProxiesSetQuicOverrideRequest`.
    pub struct TargetHttpsProxiesSetQuicOverrideRequest =
        "TargetHttpsProxiesSetQuicOverrideRequest" {
        /// QUIC policy for the TargetHttpsProxy resource.
        pub quic_override: Option<Open<TargetHttpsProxiesSetQuicOverrideRequestQuicOverride>> =
            "quicOverride",
    }
}

open_enum! {
    /// QUIC policy for the TargetHttpsProxy resource.
    pub enum TargetHttpsProxiesSetQuicOverrideRequestQuicOverride =
        "TargetHttpsProxiesSetQuicOverrideRequest.quicOverride" {
        /// The load balancer will not attempt to negotiate QUIC with clients.
        Disable = "DISABLE",
        /// The load balancer will attempt to negotiate QUIC with clients.
        Enable = "ENABLE",
        /// No overrides to the default QUIC policy. This option is implicit if no QUIC
        /// override has been specified in the request.
        None = "NONE",
    }
}
