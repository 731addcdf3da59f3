//! The schema `NetworkPeeringConnectionStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::NetworkPeeringConnectionStatusConsensusState;
use super::NetworkPeeringConnectionStatusTrafficConfiguration;

record! {
    /// \[Output Only\] Describes the state of a peering connection, not just the local
    /// peering. This field provides information about the effective settings for the
    /// connection as a whole, including pending delete/update requests for CONSENSUS
    /// peerings.
    pub struct NetworkPeeringConnectionStatus = "NetworkPeeringConnectionStatus" {
        /// The consensus state contains information about the status of update and
        /// delete for a consensus peering connection.
        pub consensus_state: Option<Box<NetworkPeeringConnectionStatusConsensusState>> =
            "consensusState",
        /// The active connectivity settings for the peering connection based on the
        /// settings of the network peerings.
        pub traffic_configuration: Option<Box<NetworkPeeringConnectionStatusTrafficConfiguration>> =
            "trafficConfiguration",
        /// The update strategy determines the update/delete semantics for this peering
        /// connection.
        pub update_strategy: Option<Open<NetworkPeeringConnectionStatusUpdateStrategy>> =
            "updateStrategy",
    }
}

open_enum! {
    /// The update strategy determines the update/delete semantics for this peering
    /// connection.
    pub enum NetworkPeeringConnectionStatusUpdateStrategy =
        "NetworkPeeringConnectionStatus.updateStrategy" {
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
