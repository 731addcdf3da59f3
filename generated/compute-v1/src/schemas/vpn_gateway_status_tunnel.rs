//! The schema `VpnGatewayStatusTunnel`.

use gapi_runtime::v1::record;

record! {
    /// Contains some information about a VPN tunnel.
    pub struct VpnGatewayStatusTunnel = "VpnGatewayStatusTunnel" {
        /// Output only. The VPN gateway interface this VPN tunnel is associated with.
        pub local_gateway_interface: Option<u32> = "localGatewayInterface",
        /// Output only. The peer gateway interface this VPN tunnel is connected to, the
        /// peer gateway could either be an external VPN gateway or a Google Cloud VPN
        /// gateway.
        pub peer_gateway_interface: Option<u32> = "peerGatewayInterface",
        /// Output only. URL reference to the VPN tunnel.
        pub tunnel_url: Option<String> = "tunnelUrl",
    }
}
