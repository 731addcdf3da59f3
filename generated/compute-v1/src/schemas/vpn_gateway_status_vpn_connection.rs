//! The schema `VpnGatewayStatusVpnConnection`.

use gapi_runtime::v1::record;

use super::VpnGatewayStatusHighAvailabilityRequirementState;
use super::VpnGatewayStatusTunnel;

record! {
    /// A VPN connection contains all VPN tunnels connected from this VpnGateway to the
    /// same peer gateway. The peer gateway could either be an external VPN gateway or a
    /// Google Cloud VPN gateway.
    pub struct VpnGatewayStatusVpnConnection = "VpnGatewayStatusVpnConnection" {
        /// Output only. URL reference to the peer external VPN gateways to which the VPN
        /// tunnels in this VPN connection are connected. This field is mutually
        /// exclusive with peer_gcp_gateway.
        pub peer_external_gateway: Option<String> = "peerExternalGateway",
        /// Output only. URL reference to the peer side VPN gateways to which the VPN
        /// tunnels in this VPN connection are connected. This field is mutually
        /// exclusive with peer_gcp_gateway.
        pub peer_gcp_gateway: Option<String> = "peerGcpGateway",
        /// HighAvailabilityRequirementState for the VPN connection.
        pub state: Option<Box<VpnGatewayStatusHighAvailabilityRequirementState>> =
            "state",
        /// List of VPN tunnels that are in this VPN connection.
        pub tunnels: Option<Vec<VpnGatewayStatusTunnel>> = "tunnels",
    }
}
