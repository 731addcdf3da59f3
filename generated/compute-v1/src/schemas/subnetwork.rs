//! The schema `Subnetwork`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::SubnetworkLogConfig;
use super::SubnetworkParams;
use super::SubnetworkSecondaryRange;
use super::SubnetworkUtilizationDetails;

record! {
    /// Represents a Subnetwork resource.
    ///
    /// A subnetwork (also known as a subnet) is a logical partition of a Virtual Private
    /// Cloud network with one primary IP range and zero or more secondary IP ranges. For
    /// more information, read Virtual Private Cloud (VPC) Network.
    pub struct Subnetwork = "Subnetwork" {
        /// Whether this subnetwork's ranges can conflict with existing custom routes.
        /// Setting this to true allows this subnetwork's primary and secondary ranges to
        /// overlap with (and contain) custom routes that have already been configured on
        /// the corresponding network.
        ///
        /// For example if a static route has range 10.1.0.0/16, a subnet range
        /// 10.0.0.0/8 could only be created if allow_conflicting_routes=true.
        ///
        /// Overlapping is only allowed on subnetwork operations; routes whose ranges
        /// conflict with this subnetwork's ranges won't be allowed unless
        /// route.allow_conflicting_subnetworks is set to true.
        ///
        /// Typically packets destined to IPs within the subnetwork (which may contain
        /// private/sensitive data) are prevented from leaving the virtual network.
        /// Setting this field to true will disable this feature.
        ///
        /// The default value is false and applies to all existing subnetworks and
        /// automatically created subnetworks.
        pub allow_subnet_cidr_routes_overlap: Option<bool> =
            "allowSubnetCidrRoutesOverlap",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource. This field can be set only at resource creation time.
        pub description: Option<String> = "description",
        /// Whether to enable flow logging for this subnetwork. If this field is not
        /// explicitly set, it will not appear in get listings. If not set the default
        /// behavior is determined by the org policy, if there is no org policy
        /// specified, then it will default to disabled. This field isn't supported if
        /// the subnet purpose field is set toREGIONAL_MANAGED_PROXY. It is recommended
        /// to uselogConfig.enable field instead.
        pub enable_flow_logs: Option<bool> = "enableFlowLogs",
        /// The external IPv6 address range that is owned by this subnetwork.
        pub external_ipv6_prefix: Option<String> = "externalIpv6Prefix",
        /// Fingerprint of this resource. A hash of the contents stored in this object.
        /// This field is used in optimistic locking. This field will be ignored when
        /// inserting a Subnetwork. An up-to-date fingerprint must be provided in order
        /// to update the Subnetwork, otherwise the request will fail with error 412
        /// conditionNotMet.
        ///
        /// To see the latest fingerprint, make a get() request to retrieve a Subnetwork.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// Output only. \[Output Only\] The gateway address for default routes to reach
        /// destination addresses outside this subnetwork.
        pub gateway_address: Option<String> = "gatewayAddress",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// The internal IPv6 address range that is owned by this subnetwork.
        pub internal_ipv6_prefix: Option<String> = "internalIpv6Prefix",
        /// The range of internal addresses that are owned by this subnetwork. Provide
        /// this property when you create the subnetwork. For example,10.0.0.0/8 or
        /// 100.64.0.0/10. Ranges must be unique and non-overlapping within a network.
        /// Only IPv4 is supported. This field is set at resource creation time. The
        /// range can be any range listed in theValid ranges list. The range can be
        /// expanded after creation usingexpandIpCidrRange.
        pub ip_cidr_range: Option<String> = "ipCidrRange",
        /// Reference to the source of IP, like a PublicDelegatedPrefix (PDP) for BYOIP.
        /// The PDP must be a sub-PDP in EXTERNAL_IPV6_SUBNETWORK_CREATION or
        /// INTERNAL_IPV6_SUBNETWORK_CREATION mode.
        ///
        /// Use one of the following formats to specify a sub-PDP when creating a dual
        /// stack or IPv6-only subnetwork with external access using BYOIP:
        ///
        /// \- Full resource URL, as
        /// in<https://www.googleapis.com/compute/v1/projects/projectId/regions/region/publicDelegatedPrefixes/sub-pdp-name> -
        /// Partial URL, as in
        ///
        /// - projects/projectId/regions/region/publicDelegatedPrefixes/sub-pdp-name
        /// - regions/region/publicDelegatedPrefixes/sub-pdp-name
        pub ip_collection: Option<String> = "ipCollection",
        /// The access type of IPv6 address this subnet holds. It's immutable and can
        /// only be specified during creation or the first time the subnet is updated
        /// into IPV4_IPV6 dual stack.
        pub ipv6_access_type: Option<Open<SubnetworkIpv6AccessType>> = "ipv6AccessType",
        /// Output only. \[Output Only\] This field is for internal use.
        pub ipv6_cidr_range: Option<String> = "ipv6CidrRange",
        /// Output only. \[Output Only\] Possible endpoints of this subnetwork. It can be
        /// one of the following:
        ///
        /// - VM_ONLY: The subnetwork can be used for creating instances and IPv6
        ///   addresses with VM endpoint type. Such a subnetwork gets external IPv6
        ///   ranges from a public delegated prefix and cannot be used to create NetLb.
        /// - VM_AND_FR: The subnetwork can be used for creating both VM instances and
        ///   Forwarding Rules. It can also be used to reserve IPv6 addresses with both
        ///   VM and FR endpoint types. Such a subnetwork gets its IPv6 range from Google
        ///   IP Pool directly.
        pub ipv6_gce_endpoint: Option<Open<SubnetworkIpv6GceEndpoint>> =
            "ipv6GceEndpoint",
        /// Output only. \[Output Only\] Type of the resource. Always compute#subnetwork
        /// for Subnetwork resources.
        ///
        /// The default is `compute#subnetwork`.
        pub kind: Option<String> = "kind",
        /// This field denotes the VPC flow logging options for this subnetwork. If
        /// logging is enabled, logs are exported to Cloud Logging.
        pub log_config: Option<Box<SubnetworkLogConfig>> = "logConfig",
        /// The name of the resource, provided by the client when initially creating the
        /// resource. The name must be 1-63 characters long, and comply withRFC1035.
        /// Specifically, the name must be 1-63 characters long and match the regular
        /// expression `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must
        /// be a lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// The URL of the network to which this subnetwork belongs, provided by the
        /// client when initially creating the subnetwork. This field can be set only at
        /// resource creation time.
        pub network: Option<String> = "network",
        /// Input only. \[Input Only\] Additional params passed with the request, but not
        /// persisted as part of resource payload.
        pub params: Option<Box<SubnetworkParams>> = "params",
        /// Whether the VMs in this subnet can access Google services without assigned
        /// external IP addresses. This field can be both set at resource creation time
        /// and updated using setPrivateIpGoogleAccess.
        pub private_ip_google_access: Option<bool> = "privateIpGoogleAccess",
        /// This field is for internal use.
        ///
        /// This field can be both set at resource creation time and updated usingpatch.
        pub private_ipv6_google_access: Option<Open<SubnetworkPrivateIpv6GoogleAccess>> =
            "privateIpv6GoogleAccess",
        /// The property `purpose`.
        pub purpose: Option<Open<SubnetworkPurpose>> = "purpose",
        /// URL of the region where the Subnetwork resides. This field can be set only at
        /// resource creation time.
        pub region: Option<String> = "region",
        /// The URL of the reserved internal range.
        pub reserved_internal_range: Option<String> = "reservedInternalRange",
        /// Configures subnet mask resolution for this subnetwork.
        pub resolve_subnet_mask: Option<Open<SubnetworkResolveSubnetMask>> =
            "resolveSubnetMask",
        /// The role of subnetwork. Currently, this field is only used when purpose is
        /// set to GLOBAL_MANAGED_PROXY orREGIONAL_MANAGED_PROXY. The value can be set
        /// toACTIVE or BACKUP. An ACTIVE subnetwork is one that is currently being used
        /// for Envoy-based load balancers in a region. A BACKUP subnetwork is one that
        /// is ready to be promoted to ACTIVE or is currently draining. This field can be
        /// updated with a patch request.
        pub role: Option<Open<SubnetworkRole>> = "role",
        /// An array of configurations for secondary IP ranges for VM instances contained
        /// in this subnetwork. The primary IP of such VM must belong to the primary
        /// ipCidrRange of the subnetwork. The alias IPs may belong to either primary or
        /// secondary ranges. This field can be updated with apatch request. Supports
        /// both IPv4 and IPv6 ranges.
        pub secondary_ip_ranges: Option<Vec<SubnetworkSecondaryRange>> =
            "secondaryIpRanges",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// The stack type for the subnet. If set to IPV4_ONLY, new VMs in the subnet are
        /// assigned IPv4 addresses only. If set toIPV4_IPV6, new VMs in the subnet can
        /// be assigned both IPv4 and IPv6 addresses. If not specified, IPV4_ONLY is
        /// used.
        ///
        /// This field can be both set at resource creation time and updated usingpatch.
        pub stack_type: Option<Open<SubnetworkStackType>> = "stackType",
        /// Output only. \[Output Only\] The state of the subnetwork, which can be one of
        /// the following values:READY: Subnetwork is created and ready to useDRAINING:
        /// only applicable to subnetworks that have the purpose set to
        /// INTERNAL_HTTPS_LOAD_BALANCER and indicates that connections to the load
        /// balancer are being drained. A subnetwork that is draining cannot be used or
        /// modified until it reaches a status ofREADY
        pub state: Option<Open<SubnetworkState>> = "state",
        /// Output only. \[Output Only\] The array of external IPv6 network ranges
        /// reserved from the subnetwork's external IPv6 range for system use.
        pub system_reserved_external_ipv6_ranges: Option<Vec<String>> =
            "systemReservedExternalIpv6Ranges",
        /// Output only. \[Output Only\] The array of internal IPv6 network ranges
        /// reserved from the subnetwork's internal IPv6 range for system use.
        pub system_reserved_internal_ipv6_ranges: Option<Vec<String>> =
            "systemReservedInternalIpv6Ranges",
        /// Output only. \[Output Only\] The current IP utilization of all subnetwork
        /// ranges. Contains the total number of allocated and free IPs in each range.
        pub utilization_details: Option<Box<SubnetworkUtilizationDetails>> =
            "utilizationDetails",
    }
}

