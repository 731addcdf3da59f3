//! The schema `GoogleCloudIdentitytoolkitV1GetRecaptchaParamResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response message for GetRecaptchaParam.
    pub struct GoogleCloudIdentitytoolkitV1GetRecaptchaParamResponse =
        "GoogleCloudIdentitytoolkitV1GetRecaptchaParamResponse" {
        /// The property `kind`.
        #[deprecated]
        pub kind: Option<String> = "kind",
        /// The producer project number used to generate PIA tokens
        pub producer_project_number: Option<String> = "producerProjectNumber",
        /// The reCAPTCHA v2 site key used to invoke the reCAPTCHA service. Always
        /// present.
        pub recaptcha_site_key: Option<String> = "recaptchaSiteKey",
        /// The property `recaptchaStoken`.
        #[deprecated]
        pub recaptcha_stoken: Option<String> = "recaptchaStoken",
    }
}
