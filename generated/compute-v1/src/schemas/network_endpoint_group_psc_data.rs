//! The schema `NetworkEndpointGroupPscData`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// All data that is specifically relevant to only network endpoint groups of type
    /// PRIVATE_SERVICE_CONNECT.
    pub struct NetworkEndpointGroupPscData = "NetworkEndpointGroupPscData" {
        /// Output only. \[Output Only\] Address allocated from given subnetwork for PSC.
        /// This IP address acts as a VIP for a PSC NEG, allowing it to act as an
        /// endpoint in L7 PSC-XLB.
        pub consumer_psc_address: Option<String> = "consumerPscAddress",
        /// The psc producer port is used to connect PSC NEG with specific port on the
        /// PSC Producer side; should only be used for the PRIVATE_SERVICE_CONNECT NEG
        /// type
        pub producer_port: Option<i32> = "producerPort",
        /// Output only. \[Output Only\] The PSC connection id of the PSC Network
        /// Endpoint Group Consumer.
        pub psc_connection_id: Option<u64> = "pscConnectionId",
        /// Output only. \[Output Only\] The connection status of the PSC Forwarding
        /// Rule.
        pub psc_connection_status: Option<Open<NetworkEndpointGroupPscDataPscConnectionStatus>> =
            "pscConnectionStatus",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The connection status of the PSC Forwarding Rule.
    pub enum NetworkEndpointGroupPscDataPscConnectionStatus =
        "NetworkEndpointGroupPscData.pscConnectionStatus" {
        /// The connection has been accepted by the producer.
        Accepted = "ACCEPTED",
        /// The connection has been closed by the producer and will not serve traffic
        /// going forward.
        Closed = "CLOSED",
        /// The connection has been accepted by the producer, but the producer needs to
        /// take further action before the forwarding rule can serve traffic.
        NeedsAttention = "NEEDS_ATTENTION",
        /// The connection is pending acceptance by the producer.
        Pending = "PENDING",
        /// The connection has been rejected by the producer.
        Rejected = "REJECTED",
        /// The value `STATUS_UNSPECIFIED`.
        StatusUnspecified = "STATUS_UNSPECIFIED",
    }
}
