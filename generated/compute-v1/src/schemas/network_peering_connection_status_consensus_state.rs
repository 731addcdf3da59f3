//! The schema `NetworkPeeringConnectionStatusConsensusState`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The status of update/delete for a consensus peering connection. Only set when
    /// connection_status.update_strategy isCONSENSUS or a network peering is proposing
    /// to update the strategy to CONSENSUS.
    pub struct NetworkPeeringConnectionStatusConsensusState =
        "NetworkPeeringConnectionStatusConsensusState" {
        /// The status of the delete request.
        pub delete_status: Option<Open<NetworkPeeringConnectionStatusConsensusStateDeleteStatus>> =
            "deleteStatus",
        /// The status of the update request.
        pub update_status: Option<Open<NetworkPeeringConnectionStatusConsensusStateUpdateStatus>> =
            "updateStatus",
    }
}

open_enum! {
    /// The status of the delete request.
    pub enum NetworkPeeringConnectionStatusConsensusStateDeleteStatus =
        "NetworkPeeringConnectionStatusConsensusState.deleteStatus" {
        /// Both network admins have agreed this consensus peering connection can be
        /// deleted.
        DeleteAcknowledged = "DELETE_ACKNOWLEDGED",
        /// The value `DELETE_STATUS_UNSPECIFIED`.
        DeleteStatusUnspecified = "DELETE_STATUS_UNSPECIFIED",
        /// The local network admin requested to cancel their delete request after
        /// DELETE_ACKNOWLEDGED.
        LocalCancelRequested = "LOCAL_CANCEL_REQUESTED",
        /// Network admin has requested deletion of this peering connection.
        LocalDeleteRequested = "LOCAL_DELETE_REQUESTED",
        /// The peer network admin requested to cancel their delete request after
        /// DELETE_ACKNOWLEDGED.
        PeerCancelRequested = "PEER_CANCEL_REQUESTED",
        /// The peer network admin has requested deletion of this peering connection.
        PeerDeleteRequested = "PEER_DELETE_REQUESTED",
    }
}

open_enum! {
    /// The status of the update request.
    pub enum NetworkPeeringConnectionStatusConsensusStateUpdateStatus =
        "NetworkPeeringConnectionStatusConsensusState.updateStatus" {
        /// No pending configuration update proposals to the peering connection.
        InSync = "IN_SYNC",
        /// The peer network admin has made an updatePeering call. The change is awaiting
        /// acknowledgment from this peering's network admin.
        PendingLocalAcknowledment = "PENDING_LOCAL_ACKNOWLEDMENT",
        /// The local network admin has made an updatePeering call. The change is
        /// awaiting acknowledgment from the peer network admin.
        PendingPeerAcknowledgement = "PENDING_PEER_ACKNOWLEDGEMENT",
        /// The value `UPDATE_STATUS_UNSPECIFIED`.
        UpdateStatusUnspecified = "UPDATE_STATUS_UNSPECIFIED",
    }
}
