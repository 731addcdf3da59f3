//! The schema `NetworksGetEffectiveFirewallsResponse`.

use gapi_runtime::v1::record;

use super::Firewall;
use super::NetworksGetEffectiveFirewallsResponseEffectiveFirewallPolicy;

record! {
    /// The schema `NetworksGetEffectiveFirewallsResponse`.
    pub struct NetworksGetEffectiveFirewallsResponse =
        "NetworksGetEffectiveFirewallsResponse" {
        /// \[Output Only\] Effective firewalls from firewall policy. It returns Global
        /// Network Firewall Policies and Hierarchical Firewall Policies.
        /// UseregionNetworkFirewallPolicies.getEffectiveFirewalls to get Regional
        /// Network Firewall Policies as well.
        pub firewall_policys: Option<Vec<NetworksGetEffectiveFirewallsResponseEffectiveFirewallPolicy>> =
            "firewallPolicys",
        /// Effective firewalls on the network.
        pub firewalls: Option<Vec<Firewall>> = "firewalls",
    }
}