open_enum! {
    /// The access type of IPv6 address this subnet holds. It's immutable and can only be
    /// specified during creation or the first time the subnet is updated into IPV4_IPV6
    /// dual stack.
    pub enum SubnetworkIpv6AccessType = "Subnetwork.ipv6AccessType" {
        /// VMs on this subnet will be assigned IPv6 addresses that are accessible via
        /// the Internet, as well as the VPC network.
        External = "EXTERNAL",
        /// VMs on this subnet will be assigned IPv6 addresses that are only accessible
        /// over the VPC network.
        Internal = "INTERNAL",
    }
}

open_enum! {
    /// Output only. \[Output Only\] Possible endpoints of this subnetwork. It can be one
    /// of the following:
    ///
    /// - VM_ONLY: The subnetwork can be used for creating instances and IPv6 addresses
    ///   with VM endpoint type. Such a subnetwork gets external IPv6 ranges from a
    ///   public delegated prefix and cannot be used to create NetLb.
    /// - VM_AND_FR: The subnetwork can be used for creating both VM instances and
    ///   Forwarding Rules. It can also be used to reserve IPv6 addresses with both VM
    ///   and FR endpoint types. Such a subnetwork gets its IPv6 range from Google IP
    ///   Pool directly.
    pub enum SubnetworkIpv6GceEndpoint = "Subnetwork.ipv6GceEndpoint" {
        /// The value `VM_AND_FR`.
        VmAndFr = "VM_AND_FR",
        /// The value `VM_ONLY`.
        VmOnly = "VM_ONLY",
    }
}

