//! The schema `NetworksAddPeeringRequest`.

use gapi_runtime::v1::record;

use super::NetworkPeering;

record! {
    /// The schema `NetworksAddPeeringRequest`.
    pub struct NetworksAddPeeringRequest = "NetworksAddPeeringRequest" {
        /// This field will be deprecated soon. Useexchange_subnet_routes in
        /// network_peering instead. Indicates whether full mesh connectivity is created
        /// and managed automatically between peered networks. Currently this field
        /// should always be true since Google Compute Engine will automatically create
        /// and manage subnetwork routes between two networks when peering state
        /// isACTIVE.
        pub auto_create_routes: Option<bool> = "autoCreateRoutes",
        /// Name of the peering, which should conform to RFC1035.
        ///
        /// Required by `compute.networks.addPeering`.
        pub name: Option<String> = "name",
        /// Network peering parameters. In order to specify route policies for peering
        /// using import and export custom routes, you must specify all peering related
        /// parameters (name, peer network,exchange_subnet_routes) in the network_peering
        /// field. The corresponding fields in NetworksAddPeeringRequest will be
        /// deprecated soon.
        pub network_peering: Option<Box<NetworkPeering>> = "networkPeering",
        /// URL of the peer network. It can be either full URL or partial URL. The peer
        /// network may belong to a different project. If the partial URL does not
        /// contain project, it is assumed that the peer network is in the same project
        /// as the current network.
        pub peer_network: Option<String> = "peerNetwork",
    }
}
