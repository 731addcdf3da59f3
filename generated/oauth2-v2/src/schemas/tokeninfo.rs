//! The schema `Tokeninfo`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Tokeninfo`.
    pub struct Tokeninfo = "Tokeninfo" {
        /// Who is the intended audience for this token. In general the same as
        /// issued_to.
        pub audience: Option<String> = "audience",
        /// The email address of the user. Present only if the email scope is present in
        /// the request.
        pub email: Option<String> = "email",
        /// The expiry time of the token, as number of seconds left until expiry.
        pub expires_in: Option<i32> = "expires_in",
        /// To whom was the token issued to. In general the same as audience.
        pub issued_to: Option<String> = "issued_to",
        /// The space separated list of scopes granted to this token.
        pub scope: Option<String> = "scope",
        /// The obfuscated user id.
        pub user_id: Option<String> = "user_id",
        /// Boolean flag which is true if the email address is verified. Present only if
        /// the email scope is present in the request.
        pub verified_email: Option<bool> = "verified_email",
    }
}
