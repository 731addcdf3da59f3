//! Tokens, and whoever can fetch them.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::credentials::{AuthRequest, Capabilities};
use super::error::CredentialsError;
use crate::BoxFuture;

/// Fetches OAuth tokens, each time that it is asked.
///
/// [`CachedCredentials`](crate::CachedCredentials) makes credentials of it: it keeps tokens, asks once for all callers
/// and in time, and stops waiting at a limit.
///
/// ```
/// use std::time::Duration;
/// use gapi_runtime::{AuthRequest, BoxFuture, CachedCredentials, CredentialsError, Token, TokenSource};
///
/// struct Vault;
///
/// impl TokenSource for Vault {
///     fn token<'a>(&'a self, request: AuthRequest<'a>) -> BoxFuture<'a, Result<Token, CredentialsError>> {
///         Box::pin(async move {
///             let value = read_from_vault(request.scopes()).await.map_err(CredentialsError::transient)?;
///             Ok(Token::new(value).expires_in(Duration::from_secs(3600)))
///         })
///     }
/// }
///
/// let credentials = CachedCredentials::new(Vault);
/// # async fn read_from_vault<T>(_: T) -> Result<String, String> { Ok(String::new()) }
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// A token for the scopes of `request`. A source with tokens at hand gives another one when the request
    /// [is a refresh](AuthRequest::is_refresh).
    fn token<'a>(
        &'a self,
        request: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<Token, CredentialsError>>;

    /// What it can do: tokens for any scopes, and new ones, unless an implementation says otherwise. A source without
    /// [`per_call_scopes`](Capabilities::per_call_scopes) is asked without scopes.
    fn capabilities(&self) -> Capabilities {
        Capabilities::new().per_call_scopes().forced_refresh()
    }
}

impl<T: TokenSource + ?Sized> TokenSource for Arc<T> {
    fn token<'a>(
        &'a self,
        request: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<Token, CredentialsError>> {
        (**self).token(request)
    }

    fn capabilities(&self) -> Capabilities {
        (**self).capabilities()
    }
}

/// An OAuth access token; what is secret of it is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    pub(super) value: String,
    pub(super) expires_at: Option<SystemTime>,
    pub(super) refresh: Option<String>,
}

impl Token {
    /// A token, without `Bearer`, that does not expire as far as is known.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            expires_at: None,
            refresh: None,
        }
    }

    /// States when it expires, by this machine's clock.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.expires_at = Some(time);
        self
    }

    /// States for how long it is valid from now, as token servers say it (`expires_in`).
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.expires_at = SystemTime::now().checked_add(lifetime);
        self
    }

    /// Adds what its source needs to get the next one; stores keep it, and it is never sent to an API.
    #[must_use]
    pub fn refresh_token(mut self, value: impl Into<String>) -> Self {
        self.refresh = Some(value.into());
        self
    }

    /// Its value, which is secret.
    pub fn expose(&self) -> &str {
        &self.value
    }

    /// The refresh token, which is secret.
    pub fn expose_refresh_token(&self) -> Option<&str> {
        self.refresh.as_deref()
    }

    /// When it expires, where that is known.
    pub fn expiry(&self) -> Option<SystemTime> {
        self.expires_at
    }

    /// How long it is still valid; for ever where nothing else is known.
    pub(super) fn lifetime(&self) -> Duration {
        let left = |at: SystemTime| at.duration_since(SystemTime::now()).unwrap_or_default();
        self.expires_at.map_or(Duration::MAX, left)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("value", &"[redacted]")
            .field("expires_at", &self.expires_at)
            .field("refresh_token", &self.refresh.is_some())
            .finish()
    }
}
