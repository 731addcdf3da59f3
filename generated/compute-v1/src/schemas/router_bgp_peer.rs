//! The schema `RouterBgpPeer`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::RouterAdvertisedIpRange;
use super::RouterBgpPeerBfd;
use super::RouterBgpPeerCustomLearnedIpRange;

record! {
    /// The schema `RouterBgpPeer`.
    pub struct RouterBgpPeer = "RouterBgpPeer" {
        /// User-specified flag to indicate which mode to use for advertisement.
        pub advertise_mode: Option<Open<RouterBgpPeerAdvertiseMode>> = "advertiseMode",
        /// User-specified list of prefix groups to advertise in custom mode, which
        /// currently supports the following option:
        ///
        /// - ALL_SUBNETS: Advertises all of the router's own VPC subnets. This excludes
        ///   any routes learned for subnets that use VPC Network Peering.
        ///
        /// Note that this field can only be populated if advertise_mode is CUSTOM and
        /// overrides the list defined for the router (in the "bgp" message). These
        /// groups are advertised in addition to any specified prefixes. Leave this field
        /// blank to advertise no custom groups.
        pub advertised_groups: Option<Vec<Open<RouterBgpPeerAdvertisedGroups>>> =
            "advertisedGroups",
        /// User-specified list of individual IP ranges to advertise in custom mode. This
        /// field can only be populated if advertise_mode is CUSTOM and overrides the
        /// list defined for the router (in the "bgp" message). These IP ranges are
        /// advertised in addition to any specified groups. Leave this field blank to
        /// advertise no custom IP ranges.
        pub advertised_ip_ranges: Option<Vec<RouterAdvertisedIpRange>> =
            "advertisedIpRanges",
        /// The priority of routes advertised to this BGP peer. Where there is more than
        /// one matching route of maximum length, the routes with the lowest priority
        /// value win.
        pub advertised_route_priority: Option<u32> = "advertisedRoutePriority",
        /// BFD configuration for the BGP peering.
        pub bfd: Option<Box<RouterBgpPeerBfd>> = "bfd",
        /// A list of user-defined custom learned route IP address ranges for a BGP
        /// session.
        pub custom_learned_ip_ranges: Option<Vec<RouterBgpPeerCustomLearnedIpRange>> =
            "customLearnedIpRanges",
        /// The user-defined custom learned route priority for a BGP session. This value
        /// is applied to all custom learned route ranges for the session. You can choose
        /// a value from `0` to `65335`. If you don't provide a value, Google Cloud
        /// assigns a priority of `100` to the ranges.
        pub custom_learned_route_priority: Option<i32> = "customLearnedRoutePriority",
        /// The status of the BGP peer connection.
        ///
        /// If set to FALSE, any active session with the peer is terminated and all
        /// associated routing information is removed. If set to TRUE, the peer
        /// connection can be established with routing information. The default is TRUE.
        pub enable: Option<Open<RouterBgpPeerEnable>> = "enable",
        /// Enable IPv4 traffic over BGP Peer. It is enabled by default if the
        /// peerIpAddress is version 4.
        pub enable_ipv4: Option<bool> = "enableIpv4",
        /// Enable IPv6 traffic over BGP Peer. It is enabled by default if the
        /// peerIpAddress is version 6.
        pub enable_ipv6: Option<bool> = "enableIpv6",
        /// List of export policies applied to this peer, in the order they must be
        /// evaluated. The name must correspond to an existing policy that has
        /// ROUTE_POLICY_TYPE_EXPORT type.
        pub export_policies: Option<Vec<String>> = "exportPolicies",
        /// List of import policies applied to this peer, in the order they must be
        /// evaluated. The name must correspond to an existing policy that has
        /// ROUTE_POLICY_TYPE_IMPORT type.
        pub import_policies: Option<Vec<String>> = "importPolicies",
        /// Name of the interface the BGP peer is associated with.
        pub interface_name: Option<String> = "interfaceName",
        /// IP address of the interface inside Google Cloud Platform.
        pub ip_address: Option<String> = "ipAddress",
        /// IPv4 address of the interface inside Google Cloud Platform.
        pub ipv4_nexthop_address: Option<String> = "ipv4NexthopAddress",
        /// IPv6 address of the interface inside Google Cloud Platform.
        pub ipv6_nexthop_address: Option<String> = "ipv6NexthopAddress",
        /// Output only. \[Output Only\] The resource that configures and manages this
        /// BGP peer.
        ///
        /// - MANAGED_BY_USER is the default value and can be managed by you or other
        ///   users
        /// - MANAGED_BY_ATTACHMENT is a BGP peer that is configured and managed by Cloud
        ///   Interconnect, specifically by an InterconnectAttachment of type PARTNER.
        ///   Google automatically creates, updates, and deletes this type of BGP peer
        ///   when the PARTNER InterconnectAttachment is created, updated, or deleted.
        pub management_type: Option<Open<RouterBgpPeerManagementType>> =
            "managementType",
        /// Present if MD5 authentication is enabled for the peering. Must be the name of
        /// one of the entries in the Router.md5_authentication_keys. The field must
        /// comply with RFC1035.
        pub md5_authentication_key_name: Option<String> = "md5AuthenticationKeyName",
        /// Name of this BGP peer. The name must be 1-63 characters long, and comply
        /// withRFC1035. Specifically, the name must be 1-63 characters long and match
        /// the regular expression `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first
        /// character must be a lowercase letter, and all following characters must be a
        /// dash, lowercase letter, or digit, except the last character, which cannot be
        /// a dash.
        ///
        /// Required by `compute.routers.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Peer BGP Autonomous System Number (ASN). Each BGP interface may use a
        /// different value.
        ///
        /// Required by `compute.routers.insert`.
        pub peer_asn: Option<u32> = "peerAsn",
        /// IP address of the BGP interface outside Google Cloud Platform.
        pub peer_ip_address: Option<String> = "peerIpAddress",
        /// IPv4 address of the BGP interface outside Google Cloud Platform.
        pub peer_ipv4_nexthop_address: Option<String> = "peerIpv4NexthopAddress",
        /// IPv6 address of the BGP interface outside Google Cloud Platform.
        pub peer_ipv6_nexthop_address: Option<String> = "peerIpv6NexthopAddress",
        /// URI of the VM instance that is used as third-party router appliances such as
        /// Next Gen Firewalls, Virtual Routers, or Router Appliances. The VM instance
        /// must be located in zones contained in the same region as this Cloud Router.
        /// The VM instance is the peer side of the BGP session.
        pub router_appliance_instance: Option<String> = "routerApplianceInstance",
    }
}

