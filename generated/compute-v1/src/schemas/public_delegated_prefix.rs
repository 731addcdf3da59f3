//! The schema `PublicDelegatedPrefix`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::PublicDelegatedPrefixPublicDelegatedSubPrefix;

record! {
    /// A PublicDelegatedPrefix resource represents an IP block within a
    /// PublicAdvertisedPrefix that is configured within a single cloud scope (global or
    /// region). IPs in the block can be allocated to resources within that scope. Public
    /// delegated prefixes may be further broken up into smaller IP blocks in the same
    /// scope as the parent block.
    pub struct PublicDelegatedPrefix = "PublicDelegatedPrefix" {
        /// The allocatable prefix length supported by this public delegated prefix. This
        /// field is optional and cannot be set for prefixes in DELEGATION mode. It
        /// cannot be set for IPv4 prefixes either, and it always defaults to 32.
        pub allocatable_prefix_length: Option<i32> = "allocatablePrefixLength",
        /// Output only. \[Output Only\] The version of BYOIP API.
        pub byoip_api_version: Option<Open<PublicDelegatedPrefixByoipApiVersion>> =
            "byoipApiVersion",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] Whether this PDP supports enhanced IPv4
        /// allocations. Applicable for IPv4 PDPs only.
        pub enable_enhanced_ipv4_allocation: Option<bool> =
            "enableEnhancedIpv4Allocation",
        /// Fingerprint of this resource. A hash of the contents stored in this object.
        /// This field is used in optimistic locking. This field will be ignored when
        /// inserting a new PublicDelegatedPrefix. An up-to-date fingerprint must be
        /// provided in order to update thePublicDelegatedPrefix, otherwise the request
        /// will fail with error 412 conditionNotMet.
        ///
        /// To see the latest fingerprint, make a get() request to retrieve a
        /// PublicDelegatedPrefix.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// Output only. \[Output Only\] The unique identifier for the resource type. The
        /// server generates this identifier.
        pub id: Option<u64> = "id",
        /// The IP address range, in CIDR format, represented by this public delegated
        /// prefix.
        pub ip_cidr_range: Option<String> = "ipCidrRange",
        /// Output only. \[Output Only\] The internet access type for IPv6 Public
        /// Delegated Prefixes. Inherited from parent prefix.
        pub ipv6_access_type: Option<Open<PublicDelegatedPrefixIpv6AccessType>> =
            "ipv6AccessType",
        /// If true, the prefix will be live migrated.
        pub is_live_migration: Option<bool> = "isLiveMigration",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#publicDelegatedPrefix for public delegated prefixes.
        ///
        /// The default is `compute#publicDelegatedPrefix`.
        pub kind: Option<String> = "kind",
        /// The public delegated prefix mode for IPv6 only.
        pub mode: Option<Open<PublicDelegatedPrefixMode>> = "mode",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Required by `compute.publicDelegatedPrefixes.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// The URL of parent prefix. Either PublicAdvertisedPrefix or
        /// PublicDelegatedPrefix.
        pub parent_prefix: Option<String> = "parentPrefix",
        /// The list of sub public delegated prefixes that exist for this public
        /// delegated prefix.
        pub public_delegated_sub_prefixs: Option<Vec<PublicDelegatedPrefixPublicDelegatedSubPrefix>> =
            "publicDelegatedSubPrefixs",
        /// Immutable. The purpose of the public delegated prefix.
        ///
        /// This field can only be set for the top-level global public delegated prefix.
        /// It is an output-only field for the sub-delegates that inherit the value from
        /// the top-level global public delegated prefix. Once the value is set, it
        /// cannot be changed.
        ///
        /// The field cannot be set for regional public delegated prefixes.
        ///
        /// The supported values are:
        ///
        /// - APPLICATION_AND_PROXY_LOAD_BALANCERS: The global public delegated prefix
        ///   can only be used by Global External Application and Proxy Load Balancers to
        ///   allocate addresses for forwarding rules. This is the default value.
        /// - PASSTHROUGH_LOAD_BALANCER_AVAILABILITY_GROUP0: The global public delegated
        ///   prefix can only be used by Global External Passthrough Network Load
        ///   Balancers to allocate Availability Group 0 addresses for forwarding rules.
        /// - PASSTHROUGH_LOAD_BALANCER_AVAILABILITY_GROUP1: The global public delegated
        ///   prefix can only be used by Global External Passthrough Network Load
        ///   Balancers to allocate Availability Group 1 addresses for forwarding rules.
        pub purpose: Option<Open<PublicDelegatedPrefixPurpose>> = "purpose",
        /// Output only. \[Output Only\] URL of the region where the public delegated
        /// prefix resides. This field applies only to the region resource. You must
        /// specify this field as part of the HTTP request URL. It is not settable as a
        /// field in the request body.
        pub region: Option<String> = "region",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// \[Output Only\] The status of the public delegated prefix, which can be one
        /// of following values:
        ///
        /// - `INITIALIZING` The public delegated prefix is being initialized and
        ///   addresses cannot be created yet.
        /// - `READY_TO_ANNOUNCE` The public delegated prefix is a live migration prefix
        ///   and is active.
        /// - `ANNOUNCED` The public delegated prefix is announced and ready to use.
        /// - `DELETING` The public delegated prefix is being deprovsioned.
        /// - `ACTIVE` The public delegated prefix is ready to use.
        pub status: Option<Open<PublicDelegatedPrefixStatus>> = "status",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The version of BYOIP API.
    pub enum PublicDelegatedPrefixByoipApiVersion =
        "PublicDelegatedPrefix.byoipApiVersion" {
        /// This public delegated prefix usually takes 4 weeks to delete, and the BGP
        /// status cannot be changed. Announce and Withdraw APIs can not be used on this
        /// prefix.
        V1 = "V1",
        /// This public delegated prefix takes minutes to delete. Announce and Withdraw
        /// APIs can be used on this prefix to change the BGP status.
        V2 = "V2",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The internet access type for IPv6 Public Delegated
    /// Prefixes. Inherited from parent prefix.
    pub enum PublicDelegatedPrefixIpv6AccessType =
        "PublicDelegatedPrefix.ipv6AccessType" {
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
    /// The public delegated prefix mode for IPv6 only.
    pub enum PublicDelegatedPrefixMode = "PublicDelegatedPrefix.mode" {
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
    /// Immutable. The purpose of the public delegated prefix.
    ///
    /// This field can only be set for the top-level global public delegated prefix. It
    /// is an output-only field for the sub-delegates that inherit the value from the
    /// top-level global public delegated prefix. Once the value is set, it cannot be
    /// changed.
    ///
    /// The field cannot be set for regional public delegated prefixes.
    ///
    /// The supported values are:
    ///
    /// - APPLICATION_AND_PROXY_LOAD_BALANCERS: The global public delegated prefix can
    ///   only be used by Global External Application and Proxy Load Balancers to
    ///   allocate addresses for forwarding rules. This is the default value.
    /// - PASSTHROUGH_LOAD_BALANCER_AVAILABILITY_GROUP0: The global public delegated
    ///   prefix can only be used by Global External Passthrough Network Load Balancers
    ///   to allocate Availability Group 0 addresses for forwarding rules.
    /// - PASSTHROUGH_LOAD_BALANCER_AVAILABILITY_GROUP1: The global public delegated
    ///   prefix can only be used by Global External Passthrough Network Load Balancers
    ///   to allocate Availability Group 1 addresses for forwarding rules.
    pub enum PublicDelegatedPrefixPurpose = "PublicDelegatedPrefix.purpose" {
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
    /// \[Output Only\] The status of the public delegated prefix, which can be one of
    /// following values:
    ///
    /// - `INITIALIZING` The public delegated prefix is being initialized and addresses
    ///   cannot be created yet.
    /// - `READY_TO_ANNOUNCE` The public delegated prefix is a live migration prefix and
    ///   is active.
    /// - `ANNOUNCED` The public delegated prefix is announced and ready to use.
    /// - `DELETING` The public delegated prefix is being deprovsioned.
    /// - `ACTIVE` The public delegated prefix is ready to use.
    pub enum PublicDelegatedPrefixStatus = "PublicDelegatedPrefix.status" {
        /// The public delegated prefix is ready to use.
        Active = "ACTIVE",
        /// The public delegated prefix is announced and ready to use.
        Announced = "ANNOUNCED",
        /// The prefix is announced within Google network.
        AnnouncedToGoogle = "ANNOUNCED_TO_GOOGLE",
        /// The prefix is announced to Internet and within Google.
        AnnouncedToInternet = "ANNOUNCED_TO_INTERNET",
        /// The public delegated prefix is being deprovsioned.
        Deleting = "DELETING",
        /// The public delegated prefix is being initialized and addresses cannot be
        /// created yet.
        Initializing = "INITIALIZING",
        /// The public delegated prefix is currently withdrawn but ready to be announced.
        ReadyToAnnounce = "READY_TO_ANNOUNCE",
    }
}
