//! The schema `PublicDelegatedPrefixPublicDelegatedSubPrefix`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Represents a sub PublicDelegatedPrefix.
    pub struct PublicDelegatedPrefixPublicDelegatedSubPrefix =
        "PublicDelegatedPrefixPublicDelegatedSubPrefix" {
        /// The allocatable prefix length supported by this PublicDelegatedSubPrefix.
        pub allocatable_prefix_length: Option<i32> = "allocatablePrefixLength",
        /// Name of the project scoping this PublicDelegatedSubPrefix.
        pub delegatee_project: Option<String> = "delegateeProject",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] Whether this PDP supports enhanced IPv4
        /// allocations. Applicable for IPv4 PDPs only.
        pub enable_enhanced_ipv4_allocation: Option<bool> =
            "enableEnhancedIpv4Allocation",
        /// The IP address range, in CIDR format, represented by this sub public
        /// delegated prefix.
        pub ip_cidr_range: Option<String> = "ipCidrRange",
        /// Output only. \[Output Only\] The internet access type for IPv6 Public
        /// Delegated Sub Prefixes. Inherited from parent prefix.
        pub ipv6_access_type: Option<Open<PublicDelegatedPrefixPublicDelegatedSubPrefixIpv6AccessType>> =
            "ipv6AccessType",
        /// Whether the sub prefix is delegated to create Address resources in the
        /// delegatee project.
        pub is_address: Option<bool> = "isAddress",
        /// The PublicDelegatedSubPrefix mode for IPv6 only.
        pub mode: Option<Open<PublicDelegatedPrefixPublicDelegatedSubPrefixMode>> =
            "mode",
        /// The name of the sub public delegated prefix.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] The purpose of the sub public delegated prefix.
        /// Inherited from parent prefix.
        pub purpose: Option<Open<PublicDelegatedPrefixPublicDelegatedSubPrefixPurpose>> =
            "purpose",
        /// Output only. \[Output Only\] The region of the sub public delegated prefix if
        /// it is regional. If absent, the sub prefix is global.
        pub region: Option<String> = "region",
        /// Output only. \[Output Only\] The status of the sub public delegated prefix.
        pub status: Option<Open<PublicDelegatedPrefixPublicDelegatedSubPrefixStatus>> =
            "status",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The internet access type for IPv6 Public Delegated
    /// Sub Prefixes. Inherited from parent prefix.
    pub enum PublicDelegatedPrefixPublicDelegatedSubPrefixIpv6AccessType =
        "PublicDelegatedPrefixPublicDelegatedSubPrefix.ipv6AccessType" {
        /// The parent public advertised prefix will be announced to the internet. All
        /// children public delegated prefixes will have IPv6 access type as EXTERNAL.
        External = "EXTERNAL",
        /// The parent public advertised prefix will not be announced to the internet.
        /// Prefix will be used privately within Cloud. All children public delegated
        /// prefixes will have IPv6 access type as INTERNAL.
        Internal = "INTERNAL",
    }
}

open_enum! {
    /// The PublicDelegatedSubPrefix mode for IPv6 only.
    pub enum PublicDelegatedPrefixPublicDelegatedSubPrefixMode =
        "PublicDelegatedPrefixPublicDelegatedSubPrefix.mode" {
        /// The public delegated prefix is used for further sub-delegation only. Such
        /// prefixes cannot set allocatablePrefixLength.
        Delegation = "DELEGATION",
        /// The public delegated prefix is used for creating forwarding rules only. Such
        /// prefixes cannot set publicDelegatedSubPrefixes. Parent public delegated
        /// prefix must have IPv6 access type as EXTERNAL.
        ExternalIpv6ForwardingRuleCreation = "EXTERNAL_IPV6_FORWARDING_RULE_CREATION",
        /// The public delegated prefix is used for creating dual-mode subnetworks only.
        /// Such prefixes cannot set publicDelegatedSubPrefixes. Parent public delegated
        /// prefix must have IPv6 access type as EXTERNAL.
        ExternalIpv6SubnetworkCreation = "EXTERNAL_IPV6_SUBNETWORK_CREATION",
        /// The public delegated prefix is used for creating dual stack or IPv6-only
        /// subnetwork with internal access only. Such prefixes cannot set
        /// publicDelegatedSubPrefixes and allocatablePrefixLength. Parent public
        /// delegated prefix must have IPv6 access type as INTERNAL.
        InternalIpv6SubnetworkCreation = "INTERNAL_IPV6_SUBNETWORK_CREATION",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The purpose of the sub public delegated prefix.
    /// Inherited from parent prefix.
    pub enum PublicDelegatedPrefixPublicDelegatedSubPrefixPurpose =
        "PublicDelegatedPrefixPublicDelegatedSubPrefix.purpose" {
        /// The global public delegated prefix can only be used by Global External
        /// Application and Proxy Load Balancers to allocate addresses for forwarding
        /// rules. This is the default value.
        ApplicationAndProxyLoadBalancers = "APPLICATION_AND_PROXY_LOAD_BALANCERS",
        /// The global public delegated prefix can only be used by Global External
        /// Passthrough Network Load Balancers to allocate Availability Group 0 addresses
        /// for forwarding rules.
        PassthroughLoadBalancerAvailabilityGroup0 =
            "PASSTHROUGH_LOAD_BALANCER_AVAILABILITY_GROUP0",
        /// The global public delegated prefix can only be used by Global External
        /// Passthrough Network Load Balancers to allocate Availability Group 1 addresses
        /// for forwarding rules.
        PassthroughLoadBalancerAvailabilityGroup1 =
            "PASSTHROUGH_LOAD_BALANCER_AVAILABILITY_GROUP1",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The status of the sub public delegated prefix.
    pub enum PublicDelegatedPrefixPublicDelegatedSubPrefixStatus =
        "PublicDelegatedPrefixPublicDelegatedSubPrefix.status" {
        /// The value `ACTIVE`.
        Active = "ACTIVE",
        /// The value `INACTIVE`.
        Inactive = "INACTIVE",
    }
}
