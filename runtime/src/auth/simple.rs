//! The simplest credentials: none, an API key, and a token that somebody else renews.

use std::borrow::Cow;
use std::fmt;

use super::credentials::{AuthRequest, Capabilities, Credentials};
use super::error::CredentialsError;
use super::headers::AuthHeaders;
use crate::BoxFuture;

/// No credentials: for public data and for emulators.
#[derive(Clone, Copy, Debug, Default)]
pub struct Anonymous;

impl Credentials for Anonymous {
    fn headers<'a>(
        &'a self,
        _: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>> {
        Box::pin(std::future::ready(Ok(AuthHeaders::none())))
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities::new().anonymous()
    }

    fn identity(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed("anonymous"))
    }
}

/// An API key: names a project, not a user, and is enough for public data.
#[derive(Clone)]
pub struct ApiKey(AuthHeaders);

impl ApiKey {
    /// A key as the console shows it; fails when it is empty or no header can carry it.
    pub fn new(key: impl AsRef<str>) -> Result<Self, CredentialsError> {
        AuthHeaders::api_key(key.as_ref()).map(Self)
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey([redacted])")
    }
}

impl Credentials for ApiKey {
    fn headers<'a>(
        &'a self,
        _: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>> {
        Box::pin(std::future::ready(Ok(self.0.clone())))
    }
}

/// An OAuth access token that was obtained elsewhere and is not renewed, such as the output of
/// `gcloud auth print-access-token`.
#[derive(Clone)]
pub struct AccessToken(AuthHeaders);

impl AccessToken {
    /// A token without `Bearer`; fails when it is empty or no header can carry it.
    pub fn new(token: impl AsRef<str>) -> Result<Self, CredentialsError> {
        AuthHeaders::bearer(token.as_ref()).map(Self)
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken([redacted])")
    }
}

impl Credentials for AccessToken {
    fn headers<'a>(
        &'a self,
        _: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>> {
        Box::pin(std::future::ready(Ok(self.0.clone())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_not_printed() {
        let printed = format!(
            "{:?} {:?} {:?}",
            ApiKey::new("k3y-secret"),
            AccessToken::new("t0ken-secret"),
            AuthHeaders::bearer("t0ken-secret").map(|headers| {
                let mut map = http::HeaderMap::new();
                headers.apply(&mut map);
                (headers, map)
            }),
        );
        assert!(!printed.contains("secret"), "{printed}");
    }

    #[test]
    fn a_token_that_no_header_can_carry_is_an_error_that_hides_it() {
        for token in ["", "s3cret\n", "s3cret\0"] {
            let error = AccessToken::new(token).expect_err("it is no token");
            assert!(!format!("{error} {error:?}").contains("s3cret"));
        }
    }
}
