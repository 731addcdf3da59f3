//! The schema `NetworkPeeringConnectionStatusTrafficConfiguration`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `NetworkPeeringConnectionStatusTrafficConfiguration`.
    pub struct NetworkPeeringConnectionStatusTrafficConfiguration =
        "NetworkPeeringConnectionStatusTrafficConfiguration" {
        /// Whether custom routes are being exported to the peer network.
        pub export_custom_routes_to_peer: Option<bool> = "exportCustomRoutesToPeer",
        /// Whether subnet routes with public IP ranges are being exported to the peer
        /// network.
        pub export_subnet_routes_with_public_ip_to_peer: Option<bool> =
            "exportSubnetRoutesWithPublicIpToPeer",
        /// Whether custom routes are being imported from the peer network.
        pub import_custom_routes_from_peer: Option<bool> = "importCustomRoutesFromPeer",
        /// Whether subnet routes with public IP ranges are being imported from the peer
        /// network.
        pub import_subnet_routes_with_public_ip_from_peer: Option<bool> =
            "importSubnetRoutesWithPublicIpFromPeer",
        /// Which IP version(s) of traffic and routes are being imported or exported
        /// between peer networks.
        pub stack_type: Option<Open<NetworkPeeringConnectionStatusTrafficConfigurationStackType>> =
            "stackType",
    }
}

open_enum! {
    /// Which IP version(s) of traffic and routes are being imported or exported between
    /// peer networks.
    pub enum NetworkPeeringConnectionStatusTrafficConfigurationStackType =
        "NetworkPeeringConnectionStatusTrafficConfiguration.stackType" {
        /// This Peering will allow IPv4 traffic and routes to be exchanged. Additionally
        /// if the matching peering is IPV4_IPV6, IPv6 traffic and routes will be
        /// exchanged as well.
        Ipv4Ipv6 = "IPV4_IPV6",
        /// This Peering will only allow IPv4 traffic and routes to be exchanged, even if
        /// the matching peering is IPV4_IPV6.
        Ipv4Only = "IPV4_ONLY",
    }
}