open_enum! {
    /// This field is for internal use.
    ///
    /// This field can be both set at resource creation time and updated usingpatch.
    pub enum SubnetworkPrivateIpv6GoogleAccess = "Subnetwork.privateIpv6GoogleAccess" {
        /// Disable private IPv6 access to/from Google services.
        DisableGoogleAccess = "DISABLE_GOOGLE_ACCESS",
        /// Bidirectional private IPv6 access to/from Google services.
        EnableBidirectionalAccessToGoogle = "ENABLE_BIDIRECTIONAL_ACCESS_TO_GOOGLE",
        /// Outbound private IPv6 access from VMs in this subnet to Google services.
        EnableOutboundVmAccessToGoogle = "ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE",
    }
}

open_enum! {
    /// The property `purpose` of `Subnetwork`.
    pub enum SubnetworkPurpose = "Subnetwork.purpose" {
        /// Subnet reserved for Global Envoy-based Load Balancing.
        GlobalManagedProxy = "GLOBAL_MANAGED_PROXY",
        /// Subnet reserved for Internal HTTP(S) Load Balancing. This is a legacy
        /// purpose, please use REGIONAL_MANAGED_PROXY instead.
        InternalHttpsLoadBalancer = "INTERNAL_HTTPS_LOAD_BALANCER",
        /// Subnetwork will be used for Migration from one peered VPC to another. (a
        /// transient state of subnetwork while migrating resources from one project to
        /// another).
        PeerMigration = "PEER_MIGRATION",
        /// Regular user created or automatically created subnet.
        Private = "PRIVATE",
        /// Subnetwork used as source range for Private NAT Gateways.
        PrivateNat = "PRIVATE_NAT",
        /// Regular user created or automatically created subnet.
        ///
        /// Named `PRIVATE_RFC_1918` on the wire.
        PrivateRfc1918 = "PRIVATE_RFC_1918",
        /// Subnetworks created for Private Service Connect in the producer network.
        PrivateServiceConnect = "PRIVATE_SERVICE_CONNECT",
        /// Subnetwork used for Regional Envoy-based Load Balancing.
        RegionalManagedProxy = "REGIONAL_MANAGED_PROXY",
    }
}

