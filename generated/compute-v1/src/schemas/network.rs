//! The schema `Network`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::NetworkParams;
use super::NetworkPeering;
use super::NetworkRoutingConfig;

record! {
    /// Represents a VPC Network resource.
    ///
    /// Networks connect resources to each other and to the internet. For more
    /// information, readVirtual Private Cloud (VPC) Network.
    pub struct Network = "Network" {
        /// Deprecated in favor of subnet mode networks. The range of internal addresses
        /// that are legal on this network. This range is aCIDR specification, for
        /// example:192.168.0.0/16. Provided by the client when the network is created.
        ///
        /// Must match the pattern `[0-9]{1,3}(?:\.[0-9]{1,3}){3}/[0-9]{1,2}`. Named
        /// `IPv4Range` on the wire.
        #[deprecated]
        pub ipv4_range: Option<String> = "IPv4Range",
        /// Output only. \[Output Only\] Additional tags for this resource.
        pub additional_tags: Option<Vec<String>> = "additionalTags",
        /// Must be set to create a VPC network. If not set, a legacy network is created.
        ///
        /// When set to true, the VPC network is created in auto mode. When set to false,
        /// the VPC network is created in custom mode.
        ///
        /// An auto mode VPC network starts with one subnet per region. Each subnet has a
        /// predetermined range as described inAuto mode VPC network IP ranges.
        ///
        /// For custom mode VPC networks, you can add subnets using the subnetworksinsert
        /// method.
        pub auto_create_subnetworks: Option<bool> = "autoCreateSubnetworks",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this field when you create
        /// the resource.
        pub description: Option<String> = "description",
        /// Enable ULA internal ipv6 on this network. Enabling this feature will assign a
        /// /48 from google defined ULA prefix fd20::/20. .
        pub enable_ula_internal_ipv6: Option<bool> = "enableUlaInternalIpv6",
        /// Output only. \[Output Only\] URL of the firewall policy the network is
        /// associated with.
        pub firewall_policy: Option<String> = "firewallPolicy",
        /// \[Output Only\] The gateway address for default routing out of the network,
        /// selected by Google Cloud.
        ///
        /// Must match the pattern `[0-9]{1,3}(?:\.[0-9]{1,3}){3}`. Named `gatewayIPv4`
        /// on the wire.
        pub gateway_ipv4: Option<String> = "gatewayIPv4",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// When enabling ula internal ipv6, caller optionally can specify the /48 range
        /// they want from the google defined ULA prefix fd20::/20. The input must be a
        /// valid /48 ULA IPv6 address and must be within the fd20::/20. Operation will
        /// fail if the speficied /48 is already in used by another resource. If the
        /// field is not speficied, then a /48 range will be randomly allocated from
        /// fd20::/20 and returned via this field. .
        pub internal_ipv6_range: Option<String> = "internalIpv6Range",
        /// Output only. \[Output Only\] Type of the resource. Always compute#network for
        /// networks.
        ///
        /// The default is `compute#network`.
        pub kind: Option<String> = "kind",
        /// Maximum Transmission Unit in bytes. The minimum value for this field is 1300
        /// and the maximum value is 8896. The suggested value is 1500, which is the
        /// default MTU used on the Internet, or 8896 if you want to use Jumbo frames. If
        /// unspecified, the value defaults to 1460.
        pub mtu: Option<i32> = "mtu",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?`. The first character must be a lowercase letter,
        /// and all following characters (except for the last character) must be a dash,
        /// lowercase letter, or digit. The last character must be a lowercase letter or
        /// digit.
        ///
        /// Required by `compute.networks.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// The network firewall policy enforcement order. Can be either
        /// AFTER_CLASSIC_FIREWALL or BEFORE_CLASSIC_FIREWALL. Defaults to
        /// AFTER_CLASSIC_FIREWALL if the field is not specified.
        pub network_firewall_policy_enforcement_order: Option<Open<NetworkNetworkFirewallPolicyEnforcementOrder>> =
            "networkFirewallPolicyEnforcementOrder",
        /// A full or partial URL of the network profile to apply to this network. This
        /// field can be set only at resource creation time. For example, the following
        /// are valid URLs:
        ///
        /// - `https://www.googleapis.com/compute/{api_version}/projects/{project_id}/global/networkProfiles/{network_profile_name}`
        /// - projects/{project_id}/global/networkProfiles/{network_profile_name}
        pub network_profile: Option<String> = "networkProfile",
        /// Input only. \[Input Only\] Additional params passed with the request, but not
        /// persisted as part of resource payload.
        pub params: Option<Box<NetworkParams>> = "params",
        /// Output only. \[Output Only\] A list of network peerings for the resource.
        pub peerings: Option<Vec<NetworkPeering>> = "peerings",
        /// The network-level routing configuration for this network. Used by Cloud
        /// Router to determine what type of network-wide routing behavior to enforce.
        pub routing_config: Option<Box<NetworkRoutingConfig>> = "routingConfig",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL for this resource with the
        /// resource id.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// \[Output Only\] Server-defined fully-qualified URLs for all subnetworks in
        /// this VPC network.
        pub subnetworks: Option<Vec<String>> = "subnetworks",
    }
}

open_enum! {
    /// The network firewall policy enforcement order. Can be either
    /// AFTER_CLASSIC_FIREWALL or BEFORE_CLASSIC_FIREWALL. Defaults to
    /// AFTER_CLASSIC_FIREWALL if the field is not specified.
    pub enum NetworkNetworkFirewallPolicyEnforcementOrder =
        "Network.networkFirewallPolicyEnforcementOrder" {
        /// The value `AFTER_CLASSIC_FIREWALL`.
        AfterClassicFirewall = "AFTER_CLASSIC_FIREWALL",
        /// The value `BEFORE_CLASSIC_FIREWALL`.
        BeforeClassicFirewall = "BEFORE_CLASSIC_FIREWALL",
    }
}
