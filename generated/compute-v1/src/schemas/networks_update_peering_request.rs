//! The schema `NetworksUpdatePeeringRequest`.

use gapi_runtime::v1::record;

use super::NetworkPeering;

record! {
    /// The schema `NetworksUpdatePeeringRequest`.
    pub struct NetworksUpdatePeeringRequest = "NetworksUpdatePeeringRequest" {
        /// The property `networkPeering`.
        pub network_peering: Option<Box<NetworkPeering>> = "networkPeering",
    }
}
