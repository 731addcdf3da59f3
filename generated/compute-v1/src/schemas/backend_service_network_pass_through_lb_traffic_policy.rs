//! The schema `BackendServiceNetworkPassThroughLbTrafficPolicy`.

use gapi_runtime::v1::record;

use super::BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinity;

record! {
    /// The schema `BackendServiceNetworkPassThroughLbTrafficPolicy`.
    pub struct BackendServiceNetworkPassThroughLbTrafficPolicy =
        "BackendServiceNetworkPassThroughLbTrafficPolicy" {
        /// When configured, new connections are load balanced across healthy backend
        /// endpoints in the local zone.
        pub zonal_affinity: Option<Box<BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinity>> =
            "zonalAffinity",
    }
}
