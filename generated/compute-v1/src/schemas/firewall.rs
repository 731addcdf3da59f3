//! The schema `Firewall`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::FirewallLogConfig;
use super::FirewallParams;

record! {
    /// Represents a Firewall Rule resource.
    ///
    /// Firewall rules allow or deny ingress traffic to, and egress traffic from your
    /// instances. For more information, readFirewall rules.
    pub struct Firewall = "Firewall" {
        /// The list of ALLOW rules specified by this firewall. Each rule specifies a
        /// protocol and port-range tuple that describes a permitted connection.
        pub allowed: Option<Vec<FirewallAllowedItem>> = "allowed",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// The list of DENY rules specified by this firewall. Each rule specifies a
        /// protocol and port-range tuple that describes a denied connection.
        pub denied: Option<Vec<FirewallDeniedItem>> = "denied",
        /// An optional description of this resource. Provide this field when you create
        /// the resource.
        pub description: Option<String> = "description",
        /// If destination ranges are specified, the firewall rule applies only to
        /// traffic that has destination IP address in these ranges. These ranges must be
        /// expressed inCIDR format. Both IPv4 and IPv6 are supported.
        pub destination_ranges: Option<Vec<String>> = "destinationRanges",
        /// Direction of traffic to which this firewall applies, either `INGRESS` or
        /// `EGRESS`. The default is `INGRESS`. For `EGRESS` traffic, you cannot specify
        /// the sourceTags fields.
        pub direction: Option<Open<FirewallDirection>> = "direction",
        /// Denotes whether the firewall rule is disabled. When set to true, the firewall
        /// rule is not enforced and the network behaves as if it did not exist. If this
        /// is unspecified, the firewall rule will be enabled.
        pub disabled: Option<bool> = "disabled",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource. Always compute#firewall
        /// for firewall rules.
        ///
        /// The default is `compute#firewall`.
        pub kind: Option<String> = "kind",
        /// This field denotes the logging options for a particular firewall rule. If
        /// logging is enabled, logs will be exported to Cloud Logging.
        pub log_config: Option<Box<FirewallLogConfig>> = "logConfig",
        /// Name of the resource; provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?`. The first character must be a lowercase letter,
        /// and all following characters (except for the last character) must be a dash,
        /// lowercase letter, or digit. The last character must be a lowercase letter or
        /// digit.
        ///
        /// Required by `compute.firewalls.insert`, `compute.firewalls.patch`. Must match
        /// the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// URL of the network resource for this firewall rule. If not specified when
        /// creating a firewall rule, the default network is used:
        ///
        /// global/networks/default
        ///
        /// If you choose to specify this field, you can specify the network as a full or
        /// partial URL. For example, the following are all valid URLs:
        ///
        /// \-
        /// <https://www.googleapis.com/compute/v1/projects/myproject/global/networks/my-network>
        ///
        /// - projects/myproject/global/networks/my-network
        /// - global/networks/default
        pub network: Option<String> = "network",
        /// Input only. \[Input Only\] Additional params passed with the request, but not
        /// persisted as part of resource payload.
        pub params: Option<Box<FirewallParams>> = "params",
        /// Priority for this rule. This is an integer between `0` and `65535`, both
        /// inclusive. The default value is `1000`. Relative priorities determine which
        /// rule takes effect if multiple rules apply. Lower values indicate higher
        /// priority. For example, a rule with priority `0` has higher precedence than a
        /// rule with priority `1`. DENY rules take precedence over ALLOW rules if they
        /// have equal priority. Note that VPC networks have implied rules with a
        /// priority of `65535`. To avoid conflicts with the implied rules, use a
        /// priority number less than `65535`.
        pub priority: Option<i32> = "priority",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// If source ranges are specified, the firewall rule applies only to traffic
        /// that has a source IP address in these ranges. These ranges must be expressed
        /// inCIDR format. One or both of sourceRanges and sourceTags may be set. If both
        /// fields are set, the rule applies to traffic that has a source IP address
        /// within sourceRanges OR a source IP from a resource with a matching tag listed
        /// in thesourceTags field. The connection does not need to match both fields for
        /// the rule to apply. Both IPv4 and IPv6 are supported.
        pub source_ranges: Option<Vec<String>> = "sourceRanges",
        /// If source service accounts are specified, the firewall rules apply only to
        /// traffic originating from an instance with a service account in this list.
        /// Source service accounts cannot be used to control traffic to an instance's
        /// external IP address because service accounts are associated with an instance,
        /// not an IP address.sourceRanges can be set at the same time
        /// assourceServiceAccounts. If both are set, the firewall applies to traffic
        /// that has a source IP address within the sourceRanges OR a source IP that
        /// belongs to an instance with service account listed insourceServiceAccount.
        /// The connection does not need to match both fields for the firewall to
        /// apply.sourceServiceAccounts cannot be used at the same time assourceTags or
        /// targetTags.
        pub source_service_accounts: Option<Vec<String>> = "sourceServiceAccounts",
        /// If source tags are specified, the firewall rule applies only to traffic with
        /// source IPs that match the primary network interfaces of VM instances that
        /// have the tag and are in the same VPC network. Source tags cannot be used to
        /// control traffic to an instance's external IP address, it only applies to
        /// traffic between instances in the same virtual network. Because tags are
        /// associated with instances, not IP addresses. One or both of sourceRanges and
        /// sourceTags may be set. If both fields are set, the firewall applies to
        /// traffic that has a source IP address within sourceRanges OR a source IP from
        /// a resource with a matching tag listed in the sourceTags field. The connection
        /// does not need to match both fields for the firewall to apply.
        pub source_tags: Option<Vec<String>> = "sourceTags",
        /// A list of service accounts indicating sets of instances located in the
        /// network that may make network connections as specified
        /// inallowed\[\].targetServiceAccounts cannot be used at the same time
        /// astargetTags or sourceTags. If neither targetServiceAccounts nor targetTags
        /// are specified, the firewall rule applies to all instances on the specified
        /// network.
        pub target_service_accounts: Option<Vec<String>> = "targetServiceAccounts",
        /// A list of tags that controls which instances the firewall rule applies to. If
        /// targetTags are specified, then the firewall rule applies only to instances in
        /// the VPC network that have one of those tags. If no targetTags are specified,
        /// the firewall rule applies to all instances on the specified network.
        pub target_tags: Option<Vec<String>> = "targetTags",
    }
}

