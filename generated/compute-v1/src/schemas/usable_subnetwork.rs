//! The schema `UsableSubnetwork`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::UsableSubnetworkSecondaryRange;

record! {
    /// Subnetwork which the current user has compute.subnetworks.use permission on.
    pub struct UsableSubnetwork = "UsableSubnetwork" {
        /// Output only. \[Output Only\] The external IPv6 address range that is assigned
        /// to this subnetwork.
        pub external_ipv6_prefix: Option<String> = "externalIpv6Prefix",
        /// Output only. \[Output Only\] The internal IPv6 address range that is assigned
        /// to this subnetwork.
        pub internal_ipv6_prefix: Option<String> = "internalIpv6Prefix",
        /// The range of internal addresses that are owned by this subnetwork.
        pub ip_cidr_range: Option<String> = "ipCidrRange",
        /// The access type of IPv6 address this subnet holds. It's immutable and can
        /// only be specified during creation or the first time the subnet is updated
        /// into IPV4_IPV6 dual stack.
        pub ipv6_access_type: Option<Open<UsableSubnetworkIpv6AccessType>> =
            "ipv6AccessType",
        /// Network URL.
        pub network: Option<String> = "network",
        /// The property `purpose`.
        pub purpose: Option<Open<UsableSubnetworkPurpose>> = "purpose",
        /// The role of subnetwork. Currently, this field is only used when purpose is
        /// set to GLOBAL_MANAGED_PROXY orREGIONAL_MANAGED_PROXY. The value can be set
        /// toACTIVE or BACKUP. An ACTIVE subnetwork is one that is currently being used
        /// for Envoy-based load balancers in a region. A BACKUP subnetwork is one that
        /// is ready to be promoted to ACTIVE or is currently draining. This field can be
        /// updated with a patch request.
        pub role: Option<Open<UsableSubnetworkRole>> = "role",
        /// Secondary IP ranges.
        pub secondary_ip_ranges: Option<Vec<UsableSubnetworkSecondaryRange>> =
            "secondaryIpRanges",
        /// The stack type for the subnet. If set to IPV4_ONLY, new VMs in the subnet are
        /// assigned IPv4 addresses only. If set toIPV4_IPV6, new VMs in the subnet can
        /// be assigned both IPv4 and IPv6 addresses. If not specified, IPV4_ONLY is
        /// used.
        ///
        /// This field can be both set at resource creation time and updated usingpatch.
        pub stack_type: Option<Open<UsableSubnetworkStackType>> = "stackType",
        /// Subnetwork URL.
        pub subnetwork: Option<String> = "subnetwork",
    }
}

open_enum! {
    /// The access type of IPv6 address this subnet holds. It's immutable and can only be
    /// specified during creation or the first time the subnet is updated into IPV4_IPV6
    /// dual stack.
    pub enum UsableSubnetworkIpv6AccessType = "UsableSubnetwork.ipv6AccessType" {
        /// VMs on this subnet will be assigned IPv6 addresses that are accessible via
        /// the Internet, as well as the VPC network.
        External = "EXTERNAL",
        /// VMs on this subnet will be assigned IPv6 addresses that are only accessible
        /// over the VPC network.
        Internal = "INTERNAL",
    }
}

open_enum! {
    /// The property `purpose` of `UsableSubnetwork`.
    pub enum UsableSubnetworkPurpose = "UsableSubnetwork.purpose" {
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
    /// The role of subnetwork. Currently, this field is only used when purpose is set to
    /// GLOBAL_MANAGED_PROXY orREGIONAL_MANAGED_PROXY. The value can be set toACTIVE or
    /// BACKUP. An ACTIVE subnetwork is one that is currently being used for Envoy-based
    /// load balancers in a region. A BACKUP subnetwork is one that is ready to be
    /// promoted to ACTIVE or is currently draining. This field can be updated with a
    /// patch request.
    pub enum UsableSubnetworkRole = "UsableSubnetwork.role" {
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
    pub enum UsableSubnetworkStackType = "UsableSubnetwork.stackType" {
        /// New VMs in this subnet can have both IPv4 and IPv6 addresses.
        Ipv4Ipv6 = "IPV4_IPV6",
        /// New VMs in this subnet will only be assigned IPv4 addresses.
        Ipv4Only = "IPV4_ONLY",
        /// New VMs in this subnet will only be assigned IPv6 addresses.
        Ipv6Only = "IPV6_ONLY",
    }
}
