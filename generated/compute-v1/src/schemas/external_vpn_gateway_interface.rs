//! The schema `ExternalVpnGatewayInterface`.

use gapi_runtime::v1::record;

record! {
    /// The interface for the external VPN gateway.
    pub struct ExternalVpnGatewayInterface = "ExternalVpnGatewayInterface" {
        /// The numeric ID of this interface. The allowed input values for this id for
        /// different redundancy types of external VPN gateway:
        ///
        /// - SINGLE_IP_INTERNALLY_REDUNDANT - 0
        /// - TWO_IPS_REDUNDANCY - 0, 1
        /// - FOUR_IPS_REDUNDANCY - 0, 1, 2, 3
        pub id: Option<u32> = "id",
        /// IP address of the interface in the external VPN gateway. Only IPv4 is
        /// supported. This IP address can be either from your on-premise gateway or
        /// another Cloud provider's VPN gateway, it cannot be an IP address from Google
        /// Compute Engine.
        pub ip_address: Option<String> = "ipAddress",
        /// IPv6 address of the interface in the external VPN gateway. This IPv6 address
        /// can be either from your on-premise gateway or another Cloud provider's VPN
        /// gateway, it cannot be an IP address from Google Compute Engine. Must specify
        /// an IPv6 address (not IPV4-mapped) using any format described in RFC 4291
        /// (e.g. 2001:db8:0:0:2d9:51:0:0). The output format is RFC 5952 format (e.g.
        /// 2001:db8::2d9:51:0:0).
        pub ipv6_address: Option<String> = "ipv6Address",
    }
}
