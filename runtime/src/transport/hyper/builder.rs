//! Settings of the default transport.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::sync::watch;

use super::HyperTransport;
use super::clock::PoolClock;
use super::connect::{Connector, Route};
use super::proxy::Proxies;
use super::tls::{self, Identity};
use crate::error::Error;
use crate::transport::open::Open;

/// An HTTP/2 connection with calls in flight is probed this often. Without it a connection that died silently would
/// stay in the pool, and every call on it would run into its timeout.
const PROBE: Duration = Duration::from_secs(30);

/// Idle sockets ask this often whether the peer is still there.
const TCP_KEEPALIVE: Duration = Duration::from_secs(90);

/// The most bytes of an HTTP/1.1 response's head, unless its end is in the read that went beyond; also the largest
/// single read of a body. hyper's own default, as is the most headers, 100, for which it has room without allocating.
const HTTP1_HEAD: usize = 8 * 1024 + 100 * 4 * 1024;

/// The most bytes of an HTTP/2 response's headers, as RFC 9113 counts them. hyper's own default.
const HTTP2_HEAD: u32 = 16 * 1024;

/// Settings of a [`HyperTransport`] to be. Wrong values are told by [`build`](Self::build).
///
/// A response's head may have 100 headers and about 400 KiB in HTTP/1.1, or 16 KiB in HTTP/2; a larger one is an error.
#[must_use = "a builder does nothing until `build` is called"]
pub struct HyperTransportBuilder {
    connect_timeout: Duration,
    pool_idle_timeout: Duration,
    pool_max_idle_per_host: usize,
    http1_only: bool,
    roots: Vec<Vec<u8>>,
    platform_roots: bool,
    identity: Option<Identity>,
    proxy: Proxy,
}

enum Proxy {
    Environment,
    None,
    Url(String),
}

impl HyperTransportBuilder {
    pub(super) fn new() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            pool_idle_timeout: Duration::from_secs(90),
            pool_max_idle_per_host: 100,
            http1_only: false,
            roots: Vec::new(),
            platform_roots: true,
            identity: None,
            proxy: Proxy::Environment,
        }
    }

    /// The most time for a new connection: name lookup, TCP, proxy and TLS. Default: 10 s.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Idle connections are closed after this long, at most a day. Default: 90 s.
    pub fn pool_idle_timeout(mut self, limit: Duration) -> Self {
        self.pool_idle_timeout = limit;
        self
    }

    /// The most connections to one host that are kept while idle. Default: 100. With 0 no connection serves a second
    /// request.
    pub fn pool_max_idle_per_host(mut self, connections: usize) -> Self {
        self.pool_max_idle_per_host = connections;
        self
    }

    /// Never speaks HTTP/2. Large transfers at once are faster on a connection each, and some middleboxes break HTTP/2.
    /// Default: the server chooses (ALPN), and Google's choose HTTP/2.
    pub fn http1_only(mut self, only: bool) -> Self {
        self.http1_only = only;
        self
    }

    /// Trusts the certificates in `pem` too, such as the one of a company's proxy. Default: the platform's.
    pub fn add_root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots.push(pem.into());
        self
    }

    /// Trusts the certificates in `pem`, and not the platform's.
    pub fn only_root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.platform_roots = false;
        self.add_root_certificates(pem)
    }

    /// Presents a certificate to servers that ask for one (mutual TLS): its chain, its own certificate first, and its
    /// private key, both PEM. APIs are then called at the roots that their documents name for it. Default: none.
    pub fn client_certificate(
        mut self,
        chain_pem: impl Into<Vec<u8>>,
        key_pem: impl Into<Vec<u8>>,
    ) -> Self {
        self.identity = Some(Identity {
            chain: chain_pem.into(),
            key: key_pem.into(),
        });
        self
    }

    /// Sends everything through a proxy, `http://host:port` or `https://host:port`, with `user:password@` before the
    /// host where it wants that. Default: the proxies that the environment names, in upper or lower case:
    /// `HTTPS_PROXY`, `HTTP_PROXY`, and `ALL_PROXY` for both, except for the hosts of `NO_PROXY` and for this machine.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Proxy::Url(url.into());
        self
    }

    /// Sends everything directly, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = Proxy::None;
        self
    }

    /// The transport.
    ///
    /// # Errors
    ///
    /// A certificate, a key or a proxy, that of an environment variable included, is not one; the platform has no
    /// certificates to trust; or no TLS provider is compiled in.
    pub fn build(self) -> Result<HyperTransport, Error> {
        self.build_in(|name| std::env::var(name).ok())
            .map_err(Error::configuration)
    }

    /// The transport in an environment.
    pub(super) fn build_in(
        self,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<HyperTransport, String> {
        let proxies = Arc::new(match &self.proxy {
            Proxy::Environment => Proxies::from_environment(variable)?,
            Proxy::None => Proxies::default(),
            Proxy::Url(url) => Proxies::all(url)?,
        });
        let roots = tls::roots(&self.roots, self.platform_roots)?;
        let protocols: &[&str] = if self.http1_only {
            &["http/1.1"]
        } else {
            &["h2", "http/1.1"]
        };
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_nodelay(true);
        http.set_keepalive(Some(TCP_KEEPALIVE));
        let route = Route {
            http,
            tls: Arc::new(tls::config(&roots, self.identity.as_ref(), protocols)?),
            proxy_tls: Arc::new(tls::config(&roots, None, &[])?),
            proxies: Arc::clone(&proxies),
            limit: self.connect_timeout,
        };
        // Within what clocks can add; the pool takes zero for no limit.
        let day = Duration::from_hours(24);
        let idle = self.pool_idle_timeout.clamp(Duration::from_millis(1), day);
        let (closed, on_close) = watch::channel(());
        let client = Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(PoolClock::new(on_close, idle))
            .pool_idle_timeout(idle)
            .pool_max_idle_per_host(self.pool_max_idle_per_host)
            .http1_max_buf_size(HTTP1_HEAD)
            .http2_max_header_list_size(HTTP2_HEAD)
            .http2_keep_alive_interval(PROBE)
            .build(Connector(Arc::new(route)));
        Ok(HyperTransport {
            client: Open::new(client),
            closed: Arc::new(closed),
            proxies,
            client_certificate: self.identity.is_some(),
        })
    }
}

impl fmt::Debug for HyperTransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperTransportBuilder")
            .field("connect_timeout", &self.connect_timeout)
            .field("pool_idle_timeout", &self.pool_idle_timeout)
            .field("pool_max_idle_per_host", &self.pool_max_idle_per_host)
            .field("http1_only", &self.http1_only)
            .finish_non_exhaustive()
    }
}
