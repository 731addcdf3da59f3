//! The schema `ServiceAttachmentConnectedEndpoint`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// \[Output Only\] A connection connected to this service attachment.
    pub struct ServiceAttachmentConnectedEndpoint =
        "ServiceAttachmentConnectedEndpoint" {
        /// The url of the consumer network.
        pub consumer_network: Option<String> = "consumerNetwork",
        /// The url of a connected endpoint.
        pub endpoint: Option<String> = "endpoint",
        /// The url of a connected endpoint with resource id.
        pub endpoint_with_id: Option<String> = "endpointWithId",
        /// NAT IPs of the connected PSC endpoint and those of other endpoints propagated
        /// from it.
        pub nat_ips: Option<Vec<String>> = "natIps",
        /// The number of consumer Network Connectivity Center spokes that the connected
        /// Private Service Connect endpoint has propagated to.
        pub propagated_connection_count: Option<u32> = "propagatedConnectionCount",
        /// The PSC connection id of the connected endpoint.
        pub psc_connection_id: Option<u64> = "pscConnectionId",
        /// The status of a connected endpoint to this service attachment.
        pub status: Option<Open<ServiceAttachmentConnectedEndpointStatus>> = "status",
    }
}

open_enum! {
    /// The status of a connected endpoint to this service attachment.
    pub enum ServiceAttachmentConnectedEndpointStatus =
        "ServiceAttachmentConnectedEndpoint.status" {
        /// The connection has been accepted by the producer.
        Accepted = "ACCEPTED",
        /// The connection has been closed by the producer.
        Closed = "CLOSED",
        /// The connection has been accepted by the producer, but the producer needs to
        /// take further action before the forwarding rule can serve traffic.
        NeedsAttention = "NEEDS_ATTENTION",
        /// The connection is pending acceptance by the producer.
        Pending = "PENDING",
        /// The consumer is still connected but not using the connection.
        Rejected = "REJECTED",
        /// The value `STATUS_UNSPECIFIED`.
        StatusUnspecified = "STATUS_UNSPECIFIED",
    }
}
