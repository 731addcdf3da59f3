//! The schema `FirewallPoliciesListAssociationsResponse`.

use gapi_runtime::v1::record;

use super::FirewallPolicyAssociation;

record! {
    /// The schema `FirewallPoliciesListAssociationsResponse`.
    pub struct FirewallPoliciesListAssociationsResponse =
        "FirewallPoliciesListAssociationsResponse" {
        /// A list of associations.
        pub associations: Option<Vec<FirewallPolicyAssociation>> = "associations",
        /// Output only. \[Output Only\] Type of firewallPolicy associations.
        /// Alwayscompute#FirewallPoliciesListAssociations for lists of firewallPolicy
        /// associations.
        ///
        /// The default is `compute#firewallPoliciesListAssociationsResponse`.
        pub kind: Option<String> = "kind",
    }
}
