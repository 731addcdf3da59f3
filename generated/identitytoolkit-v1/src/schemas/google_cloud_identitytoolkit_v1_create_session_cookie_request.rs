//! The schema `GoogleCloudIdentitytoolkitV1CreateSessionCookieRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request message for CreateSessionCookie.
    pub struct GoogleCloudIdentitytoolkitV1CreateSessionCookieRequest =
        "GoogleCloudIdentitytoolkitV1CreateSessionCookieRequest" {
        /// Required. A valid Identity Platform ID token.
        pub id_token: Option<String> = "idToken",
        /// The tenant ID of the Identity Platform tenant the account belongs to.
        pub tenant_id: Option<String> = "tenantId",
        /// The number of seconds until the session cookie expires. Specify a duration in
        /// seconds, between five minutes and fourteen days, inclusively.
        pub valid_duration: Option<i64> = "validDuration",
    }
}
