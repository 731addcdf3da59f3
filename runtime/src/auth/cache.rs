//! From somebody who can fetch tokens to credentials: a cache that asks once, in time, and for all callers.
//!
//! For each set of scopes there is a [`Slot`] with a token, a fetch under way, or a failure that is not to be repeated
//! at once. Callers only look at slots and wait for fetches; a fetch is a task of its own, so that a caller who leaves
//! takes nothing away from the others.

use std::borrow::Cow;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use super::credentials::{AuthRequest, Capabilities, Credentials};
use super::error::CredentialsError;
use super::headers::AuthHeaders;
use super::store::{TokenKey, TokenStore};
use super::token::{Token, TokenSource};
use crate::BoxFuture;

/// How long before its end a token is replaced, at most; metadata servers have no new one earlier.
const EARLY: Duration = Duration::from_mins(4);

/// A token is not used in its last seconds, which a request may need to get there.
const MARGIN: Duration = Duration::from_secs(10);

/// Sets of scopes that are kept; a program has a handful.
const MAX_SLOTS: usize = 64;

/// Credentials that keep the tokens of a [`TokenSource`].
///
/// There is one token for each set of scopes. However many calls need it, it is fetched once, and the fetch goes on
/// when the call that began it is dropped. From about four minutes before a token expires, or in the last quarter of a
/// shorter life, the next call has it replaced in the background while calls go on with the one there is; a failure
/// then is no call's concern. After a failure the source is left alone for 1 s, then 2, 4 and 8 s. A token that a server
/// refused is replaced once, however many calls were told.
///
/// ```no_run
/// use std::sync::Arc;
/// use gapi_runtime::{CachedCredentials, Client, FileTokenStore, TokenSource};
///
/// # fn example(source: Arc<dyn TokenSource>) -> Result<(), Box<dyn std::error::Error>> {
/// let store = FileTokenStore::new("/home/me/.config/my-app/tokens.json");
/// let credentials = CachedCredentials::new(source).store(store, "me@example.com");
/// let client = Client::builder().credentials(credentials).build()?;
/// # Ok(())
/// # }
/// ```
pub struct CachedCredentials<S>(Arc<Inner<S>>);

struct Inner<S> {
    source: S,
    principal: Option<String>,
    store: Option<Arc<dyn TokenStore>>,
    fetch_timeout: Duration,
    slots: Mutex<Vec<Arc<Slot>>>,
    fetched: AtomicU64,
}

/// What there is for one set of scopes.
struct Slot {
    scopes: Box<[Cow<'static, str>]>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    token: Option<Live>,
    fetch: Option<Fetch>,
    /// Why the last fetch failed, since the last one that did not.
    failed: Option<CredentialsError>,
    failures: u32,
    /// No fetch before this.
    not_before: Option<Instant>,
    /// A server refused the last token: neither the store nor the source may come with it again.
    refused: bool,
}

/// A token that was fetched.
struct Live {
    headers: AuthHeaders,
    /// When to replace it, and when it is good for nothing; never where it does not expire.
    refresh_at: Option<Instant>,
    expires_at: Option<Instant>,
}

/// A fetch under way; its sender goes away without a word when its runtime does.
#[derive(Clone)]
struct Fetch {
    outcome: watch::Receiver<Option<Result<AuthHeaders, CredentialsError>>>,
    /// When it is no use to wait any longer, because nobody drives the runtime that it is on.
    until: Option<Instant>,
}

/// What a caller finds.
enum Found {
    Headers(AuthHeaders),
    Fetch(Fetch),
}

impl<S: TokenSource> CachedCredentials<S> {
    /// Credentials with the tokens of a source.
    pub fn new(source: S) -> Self {
        Self(Arc::new(Inner {
            source,
            principal: None,
            store: None,
            fetch_timeout: Duration::from_secs(20),
            slots: Mutex::default(),
            fetched: AtomicU64::new(0),
        }))
    }

    /// Whose tokens these are: an email address or another name that is no secret, as their
    /// [`identity`](Credentials::identity). Default: nobody's.
    #[must_use]
    pub fn principal(self, name: impl Into<String>) -> Self {
        self.with(|inner| inner.principal = Some(name.into()))
    }

