//! Building a client: every setting, its default, and what makes it wrong.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use http::HeaderValue;

use crate::auth::{Anonymous, Credentials};
use crate::cache::{Cache, ResponseCache};
use crate::client::{Client, Config, Limits};
use crate::error::Error;
#[cfg(feature = "rate-limit")]
use crate::load::RateLimit;
use crate::load::{Door, Gate, Load};
use crate::options::{QUOTA_PROJECT_HEADER, plain_value};
use crate::retry::{RetryBudget, RetryPolicy};
use crate::root::{Allowed, DEFAULT_UNIVERSE, Root};
use crate::transport::Transport;
#[cfg(feature = "hyper")]
use crate::transport::{HyperTransport, HyperTransportBuilder};

/// Settings of a [`Client`] to be. Wrong values are told by [`build`](Self::build).
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    transport: Option<Box<dyn Transport>>,
    /// The default transport to be.
    #[cfg(feature = "hyper")]
    pub(crate) hyper: HyperTransportBuilder,
    credentials: Box<dyn Credentials>,
    application: String,
    quota_project: Option<String>,
    scopes: Option<Vec<Cow<'static, str>>>,
    limits: Limits,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: RetryBudget,
    load: Load,
    load_per_host: Load,
    adaptive: bool,
    universe: String,
    /// By API name.
    roots: BTreeMap<String, Result<Root, String>>,
    allowed: Allowed,
    cache: Option<ResponseCache>,
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            transport: None,
            #[cfg(feature = "hyper")]
            hyper: HyperTransport::builder(),
            credentials: Box::new(Anonymous),
            application: String::new(),
            quota_project: None,
            scopes: None,
            limits: Limits::default(),
            retry: RetryPolicy::default(),
            budget: RetryBudget::default(),
            load: Load::default(),
            load_per_host: Load::default(),
            adaptive: true,
            universe: DEFAULT_UNIVERSE.to_owned(),
            roots: BTreeMap::new(),
            allowed: Allowed::default(),
            cache: None,
        }
    }

    /// Who calls. Default: [`Anonymous`].
    pub fn credentials(mut self, credentials: impl Credentials) -> Self {
        self.credentials = Box::new(credentials);
        self
    }

    /// How requests are sent. Default: a new `HyperTransport`, when the feature `hyper` is on (it is by default). Give
    /// one of its builder for other pool limits, certificates or proxies.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Name and version of the program, such as `my-app/1.2`, which begin the user agent. Default: none.
    pub fn application(mut self, application: impl Into<String>) -> Self {
        self.application = application.into();
        self
    }

    /// The project that is billed and whose quota is used (`x-goog-user-project`). Default: the credentials' own.
    pub fn quota_project(mut self, project: impl Into<String>) -> Self {
        self.quota_project = Some(project.into());
        self
    }

    /// The OAuth scopes to ask credentials for. Default: each method's own.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<Cow<'static, str>>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// The most time for a new connection: name lookup, TCP and TLS. Default: 10 s. A transport that is given to the
    /// builder has its own.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.limits.connect = limit;
        self
    }

    /// The most time until the headers of a response, connection included. A large request body starts it anew as it
    /// leaves. Default: 60 s.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.limits.attempt = limit;
        self
    }

    /// The most time that the credentials may take to give their headers, such as for fetching a token. Default: 30 s.
    pub fn credentials_timeout(mut self, limit: Duration) -> Self {
        self.limits.credentials = limit;
        self
    }

    /// The most time between two pieces of a response's body: slow bodies live as long as something arrives.
    /// Default: 60 s.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.limits.idle = limit;
        self
    }

    /// The most time for a call from start to end, all attempts and the waits between them included. Default: 120 s.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.limits.total = limit;
        self
    }

    /// How often calls are sent and how long they wait in between. Default: [`RetryPolicy::default`], 5 attempts.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How many retries there are for each host. Default: [`RetryBudget::default`], 20 % of the calls and 10 a second.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.budget = budget;
        self
    }

    /// The most calls in flight at a time, over all APIs. More than that wait, first come first served, within their
    /// own time limits; 0 means 1. Default: no limit.
    pub fn max_concurrent_calls(mut self, limit: usize) -> Self {
        self.load.concurrent = Some(limit);
        self
    }

    /// The most calls in flight to one host at a time, as with [`max_concurrent_calls`](Self::max_concurrent_calls).
    /// Default: no limit.
    pub fn max_concurrent_calls_per_host(mut self, limit: usize) -> Self {
        self.load_per_host.concurrent = Some(limit);
        self
    }

    /// The most requests that leave in a second, over all APIs. Default: no limit.
    #[cfg(feature = "rate-limit")]
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.load.rate = Some(limit);
        self
    }

    /// The most requests to one host that leave in a second. Default: no limit.
    #[cfg(feature = "rate-limit")]
    pub fn rate_limit_per_host(mut self, limit: RateLimit) -> Self {
        self.load_per_host.rate = Some(limit);
        self
    }

    /// Whether all calls to a host slow down when it refuses a tenth of them or more because there are too many (429).
    /// The rate is halved, at most once a second, and rises again with the calls that succeed; calls wait within their
    /// time limits. Fewer refusals are only retried. Default: yes.
    pub fn slow_down_when_refused(mut self, adapt: bool) -> Self {
        self.adaptive = adapt;
        self
    }

    /// The most bytes of a response that is kept in memory, after decompression. Default: 64 MiB.
    pub fn max_response_size(mut self, bytes: u64) -> Self {
        self.limits.response_size = bytes;
        self
    }

    /// The domain of another universe, in place of `googleapis.com` in every API's address.
    pub fn universe_domain(mut self, domain: impl Into<String>) -> Self {
        self.universe = domain.into();
        self
    }

    /// Calls an API, named as in its document (`drive`), at another root than the document's.
    ///
    /// It must be https, or http to a loopback address, such as that of an emulator. Credentials are not sent there
    /// unless [`allow_host`](Self::allow_host) or [`allow_http_loopback`](Self::allow_http_loopback) permit it; an
    /// anonymous client needs neither.
    pub fn root_url(mut self, api: impl Into<String>, url: impl Into<String>) -> Self {
        self.roots.insert(api.into(), Root::parse(&url.into()));
        self
    }

    /// Calls an API, named as in its document (`storage`), at an emulator: a root URL, or host and port (`gcs:9023`).
    ///
    /// Nothing secret goes there. The calls of this API are anonymous, whatever credentials the client has, so that http
    /// to any host is fine, such as to another container; a call with a token or key of its own is refused. The emulator
    /// of users (`identitytoolkit`) takes the word `owner` for the project's owner: it is called with that.
    pub fn emulator(mut self, api: impl Into<String>, root: impl AsRef<str>) -> Self {
        let api = api.into();
        let root = Root::emulator(&api, root.as_ref());
        self.roots.insert(api, root);
        self
    }

    /// Keeps responses that have an `ETag`, and asks for them only if they changed. Default: nothing is kept. See
    /// [`Cache`].
    pub fn cache(mut self, cache: impl Cache) -> Self {
        self.cache = Some(ResponseCache::new(cache));
        self
    }

    /// Permits credentials to go to a host outside the universe's domain, over https. Default: none.
    pub fn allow_host(mut self, host: impl Into<String>) -> Self {
        self.allowed.hosts.push(host.into().to_ascii_lowercase());
        self
    }

    /// Permits credentials to go to loopback addresses, without encryption too. Default: no.
    pub fn allow_http_loopback(mut self, allow: bool) -> Self {
        self.allowed.loopback = allow;
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// A setting is wrong, or there is no transport: none was given and the default one is compiled out or finds no
    /// trusted certificates.
    pub fn build(self) -> Result<Client, Error> {
        let checked = self.checked()?;
        #[cfg(feature = "hyper")]
        let transport = match self.transport {
            Some(transport) => transport,
            None => Box::new(self.hyper.connect_timeout(self.limits.connect).build()?),
        };
        #[cfg(not(feature = "hyper"))]
        let transport = self.transport.ok_or_else(|| {
            Error::configuration(
                "no transport was given, and the feature `hyper`, which has the default one, is off",
            )
        })?;
        Ok(Client::new(Config {
            transport,
            credentials: self.credentials,
            user_agent: checked.user_agent,
            quota_project: checked.quota_project,
            scopes: self.scopes,
            limits: self.limits,
            retry: self.retry,
            budget: self.budget,
            gate: Gate::new(self.load),
            load_per_host: self.load_per_host,
            adaptive: self.adaptive,
            hosts: std::sync::Mutex::default(),
            door: Door::default(),
            counters: crate::stats::Counters::default(),
            universe: checked.universe,
            roots: checked.roots,
            allowed: self.allowed,
            cache: self.cache,
        }))
    }

    /// The settings that can be wrong, as the client wants them.
    pub(crate) fn checked(&self) -> Result<Checked, Error> {
        let universe = self.universe.trim_end_matches('.').to_ascii_lowercase();
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
        if !universe.contains(plain) || !universe.chars().all(plain) || universe.starts_with('.') {
            return Err(Error::configuration(format!(
                "`{}` is not a domain",
                self.universe.escape_debug()
            )));
        }
        let roots = self.roots.iter();
        let roots = roots.map(|(api, root)| Ok((api.clone(), root.clone()?)));
        let roots: Result<_, String> = roots.collect();
        let quota_project = self.quota_project.as_deref();
        let quota_project = quota_project.map(|project| plain_value(QUOTA_PROJECT_HEADER, project));
        Ok(Checked {
            user_agent: user_agent(&self.application)?,
            quota_project: quota_project.transpose().map_err(Error::configuration)?,
            universe,
            roots: roots.map_err(Error::configuration)?,
        })
    }
}

