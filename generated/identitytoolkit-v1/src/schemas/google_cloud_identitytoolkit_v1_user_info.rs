//! The schema `GoogleCloudIdentitytoolkitV1UserInfo`.

use gapi_runtime::Bytes;
use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1MfaEnrollment;
use super::GoogleCloudIdentitytoolkitV1ProviderUserInfo;

record! {
    /// An Identity Platform account's information.
    pub struct GoogleCloudIdentitytoolkitV1UserInfo =
        "GoogleCloudIdentitytoolkitV1UserInfo" {
        /// The time, in milliseconds from epoch, when the account was created.
        pub created_at: Option<i64> = "createdAt",
        /// Custom claims to be added to any ID tokens minted for the account. Should be
        /// at most 1,000 characters in length and in valid JSON format.
        pub custom_attributes: Option<String> = "customAttributes",
        /// Output only. Whether this account has been authenticated using
        /// SignInWithCustomToken.
        pub custom_auth: Option<bool> = "customAuth",
        /// Output only. The date of birth set for the account. This account attribute is
        /// not used by Identity Platform. It is available for informational purposes
        /// only.
        pub date_of_birth: Option<String> = "dateOfBirth",
        /// Whether the account is disabled. Disabled accounts are inaccessible except
        /// for requests bearing a Google OAuth2 credential with proper permissions.
        pub disabled: Option<bool> = "disabled",
        /// The display name of the account. This account attribute is not used by
        /// Identity Platform. It is available for informational purposes only.
        pub display_name: Option<String> = "displayName",
        /// The account's email address. The length of the email should be less than 256
        /// characters and in the format of `name@domain.tld`. The email should also
        /// match the [RFC 822](https://tools.ietf.org/html/rfc822) addr-spec.
        pub email: Option<String> = "email",
        /// Output only. Whether the account can authenticate with email link.
        pub email_link_signin: Option<bool> = "emailLinkSignin",
        /// Whether the account's email address has been verified.
        pub email_verified: Option<bool> = "emailVerified",
        /// The first email address associated with this account. The account's initial
        /// email cannot be changed once set and is used to recover access to this
        /// account if lost via the RECOVER_EMAIL flow in GetOobCode. Should match the
        /// [RFC 822](https://tools.ietf.org/html/rfc822) addr-spec.
        pub initial_email: Option<String> = "initialEmail",
        /// Output only. The language preference of the account. This account attribute
        /// is not used by Identity Platform. It is available for informational purposes
        /// only.
        pub language: Option<String> = "language",
        /// The last time, in milliseconds from epoch, this account was logged into.
        pub last_login_at: Option<i64> = "lastLoginAt",
        /// Timestamp when an ID token was last minted for this account.
        pub last_refresh_at: Option<Timestamp> = "lastRefreshAt",
        /// Immutable. The unique ID of the account.
        pub local_id: Option<String> = "localId",
        /// Information on which multi-factor authentication providers are enabled for
        /// this account.
        pub mfa_info: Option<Vec<GoogleCloudIdentitytoolkitV1MfaEnrollment>> = "mfaInfo",
        /// The account's hashed password. Only accessible by requests bearing a Google
        /// OAuth2 credential with proper
        /// [permissions](https://cloud.google.com/identity-platform/docs/access-control).
        pub password_hash: Option<Bytes> = "passwordHash",
        /// The timestamp, in milliseconds from the epoch of 1970-01-01T00:00:00Z, when
        /// the account's password was last updated.
        pub password_updated_at: Option<f64> = "passwordUpdatedAt",
        /// The account's phone number.
        pub phone_number: Option<String> = "phoneNumber",
        /// The URL of the account's profile photo. This account attribute is not used by
        /// Identity Platform. It is available for informational purposes only.
        pub photo_url: Option<String> = "photoUrl",
        /// Information about the user as provided by various Identity Providers.
        pub provider_user_info: Option<Vec<GoogleCloudIdentitytoolkitV1ProviderUserInfo>> =
            "providerUserInfo",
        /// Input only. Plain text password used to update a account's password. This
        /// field is only ever used as input in a request. Identity Platform uses
        /// cryptographically secure hashing when managing passwords and will never store
        /// or transmit a user's password in plain text.
        pub raw_password: Option<String> = "rawPassword",
        /// The account's password salt. Only accessible by requests bearing a Google
        /// OAuth2 credential with proper permissions.
        pub salt: Option<Bytes> = "salt",
        /// Output only. This account's screen name at Twitter or login name at GitHub.
        pub screen_name: Option<String> = "screenName",
        /// ID of the tenant this account belongs to. Only set if this account belongs to
        /// a tenant.
        pub tenant_id: Option<String> = "tenantId",
        /// Output only. The time zone preference of the account. This account attribute
        /// is not used by Identity Platform. It is available for informational purposes
        /// only.
        pub time_zone: Option<String> = "timeZone",
        /// Oldest timestamp, in seconds since epoch, that an ID token should be
        /// considered valid. All ID tokens issued before this time are considered
        /// invalid.
        pub valid_since: Option<i64> = "validSince",
        /// The version of the account's password. Only accessible by requests bearing a
        /// Google OAuth2 credential with proper permissions.
        pub version: Option<i32> = "version",
    }
}
