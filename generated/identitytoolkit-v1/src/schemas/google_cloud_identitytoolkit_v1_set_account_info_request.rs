//! The schema `GoogleCloudIdentitytoolkitV1SetAccountInfoRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1MfaInfo;
use super::GoogleCloudIdentitytoolkitV1ProviderUserInfo;

record! {
    /// Request message for SetAccountInfo.
    pub struct GoogleCloudIdentitytoolkitV1SetAccountInfoRequest =
        "GoogleCloudIdentitytoolkitV1SetAccountInfoRequest" {
        /// The property `captchaChallenge`.
        #[deprecated]
        pub captcha_challenge: Option<String> = "captchaChallenge",
        /// The response from reCaptcha challenge. This is required when the system
        /// detects possible abuse activities.
        pub captcha_response: Option<String> = "captchaResponse",
        /// The timestamp in milliseconds when the account was created.
        pub created_at: Option<i64> = "createdAt",
        /// JSON formatted custom attributes to be stored in the Identity Platform ID
        /// token. Specifying this field requires a Google OAuth 2.0 credential with
        /// proper \[permissions\]
        /// (<https://cloud.google.com/identity-platform/docs/access-control>).
        pub custom_attributes: Option<String> = "customAttributes",
        /// The property `delegatedProjectNumber`.
        #[deprecated]
        pub delegated_project_number: Option<i64> = "delegatedProjectNumber",
        /// The account's attributes to be deleted.
        pub delete_attribute: Option<Vec<Open<GoogleCloudIdentitytoolkitV1SetAccountInfoRequestDeleteAttribute>>> =
            "deleteAttribute",
        /// The Identity Providers to unlink from the user's account.
        pub delete_provider: Option<Vec<String>> = "deleteProvider",
        /// If true, marks the account as disabled, meaning the user will no longer be
        /// able to sign-in.
        pub disable_user: Option<bool> = "disableUser",
        /// The user's new display name to be updated in the account's attributes. The
        /// length of the display name must be less than or equal to 256 characters.
        pub display_name: Option<String> = "displayName",
        /// The user's new email to be updated in the account's attributes. The length of
        /// email should be less than 256 characters and in the format of
        /// `name@domain.tld`. The email should also match the [RFC
        /// 822](https://tools.ietf.org/html/rfc822) addr-spec production. If [email
        /// enumeration
        /// protection](https://cloud.google.com/identity-platform/docs/admin/email-enumeration-protection)
        /// is enabled, the email cannot be changed by the user without verifying the
        /// email first, but it can be changed by an administrator.
        pub email: Option<String> = "email",
        /// Whether the user's email has been verified. Specifying this field requires a
        /// Google OAuth 2.0 credential with proper \[permissions\]
        /// (<https://cloud.google.com/identity-platform/docs/access-control>).
        pub email_verified: Option<bool> = "emailVerified",
        /// A valid Identity Platform ID token. Required when attempting to change
        /// user-related information.
        pub id_token: Option<String> = "idToken",
        /// The property `instanceId`.
        #[deprecated]
        pub instance_id: Option<String> = "instanceId",
        /// The timestamp in milliseconds when the account last logged in.
        pub last_login_at: Option<i64> = "lastLoginAt",
        /// The provider to be linked to the user's account. Specifying this field
        /// requires a Google OAuth 2.0 credential with proper \[permissions\]
        /// (<https://cloud.google.com/identity-platform/docs/access-control>).
        pub link_provider_user_info: Option<Box<GoogleCloudIdentitytoolkitV1ProviderUserInfo>> =
            "linkProviderUserInfo",
        /// The ID of the user. Specifying this field requires a Google OAuth 2.0
        /// credential with proper \[permissions\]
        /// (<https://cloud.google.com/identity-platform/docs/access-control>). For
        /// requests from end-users, an ID token should be passed instead.
        pub local_id: Option<String> = "localId",
        /// The multi-factor authentication related information to be set on the user's
        /// account. This will overwrite any previous multi-factor related information on
        /// the account. Specifying this field requires a Google OAuth 2.0 credential
        /// with proper \[permissions\]
        /// (<https://cloud.google.com/identity-platform/docs/access-control>).
        pub mfa: Option<Box<GoogleCloudIdentitytoolkitV1MfaInfo>> = "mfa",
        /// The out-of-band code to be applied on the user's account. The following
        /// out-of-band code types are supported:
        ///
        /// - VERIFY_EMAIL
        /// - RECOVER_EMAIL
        /// - REVERT_SECOND_FACTOR_ADDITION
        /// - VERIFY_AND_CHANGE_EMAIL
        pub oob_code: Option<String> = "oobCode",
        /// The user's new password to be updated in the account's attributes. The
        /// password must be at least 6 characters long.
        pub password: Option<String> = "password",
        /// The phone number to be updated in the account's attributes.
        pub phone_number: Option<String> = "phoneNumber",
        /// The user's new photo URL for the account's profile photo to be updated in the
        /// account's attributes. The length of the URL must be less than or equal to
        /// 2048 characters.
        pub photo_url: Option<String> = "photoUrl",
        /// The Identity Providers that the account should be associated with.
        pub provider: Option<Vec<String>> = "provider",
        /// Whether or not to return an ID and refresh token. Should always be true.
        pub return_secure_token: Option<bool> = "returnSecureToken",
        /// The project ID for the project that the account belongs to. Specifying this
        /// field requires Google OAuth 2.0 credential with proper \[permissions\]
        /// (<https://cloud.google.com/identity-platform/docs/access-control>). Requests
        /// from end users should pass an Identity Platform ID token instead.
        pub target_project_id: Option<String> = "targetProjectId",
        /// The tenant ID of the Identity Platform tenant that the account belongs to.
        /// Requests from end users should pass an Identity Platform ID token rather than
        /// setting this field.
        pub tenant_id: Option<String> = "tenantId",
        /// Whether the account should be restricted to only using federated login.
        pub upgrade_to_federated_login: Option<bool> = "upgradeToFederatedLogin",
        /// Specifies the minimum timestamp in seconds for an Identity Platform ID token
        /// to be considered valid.
        pub valid_since: Option<i64> = "validSince",
    }
}

open_enum! {
    /// An item of the property `deleteAttribute` of
    /// `GoogleCloudIdentitytoolkitV1SetAccountInfoRequest`.
    pub enum GoogleCloudIdentitytoolkitV1SetAccountInfoRequestDeleteAttribute =
        "GoogleCloudIdentitytoolkitV1SetAccountInfoRequest.deleteAttribute[]" {
        /// User attribute name is not specified.
        UserAttributeNameUnspecified = "USER_ATTRIBUTE_NAME_UNSPECIFIED",
        /// User attribute key name is email.
        Email = "EMAIL",
        /// User attribute key name is displayName.
        DisplayName = "DISPLAY_NAME",
        /// User attribute key name is provider.
        Provider = "PROVIDER",
        /// User attribute key name is photoURL.
        PhotoUrl = "PHOTO_URL",
        /// User attribute key name is password.
        Password = "PASSWORD",
        /// User attribute key name is rawUserInfo.
        RawUserInfo = "RAW_USER_INFO",
    }
}
