//! The schema `FirewallPolicyAssociation`.

use gapi_runtime::v1::record;

record! {
    /// The schema `FirewallPolicyAssociation`.
    pub struct FirewallPolicyAssociation = "FirewallPolicyAssociation" {
        /// The target that the firewall policy is attached to.
        pub attachment_target: Option<String> = "attachmentTarget",
        /// \[Output Only\] Deprecated, please use short name instead. The display name
        /// of the firewall policy of the association.
        #[deprecated]
        pub display_name: Option<String> = "displayName",
        /// Output only. \[Output Only\] The firewall policy ID of the association.
        pub firewall_policy_id: Option<String> = "firewallPolicyId",
        /// The name for an association.
        pub name: Option<String> = "name",
        /// An integer indicating the priority of an association. The priority must be a
        /// positive value between 1 and 2147483647. Firewall Policies are evaluated from
        /// highest to lowest priority where 1 is the highest priority and 2147483647 is
        /// the lowest priority. The default value is `1000`. If two associations have
        /// the same priority then lexicographical order on association names is applied.
        pub priority: Option<i32> = "priority",
        /// Output only. \[Output Only\] The short name of the firewall policy of the
        /// association.
        pub short_name: Option<String> = "shortName",
    }
}
