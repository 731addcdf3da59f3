//! The schema `GoogleCloudIdentitytoolkitV1SignUpRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1MfaFactor;

record! {
    /// Request message for SignUp.
    pub struct GoogleCloudIdentitytoolkitV1SignUpRequest =
        "GoogleCloudIdentitytoolkitV1SignUpRequest" {
        /// The property `captchaChallenge`.
        #[deprecated]
        pub captcha_challenge: Option<String> = "captchaChallenge",
        /// The reCAPTCHA token provided by the reCAPTCHA client-side integration.
        /// reCAPTCHA Enterprise uses it for assessment. Required when reCAPTCHA
        /// enterprise is enabled.
        pub captcha_response: Option<String> = "captchaResponse",
        /// The client type: web, Android or iOS. Required when enabling reCAPTCHA
        /// enterprise protection.
        pub client_type: Option<Open<GoogleCloudIdentitytoolkitV1SignUpRequestClientType>> =
            "clientType",
        /// Whether the user will be disabled upon creation. Disabled accounts are
        /// inaccessible except for requests bearing a Google OAuth2 credential with
        /// proper
        /// [permissions](https://cloud.google.com/identity-platform/docs/access-control).
        pub disabled: Option<bool> = "disabled",
        /// The display name of the user to be created.
        pub display_name: Option<String> = "displayName",
        /// The email to assign to the created user. The length of the email should be
        /// less than 256 characters and in the format of `name@domain.tld`. The email
        /// should also match the [RFC 822](https://tools.ietf.org/html/rfc822) addr-spec
        /// production. An anonymous user will be created if not provided.
        pub email: Option<String> = "email",
        /// Whether the user's email is verified. Specifying this field requires a Google
        /// OAuth 2.0 credential with the proper
        /// [permissions](https://cloud.google.com/identity-platform/docs/access-control).
        pub email_verified: Option<bool> = "emailVerified",
        /// A valid ID token for an Identity Platform user. If set, this request will
        /// link the authentication credential to the user represented by this ID token.
        /// For a non-admin request, both the `email` and `password` fields must be set.
        /// For an admin request, `local_id` must not be set.
        pub id_token: Option<String> = "idToken",
        /// The property `instanceId`.
        #[deprecated]
        pub instance_id: Option<String> = "instanceId",
        /// The ID of the user to create. The ID must be unique within the project that
        /// the user is being created under. Specifying this field requires a Google
        /// OAuth 2.0 credential with the proper
        /// [permissions](https://cloud.google.com/identity-platform/docs/access-control).
        pub local_id: Option<String> = "localId",
        /// The multi-factor authentication providers for the user to create.
        pub mfa_info: Option<Vec<GoogleCloudIdentitytoolkitV1MfaFactor>> = "mfaInfo",
        /// The password to assign to the created user. The password must be be at least
        /// 6 characters long. If set, the `email` field must also be set.
        pub password: Option<String> = "password",
        /// The phone number of the user to create. Specifying this field requires a
        /// Google OAuth 2.0 credential with the proper
        /// [permissions](https://cloud.google.com/identity-platform/docs/access-control).
        pub phone_number: Option<String> = "phoneNumber",
        /// The profile photo url of the user to create.
        pub photo_url: Option<String> = "photoUrl",
        /// The reCAPTCHA version of the reCAPTCHA token in the captcha_response.
        pub recaptcha_version: Option<Open<GoogleCloudIdentitytoolkitV1SignUpRequestRecaptchaVersion>> =
            "recaptchaVersion",
        /// The project ID of the project which the user should belong to. Specifying
        /// this field requires a Google OAuth 2.0 credential with the proper
        /// [permissions](https://cloud.google.com/identity-platform/docs/access-control).
        /// If this is not set, the target project is inferred from the scope associated
        /// to the Bearer access token.
        pub target_project_id: Option<String> = "targetProjectId",
        /// The ID of the Identity Platform tenant to create a user under. If not set,
        /// the user will be created under the default Identity Platform project.
        pub tenant_id: Option<String> = "tenantId",
    }
}

open_enum! {
    /// The client type: web, Android or iOS. Required when enabling reCAPTCHA enterprise
    /// protection.
    pub enum GoogleCloudIdentitytoolkitV1SignUpRequestClientType =
        "GoogleCloudIdentitytoolkitV1SignUpRequest.clientType" {
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
    pub enum GoogleCloudIdentitytoolkitV1SignUpRequestRecaptchaVersion =
        "GoogleCloudIdentitytoolkitV1SignUpRequest.recaptchaVersion" {
        /// The reCAPTCHA version is not specified.
        RecaptchaVersionUnspecified = "RECAPTCHA_VERSION_UNSPECIFIED",
        /// The reCAPTCHA enterprise.
        RecaptchaEnterprise = "RECAPTCHA_ENTERPRISE",
    }
}
