//! The schema `GoogleCloudIdentitytoolkitV1CreateSessionCookieResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response message for CreateSessionCookie.
    pub struct GoogleCloudIdentitytoolkitV1CreateSessionCookieResponse =
        "GoogleCloudIdentitytoolkitV1CreateSessionCookieResponse" {
        /// The session cookie that has been created from the Identity Platform ID token
        /// specified in the request. It is in the form of a JSON Web Token (JWT). Always
        /// present.
        pub session_cookie: Option<String> = "sessionCookie",
    }
}
