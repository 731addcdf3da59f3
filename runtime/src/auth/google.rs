//! Credentials of the crate `google-cloud-auth`.
//!
//! That crate keeps tokens and replaces them in time by itself, one token for one set of scopes, and cannot be asked for
//! another one. So there is one of its credentials for each set of scopes, made when first needed, and made anew when a
//! server refuses its token.

use std::borrow::Cow;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use google_cloud_auth::build_errors::Error as BuildError;
use google_cloud_auth::credentials::{self, CacheableResource, EntityTag};
use tokio::runtime;

use super::credentials::{AuthRequest, Capabilities, Credentials};
use super::error::CredentialsError;
use super::headers::AuthHeaders;
use crate::BoxFuture;

/// The universe of credentials that name none.
const DEFAULT_UNIVERSE: &str = "googleapis.com";

/// Sets of scopes that are kept.
const MAX_SLOTS: usize = 64;

type Make =
    dyn Fn(&[Cow<'static, str>]) -> Result<credentials::Credentials, BuildError> + Send + Sync;

/// Credentials of the crate `google-cloud-auth`: application default credentials, service accounts, the metadata
/// server, impersonation, external accounts.
///
/// Their quota project is sent, unless the client or the call has its own, and a client of another universe refuses
/// them. What they do on a tokio runtime ends with it, so each runtime gets its own.
///
/// ```no_run
/// use gapi_runtime::{Client, GoogleCloudAuth};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().credentials(GoogleCloudAuth::application_default()).build()?;
/// # Ok(())
/// # }
/// ```
pub struct GoogleCloudAuth {
    make: Box<Make>,
    capabilities: Capabilities,
    /// What to do when there are none.
    hint: &'static str,
    principal: Option<String>,
    slots: Mutex<Vec<Slot>>,
    fetched: AtomicU64,
}

/// The credentials for one set of scopes on one runtime.
#[derive(Clone)]
struct Slot {
    runtime: runtime::Id,
    scopes: Arc<[Cow<'static, str>]>,
    credentials: credentials::Credentials,
    /// What they gave last.
    last: Option<(EntityTag, AuthHeaders)>,
    /// Tells those that were made anew from those before.
    id: EntityTag,
}

impl GoogleCloudAuth {
    /// Application default credentials: the file that the environment variable `GOOGLE_APPLICATION_CREDENTIALS` names,
    /// else what `gcloud auth application-default login` left behind, else the metadata server of Google's machines.
    ///
    /// Nothing is read before the first call.
    pub fn application_default() -> Self {
        let made = Self::from_fn(|scopes| {
            let builder = credentials::Builder::default();
            if scopes.is_empty() {
                return builder.build();
            }
            builder.with_scopes(scopes.iter().map(Cow::as_ref)).build()
        });
        Self {
            hint: "; outside Google Cloud, set GOOGLE_APPLICATION_CREDENTIALS to the path of a key file, \
                   or run `gcloud auth application-default login`",
            ..made
        }
    }

    /// Credentials made by a function of the scopes, which is called on the runtime of the call, once for each set of
    /// them and again when a server refused a token. So they have tokens for any scopes, and new ones. The scopes are
    /// empty for methods that state none.
    ///
    /// ```
    /// use google_cloud_auth::credentials::impersonated;
    /// use gapi_runtime::GoogleCloudAuth;
    ///
    /// # let source: serde_json::Value = serde_json::json!({});
    /// let credentials = GoogleCloudAuth::from_fn(move |scopes| {
    ///     impersonated::Builder::new(source.clone())
    ///         .with_target_principal("robot@my-project.iam.gserviceaccount.com")
    ///         .with_scopes(scopes.iter().map(AsRef::as_ref))
    ///         .build()
    /// });
    /// ```
    pub fn from_fn<F>(make: F) -> Self
    where
        F: Fn(&[Cow<'static, str>]) -> Result<credentials::Credentials, BuildError>
            + Send
            + Sync
            + 'static,
    {
        Self {
            make: Box::new(make),
            capabilities: Capabilities::new().per_call_scopes().forced_refresh(),
            hint: "",
            principal: None,
            slots: Mutex::default(),
            fetched: AtomicU64::new(0),
        }
    }

    /// Credentials that were made elsewhere. Their scopes are fixed, and a token that a server refuses stays;
    /// [`from_fn`](Self::from_fn) can do more. The runtime on which they were made must live as long as they are used.
    pub fn new(credentials: credentials::Credentials) -> Self {
        Self {
            capabilities: Capabilities::new(),
            ..Self::from_fn(move |_| Ok(credentials.clone()))
        }
    }

    /// Whose these are: an email address or another name that is no secret, as their
    /// [`identity`](Credentials::identity). Default: nobody's.
    #[must_use]
    pub fn principal(mut self, name: impl Into<String>) -> Self {
        self.principal = Some(name.into());
        self
    }

    fn slots(&self) -> MutexGuard<'_, Vec<Slot>> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The slot for a set of scopes, made where there is none.
    fn slot(&self, scopes: &[Cow<'static, str>]) -> Result<Slot, CredentialsError> {
        let runtime = runtime::Handle::try_current()
            .map_err(CredentialsError::new)?
            .id();
        let mut slots = self.slots();
        let found = slots
            .iter()
            .find(|slot| slot.runtime == runtime && *slot.scopes == *scopes);
        if let Some(slot) = found {
            return Ok(slot.clone());
        }
        let made = (self.make)(scopes);
        let slot = Slot {
            runtime,
            scopes: scopes.into(),
            credentials: made.map_err(|error| self.error(error, false))?,
            last: None,
            id: EntityTag::new(),
        };
        if slots.len() == MAX_SLOTS {
            slots.remove(0);
        }
        slots.push(slot.clone());
        Ok(slot)
    }

    /// Forgets credentials, so that the next caller makes others.
    fn forget(&self, id: &EntityTag) {
        if self.capabilities.has_forced_refresh() {
            self.slots().retain(|slot| slot.id != *id);
        }
    }

    fn error(&self, error: impl std::error::Error, transient: bool) -> CredentialsError {
        let text = format!("{error}{}", self.hint);
        if transient {
            CredentialsError::transient(text)
        } else {
            CredentialsError::new(text)
        }
    }

    /// What the credentials of a slot give now.
    async fn ask(&self, slot: Slot) -> Result<AuthHeaders, CredentialsError> {
        let mut known = http::Extensions::new();
        if let Some((tag, _)) = &slot.last {
            known.insert(tag.clone());
        }
        let answer = slot.credentials.headers(known).await;
        let answer = answer.map_err(|error| {
            // They would give the same error for a while, or for ever.
            self.forget(&slot.id);
            self.error(&error, error.is_transient())
        })?;
        let (entity_tag, data) = match (answer, slot.last) {
            (CacheableResource::New { entity_tag, data }, _) => (entity_tag, data),
            (CacheableResource::NotModified, Some((_, headers))) => return Ok(headers),
            (CacheableResource::NotModified, None) => {
                return Err(CredentialsError::transient("the credentials gave nothing"));
            }
        };
        let universe = slot.credentials.universe_domain().await;
        let universe = universe.as_deref().unwrap_or(DEFAULT_UNIVERSE);
        let none = AuthHeaders::none().in_universe(universe);
        let headers = data.iter().fold(none, |headers, (name, value)| {
            headers.with(name.clone(), value.clone())
        });
        let mut slots = self.slots();
        if let Some(kept) = slots.iter_mut().find(|kept| kept.id == slot.id) {
            let known = kept
                .last
                .as_ref()
                .is_some_and(|(tag, _)| *tag == entity_tag);
            self.fetched.fetch_add(u64::from(!known), Ordering::Relaxed);
            kept.last = Some((entity_tag, headers.clone()));
        }
        Ok(headers)
    }
}

impl From<credentials::Credentials> for GoogleCloudAuth {
    fn from(credentials: credentials::Credentials) -> Self {
        Self::new(credentials)
    }
}

impl Credentials for GoogleCloudAuth {
    fn headers<'a>(
        &'a self,
        request: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>> {
        Box::pin(async move {
            let slot = self.slot(request.scopes())?;
            let id = slot.id.clone();
            let headers = self.ask(slot).await?;
            match request.refused() {
                Some(refused) if refused.is_same(&headers) => {
                    self.forget(&id);
                    self.ask(self.slot(request.scopes())?).await
                }
                _ => Ok(headers),
            }
        })
    }

    fn capabilities(&self) -> Capabilities {
        self.capabilities
    }

    fn identity(&self) -> Option<Cow<'_, str>> {
        self.principal.as_deref().map(Cow::Borrowed)
    }

    fn tokens_fetched(&self) -> u64 {
        self.fetched.load(Ordering::Relaxed)
    }
}

impl std::fmt::Debug for GoogleCloudAuth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GoogleCloudAuth")
            .field("principal", &self.principal)
            .field("capabilities", &self.capabilities)
            .field("fetched", &self.fetched)
            .finish_non_exhaustive()
    }
}
