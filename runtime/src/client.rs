//! The client: one configuration and one pool of connections for all APIs.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::HeaderValue;
use tokio::time::Instant;

use crate::auth::Credentials;
use crate::builder::ClientBuilder;
use crate::cache::ResponseCache;
use crate::load::{Door, Gate, Host, Load};
use crate::retry::{RetryBudget, RetryPolicy};
use crate::root::{Allowed, Root};
use crate::stats::{ClientStats, Counters, HostStats};
use crate::transport::Transport;

/// What every API is called through: connections, credentials, limits.
///
/// Build one per program and clone it freely: clones share everything, and so do the services of all APIs made from
/// it. Calls must be awaited inside a tokio runtime with time and I/O enabled.
///
/// ```no_run
/// use gapi_runtime::{ApiKey, Client};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().credentials(ApiKey::new("key")?).application("my-app/1.2").build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client(Arc<Config>);

/// A client's settings, checked.
pub(crate) struct Config {
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) credentials: Box<dyn Credentials>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) quota_project: Option<HeaderValue>,
    pub(crate) scopes: Option<Vec<Cow<'static, str>>>,
    pub(crate) limits: Limits,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: RetryBudget,
    /// Limits of the client as a whole.
    pub(crate) gate: Gate,
    /// Limits of each host.
    pub(crate) load_per_host: Load,
    pub(crate) adaptive: bool,
    /// By name.
    pub(crate) hosts: Mutex<BTreeMap<String, Arc<Host>>>,
    pub(crate) door: Door,
    pub(crate) counters: Counters,
    pub(crate) universe: String,
    /// By API name.
    pub(crate) roots: BTreeMap<String, Root>,
    pub(crate) allowed: Allowed,
    pub(crate) cache: Option<ResponseCache>,
}

/// How long and how large.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) connect: Duration,
    pub(crate) credentials: Duration,
    pub(crate) attempt: Duration,
    pub(crate) idle: Duration,
    pub(crate) total: Duration,
    pub(crate) response_size: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            credentials: Duration::from_secs(30),
            attempt: Duration::from_mins(1),
            idle: Duration::from_mins(1),
            total: Duration::from_mins(2),
            response_size: 64 * 1024 * 1024,
        }
    }
}

impl Client {
    /// A builder with the defaults that its functions state.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    pub(crate) fn new(config: Config) -> Self {
        Self(Arc::new(config))
    }

    pub(crate) fn config(&self) -> &Config {
        &self.0
    }

    /// Whether it is a clone of the other.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// What all services of this client share for a host.
    pub(crate) fn host(&self, name: &str) -> Arc<Host> {
        let mut hosts = self.hosts();
        if let Some(host) = hosts.get(name) {
            return Arc::clone(host);
        }
        let host = Arc::new(Host::new(self.0.budget, self.0.load_per_host));
        hosts.insert(name.to_owned(), Arc::clone(&host));
        host
    }

    fn hosts(&self) -> MutexGuard<'_, BTreeMap<String, Arc<Host>>> {
        self.0.hosts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What this client and its clones have done and are doing.
    pub fn stats(&self) -> ClientStats {
        let now = Instant::now();
        let host = |(name, host): (&String, &Arc<Host>)| HostStats {
            host: name.clone(),
            retries_left: host.budget.left(now),
            slowed_to: host.pace.rate(),
        };
        let cache = self.0.cache.as_ref();
        let cached = |count: fn(&ResponseCache) -> &AtomicU64| {
            cache.map_or(0, |cache| count(cache).load(Ordering::Relaxed))
        };
        ClientStats {
            cache_hits: cached(|cache| &cache.hits),
            cache_misses: cached(|cache| &cache.misses),
            cache_stores: cached(|cache| &cache.stores),
            in_flight: self.0.door.in_flight(),
            tokens_fetched: self.0.credentials.tokens_fetched(),
            hosts: self.hosts().iter().map(host).collect(),
            ..self.0.counters.read()
        }
    }

    /// Ends the use of this client and all its clones: refuses new calls, waits up to `limit` for those in flight, ends
    /// the rest, and closes the connections. Returns how many calls had to be ended.
    ///
    /// Refused and ended calls fail with an error of which [`Error::is_closed`](crate::Error::is_closed) is true.
    /// Dropping all clones closes the connections as well, when the last call has ended; this is for programs that want
    /// to know when that is.
    pub async fn close(&self, limit: Duration) -> usize {
        let unfinished = self.0.door.close(limit).await;
        self.0.transport.close();
        unfinished
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let config = self.config();
        f.debug_struct("Client")
            .field("user_agent", &config.user_agent)
            .field("quota_project", &config.quota_project)
            .field("scopes", &config.scopes)
            .field("limits", &config.limits)
            .field("retry", &config.retry)
            .field("retry_budget", &config.budget)
            .field("universe_domain", &config.universe)
            .field("roots", &config.roots)
            .field("allowed", &config.allowed)
            .finish_non_exhaustive()
    }
}
