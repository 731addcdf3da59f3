//! The schema `SecurityPolicyRulePreconfiguredWafConfigExclusion`.

use gapi_runtime::v1::record;

use super::SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams;

record! {
    /// The schema `SecurityPolicyRulePreconfiguredWafConfigExclusion`.
    pub struct SecurityPolicyRulePreconfiguredWafConfigExclusion =
        "SecurityPolicyRulePreconfiguredWafConfigExclusion" {
        /// A list of request body fields to be excluded from inspection during
        /// preconfigured WAF evaluation.
        pub request_bodies_to_exclude: Option<Vec<SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams>> =
            "requestBodiesToExclude",
        /// A list of request cookie names whose value will be excluded from inspection
        /// during preconfigured WAF evaluation.
        pub request_cookies_to_exclude: Option<Vec<SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams>> =
            "requestCookiesToExclude",
        /// A list of request header names whose value will be excluded from inspection
        /// during preconfigured WAF evaluation.
        pub request_headers_to_exclude: Option<Vec<SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams>> =
            "requestHeadersToExclude",
        /// A list of request query parameter names whose value will be excluded from
        /// inspection during preconfigured WAF evaluation. Note that the parameter can
        /// be in the query string or in the POST body.
        pub request_query_params_to_exclude: Option<Vec<SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams>> =
            "requestQueryParamsToExclude",
        /// A list of request URIs from the request line to be excluded from inspection
        /// during preconfigured WAF evaluation. When specifying this field, the query or
        /// fragment part should be excluded.
        pub request_uris_to_exclude: Option<Vec<SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams>> =
            "requestUrisToExclude",
        /// A list of target rule IDs under the WAF rule set to apply the preconfigured
        /// WAF exclusion. If omitted, it refers to all the rule IDs under the WAF rule
        /// set.
        pub target_rule_ids: Option<Vec<String>> = "targetRuleIds",
        /// Target WAF rule set to apply the preconfigured WAF exclusion.
        pub target_rule_set: Option<String> = "targetRuleSet",
    }
}
