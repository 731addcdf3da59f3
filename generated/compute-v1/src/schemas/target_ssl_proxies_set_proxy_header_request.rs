//! The schema `TargetSslProxiesSetProxyHeaderRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `TargetSslProxiesSetProxyHeaderRequest`.
    pub struct TargetSslProxiesSetProxyHeaderRequest =
        "TargetSslProxiesSetProxyHeaderRequest" {
        /// The new type of proxy header to append before sending data to the backend.
        /// NONE or PROXY_V1 are allowed.
        pub proxy_header: Option<Open<TargetSslProxiesSetProxyHeaderRequestProxyHeader>> =
            "proxyHeader",
    }
}

open_enum! {
    /// The new type of proxy header to append before sending data to the backend. NONE
    /// or PROXY_V1 are allowed.
    pub enum TargetSslProxiesSetProxyHeaderRequestProxyHeader =
        "TargetSslProxiesSetProxyHeaderRequest.proxyHeader" {
        /// The value `NONE`.
        None = "NONE",
        /// The value `PROXY_V1`.
        ProxyV1 = "PROXY_V1",
    }
}
