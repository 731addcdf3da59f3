//! The headers that authorise one request.

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::error::CredentialsError;
use crate::options::QUOTA_PROJECT_HEADER;

/// The header that carries an API key; unlike `?key=` it does not end up in logs.
pub(crate) const API_KEY_HEADER: HeaderName = HeaderName::from_static("x-goog-api-key");

/// Headers that authorise a request. Their values are secret and never printed.
#[derive(Clone, Default)]
pub struct AuthHeaders {
    authorization: Option<HeaderValue>,
    api_key: Option<HeaderValue>,
    others: Vec<(HeaderName, HeaderValue)>,
    universe: Option<Arc<str>>,
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

    /// Adds a header, such as `x-goog-user-project`, in place of one of the same name.
    #[must_use]
    pub fn with(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        value.set_sensitive(true);
        if name == header::AUTHORIZATION {
            self.authorization = Some(value);
        } else {
            self.others.retain(|(known, _)| *known != name);
            self.others.push((name, value));
        }
        self
    }

    /// States the universe that they are for, such as `googleapis.com`: a client of another one refuses to send them.
    #[must_use]
    pub fn in_universe(mut self, domain: impl Into<Arc<str>>) -> Self {
        self.universe = Some(domain.into());
        self
    }

    /// The universe that they are for, where that is known.
    pub(crate) fn universe(&self) -> Option<&str> {
        self.universe.as_deref()
    }

    /// Whether they carry the same token or key.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.authorization == other.authorization && self.api_key == other.api_key
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

    /// Their values that are secret. The name of a project is none, and errors about it would say nothing without it.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &HeaderValue> {
        let others = self.others.iter();
        let others = others.filter(|(name, _)| *name != QUOTA_PROJECT_HEADER);
        self.authorization
            .iter()
            .chain(&self.api_key)
            .chain(others.map(|(_, value)| value))
    }
}

impl fmt::Debug for AuthHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let others: Vec<_> = self.others.iter().map(|(name, _)| name).collect();
        f.debug_struct("AuthHeaders")
            .field("authorization", &self.authorization.is_some())
            .field("api_key", &self.api_key.is_some())
            .field("others", &others)
            .field("universe", &self.universe)
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
