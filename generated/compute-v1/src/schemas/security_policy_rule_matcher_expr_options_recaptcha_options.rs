//! The schema `SecurityPolicyRuleMatcherExprOptionsRecaptchaOptions`.

use gapi_runtime::v1::record;

record! {
    /// The schema `SecurityPolicyRuleMatcherExprOptionsRecaptchaOptions`.
    pub struct SecurityPolicyRuleMatcherExprOptionsRecaptchaOptions =
        "SecurityPolicyRuleMatcherExprOptionsRecaptchaOptions" {
        /// A list of site keys to be used during the validation of reCAPTCHA
        /// action-tokens. The provided site keys need to be created from reCAPTCHA API
        /// under the same project where the security policy is created.
        pub action_token_site_keys: Option<Vec<String>> = "actionTokenSiteKeys",
        /// A list of site keys to be used during the validation of reCAPTCHA
        /// session-tokens. The provided site keys need to be created from reCAPTCHA API
        /// under the same project where the security policy is created.
        pub session_token_site_keys: Option<Vec<String>> = "sessionTokenSiteKeys",
    }
}
