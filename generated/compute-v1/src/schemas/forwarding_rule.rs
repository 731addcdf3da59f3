//! The schema `ForwardingRule`.

use std::collections::BTreeMap;

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ForwardingRuleAttachedExtension;
use super::ForwardingRuleServiceDirectoryRegistration;
use super::MetadataFilter;

record! {
    /// Represents a Forwarding Rule resource.
    ///
    /// Forwarding rule resources in Google Cloud can be either regional or global in
    /// scope:
    ///
    /// - [Global](https://cloud.google.com/compute/docs/reference/rest/v1/globalForwardingRules)
    /// - [Regional](https://cloud.google.com/compute/docs/reference/rest/v1/forwardingRules)
    ///
    /// A forwarding rule and its corresponding IP address represent the frontend
    /// configuration of a Google Cloud load balancer. Forwarding rules can also
    /// reference target instances and Cloud VPN Classic gateways (targetVpnGateway).
    ///
    /// For more information, read Forwarding rule concepts and Using protocol
    /// forwarding.
    pub struct ForwardingRule = "ForwardingRule" {
        /// IP address for which this forwarding rule accepts traffic. When a client
        /// sends traffic to this IP address, the forwarding rule directs the traffic to
        /// the referenced target or backendService. While creating a forwarding rule,
        /// specifying an IPAddress is required under the following circumstances:
        ///
        /// - When the target is set to targetGrpcProxy andvalidateForProxyless is set to
        ///   true, theIPAddress should be set to 0.0.0.0.
        /// - When the target is a Private Service Connect Google APIs bundle, you must
        ///   specify an IPAddress.
        ///
        /// Otherwise, you can optionally specify an IP address that references an
        /// existing static (reserved) IP address resource. When omitted, Google Cloud
        /// assigns an ephemeral IP address.
        ///
        /// Use one of the following formats to specify an IP address while creating a
        /// forwarding rule:
        ///
        /// - IP address number, as in `100.1.2.3`
        /// - IPv6 address range, as in `2600:1234::/96`
        /// - Full resource URL, as
        ///   in<https://www.googleapis.com/compute/v1/projects/project_id/regions/region/addresses/address-name>
        /// - Partial URL or by name, as in:
        /// - projects/project_id/regions/region/addresses/address-name
        /// - regions/region/addresses/address-name
        /// - global/addresses/address-name
        /// - address-name
        ///
        /// The IP address can only be set at creation. Once set, it cannot be updated.
        ///
        /// The forwarding rule's target or backendService, and in most cases, also the
        /// loadBalancingScheme, determine the type of IP address that you can use. For
        /// detailed information, see [IP address
        /// specifications](https://cloud.google.com/load-balancing/docs/forwarding-rule-concepts#ip_address_specifications).
        ///
        /// When reading an IPAddress, the API always returns the IP address number.
        ///
        /// When creating a global external Passthrough Network Load Balancer forwarding
        /// rule (a parent forwarding rule), you must use theIPAddresses field, but the
        /// Google Cloud generated child forwarding rules set the IPAddress field
        /// instead. Refer to theavailabilityGroup field for further details.
        ///
        /// Named `IPAddress` on the wire.
        pub ip_address: Option<String> = "IPAddress",
        /// IP addresses for which this forwarding rule accepts traffic. All IP addresses
        /// must have the same IP version, IPv4 or IPv6. When a client sends traffic that
        /// matches one of the specified IP addresses, protocol and ports, the forwarding
        /// rule directs the traffic to the referencedbackendService. All IP addresses
        /// are served by the same set of backends, and they share the target capacities
        /// specified in the backend service fairly.
        ///
        /// Global external Passthrough Network Load Balancer requires two IP addresses
        /// for each forwarding rule to provide high availability when both IP addresses
        /// are used to serve client requests. The two IP addresses must come from global
        /// IP pools that belong to two distinct Availability Groups, represented by the
        /// purposePASSTHROUGH_LOAD_BALANCER_AVAILABILITY_GROUP0
        /// andPASSTHROUGH_LOAD_BALANCER_AVAILABILITY_GROUP1. TheIPAddresses field
        /// specifies zero, one, or two IP addresses:
        ///
        /// - If omitted, Google Cloud assigns two ephemeral IP addresses, one from each
        ///   Availability Group.
        /// - If you specify one IP address that references an existing static IP address
        ///   resource from one Availability Group, Google Cloud assigns an ephemeral IP
        ///   address from the other Availability Group.
        /// - If you specify two IP addresses that reference existing static IP address
        ///   resources, they are required to be from different Availability Groups.
        ///
        /// For global external Passthrough Network Load Balancer, each IP address can be
        /// one of the following:
        ///
        /// - A static or ephemeral IPv4 address from a Google-owned IP pool.
        /// - A static IPv4 address from a global public delegated prefix.
        /// - A static or ephemeral IPv6 /96 prefix from a Google-owned IP pool.
        ///
        /// For global external Passthrough Network Load Balancer, the two IP addresses
        /// can be of different types. One IP address can be from a BYOIP prefix while
        /// the other is from a Google-owned IP pool. One IP address can be static while
        /// the other is ephemeral. However, both IP addresses must have the same IP
        /// version, IPv4 or IPv6.
        ///
        /// The IP addresses can only be set at creation and cannot be updated.
        ///
        /// When creating a global external Passthrough Network Load Balancer forwarding
        /// rule (a parent forwarding rule), you must use theIPAddresses field, but the
        /// Google Cloud-generated child forwarding rules set the IPAddress field
        /// instead. Refer to theavailabilityGroup field for further details.
        ///
        /// Refer to the IPAddress field for the formats that can be used to specify IP
        /// addresses while creating a forwarding rule.
        ///
        /// Because Passthrough Network Load Balancers do not terminate or translate
        /// traffic, the backend stack types must be compatible with the forwarding rule
        /// IP version:
        ///
        /// - If the forwarding rule IP version is IPv4, backends should be configured as
        ///   dual-stack or IPv4-only.
        /// - If the forwarding rule IP version is IPv6, backends should be configured as
        ///   dual-stack or IPv6-only.
        ///
        /// Named `IPAddresses` on the wire.
        pub ip_addresses: Option<Vec<String>> = "IPAddresses",
        /// The IP protocol to which this rule applies.
        ///
        /// For protocol forwarding, valid options are TCP, UDP, ESP,AH, SCTP, ICMP
        /// andL3_DEFAULT.
        ///
        /// The valid IP protocols are different for different load balancing products as
        /// described in [Load balancing
        /// features](https://cloud.google.com/load-balancing/docs/features#protocols_from_the_load_balancer_to_the_backends).
        ///
        /// Named `IPProtocol` on the wire.
        pub ip_protocol: Option<Open<ForwardingRuleIpProtocol>> = "IPProtocol",
        /// The ports, portRange, and allPorts fields are mutually exclusive. Only
        /// packets addressed to ports in the specified range will be forwarded to the
        /// backends configured with this forwarding rule.
        ///
        /// The allPorts field has the following limitations:
        ///
        /// - It requires that the forwarding rule IPProtocol be TCP, UDP, SCTP, or
        ///   L3_DEFAULT.
        /// - It's applicable only to the following products: internal passthrough
        ///   Network Load Balancers, backend service-based external passthrough Network
        ///   Load Balancers, and internal and external protocol forwarding.
        /// - Set this field to true to allow packets addressed to any port or packets
        ///   lacking destination port information (for example, UDP fragments after the
        ///   first fragment) to be forwarded to the backends configured with this
        ///   forwarding rule. The L3_DEFAULT protocol requiresallPorts be set to true.
        pub all_ports: Option<bool> = "allPorts",
        /// If set to true, clients can access the internal passthrough Network Load
        /// Balancers, the regional internal Application Load Balancer, and the regional
        /// internal proxy Network Load Balancer from all regions. If false, only allows
        /// access from the local region the load balancer is located at. Note that for
        /// INTERNAL_MANAGED forwarding rules, this field cannot be changed after the
        /// forwarding rule is created.
        pub allow_global_access: Option<bool> = "allowGlobalAccess",
        /// This is used in PSC consumer ForwardingRule to control whether the PSC
        /// endpoint can be accessed from another region.
        pub allow_psc_global_access: Option<bool> = "allowPscGlobalAccess",
        /// Output only. \[Output Only\]. The extensions that are attached to this
        /// ForwardingRule.
        pub attached_extensions: Option<Vec<ForwardingRuleAttachedExtension>> =
            "attachedExtensions",
        /// Output only. \[Output Only\] Specifies the load balancing availability group,
        /// one of the two that collectively provide high availability.
        ///
        /// Specifies the availability group of the forwarding rule. This field is for
        /// use by global external passthrough load balancers (load balancing scheme
        /// EXTERNAL_PASSTHROUGH) and is set for the child forwarding rules only. The
        /// possible values are:
        ///
        /// - AVAILABILITY_GROUP0: Set for the child forwarding rule that is programmed
        ///   on the AVAILABILITY_GROUP0 load balancing stack. The child forwarding rule
        ///   has the same IP protocol, port, and backend service settings as the parent
        ///   forwarding rule, but has only one of the two IP addresses of the parent
        ///   forwarding rule, the one with the purpose
        ///   PASSTHROUGH_LOAD_BALANCER_AVAILABILITY_GROUP0.
        /// - AVAILABILITY_GROUP1: Set for the child forwarding rule that is programmed
        ///   on the AVAILABILITY_GROUP1 load balancing stack. The child forwarding rule
        ///   has the same IP protocol, port and backend service settings as the parent
        ///   forwarding rule, but has only one of the two IP addresses of the parent
        ///   forwarding rule, the one with the
        ///   purposePASSTHROUGH_LOAD_BALANCER_AVAILABILITY_GROUP1.
        ///
        /// For each global external Passthrough Network Load Balancer forwarding rule (a
        /// parent forwarding rule) that you create, Google Cloud generates two
        /// output-only child forwarding rules, one forAVAILABILITY_GROUP0 and one
        /// forAVAILABILITY_GROUP1.
        pub availability_group: Option<Open<ForwardingRuleAvailabilityGroup>> =
            "availabilityGroup",
        /// Identifies the backend service to which the forwarding rule sends traffic.
        ///
        /// It is a required field for the following load balancers:
        ///
        /// - Internal passthrough Network Load Balancers
        /// - Backend service-based regional external passthrough Network Load Balancers
        /// - Global external passthrough Network Load Balancers
        ///
        /// It cannot be set by other load balancer types and protocol forwarding rules.
        pub backend_service: Option<String> = "backendService",
        /// Output only. \[Output Only\] The URL for the corresponding base forwarding
        /// rule. By base forwarding rule, we mean the forwarding rule that has the same
        /// IP address, protocol, and port settings with the current forwarding rule, but
        /// without sourceIPRanges specified. Always empty if the current forwarding rule
        /// does not have sourceIPRanges specified.
        pub base_forwarding_rule: Option<String> = "baseForwardingRule",
        /// Output only. \[Output Only\] The resource URLs for the child forwarding
        /// rules.
        ///
        /// Applicable only to the parent forwarding rule of global external passthrough
        /// load balancers. This field contains the list of child forwarding rule URLs
        /// associated with the parent forwarding rule: one for each availability group.
        /// AVAILABILITY_GROUP0 will be the first element, and AVAILABILITY_GROUP1 will
        /// be the second element. Refer to theavailabilityGroup field for further
        /// details. It cannot be set by any other forwarding rules.
        pub child_forwarding_rules: Option<Vec<String>> = "childForwardingRules",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Specifies the canary migration state for the backend buckets attached to this
        /// forwarding rule. Possible values are PREPARE, TEST_BY_PERCENTAGE, and
        /// TEST_ALL_TRAFFIC.
        ///
        /// To begin the migration from EXTERNAL to EXTERNAL_MANAGED, the state must be
        /// changed to PREPARE. The state must be changed to TEST_ALL_TRAFFIC before the
        /// loadBalancingScheme can be changed to EXTERNAL_MANAGED. Optionally, the
        /// TEST_BY_PERCENTAGE state can be used to migrate traffic to backend buckets
        /// attached to this forwarding rule by percentage using
        /// externalManagedBackendBucketMigrationTestingPercentage.
        ///
        /// Rolling back a migration requires the states to be set in reverse order. So
        /// changing the scheme from EXTERNAL_MANAGED to EXTERNAL requires the state to
        /// be set to TEST_ALL_TRAFFIC at the same time. Optionally, the
        /// TEST_BY_PERCENTAGE state can be used to migrate some traffic back to EXTERNAL
        /// or PREPARE can be used to migrate all traffic back to EXTERNAL.
        pub external_managed_backend_bucket_migration_state: Option<Open<ForwardingRuleExternalManagedBackendBucketMigrationState>> =
            "externalManagedBackendBucketMigrationState",
        /// Determines the fraction of requests to backend buckets that should be
        /// processed by the global external Application Load Balancer.
        ///
        /// The value of this field must be in the range \[0, 100\].
        ///
        /// This value can only be set if the loadBalancingScheme in the BackendService
        /// is set to EXTERNAL (when using the classic Application Load Balancer) and the
        /// migration state is TEST_BY_PERCENTAGE.
        pub external_managed_backend_bucket_migration_testing_percentage: Option<f64> =
            "externalManagedBackendBucketMigrationTestingPercentage",
        /// Fingerprint of this resource. A hash of the contents stored in this object.
        /// This field is used in optimistic locking. This field will be ignored when
        /// inserting a ForwardingRule. Include the fingerprint in patch request to
        /// ensure that you do not overwrite changes that were applied from another
        /// concurrent request.
        ///
        /// To see the latest fingerprint, make a get() request to retrieve a
        /// ForwardingRule.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// Resource reference of a PublicDelegatedPrefix. The PDP must be a sub-PDP in
        /// EXTERNAL_IPV6_FORWARDING_RULE_CREATION mode.
        ///
        /// Use one of the following formats to specify a sub-PDP when creating an IPv6
        /// NetLB forwarding rule using BYOIP: Full resource URL, as
        /// in<https://www.googleapis.com/compute/v1/projects/project_id/regions/region/publicDelegatedPrefixes/sub-pdp-name>
        /// Partial URL, as in:
        ///
        /// - projects/project_id/regions/region/publicDelegatedPrefixes/sub-pdp-name
        /// - regions/region/publicDelegatedPrefixes/sub-pdp-name
        pub ip_collection: Option<String> = "ipCollection",
        /// The IP Version that will be used by this forwarding rule. Valid options are
        /// IPV4 or IPV6.
        pub ip_version: Option<Open<ForwardingRuleIpVersion>> = "ipVersion",
        /// Indicates whether or not this load balancer can be used as a collector for
        /// packet mirroring. To prevent mirroring loops, instances behind this load
        /// balancer will not have their traffic mirrored even if aPacketMirroring rule
        /// applies to them. This can only be set to true for load balancers that have
        /// theirloadBalancingScheme set to INTERNAL.
        pub is_mirroring_collector: Option<bool> = "isMirroringCollector",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#forwardingRule for forwarding rule resources.
        ///
        /// The default is `compute#forwardingRule`.
        pub kind: Option<String> = "kind",
        /// A fingerprint for the labels being applied to this resource, which is
        /// essentially a hash of the labels set used for optimistic locking. The
        /// fingerprint is initially generated by Compute Engine and changes after every
        /// request to modify or update labels. You must always provide an up-to-date
        /// fingerprint hash in order to update or change labels, otherwise the request
        /// will fail with error412 conditionNotMet.
        ///
        /// To see the latest fingerprint, make a get() request to retrieve a
        /// ForwardingRule.
        pub label_fingerprint: Option<Bytes> = "labelFingerprint",
        /// Labels for this resource. These can only be added or modified by thesetLabels
        /// method. Each label key/value pair must comply withRFC1035. Label values may
        /// be empty.
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// Specifies the forwarding rule type.
        ///
        /// For more information, refer to Forwarding rule product and scheme table.
        pub load_balancing_scheme: Option<Open<ForwardingRuleLoadBalancingScheme>> =
            "loadBalancingScheme",
        /// Opaque filter criteria used by load balancer to restrict routing
        /// configuration to a limited set of xDS compliant clients. In their xDS
        /// requests to load balancer, xDS clients present node metadata. When there is a
        /// match, the relevant configuration is made available to those proxies.
        /// Otherwise, all the resources (e.g.TargetHttpProxy, UrlMap) referenced by the
        /// ForwardingRule are not visible to those proxies.
        ///
        /// For each metadataFilter in this list, if itsfilterMatchCriteria is set to
        /// MATCH_ANY, at least one of thefilterLabels must match the corresponding label
        /// provided in the metadata. If its filterMatchCriteria is set to MATCH_ALL,
        /// then all of its filterLabels must match with corresponding labels provided in
        /// the metadata. If multiplemetadataFilters are specified, all of them need to
        /// be satisfied in order to be considered a match.
        ///
        /// metadataFilters specified here will be applifed before those specified in the
        /// UrlMap that thisForwardingRule references.
        ///
        /// metadataFilters only applies to Loadbalancers that have their
        /// loadBalancingScheme set toINTERNAL_SELF_MANAGED.
        pub metadata_filters: Option<Vec<MetadataFilter>> = "metadataFilters",
        /// Name of the resource; provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// For Private Service Connect forwarding rules that forward traffic to Google
        /// APIs, the forwarding rule name must be a 1-20 characters string with
        /// lowercase letters and numbers and must start with a letter.
        ///
        /// For global external Passthrough Network Load Balancer forwarding rules, the
        /// forwarding rule name must be 1-43 characters long. For each global external
        /// Passthrough Network Load Balancer forwarding rule (a parent forwarding rule)
        /// that you create, Google Cloud generates two output-only child forwarding
        /// rules that are named by concatenating the parent forwarding rule name with
        /// the `-ag0` and `-ag1` suffixes, respectively. Refer to theavailabilityGroup
        /// field for further details.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// This field is not used for global external load balancing.
        ///
        /// For internal passthrough Network Load Balancers, this field identifies the
        /// network that the load balanced IP should belong to for this forwarding rule.
        /// If the subnetwork is specified, the network of the subnetwork will be used.
        /// If neither subnetwork nor this field is specified, the default network will
        /// be used.
        ///
        /// For Private Service Connect forwarding rules that forward traffic to Google
        /// APIs, a network must be provided.
        pub network: Option<String> = "network",
        /// This signifies the networking tier used for configuring this load balancer
        /// and can only take the following values:PREMIUM, STANDARD.
        ///
        /// For regional ForwardingRule, the valid values are PREMIUM andSTANDARD. For
        /// GlobalForwardingRule, the valid value isPREMIUM.
        ///
        /// If this field is not specified, it is assumed to be PREMIUM. If IPAddress is
        /// specified, this value must be equal to the networkTier of the Address.
        pub network_tier: Option<Open<ForwardingRuleNetworkTier>> = "networkTier",
        /// This is used in PSC consumer ForwardingRule to control whether it should try
        /// to auto-generate a DNS zone or not. Non-PSC forwarding rules do not use this
        /// field. Once set, this field is not mutable.
        pub no_automate_dns_zone: Option<bool> = "noAutomateDnsZone",
        /// Output only. \[Output Only\] The resource URL for the parent forwarding rule.
        ///
        /// Applicable only to the child forwarding rules of global external passthrough
        /// load balancers. This field contains the URL of the parent forwarding rule.
        pub parent_forwarding_rule: Option<String> = "parentForwardingRule",
        /// The ports, portRange, and allPorts fields are mutually exclusive. Only
        /// packets addressed to ports in the specified range will be forwarded to the
        /// backends configured with this forwarding rule.
        ///
        /// The portRange field has the following limitations:
        ///
        /// - It requires that the forwarding rule IPProtocol be TCP, UDP, or SCTP, and
        /// - It's applicable only to the following products: external passthrough
        ///   Network Load Balancers, internal and external proxy Network Load Balancers,
        ///   internal and external Application Load Balancers, external protocol
        ///   forwarding, and Classic VPN.
        /// - Some products have restrictions on what ports can be used. See port
        ///   specifications for details.
        ///
        /// For external forwarding rules, two or more forwarding rules cannot use the
        /// same \[IPAddress, IPProtocol\] pair (specified inIPAddress, IPAddresses,
        /// IPProtocol fields) if they have overlapping portRanges.
        ///
        /// For internal forwarding rules within the same VPC network, two or more
        /// forwarding rules cannot use the same \[IPAddress, IPProtocol\] pair, and
        /// cannot have overlapping portRanges.
        ///
        /// @pattern: \\d+(?:-\\d+)?
        pub port_range: Option<String> = "portRange",
        /// The ports, portRange, and allPorts fields are mutually exclusive. Only
        /// packets addressed to ports in the specified range will be forwarded to the
        /// backends configured with this forwarding rule.
        ///
        /// The ports field has the following limitations:
        ///
        /// - It requires that the forwarding rule IPProtocol be TCP, UDP, or SCTP, and
        /// - It's applicable only to the following products: internal passthrough
        ///   Network Load Balancers, backend service-based external passthrough Network
        ///   Load Balancers, and internal protocol forwarding.
        /// - You can specify a list of up to five ports by number, separated by commas.
        ///   The ports can be contiguous or discontiguous.
        ///
        /// For external forwarding rules, two or more forwarding rules cannot use the
        /// same \[IPAddress, IPProtocol\] pair (specified inIPAddress, IPAddresses,
        /// IPProtocol fields) if they share at least one port number.
        ///
        /// For internal forwarding rules within the same VPC network, two or more
        /// forwarding rules cannot use the same \[IPAddress, IPProtocol\] pair if they
        /// share at least one port number.
        ///
        /// @pattern: \\d+(?:-\\d+)?
        pub ports: Option<Vec<String>> = "ports",
        /// \[Output Only\] The PSC connection id of the PSC forwarding rule.
        pub psc_connection_id: Option<u64> = "pscConnectionId",
        /// The property `pscConnectionStatus`.
        ///
        /// Output only.
        pub psc_connection_status: Option<Open<ForwardingRulePscConnectionStatus>> =
            "pscConnectionStatus",
        /// Output only. \[Output Only\] URL of the region where the regional forwarding
        /// rule resides. This field is not applicable to global forwarding rules. You
        /// must specify this field as part of the HTTP request URL. It is not settable
        /// as a field in the request body.
        pub region: Option<String> = "region",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL for this resource with the
        /// resource id.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// Service Directory resources to register this forwarding rule with. Currently,
        /// only supports a single Service Directory resource.
        pub service_directory_registrations: Option<Vec<ForwardingRuleServiceDirectoryRegistration>> =
            "serviceDirectoryRegistrations",
        /// An optional prefix to the service name for this forwarding rule. If
        /// specified, the prefix is the first label of the fully qualified service name.
        ///
        /// The label must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the label must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// This field is only used for internal load balancing.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub service_label: Option<String> = "serviceLabel",
        /// \[Output Only\] The internal fully qualified service name for this forwarding
        /// rule.
        ///
        /// This field is only used for internal load balancing.
        pub service_name: Option<String> = "serviceName",
        /// If not empty, this forwarding rule will only forward the traffic when the
        /// source IP address matches one of the IP addresses or CIDR ranges set here.
        /// Note that a forwarding rule can only have up to 64 source IP ranges, and this
        /// field can only be used with a regional forwarding rule whose scheme
        /// isEXTERNAL. Each source_ip_range entry should be either an IP address (for
        /// example, 1.2.3.4) or a CIDR range (for example, 1.2.3.0/24).
        pub source_ip_ranges: Option<Vec<String>> = "sourceIpRanges",
        /// This field identifies the subnetwork that the load balanced IP should belong
        /// to for this forwarding rule, used with internal load balancers and external
        /// passthrough Network Load Balancers with IPv6.
        ///
        /// If the network specified is in auto subnet mode, this field is optional.
        /// However, a subnetwork must be specified if the network is in custom subnet
        /// mode or when creating external forwarding rule with IPv6.
        pub subnetwork: Option<String> = "subnetwork",
        /// The URL of the target resource to receive the matched traffic. For regional
        /// forwarding rules, this target must be in the same region as the forwarding
        /// rule. For global forwarding rules, this target must be a global load
        /// balancing resource.
        ///
        /// The forwarded traffic must be of a type appropriate to the target object.
        ///
        /// - For load balancers, see the "Target" column in [Port
        ///   specifications](https://cloud.google.com/load-balancing/docs/forwarding-rule-concepts#ip_address_specifications).
        /// - For Private Service Connect forwarding rules that forward traffic to Google
        ///   APIs, provide the name of a supported Google API bundle:
        /// - vpc-sc - APIs that support VPC Service Controls.
        /// - all-apis - All supported Google APIs.
        /// - For Private Service Connect forwarding rules that forward traffic to
        ///   managed services, the target must be a service attachment. The target is
        ///   not mutable once set as a service attachment.
        ///
        /// The following load balancers cannot set the target field (they should set the
        /// backendService field instead):
        ///
        /// - Internal passthrough Network Load Balancers
        /// - Backend service-based regional external passthrough Network Load Balancers
        /// - Global external passthrough Network Load Balancers
        pub target: Option<String> = "target",
    }
}

