//! Who a request is from: the [`Credentials`] trait and the simplest kinds.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::BoxFuture;

/// The header that carries an API key; unlike `?key=` it does not end up in logs.
pub(crate) const API_KEY_HEADER: HeaderName = HeaderName::from_static("x-goog-api-key");

/// Authorises requests.
///
/// [`headers`](Self::headers) is called for every attempt of every call, so an implementation keeps its token until
/// shortly before it expires. It must be safe to call from many tasks at once.
///
/// ```
/// use gapi_runtime::{AuthHeaders, AuthRequest, BoxFuture, Credentials, CredentialsError};
///
/// #[derive(Debug)]
/// struct FromEnvironment;
///
/// impl Credentials for FromEnvironment {
///     fn headers<'a>(&'a self, _: AuthRequest<'a>) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>> {
///         Box::pin(async {
///             let token = std::env::var("MY_TOKEN").map_err(CredentialsError::new)?;
///             AuthHeaders::bearer(&token)
///         })
///     }
/// }
/// ```
pub trait Credentials: Send + Sync + 'static {
    /// The headers that authorise one request.
    fn headers<'a>(
        &'a self,
        request: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>>;

    /// What these credentials can do beyond that; nothing, unless an implementation says so.
    fn capabilities(&self) -> Capabilities {
        Capabilities::new()
    }

    /// Names the principal, for caches that must not mix up users; `None` keeps its responses out of them.
    ///
    /// Not a secret: an email address, a subject, or a hash.
    fn identity(&self) -> Option<Cow<'_, str>> {
        None
    }
}

impl<T: Credentials + ?Sized> Credentials for Arc<T> {
    fn headers<'a>(
        &'a self,
        request: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>> {
        (**self).headers(request)
    }

    fn capabilities(&self) -> Capabilities {
        (**self).capabilities()
    }

    fn identity(&self) -> Option<Cow<'_, str>> {
        (**self).identity()
    }
}

/// What credentials are asked for.
#[derive(Clone, Copy, Debug)]
pub struct AuthRequest<'a> {
    scopes: &'a [Cow<'static, str>],
    refresh: bool,
}

impl<'a> AuthRequest<'a> {
    pub(crate) fn new(scopes: &'a [Cow<'static, str>]) -> Self {
        Self {
            scopes,
            refresh: false,
        }
    }

    /// The same, for a server that refused the last token.
    pub(crate) fn refreshed(scopes: &'a [Cow<'static, str>]) -> Self {
        Self {
            scopes,
            refresh: true,
        }
    }

    /// The OAuth scopes that the call needs: those of the call, else of the client, else the method's default.
    pub fn scopes(&self) -> &'a [Cow<'static, str>] {
        self.scopes
    }

    /// The server refused the last token: get a new one even if it looks valid.
    pub fn is_refresh(&self) -> bool {
        self.refresh
    }
}

/// What credentials can do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    anonymous: bool,
    scopes: bool,
    refresh: bool,
}

impl Capabilities {
    /// None of them.
    pub const fn new() -> Self {
        Self {
            anonymous: false,
            scopes: false,
            refresh: false,
        }
    }

    /// They are no credentials at all, so they may go anywhere.
    #[must_use]
    pub const fn anonymous(mut self) -> Self {
        self.anonymous = true;
        self
    }

    /// They give a token for the scopes asked for, and not always the same one.
    #[must_use]
    pub const fn per_call_scopes(mut self) -> Self {
        self.scopes = true;
        self
    }

    /// They can get a new token when the server refuses one.
    #[must_use]
    pub const fn forced_refresh(mut self) -> Self {
        self.refresh = true;
        self
    }

    /// Set by [`anonymous`](Self::anonymous).
    pub const fn is_anonymous(&self) -> bool {
        self.anonymous
    }

    /// Set by [`per_call_scopes`](Self::per_call_scopes).
    pub const fn has_per_call_scopes(&self) -> bool {
        self.scopes
    }

    /// Set by [`forced_refresh`](Self::forced_refresh).
    pub const fn has_forced_refresh(&self) -> bool {
        self.refresh
    }
}

/// Headers that authorise a request. All of them are secret and never printed.
#[derive(Clone, Default)]
pub struct AuthHeaders {
    authorization: Option<HeaderValue>,
    api_key: Option<HeaderValue>,
    others: HeaderMap,
}

impl AuthHeaders {
    /// No headers.
    pub fn none() -> Self {
        Self::default()
    }

    /// `Authorization: Bearer <token>`.
    pub fn bearer(token: &str) -> Result<Self, CredentialsError> {
        let authorization = secret("Bearer ", token, "the access token")?;
        Ok(Self {
            authorization: Some(authorization),
            ..Self::default()
        })
    }

    /// `X-Goog-Api-Key: <key>`.
    pub fn api_key(key: &str) -> Result<Self, CredentialsError> {
        Ok(Self {
            api_key: Some(secret("", key, "the API key")?),
            ..Self::default()
        })
    }

    /// Adds a header, such as `x-goog-user-project`.
    #[must_use]
    pub fn with(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        value.set_sensitive(true);
        self.others.insert(name, value);
        self
    }

    /// Puts them into a request's headers, in place of headers of the same name.
    pub(crate) fn apply(&self, headers: &mut HeaderMap) {
        if let Some(value) = &self.authorization {
            headers.insert(header::AUTHORIZATION, value.clone());
        }
        if let Some(value) = &self.api_key {
            headers.insert(API_KEY_HEADER, value.clone());
        }
        for (name, value) in &self.others {
            headers.insert(name, value.clone());
        }
    }

    /// Their values.
    pub(crate) fn values(&self) -> impl Iterator<Item = &HeaderValue> {
        self.authorization
            .iter()
            .chain(&self.api_key)
            .chain(self.others.values())
    }
}

impl fmt::Debug for AuthHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthHeaders")
            .field("authorization", &self.authorization.is_some())
            .field("api_key", &self.api_key.is_some())
            .field("others", &self.others.keys())
            .finish()
    }
}

/// A header value that is never printed.
fn secret(prefix: &str, text: &str, what: &str) -> Result<HeaderValue, CredentialsError> {
    if text.is_empty() {
        return Err(CredentialsError::new(format!("{what} is empty")));
    }
    // The parser's own error says nothing more, and must not show the text.
    let mut value = HeaderValue::try_from(format!("{prefix}{text}")).map_err(|_| {
        CredentialsError::new(format!("{what} has characters that no header can carry"))
    })?;
    value.set_sensitive(true);
    Ok(value)
}

/// Credentials could not authorise a request.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct CredentialsError(Box<dyn StdError + Send + Sync>);

impl CredentialsError {
    /// An error with its cause, whose text is shown to users and so must hold no secret.
    pub fn new(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(source.into())
    }

    /// The cause that it was made from.
    pub fn get_ref(&self) -> &(dyn StdError + Send + Sync + 'static) {
        &*self.0
    }
}

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
                let mut map = HeaderMap::new();
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
