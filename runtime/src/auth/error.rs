//! Why there are no credentials for a request.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

/// Credentials could not authorise a request.
///
/// Cheap to clone: all calls that wait for one token get the same error.
#[derive(Clone, Debug)]
pub struct CredentialsError {
    source: Arc<dyn StdError + Send + Sync>,
    transient: bool,
}

impl CredentialsError {
    /// An error that stays until somebody does something, with its cause, whose text is shown to users: it should say
    /// what to do, and must hold no secret.
    pub fn new(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            source: Arc::from(source.into()),
            transient: false,
        }
    }

    /// An error that may be gone at the next attempt, such as a token server that cannot be reached or answers with 503.
    pub fn transient(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            transient: true,
            ..Self::new(source)
        }
    }

    /// Whether another attempt may succeed with nothing changed; what is so is tried again within the call's deadline.
    pub fn is_transient(&self) -> bool {
        self.transient
    }

    /// The cause that it was made from.
    pub fn get_ref(&self) -> &(dyn StdError + Send + Sync + 'static) {
        &*self.source
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(f)
    }
}

impl StdError for CredentialsError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.source()
    }
}
