//! The schema `FirewallPolicyRule`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::FirewallPolicyRuleMatcher;
use super::FirewallPolicyRuleSecureTag;

record! {
    /// Represents a rule that describes one or more match conditions along with the
    /// action to be taken when traffic matches this condition (allow or deny).
    pub struct FirewallPolicyRule = "FirewallPolicyRule" {
        /// The Action to perform when the client connection triggers the rule. Valid
        /// actions for firewall rules are: "allow", "deny",
        /// "apply_security_profile_group" and "goto_next" (
        /// "apply_security_profile_group" can be specified only for global network
        /// firewall policies or hierarchical firewall policies). Valid actions for
        /// packet mirroring rules are: "mirror", "do_not_mirror" and "goto_next".
        pub action: Option<String> = "action",
        /// An optional description for this resource.
        pub description: Option<String> = "description",
        /// The direction in which this rule applies.
        pub direction: Option<Open<FirewallPolicyRuleDirection>> = "direction",
        /// Denotes whether the firewall policy rule is disabled. When set to true, the
        /// firewall policy rule is not enforced and traffic behaves as if it did not
        /// exist. If this is unspecified, the firewall policy rule will be enabled.
        pub disabled: Option<bool> = "disabled",
        /// Denotes whether to enable logging for a particular rule. If logging is
        /// enabled, logs will be exported to the configured export destination in
        /// Stackdriver. Logs may be exported to BigQuery or Pub/Sub. Note: you cannot
        /// enable logging on "goto_next" rules.
        pub enable_logging: Option<bool> = "enableLogging",
        /// Output only. \[Output only\] Type of the resource.
        /// Returnscompute#firewallPolicyRule for firewall rules
        /// andcompute#packetMirroringRule for packet mirroring rules.
        ///
        /// The default is `compute#firewallPolicyRule`.
        pub kind: Option<String> = "kind",
        /// A match condition that incoming traffic is evaluated against. If it evaluates
        /// to true, the corresponding 'action' is enforced.
        ///
        /// Named `match` on the wire.
        pub match_: Option<Box<FirewallPolicyRuleMatcher>> = "match",
        /// An integer indicating the priority of a rule in the list. The priority must
        /// be a positive value between 0 and 2147483647. Rules are evaluated from
        /// highest to lowest priority where 0 is the highest priority and 2147483647 is
        /// the lowest priority.
        pub priority: Option<i32> = "priority",
        /// An optional name for the rule. This field is not a unique identifier and can
        /// be updated.
        pub rule_name: Option<String> = "ruleName",
        /// Output only. \[Output Only\] Calculation of the complexity of a single
        /// firewall policy rule.
        pub rule_tuple_count: Option<i32> = "ruleTupleCount",
        /// A fully-qualified URL of a SecurityProfileGroup resource instance. Example:
        /// `https://networksecurity.googleapis.com/v1/projects/{project}/locations/{location}/securityProfileGroups/my-security-profile-group`
        /// Must be specified if action is one of 'apply_security_profile_group' or
        /// 'mirror'. Cannot be specified for other actions. Can be specified only for
        /// global network firewall policies or hierarchical firewall policies.
        pub security_profile_group: Option<String> = "securityProfileGroup",
        /// A list of forwarding rules to which this rule applies. This field allows you
        /// to control which load balancers get this rule. For example, the following are
        /// valid values:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/global/forwardingRules/forwardingRule>
        /// - <https://www.googleapis.com/compute/v1/projects/project/regions/region/forwardingRules/forwardingRule>
        /// - projects/project/global/ forwardingRules/forwardingRule
        /// - projects/project/regions/region/forwardingRules/ forwardingRule
        pub target_forwarding_rules: Option<Vec<String>> = "targetForwardingRules",
        /// A list of network resource URLs to which this rule applies. This field allows
        /// you to control which network's VMs get this rule. If this field is left
        /// blank, all VMs within the organization will receive the rule.
        pub target_resources: Option<Vec<String>> = "targetResources",
        /// A list of secure tags that controls which instances the firewall rule applies
        /// to. If targetSecureTag are specified, then the firewall rule applies only to
        /// instances in the VPC network that have one of those EFFECTIVE secure tags, if
        /// all the target_secure_tag are in INEFFECTIVE state, then this rule will be
        /// ignored.targetSecureTag may not be set at the same time
        /// astargetServiceAccounts. If neither targetServiceAccounts nortargetSecureTag
        /// are specified, the firewall rule applies to all instances on the specified
        /// network. Maximum number of target label tags allowed is 256.
        pub target_secure_tags: Option<Vec<FirewallPolicyRuleSecureTag>> =
            "targetSecureTags",
        /// A list of service accounts indicating the sets of instances that are applied
        /// with this rule.
        pub target_service_accounts: Option<Vec<String>> = "targetServiceAccounts",
        /// Target types of the firewall policy rule. Default value is INSTANCES.
        pub target_type: Option<Open<FirewallPolicyRuleTargetType>> = "targetType",
        /// Boolean flag indicating if the traffic should be TLS decrypted. Can be set
        /// only if action = 'apply_security_profile_group' and cannot be set for other
        /// actions.
        pub tls_inspect: Option<bool> = "tlsInspect",
    }
}

open_enum! {
    /// The direction in which this rule applies.
    pub enum FirewallPolicyRuleDirection = "FirewallPolicyRule.direction" {
        /// The value `EGRESS`.
        Egress = "EGRESS",
        /// The value `INGRESS`.
        Ingress = "INGRESS",
    }
}

open_enum! {
    /// Target types of the firewall policy rule. Default value is INSTANCES.
    pub enum FirewallPolicyRuleTargetType = "FirewallPolicyRule.targetType" {
        /// The value `INSTANCES`.
        Instances = "INSTANCES",
        /// The value `INTERNAL_MANAGED_LB`.
        InternalManagedLb = "INTERNAL_MANAGED_LB",
    }
}
