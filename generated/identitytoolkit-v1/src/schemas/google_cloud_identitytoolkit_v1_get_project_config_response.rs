//! The schema `GoogleCloudIdentitytoolkitV1GetProjectConfigResponse`.

use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1EmailTemplate;
use super::GoogleCloudIdentitytoolkitV1IdpConfig;

record! {
    /// Response message for GetProjectConfig.
    pub struct GoogleCloudIdentitytoolkitV1GetProjectConfigResponse =
        "GoogleCloudIdentitytoolkitV1GetProjectConfigResponse" {
        /// Whether to allow password account sign up. This field is only returned for
        /// authenticated calls from a developer.
        pub allow_password_user: Option<bool> = "allowPasswordUser",
        /// Google Cloud API key. This field is only returned for authenticated calls
        /// from a developer.
        pub api_key: Option<String> = "apiKey",
        /// Authorized domains for widget redirect.
        pub authorized_domains: Option<Vec<String>> = "authorizedDomains",
        /// Email template for change email. This field is only returned for
        /// authenticated calls from a developer.
        pub change_email_template: Option<Box<GoogleCloudIdentitytoolkitV1EmailTemplate>> =
            "changeEmailTemplate",
        /// The Firebase Dynamic Links domain used to construct links for redirects to
        /// native apps.
        pub dynamic_links_domain: Option<String> = "dynamicLinksDomain",
        /// Whether anonymous user is enabled. This field is only returned for
        /// authenticated calls from a developer.
        pub enable_anonymous_user: Option<bool> = "enableAnonymousUser",
        /// OAuth2 provider config. This field is only returned for authenticated calls
        /// from a developer.
        pub idp_config: Option<Vec<GoogleCloudIdentitytoolkitV1IdpConfig>> = "idpConfig",
        /// Reset password email template for legacy Firebase V1 app. This field is only
        /// returned for authenticated calls from a developer.
        pub legacy_reset_password_template: Option<Box<GoogleCloudIdentitytoolkitV1EmailTemplate>> =
            "legacyResetPasswordTemplate",
        /// The project id of the retrieved configuration.
        pub project_id: Option<String> = "projectId",
        /// Email template for reset password. This field is only returned for
        /// authenticated calls from a developer.
        pub reset_password_template: Option<Box<GoogleCloudIdentitytoolkitV1EmailTemplate>> =
            "resetPasswordTemplate",
        /// Email template for reverting second factor additions. This field is only
        /// returned for authenticated calls from a developer.
        pub revert_second_factor_addition_template: Option<Box<GoogleCloudIdentitytoolkitV1EmailTemplate>> =
            "revertSecondFactorAdditionTemplate",
        /// Whether to use email sending. This field is only returned for authenticated
        /// calls from a developer.
        pub use_email_sending: Option<bool> = "useEmailSending",
        /// Email template for verify email. This field is only returned for
        /// authenticated calls from a developer.
        pub verify_email_template: Option<Box<GoogleCloudIdentitytoolkitV1EmailTemplate>> =
            "verifyEmailTemplate",
    }
}
