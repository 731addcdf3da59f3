//! Who a request is from: the [`Credentials`] trait, and what it is asked.

use std::borrow::Cow;
use std::sync::Arc;

use super::error::CredentialsError;
use super::headers::AuthHeaders;
use crate::BoxFuture;

/// Authorises requests.
///
/// [`headers`](Self::headers) is called for every attempt of every call, so an implementation keeps its token until
/// shortly before it expires. It must be safe to call from many tasks at once. Whoever only knows how to fetch a token
/// implements [`TokenSource`](crate::TokenSource) instead.
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

    /// How many tokens they have obtained so far, for [`Client::stats`](crate::Client::stats); 0 where nobody counts.
    fn tokens_fetched(&self) -> u64 {
        0
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

    fn tokens_fetched(&self) -> u64 {
        (**self).tokens_fetched()
    }
}

/// What credentials, or a source of tokens, are asked for.
#[derive(Clone, Copy, Debug)]
pub struct AuthRequest<'a> {
    scopes: &'a [Cow<'static, str>],
    refresh: bool,
    refused: Option<&'a AuthHeaders>,
}

impl<'a> AuthRequest<'a> {
    /// A request for the first time.
    pub(crate) fn new(scopes: &'a [Cow<'static, str>]) -> Self {
        Self {
            scopes,
            refresh: false,
            refused: None,
        }
    }

    /// The same, for a new token whatever there is.
    pub(crate) fn fresh(mut self, refresh: bool) -> Self {
        self.refresh = refresh;
        self
    }

    /// The same, for a server that refused headers, if it did.
    pub(crate) fn refused_with(mut self, headers: Option<&'a AuthHeaders>) -> Self {
        self.refused = headers;
        self.fresh(headers.is_some())
    }

    /// The OAuth scopes that the call needs: those of the call, else of the client, else the method's default.
    pub fn scopes(&self) -> &'a [Cow<'static, str>] {
        self.scopes
    }

    /// Get a new token even if one at hand looks valid: the server refused the last one, or it will soon expire.
    pub fn is_refresh(&self) -> bool {
        self.refresh
    }

    /// The headers that the server refused. When those at hand are newer, there is no need for others: many calls may
    /// be told of one old token.
    pub fn refused(&self) -> Option<&'a AuthHeaders> {
        self.refused
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
