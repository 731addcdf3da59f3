//! Authenticators of the crate `yup-oauth2` as sources of tokens, and token stores as its storage.

use async_trait::async_trait;
use hyper_util::client::legacy::connect::Connect;
use yup_oauth2::Error;
use yup_oauth2::authenticator::Authenticator;
use yup_oauth2::error::{AuthErrorCode, TokenStorageError};
use yup_oauth2::storage::{TokenInfo, TokenStorage};

use super::credentials::AuthRequest;
use super::error::CredentialsError;
use super::store::{TokenKey, TokenStore};
use super::token::{Token, TokenSource};
use crate::BoxFuture;

/// An authenticator of the crate `yup-oauth2`: installed flow, device flow, service accounts that act for a user.
///
/// Where a person has to agree, ask the authenticator for the first token before the first call, which would wait for
/// 30 s only:
///
/// ```no_run
/// use gapi_runtime::{CachedCredentials, Client, FileTokenStore, yup_token_storage};
/// use yup_oauth2::{DeviceFlowAuthenticator, read_application_secret};
///
/// # async fn sign_in() -> Result<(), Box<dyn std::error::Error>> {
/// let secret = read_application_secret("client_secret.json").await?;
/// let store = FileTokenStore::new("/home/me/.config/my-app/tokens.json");
/// let storage = yup_token_storage(store, "me@example.com");
/// let authenticator = DeviceFlowAuthenticator::builder(secret).with_storage(storage).build().await?;
/// authenticator.token(&["https://www.googleapis.com/auth/drive"]).await?;
/// let credentials = CachedCredentials::new(authenticator).principal("me@example.com");
/// let client = Client::builder()
///     .credentials(credentials)
///     .scopes(["https://www.googleapis.com/auth/drive"])
///     .build()?;
/// # Ok(())
/// # }
/// ```
///
/// When a refresh token is not accepted, that crate begins its flow anew, and a person is asked again.
/// It prints tokens in its own messages at the level `debug` of the crate `log`: keep them off where logs are
/// kept.
impl<C> TokenSource for Authenticator<C>
where
    C: Connect + Clone + Send + Sync + 'static,
{
    fn token<'a>(
        &'a self,
        request: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<Token, CredentialsError>> {
        Box::pin(async move {
            let scopes = request.scopes();
            let answer = if request.is_refresh() {
                self.force_refreshed_token(scopes).await
            } else {
                self.token(scopes).await
            };
            let given = answer.map_err(error)?;
            let value = given
                .token()
                .ok_or_else(|| error(Error::MissingAccessToken))?;
            let token = Token::new(value);
            Ok(match given.expiration_time() {
                Some(time) => token.expires_at(time.into()),
                None => token,
            })
        })
    }
}

/// Its error, with what to do about it.
fn error(error: Error) -> CredentialsError {
    match &error {
        // It reads any answer as JSON, whatever the status: a page of a server that is down as well.
        Error::HttpError(_) | Error::HttpClientError(_) | Error::JSONError(_) => {
            CredentialsError::transient(error)
        }
        Error::AuthError(refusal) => match &refusal.error {
            AuthErrorCode::InvalidGrant => CredentialsError::new(format!(
                "{error}; sign in again, or check that the key is still valid and may act for the user"
            )),
            AuthErrorCode::Other(code) if is_passing(code) => CredentialsError::transient(error),
            _ => CredentialsError::new(error),
        },
        _ => CredentialsError::new(error),
    }
}

/// Codes of a token server that had trouble of its own.
fn is_passing(code: &str) -> bool {
    matches!(
        code,
        "temporarily_unavailable" | "server_error" | "internal_failure" | "backend_error"
    )
}

/// A token store as the storage of an authenticator, for its `with_storage`: refresh tokens of `principal` are kept, so
/// that nobody has to sign in again.
pub fn yup_token_storage(
    store: impl TokenStore,
    principal: impl Into<String>,
) -> Box<dyn TokenStorage> {
    Box::new(Storage {
        store: std::sync::Arc::new(store),
        principal: principal.into(),
    })
}

struct Storage {
    store: std::sync::Arc<dyn TokenStore>,
    principal: String,
}

#[async_trait]
impl TokenStorage for Storage {
    async fn set(&self, scopes: &[&str], info: TokenInfo) -> Result<(), TokenStorageError> {
        let token = Token {
            value: info.access_token.unwrap_or_default(),
            expires_at: info.expires_at.map(Into::into),
            refresh: info.refresh_token,
        };
        let (store, key) = (self.store.clone(), self.key(scopes));
        let saved = tokio::task::spawn_blocking(move || store.save(&key, &token)).await;
        let other = |error: String| TokenStorageError::Other(error.into());
        saved
            .map_err(|error| other(error.to_string()))?
            .map_err(|error| other(error.to_string()))
    }

    async fn get(&self, scopes: &[&str]) -> Option<TokenInfo> {
        let (store, key) = (self.store.clone(), self.key(scopes));
        let loaded = tokio::task::spawn_blocking(move || store.load(&key)).await;
        // There is no way to tell here; a store that is broken tells when the new token is saved.
        let token = loaded.ok()?.inspect_err(|error| {
            tracing::warn!(%error, "no token was loaded");
        });
        let token = token.ok()??;
        Some(TokenInfo {
            access_token: Some(token.value).filter(|value| !value.is_empty()),
            refresh_token: token.refresh,
            expires_at: token.expires_at.map(Into::into),
            id_token: None,
        })
    }
}

impl Storage {
    fn key(&self, scopes: &[&str]) -> TokenKey {
        TokenKey::new(&self.principal, scopes.iter().copied())
    }
}
