//! Where tokens outlive the program that fetched them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use super::token::Token;

/// Keeps tokens. It may block: it is called where that holds up nobody.
pub trait TokenStore: Send + Sync + 'static {
    /// The token that was saved under a key, expired or not.
    fn load(&self, key: &TokenKey) -> Result<Option<Token>, TokenStoreError>;

    /// Saves a token in place of an earlier one.
    fn save(&self, key: &TokenKey, token: &Token) -> Result<(), TokenStoreError>;
}

impl<T: TokenStore + ?Sized> TokenStore for Arc<T> {
    fn load(&self, key: &TokenKey) -> Result<Option<Token>, TokenStoreError> {
        (**self).load(key)
    }

    fn save(&self, key: &TokenKey, token: &Token) -> Result<(), TokenStoreError> {
        (**self).save(key, token)
    }
}

/// Whose token it is, and for what.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TokenKey {
    principal: String,
    scopes: Vec<String>,
}

impl TokenKey {
    /// A key; the order of scopes does not matter.
    pub fn new(
        principal: impl Into<String>,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut scopes: Vec<_> = scopes.into_iter().map(Into::into).collect();
        scopes.sort_unstable();
        scopes.dedup();
        Self {
            principal: principal.into(),
            scopes,
        }
    }

    /// Whose token it is.
    pub fn principal(&self) -> &str {
        &self.principal
    }

    /// The scopes, sorted.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }
}

/// A store could not load or save a token.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TokenStoreError {
    /// The system did not let it.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The file is broken or somebody else's. It is left as it is.
    #[error("{} holds no tokens of this library ({reason}); move it away, or use another file", path.display())]
    NotTokens {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: Cow<'static, str>,
    },
    /// Others than the owner may read or write the file.
    #[error("others may read or write {}; make sure that nobody did, then `chmod 600` it", path.display())]
    Exposed {
        /// The file.
        path: PathBuf,
    },
    /// Something else, in a store that is not part of this library.
    #[error(transparent)]
    Other(Box<dyn StdError + Send + Sync>),
}

/// Keeps tokens in memory, shared by all clones.
#[derive(Clone, Default)]
pub struct MemoryTokenStore(Arc<Mutex<BTreeMap<TokenKey, Token>>>);

impl TokenStore for MemoryTokenStore {
    fn load(&self, key: &TokenKey) -> Result<Option<Token>, TokenStoreError> {
        let tokens = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(tokens.get(key).cloned())
    }

    fn save(&self, key: &TokenKey, token: &Token) -> Result<(), TokenStoreError> {
        let mut tokens = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        tokens.insert(key.clone(), token.clone());
        Ok(())
    }
}

impl fmt::Debug for MemoryTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryTokenStore").finish_non_exhaustive()
    }
}
