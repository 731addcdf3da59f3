//! The schema `BackendServiceHAPolicyLeader`.

use gapi_runtime::v1::record;

use super::BackendServiceHaPolicyLeaderNetworkEndpoint;

record! {
    /// The schema `BackendServiceHAPolicyLeader`.
    pub struct BackendServiceHaPolicyLeader = "BackendServiceHAPolicyLeader" {
        /// A fully-qualified URL (starting with <https://www.googleapis.com/>) of the
        /// zonal Network Endpoint Group (NEG) with `GCE_VM_IP` endpoints that the leader
        /// is attached to.
        ///
        /// The leader's backendGroup must already be specified as a backend of this
        /// backend service. Removing a backend that is designated as the leader's
        /// backendGroup is not permitted.
        pub backend_group: Option<String> = "backendGroup",
        /// The network endpoint within the leader.backendGroup that is designated as the
        /// leader.
        ///
        /// This network endpoint cannot be detached from the NEG specified in the
        /// haPolicy.leader.backendGroup until the leader is updated with another network
        /// endpoint, or the leader is removed from the haPolicy.
        pub network_endpoint: Option<Box<BackendServiceHaPolicyLeaderNetworkEndpoint>> =
            "networkEndpoint",
    }
}
