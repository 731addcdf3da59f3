//! The schema `NetworkPeering`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::NetworkPeeringConnectionStatus;

record! {
    /// A network peering attached to a network resource. The message includes the
    /// peering name, peer network, peering state, and a flag indicating whether Google
    /// Compute Engine should automatically create routes for the peering.
    pub struct NetworkPeering = "NetworkPeering" {
        /// This field will be deprecated soon. Use theexchange_subnet_routes field
        /// instead. Indicates whether full mesh connectivity is created and managed
        /// automatically between peered networks. Currently this field should always be
        /// true since Google Compute Engine will automatically create and manage
        /// subnetwork routes between two networks when peering state isACTIVE.
        pub auto_create_routes: Option<bool> = "autoCreateRoutes",
        /// Output only. \[Output Only\] The effective state of the peering connection as
        /// a whole.
        pub connection_status: Option<Box<NetworkPeeringConnectionStatus>> =
            "connectionStatus",
        /// Indicates whether full mesh connectivity is created and managed automatically
        /// between peered networks. Currently this field should always be true since
        /// Google Compute Engine will automatically create and manage subnetwork routes
        /// between two networks when peering state isACTIVE.
        pub exchange_subnet_routes: Option<bool> = "exchangeSubnetRoutes",
        /// Whether to export the custom routes to peer network. The default value is
        /// false.
        pub export_custom_routes: Option<bool> = "exportCustomRoutes",
        /// Whether subnet routes with public IP range are exported. The default value is
        /// true, all subnet routes are exported.IPv4 special-use ranges are always
        /// exported to peers and are not controlled by this field.
        pub export_subnet_routes_with_public_ip: Option<bool> =
            "exportSubnetRoutesWithPublicIp",
        /// Whether to import the custom routes from peer network. The default value is
        /// false.
        pub import_custom_routes: Option<bool> = "importCustomRoutes",
        /// Whether subnet routes with public IP range are imported. The default value is
        /// false.IPv4 special-use ranges are always imported from peers and are not
        /// controlled by this field.
        pub import_subnet_routes_with_public_ip: Option<bool> =
            "importSubnetRoutesWithPublicIp",
        /// Name of this peering. Provided by the client when the peering is created. The
        /// name must comply withRFC1035. Specifically, the name must be 1-63 characters
        /// long and match regular expression `[a-z]([-a-z0-9]*[a-z0-9])?`. The first
        /// character must be a lowercase letter, and all the following characters must
        /// be a dash, lowercase letter, or digit, except the last character, which
        /// cannot be a dash.
        pub name: Option<String> = "name",
        /// The URL of the peer network. It can be either full URL or partial URL. The
        /// peer network may belong to a different project. If the partial URL does not
        /// contain project, it is assumed that the peer network is in the same project
        /// as the current network.
        pub network: Option<String> = "network",
        /// Output only. \[Output Only\] Maximum Transmission Unit in bytes of the peer
        /// network.
        pub peer_mtu: Option<i32> = "peerMtu",
        /// Which IP version(s) of traffic and routes are allowed to be imported or
        /// exported between peer networks. The default value is IPV4_ONLY.
        pub stack_type: Option<Open<NetworkPeeringStackType>> = "stackType",
        /// Output only. \[Output Only\] State for the peering.
        pub state: Option<Open<NetworkPeeringState>> = "state",
        /// Output only. \[Output Only\] Details about the current state of the peering.
        pub state_details: Option<String> = "stateDetails",
        /// The update strategy determines the semantics for updates and deletes to the
        /// peering connection configuration.
        pub update_strategy: Option<Open<NetworkPeeringUpdateStrategy>> =
            "updateStrategy",
    }
}

open_enum! {
    /// Which IP version(s) of traffic and routes are allowed to be imported or exported
    /// between peer networks. The default value is IPV4_ONLY.
    pub enum NetworkPeeringStackType = "NetworkPeering.stackType" {
        /// This Peering will allow IPv4 traffic and routes to be exchanged. Additionally
        /// if the matching peering is IPV4_IPV6, IPv6 traffic and routes will be
        /// exchanged as well.
        Ipv4Ipv6 = "IPV4_IPV6",
        /// This Peering will only allow IPv4 traffic and routes to be exchanged, even if
        /// the matching peering is IPV4_IPV6.
        Ipv4Only = "IPV4_ONLY",
    }
}

open_enum! {
    /// Output only. \[Output Only\] State for the peering.
    pub enum NetworkPeeringState = "NetworkPeering.state" {
        /// Matching configuration exists on the peer.
        Active = "ACTIVE",
        /// There is no matching configuration on the peer, including the case when peer
        /// does not exist.
        Inactive = "INACTIVE",
    }
}

open_enum! {
    /// The update strategy determines the semantics for updates and deletes to the
    /// peering connection configuration.
    pub enum NetworkPeeringUpdateStrategy = "NetworkPeering.updateStrategy" {
        /// Updates are reflected in the local peering but aren't applied to the peering
        /// connection until a complementary change is made to the matching peering. To
        /// delete a peering with the consensus update strategy, both the peerings must
        /// request the deletion of the peering before the peering can be deleted.
        Consensus = "CONSENSUS",
        /// In this mode, changes to the peering configuration can be unilaterally
        /// altered by changing either side of the peering. This is the default value if
        /// the field is unspecified.
        Independent = "INDEPENDENT",
        /// Peerings with update strategy UNSPECIFIED are created with update strategy
        /// INDEPENDENT.
        Unspecified = "UNSPECIFIED",
    }
}