    /// Keeps the tokens of this principal in a store as well, and looks for them there before asking the source; those
    /// with less than four minutes left are not taken. Default: none.
    #[must_use]
    pub fn store(self, store: impl TokenStore, principal: impl Into<String>) -> Self {
        self.principal(principal)
            .with(|inner| inner.store = Some(Arc::new(store)))
    }

    /// The most time for one fetch. Default: 20 s. A call waits for credentials for 30 s unless its
    /// `credentials_timeout` says otherwise; where a person has to agree, fetch the first token before the first call.
    #[must_use]
    pub fn fetch_timeout(self, limit: Duration) -> Self {
        self.with(|inner| inner.fetch_timeout = limit)
    }

    fn with(mut self, change: impl FnOnce(&mut Inner<S>)) -> Self {
        // Nobody else has it before it is built.
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            change(inner);
        }
        self
    }
}

impl<S: TokenSource> Credentials for CachedCredentials<S> {
    fn headers<'a>(
        &'a self,
        request: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>> {
        Box::pin(async move {
            let slot = self.0.slot(request.scopes());
            // Once more after a fetch that was lost with its runtime.
            for _ in 0..2 {
                let mut fetch = match self.0.find(&slot, request)? {
                    Found::Headers(headers) => return Ok(headers),
                    Found::Fetch(fetch) => fetch,
                };
                if let Ok(outcome) = fetch.outcome.wait_for(Option::is_some).await
                    && let Some(outcome) = &*outcome
                {
                    return outcome.clone();
                }
            }
            Err(CredentialsError::transient(
                "no fetch of a token came to an end",
            ))
        })
    }

    fn capabilities(&self) -> Capabilities {
        self.0.source.capabilities()
    }

    fn identity(&self) -> Option<Cow<'_, str>> {
        self.0.principal.as_deref().map(Cow::Borrowed)
    }

    fn tokens_fetched(&self) -> u64 {
        self.0.fetched.load(Ordering::Relaxed)
    }
}