open_enum! {
    /// Configures subnet mask resolution for this subnetwork.
    pub enum SubnetworkResolveSubnetMask = "Subnetwork.resolveSubnetMask" {
        /// All ranges assigned to the VM NIC will respond to ARP.
        ArpAllRanges = "ARP_ALL_RANGES",
        /// VMs will receive an ARP response from a VM instance owning the target IP
        /// address within the subnetwork's primary CIDR range, if such a VM instance
        /// exists and is running.
        ArpBroadcastPrimaryRange = "ARP_BROADCAST_PRIMARY_RANGE",
        /// Combines ARP_BROADCAST_PRIMARY_RANGE with MAC learning. Enables cache mapping
        /// between IP addresses and custom MAC addresses of instances and use of it to
        /// set the correct destination MAC address. If this option is chosen, the
        /// subnetwork must have /24 or a smaller CIDR range.
        ArpBroadcastPrimaryRangeWithLearning =
            "ARP_BROADCAST_PRIMARY_RANGE_WITH_LEARNING",
        /// Only the primary range of the VM NIC will respond to ARP.
        ArpPrimaryRange = "ARP_PRIMARY_RANGE",
    }
}

open_enum! {
    /// The role of subnetwork. Currently, this field is only used when purpose is set to
    /// GLOBAL_MANAGED_PROXY orREGIONAL_MANAGED_PROXY. The value can be set toACTIVE or
    /// BACKUP. An ACTIVE subnetwork is one that is currently being used for Envoy-based
    /// load balancers in a region. A BACKUP subnetwork is one that is ready to be
    /// promoted to ACTIVE or is currently draining. This field can be updated with a
    /// patch request.
    pub enum SubnetworkRole = "Subnetwork.role" {
        /// The ACTIVE subnet that is currently used.
        Active = "ACTIVE",
        /// The BACKUP subnet that could be promoted to ACTIVE.
        Backup = "BACKUP",
    }
}

open_enum! {
    /// The stack type for the subnet. If set to IPV4_ONLY, new VMs in the subnet are
    /// assigned IPv4 addresses only. If set toIPV4_IPV6, new VMs in the subnet can be
    /// assigned both IPv4 and IPv6 addresses. If not specified, IPV4_ONLY is used.
    ///
    /// This field can be both set at resource creation time and updated usingpatch.
    pub enum SubnetworkStackType = "Subnetwork.stackType" {
        /// New VMs in this subnet can have both IPv4 and IPv6 addresses.
        Ipv4Ipv6 = "IPV4_IPV6",
        /// New VMs in this subnet will only be assigned IPv4 addresses.
        Ipv4Only = "IPV4_ONLY",
        /// New VMs in this subnet will only be assigned IPv6 addresses.
        Ipv6Only = "IPV6_ONLY",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The state of the subnetwork, which can be one of the
    /// following values:READY: Subnetwork is created and ready to useDRAINING: only
    /// applicable to subnetworks that have the purpose set to
    /// INTERNAL_HTTPS_LOAD_BALANCER and indicates that connections to the load balancer
    /// are being drained. A subnetwork that is draining cannot be used or modified until
    /// it reaches a status ofREADY
    pub enum SubnetworkState = "Subnetwork.state" {
        /// Subnetwork is being drained.
        Draining = "DRAINING",
        /// Subnetwork is ready for use.
        Ready = "READY",
    }
}
