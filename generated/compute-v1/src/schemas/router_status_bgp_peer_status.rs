//! The schema `RouterStatusBgpPeerStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::BfdStatus;
use super::Route;

record! {
    /// The schema `RouterStatusBgpPeerStatus`.
    pub struct RouterStatusBgpPeerStatus = "RouterStatusBgpPeerStatus" {
        /// Routes that were advertised to the remote BGP peer
        pub advertised_routes: Option<Vec<Route>> = "advertisedRoutes",
        /// The property `bfdStatus`.
        pub bfd_status: Option<Box<BfdStatus>> = "bfdStatus",
        /// Output only. \[Output Only\] Indicates whether the BGP peer is in a
        /// depreferenced state.
        pub depreferenced: Option<bool> = "depreferenced",
        /// Output only. Enable IPv4 traffic over BGP Peer. It is enabled by default if
        /// the peerIpAddress is version 4.
        pub enable_ipv4: Option<bool> = "enableIpv4",
        /// Output only. Enable IPv6 traffic over BGP Peer. It is enabled by default if
        /// the peerIpAddress is version 6.
        pub enable_ipv6: Option<bool> = "enableIpv6",
        /// Output only. IP address of the local BGP interface.
        pub ip_address: Option<String> = "ipAddress",
        /// Output only. IPv4 address of the local BGP interface.
        pub ipv4_nexthop_address: Option<String> = "ipv4NexthopAddress",
        /// Output only. IPv6 address of the local BGP interface.
        pub ipv6_nexthop_address: Option<String> = "ipv6NexthopAddress",
        /// Output only. URL of the VPN tunnel that this BGP peer controls.
        pub linked_vpn_tunnel: Option<String> = "linkedVpnTunnel",
        /// Informs whether MD5 authentication is enabled on this BGP peer.
        pub md5_auth_enabled: Option<bool> = "md5AuthEnabled",
        /// Output only. Name of this BGP peer. Unique within the Routers resource.
        pub name: Option<String> = "name",
        /// Output only. Number of routes learned from the remote BGP Peer.
        pub num_learned_routes: Option<u32> = "numLearnedRoutes",
        /// Output only. IP address of the remote BGP interface.
        pub peer_ip_address: Option<String> = "peerIpAddress",
        /// Output only. IPv4 address of the remote BGP interface.
        pub peer_ipv4_nexthop_address: Option<String> = "peerIpv4NexthopAddress",
        /// Output only. IPv6 address of the remote BGP interface.
        pub peer_ipv6_nexthop_address: Option<String> = "peerIpv6NexthopAddress",
        /// Output only. \[Output only\] URI of the VM instance that is used as
        /// third-party router appliances such as Next Gen Firewalls, Virtual Routers, or
        /// Router Appliances. The VM instance is the peer side of the BGP session.
        pub router_appliance_instance: Option<String> = "routerApplianceInstance",
        /// Output only. The state of the BGP session. For a list of possible values for
        /// this field, seeBGP session states.
        pub state: Option<String> = "state",
        /// Output only. Status of the BGP peer: {UP, DOWN}
        pub status: Option<Open<RouterStatusBgpPeerStatusStatus>> = "status",
        /// Indicates why particular status was returned.
        pub status_reason: Option<Open<RouterStatusBgpPeerStatusStatusReason>> =
            "statusReason",
        /// Output only. Time this session has been up. Format: 14 years, 51 weeks, 6
        /// days, 23 hours, 59 minutes, 59 seconds
        pub uptime: Option<String> = "uptime",
        /// Output only. Time this session has been up, in seconds. Format: 145
        pub uptime_seconds: Option<String> = "uptimeSeconds",
    }
}

open_enum! {
    /// Output only. Status of the BGP peer: {UP, DOWN}
    pub enum RouterStatusBgpPeerStatusStatus = "RouterStatusBgpPeerStatus.status" {
        /// The value `DOWN`.
        Down = "DOWN",
        /// The value `UNKNOWN`.
        Unknown = "UNKNOWN",
        /// The value `UP`.
        Up = "UP",
    }
}

open_enum! {
    /// Indicates why particular status was returned.
    pub enum RouterStatusBgpPeerStatusStatusReason =
        "RouterStatusBgpPeerStatus.statusReason" {
        /// BGP peer disabled because it requires IPv4 but the underlying connection is
        /// IPv6-only.
        Ipv4PeerOnIpv6OnlyConnection = "IPV4_PEER_ON_IPV6_ONLY_CONNECTION",
        /// BGP peer disabled because it requires IPv6 but the underlying connection is
        /// IPv4-only.
        Ipv6PeerOnIpv4OnlyConnection = "IPV6_PEER_ON_IPV4_ONLY_CONNECTION",
        /// Indicates internal problems with configuration of MD5 authentication. This
        /// particular reason can only be returned when md5AuthEnabled is true and status
        /// is DOWN.
        Md5AuthInternalProblem = "MD5_AUTH_INTERNAL_PROBLEM",
        /// The value `STATUS_REASON_UNSPECIFIED`.
        StatusReasonUnspecified = "STATUS_REASON_UNSPECIFIED",
    }
}