open_enum! {
    /// User-specified flag to indicate which mode to use for advertisement.
    pub enum RouterBgpPeerAdvertiseMode = "RouterBgpPeer.advertiseMode" {
        /// The value `CUSTOM`.
        Custom = "CUSTOM",
        /// The value `DEFAULT`.
        Default = "DEFAULT",
    }
}

open_enum! {
    /// An item of the property `advertisedGroups` of `RouterBgpPeer`.
    pub enum RouterBgpPeerAdvertisedGroups = "RouterBgpPeer.advertisedGroups[]" {
        /// Advertise all available subnets (including peer VPC subnets).
        AllSubnets = "ALL_SUBNETS",
    }
}

open_enum! {
    /// The status of the BGP peer connection.
    ///
    /// If set to FALSE, any active session with the peer is terminated and all
    /// associated routing information is removed. If set to TRUE, the peer connection
    /// can be established with routing information. The default is TRUE.
    pub enum RouterBgpPeerEnable = "RouterBgpPeer.enable" {
        /// The value `FALSE`.
        False = "FALSE",
        /// The value `TRUE`.
        True = "TRUE",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The resource that configures and manages this BGP
    /// peer.
    ///
    /// - MANAGED_BY_USER is the default value and can be managed by you or other users
    /// - MANAGED_BY_ATTACHMENT is a BGP peer that is configured and managed by Cloud
    ///   Interconnect, specifically by an InterconnectAttachment of type PARTNER. Google
    ///   automatically creates, updates, and deletes this type of BGP peer when the
    ///   PARTNER InterconnectAttachment is created, updated, or deleted.
    pub enum RouterBgpPeerManagementType = "RouterBgpPeer.managementType" {
        /// The BGP peer is automatically created for PARTNER type
        /// InterconnectAttachment; Google will automatically create/delete this BGP peer
        /// when the PARTNER InterconnectAttachment is created/deleted, and Google will
        /// update the ipAddress and peerIpAddress when the PARTNER
        /// InterconnectAttachment is provisioned. This type of BGP peer cannot be
        /// created or deleted, but can be modified for all fields except for name,
        /// ipAddress and peerIpAddress.
        ManagedByAttachment = "MANAGED_BY_ATTACHMENT",
        /// Default value, the BGP peer is manually created and managed by user.
        ManagedByUser = "MANAGED_BY_USER",
    }
}
