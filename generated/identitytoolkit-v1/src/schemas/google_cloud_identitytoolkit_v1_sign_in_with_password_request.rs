//! The schema `GoogleCloudIdentitytoolkitV1SignInWithPasswordRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Request message for SignInWithPassword.
    pub struct GoogleCloudIdentitytoolkitV1SignInWithPasswordRequest =
        "GoogleCloudIdentitytoolkitV1SignInWithPasswordRequest" {
        /// The property `captchaChallenge`.
        #[deprecated]
        pub captcha_challenge: Option<String> = "captchaChallenge",
        /// The reCAPTCHA token provided by the reCAPTCHA client-side integration.
        /// reCAPTCHA Enterprise uses it for risk assessment. Required when reCAPTCHA
        /// Enterprise is enabled.
        pub captcha_response: Option<String> = "captchaResponse",
        /// The client type, web, android or ios. Required when reCAPTCHA Enterprise is
        /// enabled.
        pub client_type: Option<Open<GoogleCloudIdentitytoolkitV1SignInWithPasswordRequestClientType>> =
            "clientType",
        /// The property `delegatedProjectNumber`.
        #[deprecated]
        pub delegated_project_number: Option<i64> = "delegatedProjectNumber",
        /// Required. The email the user is signing in with. The length of email should
        /// be less than 256 characters and in the format of `name@domain.tld`. The email
        /// should also match the [RFC 822](https://tools.ietf.org/html/rfc822) addr-spec
        /// production.
        pub email: Option<String> = "email",
        /// The property `idToken`.
        #[deprecated]
        pub id_token: Option<String> = "idToken",
        /// The property `instanceId`.
        #[deprecated]
        pub instance_id: Option<String> = "instanceId",
        /// Required. The password the user provides to sign in to the account.
        pub password: Option<String> = "password",
        /// The property `pendingIdToken`.
        #[deprecated]
        pub pending_id_token: Option<String> = "pendingIdToken",
        /// The reCAPTCHA version of the reCAPTCHA token in the captcha_response.
        pub recaptcha_version: Option<Open<GoogleCloudIdentitytoolkitV1SignInWithPasswordRequestRecaptchaVersion>> =
            "recaptchaVersion",
        /// Should always be true.
        pub return_secure_token: Option<bool> = "returnSecureToken",
        /// The ID of the Identity Platform tenant the user is signing in to. If not set,
        /// the user will sign in to the default Identity Platform instance in the
        /// project.
        pub tenant_id: Option<String> = "tenantId",
    }
}

open_enum! {
    /// The client type, web, android or ios. Required when reCAPTCHA Enterprise is
    /// enabled.
    pub enum GoogleCloudIdentitytoolkitV1SignInWithPasswordRequestClientType =
        "GoogleCloudIdentitytoolkitV1SignInWithPasswordRequest.clientType" {
        /// Client type is not specified.
        ClientTypeUnspecified = "CLIENT_TYPE_UNSPECIFIED",
        /// Client type is web.
        ClientTypeWeb = "CLIENT_TYPE_WEB",
        /// Client type is android.
        ClientTypeAndroid = "CLIENT_TYPE_ANDROID",
        /// Client type is ios.
        ClientTypeIos = "CLIENT_TYPE_IOS",
    }
}

open_enum! {
    /// The reCAPTCHA version of the reCAPTCHA token in the captcha_response.
    pub enum GoogleCloudIdentitytoolkitV1SignInWithPasswordRequestRecaptchaVersion =
        "GoogleCloudIdentitytoolkitV1SignInWithPasswordRequest.recaptchaVersion" {
        /// The reCAPTCHA version is not specified.
        RecaptchaVersionUnspecified = "RECAPTCHA_VERSION_UNSPECIFIED",
        /// The reCAPTCHA enterprise.
        RecaptchaEnterprise = "RECAPTCHA_ENTERPRISE",
    }
}