impl<S: TokenSource> Inner<S> {
    /// The slot of a set of scopes, in whatever order they are.
    fn slot(&self, scopes: &[Cow<'static, str>]) -> Arc<Slot> {
        let per_scopes = self.source.capabilities().has_per_call_scopes();
        let scopes = if per_scopes { scopes } else { &[] };
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(slot) = slots.iter().find(|slot| slot.is_for(scopes)) {
            return Arc::clone(slot);
        }
        if slots.len() == MAX_SLOTS {
            slots.remove(0);
        }
        let slot = Arc::new(Slot {
            scopes: scopes.into(),
            state: Mutex::default(),
        });
        slots.push(Arc::clone(&slot));
        slot
    }

    /// What there is for a caller now. It begins a fetch where one is needed.
    fn find(
        self: &Arc<Self>,
        slot: &Arc<Slot>,
        request: AuthRequest<'_>,
    ) -> Result<Found, CredentialsError> {
        let now = Instant::now();
        let mut state = slot.lock();
        if let (Some(token), Some(refused)) = (&state.token, request.refused())
            && token.headers.is_same(refused)
        {
            state.token = None;
            state.refused = true;
        }
        let under_way = state.fetch.take().filter(|fetch| fetch.is_alive(now));
        state.fetch.clone_from(&under_way);
        if let Some(token) = &state.token
            && token.expires_at.is_none_or(|at| now < at)
        {
            let headers = token.headers.clone();
            let due = token.refresh_at.is_some_and(|at| at <= now);
            if due && under_way.is_none() {
                self.fetch(slot, &mut state, true)?;
            }
            return Ok(Found::Headers(headers));
        }
        if let Some(fetch) = under_way {
            return Ok(Found::Fetch(fetch));
        }
        match &state.failed {
            // What stays wrong is told without asking again; what may pass is waited for.
            Some(error) if !error.is_transient() && state.not_before > Some(now) => {
                Err(error.clone())
            }
            _ => {
                let refresh = state.refused;
                self.fetch(slot, &mut state, refresh).map(Found::Fetch)
            }
        }
    }

    /// Begins a fetch.
    fn fetch(
        self: &Arc<Self>,
        slot: &Arc<Slot>,
        state: &mut State,
        refresh: bool,
    ) -> Result<Fetch, CredentialsError> {
        let runtime = tokio::runtime::Handle::try_current().map_err(CredentialsError::new)?;
        let (sender, outcome) = watch::channel(None);
        let now = Instant::now();
        let begin = state.not_before.map_or(now, |at| at.max(now));
        let fetch = Fetch {
            outcome,
            until: begin.checked_add(self.fetch_timeout + MARGIN),
        };
        state.fetch = Some(fetch.clone());
        let (inner, slot) = (Arc::clone(self), Arc::clone(slot));
        runtime.spawn(async move {
            tokio::time::sleep_until(begin).await;
            let outcome = inner.obtain(&slot.scopes, refresh).await;
            let outcome = slot.lock().note(outcome);
            // Without receivers everybody has left, and the token is in the slot.
            sender.send_replace(Some(outcome));
        });
        Ok(fetch)
    }

    /// A token from the store, else from the source.
    async fn obtain(
        &self,
        scopes: &[Cow<'static, str>],
        refresh: bool,
    ) -> Result<Live, CredentialsError> {
        let principal = self.principal.as_deref().unwrap_or_default();
        let store = self.store.as_ref().map(|store| {
            let key = TokenKey::new(principal, scopes.iter().map(Cow::as_ref));
            (Arc::clone(store), key)
        });
        if let Some((store, key)) = store.clone().filter(|_| !refresh) {
            let stored = blocking(move || store.load(&key)).await?;
            let stored = stored.map_err(CredentialsError::new)?;
            if let Some(token) = stored.filter(|token| token.lifetime() > EARLY) {
                return Live::new(&token);
            }
        }
        let request = AuthRequest::new(scopes).fresh(refresh);
        let answer = tokio::time::timeout(self.fetch_timeout, self.source.token(request)).await;
        let token = answer.map_err(|_| {
            let limit = self.fetch_timeout;
            CredentialsError::transient(format!("there was no token within {limit:?}"))
        })??;
        self.fetched.fetch_add(1, Ordering::Relaxed);
        let live = Live::new(&token)?;
        if let Some((store, key)) = store {
            // The token is there, and no call fails because the next program will have to fetch another.
            if let Err(error) = blocking(move || store.save(&key, &token)).await? {
                tracing::warn!(%error, "a token was not saved");
            }
        }
        Ok(live)
    }
}

impl Slot {
    fn is_for(&self, scopes: &[Cow<'static, str>]) -> bool {
        let own = &self.scopes;
        scopes.iter().all(|scope| own.contains(scope)) && own.iter().all(|own| scopes.contains(own))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Takes in how a fetch ended, and says it to those who wait.
    fn note(
        &mut self,
        outcome: Result<Live, CredentialsError>,
    ) -> Result<AuthHeaders, CredentialsError> {
        self.fetch = None;
        match outcome {
            Ok(token) => {
                let headers = token.headers.clone();
                *self = Self {
                    token: Some(token),
                    ..Self::default()
                };
                Ok(headers)
            }
            Err(error) => {
                // A token that is still valid stays.
                tracing::warn!(%error, transient = error.is_transient(), "no token was fetched");
                let wait = Duration::from_secs(1 << self.failures.min(3));
                self.not_before = Some(Instant::now() + wait);
                self.failures += 1;
                self.failed = Some(error.clone());
                Err(error)
            }
        }
    }
}

impl Live {
    fn new(token: &Token) -> Result<Self, CredentialsError> {
        let (now, lifetime) = (Instant::now(), token.lifetime());
        // Programs that began together do not all come back together.
        let early = EARLY.min(lifetime / 4).mul_f64(1.0 - fastrand::f64() / 4.0);
        let margin = MARGIN.min(lifetime / 10);
        Ok(Self {
            headers: AuthHeaders::bearer(token.expose())?,
            refresh_at: now.checked_add(lifetime.saturating_sub(early)),
            expires_at: now.checked_add(lifetime.saturating_sub(margin)),
        })
    }
}

impl Fetch {
    /// Whether there is still somebody who will say how it ended.
    fn is_alive(&self, now: Instant) -> bool {
        self.outcome.has_changed().is_ok() && self.until.is_none_or(|until| now < until)
    }
}

/// Does what may block where it holds up nobody.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, CredentialsError> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|error| CredentialsError::transient(format!("the token store: {error}")))
}

impl<S> std::fmt::Debug for CachedCredentials<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CachedCredentials")
            .field("principal", &self.0.principal)
            .field("fetched", &self.0.fetched)
            .finish_non_exhaustive()
    }
}
