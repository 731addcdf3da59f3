//! The schema `InstancesGetEffectiveFirewallsResponseEffectiveFirewallPolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::FirewallPolicyRule;

record! {
    /// The schema `InstancesGetEffectiveFirewallsResponseEffectiveFirewallPolicy`.
    pub struct InstancesGetEffectiveFirewallsResponseEffectiveFirewallPolicy =
        "InstancesGetEffectiveFirewallsResponseEffectiveFirewallPolicy" {
        /// Output only. \[Output Only\] Deprecated, please use short name instead. The
        /// display name of the firewall policy.
        #[deprecated]
        pub display_name: Option<String> = "displayName",
        /// Output only. \[Output Only\] The name of the firewall policy.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] The packet mirroring rules that apply to the
        /// instance.
        pub packet_mirroring_rules: Option<Vec<FirewallPolicyRule>> =
            "packetMirroringRules",
        /// Output only. \[Output only\] Priority of firewall policy association. Not
        /// applicable for type=HIERARCHY.
        pub priority: Option<i32> = "priority",
        /// \[Output Only\] The rules that apply to the instance. Only rules that target
        /// the specific VM instance are returned if target service accounts or target
        /// secure tags are specified in the rules.
        pub rules: Option<Vec<FirewallPolicyRule>> = "rules",
        /// Output only. \[Output Only\] The short name of the firewall policy.
        pub short_name: Option<String> = "shortName",
        /// Output only. \[Output Only\] The type of the firewall policy. Can be one of
        /// HIERARCHY, NETWORK, NETWORK_REGIONAL, SYSTEM_GLOBAL, SYSTEM_REGIONAL.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<InstancesGetEffectiveFirewallsResponseEffectiveFirewallPolicyType>> =
            "type",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The type of the firewall policy. Can be one of
    /// HIERARCHY, NETWORK, NETWORK_REGIONAL, SYSTEM_GLOBAL, SYSTEM_REGIONAL.
    pub enum InstancesGetEffectiveFirewallsResponseEffectiveFirewallPolicyType =
        "InstancesGetEffectiveFirewallsResponseEffectiveFirewallPolicy.type" {
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
