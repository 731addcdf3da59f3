//! The schema `NetworkAttachmentConnectedEndpoint`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// \[Output Only\] A connection connected to this network attachment.
    pub struct NetworkAttachmentConnectedEndpoint =
        "NetworkAttachmentConnectedEndpoint" {
        /// The IPv4 address assigned to the producer instance network interface. This
        /// value will be a range in case of Serverless.
        pub ip_address: Option<String> = "ipAddress",
        /// The IPv6 address assigned to the producer instance network interface. This is
        /// only assigned when the stack types of both the instance network interface and
        /// the consumer subnet are IPv4_IPv6.
        pub ipv6_address: Option<String> = "ipv6Address",
        /// The project id or number of the interface to which the IP was assigned.
        pub project_id_or_num: Option<String> = "projectIdOrNum",
        /// Alias IP ranges from the same subnetwork.
        pub secondary_ip_cidr_ranges: Option<Vec<String>> = "secondaryIpCidrRanges",
        /// The service class id of the producer service to which the IP was assigned.
        pub service_class_id: Option<String> = "serviceClassId",
        /// The status of a connected endpoint to this network attachment.
        pub status: Option<Open<NetworkAttachmentConnectedEndpointStatus>> = "status",
        /// The subnetwork used to assign the IP to the producer instance network
        /// interface.
        pub subnetwork: Option<String> = "subnetwork",
        /// Output only. \[Output Only\] The CIDR range of the subnet from which the IPv4
        /// internal IP was allocated from.
        pub subnetwork_cidr_range: Option<String> = "subnetworkCidrRange",
    }
}

open_enum! {
    /// The status of a connected endpoint to this network attachment.
    pub enum NetworkAttachmentConnectedEndpointStatus =
        "NetworkAttachmentConnectedEndpoint.status" {
        /// The consumer allows traffic from the producer to reach its VPC.
        Accepted = "ACCEPTED",
        /// The consumer network attachment no longer exists.
        Closed = "CLOSED",
        /// The consumer needs to take further action before traffic can be served.
        NeedsAttention = "NEEDS_ATTENTION",
        /// The consumer neither allows nor prohibits traffic from the producer to reach
        /// its VPC.
        Pending = "PENDING",
        /// The consumer prohibits traffic from the producer to reach its VPC.
        Rejected = "REJECTED",
        /// There is no traffic flowing in this state, only the address is reserved.
        Reserved = "RESERVED",
        /// The value `STATUS_UNSPECIFIED`.
        StatusUnspecified = "STATUS_UNSPECIFIED",
    }
}
