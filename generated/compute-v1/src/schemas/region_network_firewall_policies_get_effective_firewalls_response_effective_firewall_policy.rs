//! The schema
//! `RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponseEffectiveFirewallPolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::FirewallPolicyRule;

record! {
    /// The schema
    /// `RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponseEffectiveFirewallPolicy`.
    pub struct RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponseEffectiveFirewallPolicy =
        "RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponseEffectiveFirewallPolicy" {
        /// Output only. \[Output Only\] The display name of the firewall policy.
        pub display_name: Option<String> = "displayName",
        /// Output only. \[Output Only\] The name of the firewall policy.
        pub name: Option<String> = "name",
        /// Output only. \[Output only\] The packet mirroring rules that apply to the
        /// network.
        pub packet_mirroring_rules: Option<Vec<FirewallPolicyRule>> =
            "packetMirroringRules",
        /// Output only. \[Output only\] Priority of firewall policy association. Not
        /// applicable for type=HIERARCHY.
        pub priority: Option<i32> = "priority",
        /// Output only. \[Output only\] The rules that apply to the network.
        pub rules: Option<Vec<FirewallPolicyRule>> = "rules",
        /// Output only. \[Output Only\] The type of the firewall policy. Can be one of
        /// HIERARCHY, NETWORK, NETWORK_REGIONAL, SYSTEM_GLOBAL, SYSTEM_REGIONAL.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponseEffectiveFirewallPolicyType>> =
            "type",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The type of the firewall policy. Can be one of
    /// HIERARCHY, NETWORK, NETWORK_REGIONAL, SYSTEM_GLOBAL, SYSTEM_REGIONAL.
    pub enum RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponseEffectiveFirewallPolicyType =
        "RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponseEffectiveFirewallPolicy.type" {
        /// The value `HIERARCHY`.
        Hierarchy = "HIERARCHY",
        /// The value `NETWORK`.
        Network = "NETWORK",
        /// The value `NETWORK_REGIONAL`.
        NetworkRegional = "NETWORK_REGIONAL",
        /// The value `SYSTEM_GLOBAL`.
        SystemGlobal = "SYSTEM_GLOBAL",
        /// The value `SYSTEM_REGIONAL`.
        SystemRegional = "SYSTEM_REGIONAL",
        /// The value `UNSPECIFIED`.
        Unspecified = "UNSPECIFIED",
    }
}