/// Settings that were checked.
pub(crate) struct Checked {
    user_agent: HeaderValue,
    quota_project: Option<HeaderValue>,
    universe: String,
    roots: BTreeMap<String, Root>,
}

/// The application first, then this library. Google's servers compress only for agents that say `gzip`.
fn user_agent(application: &str) -> Result<HeaderValue, Error> {
    let agent = format!("{application} gapi/{} (gzip)", env!("CARGO_PKG_VERSION"));
    HeaderValue::from_str(agent.trim_start()).map_err(|_| {
        Error::configuration("the application's name has characters that no header can carry")
    })
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut printed = f.debug_struct("ClientBuilder");
        #[cfg(feature = "hyper")]
        printed.field("hyper", &self.hyper);
        printed
            .field("application", &self.application)
            .field("quota_project", &self.quota_project)
            .field("scopes", &self.scopes)
            .field("limits", &self.limits)
            .field("retry", &self.retry)
            .field("retry_budget", &self.budget)
            .field("load", &self.load)
            .field("load_per_host", &self.load_per_host)
            .field("slow_down_when_refused", &self.adaptive)
            .field("universe_domain", &self.universe)
            .field("roots", &self.roots)
            .field("allowed", &self.allowed)
            .finish_non_exhaustive()
    }
}