record! {
    /// An item of the property `allowed` of `Firewall`.
    pub struct FirewallAllowedItem = "Firewall.allowed[]" {
        /// The IP protocol to which this rule applies. The protocol type is required
        /// when creating a firewall rule. This value can either be one of the following
        /// well known protocol strings (tcp, udp,icmp, esp, ah, ipip,sctp) or the IP
        /// protocol number.
        ///
        /// Named `IPProtocol` on the wire.
        pub ip_protocol: Option<String> = "IPProtocol",
        /// An optional list of ports to which this rule applies. This field is only
        /// applicable for the UDP or TCP protocol. Each entry must be either an integer
        /// or a range. If not specified, this rule applies to connections through any
        /// port.
        ///
        /// Example inputs include: \["22"\], \["80","443"\], and \["12345-12349"\].
        pub ports: Option<Vec<String>> = "ports",
    }
}

record! {
    /// An item of the property `denied` of `Firewall`.
    pub struct FirewallDeniedItem = "Firewall.denied[]" {
        /// The IP protocol to which this rule applies. The protocol type is required
        /// when creating a firewall rule. This value can either be one of the following
        /// well known protocol strings (tcp, udp,icmp, esp, ah, ipip,sctp) or the IP
        /// protocol number.
        ///
        /// Named `IPProtocol` on the wire.
        pub ip_protocol: Option<String> = "IPProtocol",
        /// An optional list of ports to which this rule applies. This field is only
        /// applicable for the UDP or TCP protocol. Each entry must be either an integer
        /// or a range. If not specified, this rule applies to connections through any
        /// port.
        ///
        /// Example inputs include: \["22"\], \["80","443"\], and \["12345-12349"\].
        pub ports: Option<Vec<String>> = "ports",
    }
}

open_enum! {
    /// Direction of traffic to which this firewall applies, either `INGRESS` or
    /// `EGRESS`. The default is `INGRESS`. For `EGRESS` traffic, you cannot specify the
    /// sourceTags fields.
    pub enum FirewallDirection = "Firewall.direction" {
        /// Indicates that firewall should apply to outgoing traffic.
        Egress = "EGRESS",
        /// Indicates that firewall should apply to incoming traffic.
        Ingress = "INGRESS",
    }
}
