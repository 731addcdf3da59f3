//! The schema `OidcToken`.

use gapi_runtime::v1::record;

record! {
    /// Contains information needed for generating an [OpenID Connect
    /// token](https://developers.google.com/identity/protocols/OpenIDConnect).
    pub struct OidcToken = "OidcToken" {
        /// Optional. Audience to be used when generating OIDC token. The audience claim
        /// identifies the recipients that the JWT is intended for. The audience value is
        /// a single case-sensitive string. Having multiple values (array) for the
        /// audience field is not supported. More info about the OIDC JWT token audience
        /// here: <https://tools.ietf.org/html/rfc7519#section-4.1.3> Note: if not
        /// specified, the Push endpoint URL will be used.
        pub audience: Option<String> = "audience",
        /// Optional. [Service account
        /// email](https://cloud.google.com/iam/docs/service-accounts) used for
        /// generating the OIDC token. For more information on setting up authentication,
        /// see [Push subscriptions](https://cloud.google.com/pubsub/docs/push).
        pub service_account_email: Option<String> = "serviceAccountEmail",
    }
}
