//! The schema `ForwardingRuleReference`.

use gapi_runtime::v1::record;

record! {
    /// The schema `ForwardingRuleReference`.
    pub struct ForwardingRuleReference = "ForwardingRuleReference" {
        /// The property `forwardingRule`.
        pub forwarding_rule: Option<String> = "forwardingRule",
    }
}
