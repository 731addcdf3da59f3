//! The schema `SecurityPolicyRuleRedirectOptions`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `SecurityPolicyRuleRedirectOptions`.
    pub struct SecurityPolicyRuleRedirectOptions = "SecurityPolicyRuleRedirectOptions" {
        /// Target for the redirect action. This is required if the type is EXTERNAL_302
        /// and cannot be specified for GOOGLE_RECAPTCHA.
        pub target: Option<String> = "target",
        /// Type of the redirect action. Possible values are:
        ///
        /// - GOOGLE_RECAPTCHA: redirect to reCAPTCHA for manual challenge assessment.
        /// - EXTERNAL_302: redirect to a different URL via a 302 response.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<SecurityPolicyRuleRedirectOptionsType>> = "type",
    }
}

open_enum! {
    /// Type of the redirect action. Possible values are:
    ///
    /// - GOOGLE_RECAPTCHA: redirect to reCAPTCHA for manual challenge assessment.
    /// - EXTERNAL_302: redirect to a different URL via a 302 response.
    pub enum SecurityPolicyRuleRedirectOptionsType =
        "SecurityPolicyRuleRedirectOptions.type" {
        /// The value `EXTERNAL_302`.
        External302 = "EXTERNAL_302",
        /// The value `GOOGLE_RECAPTCHA`.
        GoogleRecaptcha = "GOOGLE_RECAPTCHA",
    }
}
