//! The schema `NetworksGetEffectiveFirewallsResponseEffectiveFirewallPolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::FirewallPolicyRule;

record! {
    /// The schema `NetworksGetEffectiveFirewallsResponseEffectiveFirewallPolicy`.
    pub struct NetworksGetEffectiveFirewallsResponseEffectiveFirewallPolicy =
        "NetworksGetEffectiveFirewallsResponseEffectiveFirewallPolicy" {
        /// Output only. \[Output Only\] Deprecated, please use short name instead. The
        /// display name of the firewall policy.
        #[deprecated]
        pub display_name: Option<String> = "displayName",
        /// Output only. \[Output Only\] The name of the firewall policy.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] The packet mirroring rules that apply to the
        /// network.
        pub packet_mirroring_rules: Option<Vec<FirewallPolicyRule>> =
            "packetMirroringRules",
        /// Output only. \[Output only\] Priority of firewall policy association. Not
        /// applicable for type=HIERARCHY.
        pub priority: Option<i32> = "priority",
        /// \[Output Only\] The rules that apply to the network.
        pub rules: Option<Vec<FirewallPolicyRule>> = "rules",
        /// Output only. \[Output Only\] The short name of the firewall policy.
        pub short_name: Option<String> = "shortName",
        /// Output only. \[Output Only\] The type of the firewall policy.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<NetworksGetEffectiveFirewallsResponseEffectiveFirewallPolicyType>> =
            "type",
    }
}

open_enum! {
    /// Output only. \[Output Only\] The type of the firewall policy.
    pub enum NetworksGetEffectiveFirewallsResponseEffectiveFirewallPolicyType =
        "NetworksGetEffectiveFirewallsResponseEffectiveFirewallPolicy.type" {
        /// The value `HIERARCHY`.
        Hierarchy = "HIERARCHY",
        /// The value `NETWORK`.
        Network = "NETWORK",
        /// The value `SYSTEM`.
        System = "SYSTEM",
        /// The value `UNSPECIFIED`.
        Unspecified = "UNSPECIFIED",
    }
}
