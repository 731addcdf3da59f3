//! The schema `RouterNatRule`.

use gapi_runtime::v1::record;

use super::RouterNatRuleAction;

record! {
    /// The schema `RouterNatRule`.
    pub struct RouterNatRule = "RouterNatRule" {
        /// The action to be enforced for traffic that matches this rule.
        pub action: Option<Box<RouterNatRuleAction>> = "action",
        /// An optional description of this rule.
        pub description: Option<String> = "description",
        /// CEL expression that specifies the match condition that egress traffic from a
        /// VM is evaluated against. If it evaluates to true, the corresponding `action`
        /// is enforced.
        ///
        /// The following examples are valid match expressions for public NAT:
        ///
        /// `inIpRange(destination.ip, '1.1.0.0/16') || inIpRange(destination.ip,
        /// '2.2.0.0/16')`
        ///
        /// `destination.ip == '1.1.0.1' || destination.ip == '8.8.8.8'`
        ///
        /// The following examples are valid match expressions for private NAT:
        ///
        /// (NAT 44) `nexthop.hub ==
        /// '//networkconnectivity.googleapis.com/projects/my-project/locations/global/hubs/hub-1'`
        ///
        /// `nexthop.is_hybrid`
        ///
        /// (NAT 64) `isIPv6(source.ip)`
        ///
        /// Named `match` on the wire.
        pub match_: Option<String> = "match",
        /// An integer uniquely identifying a rule in the list. The rule number must be a
        /// positive value between 0 and 65000, and must be unique among rules within a
        /// NAT.
        pub rule_number: Option<u32> = "ruleNumber",
    }
}