open_enum! {
    /// The IP protocol to which this rule applies.
    ///
    /// For protocol forwarding, valid options are TCP, UDP, ESP,AH, SCTP, ICMP
    /// andL3_DEFAULT.
    ///
    /// The valid IP protocols are different for different load balancing products as
    /// described in [Load balancing
    /// features](https://cloud.google.com/load-balancing/docs/features#protocols_from_the_load_balancer_to_the_backends).
    pub enum ForwardingRuleIpProtocol = "ForwardingRule.IPProtocol" {
        /// The value `AH`.
        Ah = "AH",
        /// The value `ESP`.
        Esp = "ESP",
        /// The value `ICMP`.
        Icmp = "ICMP",
        /// The value `L3_DEFAULT`.
        L3Default = "L3_DEFAULT",
        /// The value `SCTP`.
        Sctp = "SCTP",
        /// The value `TCP`.
        Tcp = "TCP",
        /// The value `UDP`.
        Udp = "UDP",
    }
}

open_enum! {
    /// Output only. \[Output Only\] Specifies the load balancing availability group, one
    /// of the two that collectively provide high availability.
    ///
    /// Specifies the availability group of the forwarding rule. This field is for use by
    /// global external passthrough load balancers (load balancing scheme
    /// EXTERNAL_PASSTHROUGH) and is set for the child forwarding rules only. The
    /// possible values are:
    ///
    /// - AVAILABILITY_GROUP0: Set for the child forwarding rule that is programmed on
    ///   the AVAILABILITY_GROUP0 load balancing stack. The child forwarding rule has the
    ///   same IP protocol, port, and backend service settings as the parent forwarding
    ///   rule, but has only one of the two IP addresses of the parent forwarding rule,
    ///   the one with the purpose PASSTHROUGH_LOAD_BALANCER_AVAILABILITY_GROUP0.
    /// - AVAILABILITY_GROUP1: Set for the child forwarding rule that is programmed on
    ///   the AVAILABILITY_GROUP1 load balancing stack. The child forwarding rule has the
    ///   same IP protocol, port and backend service settings as the parent forwarding
    ///   rule, but has only one of the two IP addresses of the parent forwarding rule,
    ///   the one with the purposePASSTHROUGH_LOAD_BALANCER_AVAILABILITY_GROUP1.
    ///
    /// For each global external Passthrough Network Load Balancer forwarding rule (a
    /// parent forwarding rule) that you create, Google Cloud generates two output-only
    /// child forwarding rules, one forAVAILABILITY_GROUP0 and one
    /// forAVAILABILITY_GROUP1.
    pub enum ForwardingRuleAvailabilityGroup = "ForwardingRule.availabilityGroup" {
        /// The value `AVAILABILITY_GROUP0`.
        AvailabilityGroup0 = "AVAILABILITY_GROUP0",
        /// The value `AVAILABILITY_GROUP1`.
        AvailabilityGroup1 = "AVAILABILITY_GROUP1",
        /// The value `AVAILABILITY_GROUP_UNSPECIFIED`.
        AvailabilityGroupUnspecified = "AVAILABILITY_GROUP_UNSPECIFIED",
    }
}

