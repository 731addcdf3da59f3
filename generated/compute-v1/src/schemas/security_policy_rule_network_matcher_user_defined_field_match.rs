//! The schema `SecurityPolicyRuleNetworkMatcherUserDefinedFieldMatch`.

use gapi_runtime::v1::record;

record! {
    /// The schema `SecurityPolicyRuleNetworkMatcherUserDefinedFieldMatch`.
    pub struct SecurityPolicyRuleNetworkMatcherUserDefinedFieldMatch =
        "SecurityPolicyRuleNetworkMatcherUserDefinedFieldMatch" {
        /// Name of the user-defined field, as given in the definition.
        pub name: Option<String> = "name",
        /// Matching values of the field. Each element can be a 32-bit unsigned decimal
        /// or hexadecimal (starting with "0x") number (e.g. "64") or range (e.g.
        /// "0x400-0x7ff").
        pub values: Option<Vec<String>> = "values",
    }
}
