//! The schema `ServiceAttachment`.

use std::collections::BTreeMap;

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ServiceAttachmentConnectedEndpoint;
use super::ServiceAttachmentConsumerProjectLimit;
use super::Uint128;

record! {
    /// Represents a ServiceAttachment resource.
    ///
    /// A service attachment represents a service that a producer has exposed. It
    /// encapsulates the load balancer which fronts the service runs and a list of NAT IP
    /// ranges that the producers uses to represent the consumers connecting to the
    /// service.
    pub struct ServiceAttachment = "ServiceAttachment" {
        /// Output only. \[Output Only\] An array of connections for all the consumers
        /// connected to this service attachment.
        pub connected_endpoints: Option<Vec<ServiceAttachmentConnectedEndpoint>> =
            "connectedEndpoints",
        /// The connection preference of service attachment. The value can be set to
        /// ACCEPT_AUTOMATIC. An ACCEPT_AUTOMATIC service attachment is one that always
        /// accepts the connection from consumer forwarding rules.
        pub connection_preference: Option<Open<ServiceAttachmentConnectionPreference>> =
            "connectionPreference",
        /// Specifies which consumer projects or networks are allowed to connect to the
        /// service attachment. Each project or network has a connection limit. A given
        /// service attachment can manage connections at either the project or network
        /// level. Therefore, both the accept and reject lists for a given service
        /// attachment must contain either only projects or only networks or only
        /// endpoints.
        pub consumer_accept_lists: Option<Vec<ServiceAttachmentConsumerProjectLimit>> =
            "consumerAcceptLists",
        /// Specifies a list of projects or networks that are not allowed to connect to
        /// this service attachment. The project can be specified using its project ID or
        /// project number and the network can be specified using its URL. A given
        /// service attachment can manage connections at either the project or network
        /// level. Therefore, both the reject and accept lists for a given service
        /// attachment must contain either only projects or only networks.
        pub consumer_reject_lists: Option<Vec<String>> = "consumerRejectLists",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// If specified, the domain name will be used during the integration between the
        /// PSC connected endpoints and the Cloud DNS. For example, this is a valid
        /// domain name: "p.mycompany.com.". Current max number of domain names supported
        /// is 1.
        pub domain_names: Option<Vec<String>> = "domainNames",
        /// If true, enable the proxy protocol which is for supplying client TCP/IP
        /// address data in TCP connections that traverse proxies on their way to
        /// destination servers.
        pub enable_proxy_protocol: Option<bool> = "enableProxyProtocol",
        /// Fingerprint of this resource. A hash of the contents stored in this object.
        /// This field is used in optimistic locking. This field will be ignored when
        /// inserting a ServiceAttachment. An up-to-date fingerprint must be provided in
        /// order to patch/update the ServiceAttachment; otherwise, the request will fail
        /// with error 412 conditionNotMet. To see the latest fingerprint, make a get()
        /// request to retrieve the ServiceAttachment.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// Output only. \[Output Only\] The unique identifier for the resource type. The
        /// server generates this identifier.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#serviceAttachment for service attachments.
        ///
        /// The default is `compute#serviceAttachment`.
        pub kind: Option<String> = "kind",
        /// Metadata of the service attachment.
        pub metadata: Option<BTreeMap<String, String>> = "metadata",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Required by `compute.serviceAttachments.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// The number of NAT IP addresses to be allocated per connected endpoint. If not
        /// specified, the default value is 1.
        pub nat_ips_per_endpoint: Option<u32> = "natIpsPerEndpoint",
        /// An array of URLs where each entry is the URL of a subnet provided by the
        /// service producer to use for NAT in this service attachment.
        pub nat_subnets: Option<Vec<String>> = "natSubnets",
        /// The URL of a forwarding rule with loadBalancingScheme INTERNAL\* that is
        /// serving the endpoint identified by this service attachment.
        #[deprecated]
        pub producer_forwarding_rule: Option<String> = "producerForwardingRule",
        /// The number of consumer spokes that connected Private Service Connect
        /// endpoints can be propagated to through Network Connectivity Center. This
        /// limit lets the service producer limit how many propagated Private Service
        /// Connect connections can be established to this service attachment from a
        /// single consumer.
        ///
        /// If the connection preference of the service attachment is ACCEPT_MANUAL, the
        /// limit applies to each project or network that is listed in the consumer
        /// accept list. If the connection preference of the service attachment is
        /// ACCEPT_AUTOMATIC, the limit applies to each project that contains a connected
        /// endpoint.
        ///
        /// If unspecified, the default propagated connection limit is 250.
        pub propagated_connection_limit: Option<u32> = "propagatedConnectionLimit",
        /// Output only. \[Output Only\] An 128-bit global unique ID of the PSC service
        /// attachment.
        pub psc_service_attachment_id: Option<Box<Uint128>> = "pscServiceAttachmentId",
        /// This flag determines whether a consumer accept/reject list change can
        /// reconcile the statuses of existing ACCEPTED or REJECTED PSC endpoints.
        ///
        /// - If false, connection policy update will only affect existing PENDING PSC
        ///   endpoints. Existing ACCEPTED/REJECTED endpoints will remain untouched
        ///   regardless how the connection policy is modified .
        /// - If true, update will affect both PENDING and ACCEPTED/REJECTED PSC
        ///   endpoints. For example, an ACCEPTED PSC endpoint will be moved to REJECTED
        ///   if its project is added to the reject list.
        ///
        /// For newly created service attachment, this boolean defaults to false.
        pub reconcile_connections: Option<bool> = "reconcileConnections",
        /// Output only. \[Output Only\] URL of the region where the service attachment
        /// resides. This field applies only to the region resource. You must specify
        /// this field as part of the HTTP request URL. It is not settable as a field in
        /// the request body.
        pub region: Option<String> = "region",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// The URL of a service serving the endpoint identified by this service
        /// attachment.
        pub target_service: Option<String> = "targetService",
    }
}

open_enum! {
    /// The connection preference of service attachment. The value can be set to
    /// ACCEPT_AUTOMATIC. An ACCEPT_AUTOMATIC service attachment is one that always
    /// accepts the connection from consumer forwarding rules.
    pub enum ServiceAttachmentConnectionPreference =
        "ServiceAttachment.connectionPreference" {
        /// The value `ACCEPT_AUTOMATIC`.
        AcceptAutomatic = "ACCEPT_AUTOMATIC",
        /// The value `ACCEPT_MANUAL`.
        AcceptManual = "ACCEPT_MANUAL",
        /// The value `CONNECTION_PREFERENCE_UNSPECIFIED`.
        ConnectionPreferenceUnspecified = "CONNECTION_PREFERENCE_UNSPECIFIED",
    }
}