open_enum! {
    /// Specifies the canary migration state for the backend buckets attached to this
    /// forwarding rule. Possible values are PREPARE, TEST_BY_PERCENTAGE, and
    /// TEST_ALL_TRAFFIC.
    ///
    /// To begin the migration from EXTERNAL to EXTERNAL_MANAGED, the state must be
    /// changed to PREPARE. The state must be changed to TEST_ALL_TRAFFIC before the
    /// loadBalancingScheme can be changed to EXTERNAL_MANAGED. Optionally, the
    /// TEST_BY_PERCENTAGE state can be used to migrate traffic to backend buckets
    /// attached to this forwarding rule by percentage using
    /// externalManagedBackendBucketMigrationTestingPercentage.
    ///
    /// Rolling back a migration requires the states to be set in reverse order. So
    /// changing the scheme from EXTERNAL_MANAGED to EXTERNAL requires the state to be
    /// set to TEST_ALL_TRAFFIC at the same time. Optionally, the TEST_BY_PERCENTAGE
    /// state can be used to migrate some traffic back to EXTERNAL or PREPARE can be used
    /// to migrate all traffic back to EXTERNAL.
    pub enum ForwardingRuleExternalManagedBackendBucketMigrationState =
        "ForwardingRule.externalManagedBackendBucketMigrationState" {
        /// The value `PREPARE`.
        Prepare = "PREPARE",
        /// The value `TEST_ALL_TRAFFIC`.
        TestAllTraffic = "TEST_ALL_TRAFFIC",
        /// The value `TEST_BY_PERCENTAGE`.
        TestByPercentage = "TEST_BY_PERCENTAGE",
    }
}

