//! The schema `RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponse`.

use gapi_runtime::v1::record;

use super::Firewall;
use super::RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponseEffectiveFirewallPolicy;

record! {
    /// The schema `RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponse`.
    pub struct RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponse =
        "RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponse" {
        /// Output only. \[Output only\] Effective firewalls from firewall policy. It
        /// applies to Regional Network Firewall Policies in the specified region, Global
        /// Network Firewall Policies and Hierachial Firewall Policies which are
        /// associated with the network.
        pub firewall_policys: Option<Vec<RegionNetworkFirewallPoliciesGetEffectiveFirewallsResponseEffectiveFirewallPolicy>> =
            "firewallPolicys",
        /// Effective firewalls on the network.
        pub firewalls: Option<Vec<Firewall>> = "firewalls",
    }
}
