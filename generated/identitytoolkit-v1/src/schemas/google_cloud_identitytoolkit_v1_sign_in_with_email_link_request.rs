//! The schema `GoogleCloudIdentitytoolkitV1SignInWithEmailLinkRequest`.

use gapi_runtime::v1::record;

record! {
    /// Request message for SignInWithEmailLink
    pub struct GoogleCloudIdentitytoolkitV1SignInWithEmailLinkRequest =
        "GoogleCloudIdentitytoolkitV1SignInWithEmailLinkRequest" {
        /// Required. The email address the sign-in link was sent to. The length of email
        /// should be less than 256 characters and in the format of `name@domain.tld`.
        /// The email should also match the [RFC 822](https://tools.ietf.org/html/rfc822)
        /// addr-spec production.
        pub email: Option<String> = "email",
        /// A valid ID token for an Identity Platform account. If passed, this request
        /// will link the email address to the user represented by this ID token and
        /// enable sign-in with email link on the account for the future.
        pub id_token: Option<String> = "idToken",
        /// Required. The out-of-band code from the email link.
        pub oob_code: Option<String> = "oobCode",
        /// The ID of the Identity Platform tenant the user is signing in to. If not set,
        /// the user will sign in to the default Identity Platform project.
        pub tenant_id: Option<String> = "tenantId",
    }
}