open_enum! {
    /// The IP Version that will be used by this forwarding rule. Valid options are IPV4
    /// or IPV6.
    pub enum ForwardingRuleIpVersion = "ForwardingRule.ipVersion" {
        /// The value `IPV4`.
        Ipv4 = "IPV4",
        /// The value `IPV6`.
        Ipv6 = "IPV6",
        /// The value `UNSPECIFIED_VERSION`.
        UnspecifiedVersion = "UNSPECIFIED_VERSION",
    }
}

open_enum! {
    /// Specifies the forwarding rule type.
    ///
    /// For more information, refer to Forwarding rule product and scheme table.
    pub enum ForwardingRuleLoadBalancingScheme = "ForwardingRule.loadBalancingScheme" {
        /// The value `EXTERNAL`.
        External = "EXTERNAL",
        /// The value `EXTERNAL_MANAGED`.
        ExternalManaged = "EXTERNAL_MANAGED",
        /// The value `EXTERNAL_PASSTHROUGH`.
        ExternalPassthrough = "EXTERNAL_PASSTHROUGH",
        /// The value `INTERNAL`.
        Internal = "INTERNAL",
        /// The value `INTERNAL_MANAGED`.
        InternalManaged = "INTERNAL_MANAGED",
        /// The value `INTERNAL_SELF_MANAGED`.
        InternalSelfManaged = "INTERNAL_SELF_MANAGED",
        /// The value `INVALID`.
        Invalid = "INVALID",
    }
}

open_enum! {
    /// This signifies the networking tier used for configuring this load balancer and
    /// can only take the following values:PREMIUM, STANDARD.
    ///
    /// For regional ForwardingRule, the valid values are PREMIUM andSTANDARD. For
    /// GlobalForwardingRule, the valid value isPREMIUM.
    ///
    /// If this field is not specified, it is assumed to be PREMIUM. If IPAddress is
    /// specified, this value must be equal to the networkTier of the Address.
    pub enum ForwardingRuleNetworkTier = "ForwardingRule.networkTier" {
        /// Public internet quality with fixed bandwidth.
        FixedStandard = "FIXED_STANDARD",
        /// High quality, Google-grade network tier, support for all networking products.
        Premium = "PREMIUM",
        /// Public internet quality, only limited support for other networking products.
        Standard = "STANDARD",
        /// (Output only) Temporary tier for FIXED_STANDARD when fixed standard tier is
        /// expired or not configured.
        StandardOverridesFixedStandard = "STANDARD_OVERRIDES_FIXED_STANDARD",
    }
}

open_enum! {
    /// The property `pscConnectionStatus` of `ForwardingRule`.
    pub enum ForwardingRulePscConnectionStatus = "ForwardingRule.pscConnectionStatus" {
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
