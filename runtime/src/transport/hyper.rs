//! The default transport: hyper-util's pooled client over rustls.
//!
//! The TLS provider is ring, named here and never looked up in the process, so there is no default to install first and
//! nothing to panic about. Trusted roots are those of the platform rather than a copy compiled in: they follow the
//! machine's updates, hold the certificates of company proxies, and `SSL_CERT_FILE` or `SSL_CERT_DIR` replaces them.

use std::error::Error as StdError;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use ::hyper::body::Incoming;
use bytes::Bytes;
use http::Uri;
use http_body::{Frame, SizeHint};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::{Client, Error as ClientError};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::{ClientConfig, RootCertStore};
use tower_service::Service;

use super::error::find;
use super::{Transport, TransportError, TransportErrorKind};
use crate::BoxFuture;
use crate::body::Body;

/// Idle connections are closed after this long.
const POOL_IDLE: Duration = Duration::from_secs(90);

/// At most this many connections to one host are kept idle.
const POOL_IDLE_PER_HOST: usize = 100;

/// An HTTP/2 connection with calls in flight is probed this often. Without it a connection that died silently would
/// stay in the pool, and every call on it would run into its timeout.
const PROBE: Duration = Duration::from_secs(30);

/// The transport that a [`Client`](crate::Client) uses unless it is given another: HTTP/1.1 and HTTP/2 by ALPN, one
/// pool, idle connections closed after 90 s.
#[derive(Clone, Debug)]
pub struct HyperTransport {
    client: Client<Connector, Body>,
}

impl HyperTransport {
    /// A transport that trusts the platform's certificates and gives up on a connection, its name lookup and TLS
    /// handshake included, after `connect_timeout`.
    ///
    /// Fails when the platform has no certificates to trust.
    pub fn new(connect_timeout: Duration) -> io::Result<Self> {
        let mut tls =
            ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
                .with_safe_default_protocol_versions()
                .map_err(io::Error::other)?
                .with_root_certificates(platform_roots()?)
                .with_no_client_auth();
        tls.resumption = rustls::client::Resumption::in_memory_sessions(64);
        Ok(Self::with_tls(tls, connect_timeout))
    }

    fn with_tls(tls: ClientConfig, connect_timeout: Duration) -> Self {
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_nodelay(true);
        http.set_keepalive(Some(POOL_IDLE));
        let https = HttpsConnectorBuilder::new()
            .with_tls_config(tls)
            .https_or_http()
            .enable_all_versions()
            .wrap_connector(http);
        let client = Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(POOL_IDLE)
            .pool_max_idle_per_host(POOL_IDLE_PER_HOST)
            .http2_keep_alive_interval(PROBE)
            .build(Connector {
                https,
                limit: connect_timeout,
            });
        Self { client }
    }
}

/// The platform's certificates, read once per process: reading and parsing them takes milliseconds.
fn platform_roots() -> io::Result<Arc<RootCertStore>> {
    static ROOTS: OnceLock<Arc<RootCertStore>> = OnceLock::new();
    if let Some(roots) = ROOTS.get() {
        return Ok(Arc::clone(roots));
    }
    let found = rustls_native_certs::load_native_certs();
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(found.certs);
    if roots.is_empty() {
        let cause = found
            .errors
            .first()
            .map(|error| format!(" ({error})"))
            .unwrap_or_default();
        return Err(io::Error::other(format!(
            "no trusted certificates on this machine{cause}; install its CA certificates or point SSL_CERT_FILE at them"
        )));
    }
    Ok(Arc::clone(ROOTS.get_or_init(|| Arc::new(roots))))
}

impl Transport for HyperTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let response = self.client.request(request);
        Box::pin(async move {
            match response.await {
                Ok(response) => Ok(response.map(|body| Body::stream(ResponseBody(body)))),
                Err(error) => Err(request_error(error)),
            }
        })
    }
}

/// A response's body with our error.
struct ResponseBody(Incoming);

impl http_body::Body for ResponseBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Pin::new(&mut self.0).poll_frame(cx).map_err(body_error)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

fn request_error(error: ClientError) -> TransportError {
    if let Some(timeout) = find::<ConnectTimeout>(&error) {
        return TransportError::connect_timeout(timeout.0);
    }
    if error.is_connect() {
        let tls = find::<rustls::Error>(&error).is_some();
        return TransportError::new(
            if tls {
                TransportErrorKind::Tls
            } else {
                TransportErrorKind::Connect
            },
            error,
        );
    }
    let Some(inner) = find::<::hyper::Error>(&error) else {
        return TransportError::new(TransportErrorKind::Other, error);
    };
    // hyper cancels a request that it never began to write, such as one that meets a connection about to close.
    // And a server that refuses a stream of HTTP/2 has done nothing with it (RFC 9113, section 8.7).
    let refused = find::<h2::Error>(&error)
        .is_some_and(|error| error.reason() == Some(h2::Reason::REFUSED_STREAM));
    let canceled = inner.is_canceled() || refused;
    let error = TransportError::new(kind(inner), error);
    if canceled { error.not_sent() } else { error }
}

fn body_error(error: ::hyper::Error) -> TransportError {
    let kind = match kind(&error) {
        // Within a body, a connection that ends means that the rest is missing.
        TransportErrorKind::Reset | TransportErrorKind::Other => TransportErrorKind::Incomplete,
        kind => kind,
    };
    TransportError::new(kind, error)
}

fn kind(error: &::hyper::Error) -> TransportErrorKind {
    if error.is_parse() {
        TransportErrorKind::Protocol
    } else if error.is_incomplete_message()
        || error.is_canceled()
        || error.is_closed()
        || find::<io::Error>(error).is_some()
        || find::<h2::Error>(error).is_some_and(|error| error.is_reset() || error.is_go_away())
    {
        TransportErrorKind::Reset
    } else {
        TransportErrorKind::Other
    }
}

/// Limits how long a whole connection may take; the limit of hyper's own connector ends before TLS.
#[derive(Clone, Debug)]
struct Connector {
    https: HttpsConnector<HttpConnector>,
    limit: Duration,
}

impl Service<Uri> for Connector {
    type Response = <HttpsConnector<HttpConnector> as Service<Uri>>::Response;
    type Error = Box<dyn StdError + Send + Sync>;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.https.poll_ready(cx)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let (connect, limit) = (self.https.call(uri), self.limit);
        Box::pin(async move {
            match tokio::time::timeout(limit, connect).await {
                Ok(connected) => connected,
                Err(_) => Err(ConnectTimeout(limit).into()),
            }
        })
    }
}

#[derive(Debug, thiserror::Error)]
#[error("no connection within {0:?}")]
struct ConnectTimeout(Duration);

#[cfg(test)]
mod tests;
