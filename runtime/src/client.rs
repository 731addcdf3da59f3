//! The client: one configuration and one pool of connections for all APIs.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::HeaderValue;

use crate::builder::ClientBuilder;
use crate::cache::ResponseCache;
use crate::credentials::Credentials;
use crate::retry::{Budget, RetryBudget, RetryPolicy};
use crate::root::{Allowed, Root};
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
    /// By host.
    pub(crate) budgets: Mutex<BTreeMap<String, Arc<Budget>>>,
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

    /// The retries that all services of this client share for a host.
    pub(crate) fn budget(&self, host: &str) -> Arc<Budget> {
        let mut budgets = self
            .0
            .budgets
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(budget) = budgets.get(host) {
            return Arc::clone(budget);
        }
        let budget = Arc::new(Budget::new(self.0.budget));
        budgets.insert(host.to_owned(), Arc::clone(&budget));
        budget
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
            .field("cache", &config.cache)
            .finish_non_exhaustive()
    }
}
