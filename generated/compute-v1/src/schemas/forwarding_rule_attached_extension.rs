//! The schema `ForwardingRuleAttachedExtension`.

use gapi_runtime::v1::record;

record! {
    /// Reference to an extension resource that is attached to this ForwardingRule.
    pub struct ForwardingRuleAttachedExtension = "ForwardingRuleAttachedExtension" {
        /// Output only. The resource name.
        pub reference: Option<String> = "reference",
    }
}
