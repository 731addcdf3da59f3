//! The schema `SecurityPolicyRule`.

use gapi_runtime::v1::record;

use super::SecurityPolicyRuleHttpHeaderAction;
use super::SecurityPolicyRuleMatcher;
use super::SecurityPolicyRuleNetworkMatcher;
use super::SecurityPolicyRulePreconfiguredWafConfig;
use super::SecurityPolicyRuleRateLimitOptions;
use super::SecurityPolicyRuleRedirectOptions;

record! {
    /// Represents a rule that describes one or more match conditions along with the
    /// action to be taken when traffic matches this condition (allow or deny).
    pub struct SecurityPolicyRule = "SecurityPolicyRule" {
        /// The Action to perform when the rule is matched. The following are the valid
        /// actions:
        ///
        /// - allow: allow access to target.
        /// - deny(STATUS): deny access to target, returns the HTTP response code
        ///   specified. Valid values for `STATUS` are 403, 404, and 502.
        /// - rate_based_ban: limit client traffic to the configured threshold and ban
        ///   the client if the traffic exceeds the threshold. Configure parameters for
        ///   this action in RateLimitOptions. Requires rate_limit_options to be set.
        /// - redirect: redirect to a different target. This can either be an internal
        ///   reCAPTCHA redirect, or an external URL-based redirect via a 302 response.
        ///   Parameters for this action can be configured via redirectOptions. This
        ///   action is only supported in Global Security Policies of type CLOUD_ARMOR.
        /// - throttle: limit client traffic to the configured threshold. Configure
        ///   parameters for this action in rateLimitOptions. Requires rate_limit_options
        ///   to be set for this.
        /// - fairshare (preview only): when traffic reaches the threshold limit,
        ///   requests from the clients matching this rule begin to be rate-limited using
        ///   the Fair Share algorithm. This action is only allowed in security policies
        ///   of type `CLOUD_ARMOR_INTERNAL_SERVICE`.
        pub action: Option<String> = "action",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Optional, additional actions that are performed on headers. This field is
        /// only supported in Global Security Policies of type CLOUD_ARMOR.
        pub header_action: Option<Box<SecurityPolicyRuleHttpHeaderAction>> =
            "headerAction",
        /// Output only. \[Output only\] Type of the resource.
        /// Alwayscompute#securityPolicyRule for security policy rules
        ///
        /// The default is `compute#securityPolicyRule`.
        pub kind: Option<String> = "kind",
        /// A match condition that incoming traffic is evaluated against. If it evaluates
        /// to true, the corresponding 'action' is enforced.
        ///
        /// Named `match` on the wire.
        pub match_: Option<Box<SecurityPolicyRuleMatcher>> = "match",
        /// A match condition that incoming packets are evaluated against for
        /// CLOUD_ARMOR_NETWORK security policies. If it matches, the corresponding
        /// 'action' is enforced.
        ///
        /// The match criteria for a rule consists of built-in match fields (like
        /// 'srcIpRanges') and potentially multiple user-defined match fields
        /// ('userDefinedFields').
        ///
        /// Field values may be extracted directly from the packet or derived from it
        /// (e.g. 'srcRegionCodes'). Some fields may not be present in every packet (e.g.
        /// 'srcPorts'). A user-defined field is only present if the base header is found
        /// in the packet and the entire field is in bounds.
        ///
        /// Each match field may specify which values can match it, listing one or more
        /// ranges, prefixes, or exact values that are considered a match for the field.
        /// A field value must be present in order to match a specified match field. If
        /// no match values are specified for a match field, then any field value is
        /// considered to match it, and it's not required to be present. For strings
        /// specifying '\*' is also equivalent to match all.
        ///
        /// For a packet to match a rule, all specified match fields must match the
        /// corresponding field values derived from the packet.
        ///
        /// Example:
        ///
        /// networkMatch: srcIpRanges:
        ///
        /// - "192.0.2.0/24"
        /// - "198.51.100.0/24" userDefinedFields:
        /// - name: "ipv4_fragment_offset" values:
        /// - "1-0x1fff"
        ///
        /// The above match condition matches packets with a source IP in 192.0.2.0/24 or
        /// 198.51.100.0/24 and a user-defined field named "ipv4_fragment_offset" with a
        /// value between 1 and 0x1fff inclusive.
        pub network_match: Option<Box<SecurityPolicyRuleNetworkMatcher>> =
            "networkMatch",
        /// Preconfigured WAF configuration to be applied for the rule. If the rule does
        /// not evaluate preconfigured WAF rules, i.e., if evaluatePreconfiguredWaf() is
        /// not used, this field will have no effect.
        pub preconfigured_waf_config: Option<Box<SecurityPolicyRulePreconfiguredWafConfig>> =
            "preconfiguredWafConfig",
        /// If set to true, the specified action is not enforced.
        pub preview: Option<bool> = "preview",
        /// An integer indicating the priority of a rule in the list. The priority must
        /// be a positive value between 0 and 2147483647. Rules are evaluated from
        /// highest to lowest priority where 0 is the highest priority and 2147483647 is
        /// the lowest priority.
        pub priority: Option<i32> = "priority",
        /// Must be specified if the action is "rate_based_ban" or "throttle" or
        /// "fairshare". Cannot be specified for any other actions.
        pub rate_limit_options: Option<Box<SecurityPolicyRuleRateLimitOptions>> =
            "rateLimitOptions",
        /// Parameters defining the redirect action. Cannot be specified for any other
        /// actions. This field is only supported in Global Security Policies of type
        /// CLOUD_ARMOR.
        pub redirect_options: Option<Box<SecurityPolicyRuleRedirectOptions>> =
            "redirectOptions",
    }
}
