//! The schema `VpnGatewayStatus`.

use gapi_runtime::v1::record;

use super::VpnGatewayStatusVpnConnection;

record! {
    /// The schema `VpnGatewayStatus`.
    pub struct VpnGatewayStatus = "VpnGatewayStatus" {
        /// Output only. List of VPN connection for this VpnGateway.
        pub vpn_connections: Option<Vec<VpnGatewayStatusVpnConnection>> =
            "vpnConnections",
    }
}
