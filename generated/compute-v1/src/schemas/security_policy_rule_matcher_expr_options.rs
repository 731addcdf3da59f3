//! The schema `SecurityPolicyRuleMatcherExprOptions`.

use gapi_runtime::v1::record;

use super::SecurityPolicyRuleMatcherExprOptionsRecaptchaOptions;

record! {
    /// The schema `SecurityPolicyRuleMatcherExprOptions`.
    pub struct SecurityPolicyRuleMatcherExprOptions =
        "SecurityPolicyRuleMatcherExprOptions" {
        /// reCAPTCHA configuration options to be applied for the rule. If the rule does
        /// not evaluate reCAPTCHA tokens, this field has no effect.
        pub recaptcha_options: Option<Box<SecurityPolicyRuleMatcherExprOptionsRecaptchaOptions>> =
            "recaptchaOptions",
    }
}
