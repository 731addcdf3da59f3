//! The schema `InstancesGetEffectiveFirewallsResponse`.

use gapi_runtime::v1::record;

use super::Firewall;
use super::InstancesGetEffectiveFirewallsResponseEffectiveFirewallPolicy;

record! {
    /// The schema `InstancesGetEffectiveFirewallsResponse`.
    pub struct InstancesGetEffectiveFirewallsResponse =
        "InstancesGetEffectiveFirewallsResponse" {
        /// \[Output Only\] Effective firewalls from firewall policies.
        pub firewall_policys: Option<Vec<InstancesGetEffectiveFirewallsResponseEffectiveFirewallPolicy>> =
            "firewallPolicys",
        /// Effective firewalls on the instance.
        pub firewalls: Option<Vec<Firewall>> = "firewalls",
    }
}
