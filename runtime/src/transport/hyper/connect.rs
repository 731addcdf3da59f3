//! New connections: direct or through a proxy, within a time limit, and what is known of each of them.

use std::error::Error as StdError;
use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::task::{Context, Poll};
use std::time::Duration;

use ::hyper::rt::{Read, Write};
use http::Uri;
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy::Error as ClientError;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::Intercept;
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tower_service::Service;

use super::proxy::Proxies;
use crate::transport::error::{causes, find};

type BoxError = Box<dyn StdError + Send + Sync>;

/// Makes connections. hyper-util clones it for every request.
#[derive(Clone)]
pub(super) struct Connector(pub(super) Arc<Route>);

pub(super) struct Route {
    pub(super) http: HttpConnector,
    /// With servers.
    pub(super) tls: Arc<ClientConfig>,
    /// With proxies: HTTP/1.1, and no certificate, which is meant for servers.
    pub(super) proxy_tls: Arc<ClientConfig>,
    pub(super) proxies: Arc<Proxies>,
    /// For name lookup, TCP, proxy and TLS together; the limit of hyper's own connector ends before TLS.
    pub(super) limit: Duration,
}

impl Service<Uri> for Connector {
    type Response = TokioIo<Watched>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let route = Arc::clone(&self.0);
        Box::pin(async move {
            match tokio::time::timeout(route.limit, route.connect(uri)).await {
                Ok(connected) => connected.map(TokioIo::new),
                Err(_) => Err(ConnectTimeout(route.limit).into()),
            }
        })
    }
}

impl Route {
    async fn connect(&self, uri: Uri) -> Result<Watched, BoxError> {
        let Some(proxy) = self.proxies.intercept(&uri) else {
            let mut direct = HttpsConnector::from((self.http.clone(), Arc::clone(&self.tls)));
            return Ok(Watched::new(direct.call(uri).await?, false));
        };
        self.connect_through(&proxy, uri).await.map_err(|error| {
            if find::<rustls::Error>(&*error).is_some() {
                return error;
            }
            let cause = causes(&*error).last().map(ToString::to_string);
            ProxyError(proxy.uri().clone(), cause.unwrap_or_default()).into()
        })
    }

    async fn connect_through(&self, proxy: &Intercept, uri: Uri) -> Result<Watched, BoxError> {
        let mut to_proxy = HttpsConnector::from((self.http.clone(), Arc::clone(&self.proxy_tls)));
        if uri.scheme() != Some(&http::uri::Scheme::HTTPS) {
            return Ok(Watched::new(
                to_proxy.call(proxy.uri().clone()).await?,
                true,
            ));
        }
        let mut tunnel = Tunnel::new(proxy.uri().clone(), to_proxy);
        if let Some(auth) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(auth.clone());
        }
        let mut tunnelled = HttpsConnector::from((tunnel, Arc::clone(&self.tls)));
        Ok(Watched::new(tunnelled.call(uri).await?, false))
    }
}

#[derive(Debug, thiserror::Error)]
#[error("no connection within {0:?}")]
pub(super) struct ConnectTimeout(pub(super) Duration);

/// Names the proxy, which the caller may not know of.
#[derive(Debug, thiserror::Error)]
#[error("through the proxy {0}: {1}")]
struct ProxyError(Uri, String);

/// A connection on which requests and responses go by in clear.
pub(super) struct Watched {
    stream: TokioIo<Box<dyn Stream>>,
    /// To a proxy that wants whole addresses.
    proxied: bool,
    traffic: Traffic,
}

trait Stream: Read + Write + Connection + Unpin + Send {}
impl<T: Read + Write + Connection + Unpin + Send> Stream for T {}

/// What went by on a connection.
#[derive(Clone, Default)]
pub(super) struct Traffic(Arc<Marks>);

#[derive(Default)]
struct Marks {
    /// A response came.
    answered: AtomicBool,
    /// Bytes came since the last ones left.
    heard: AtomicBool,
}

impl Traffic {
    /// Notes that a response came.
    pub(super) fn note_answer(&self) {
        self.0.answered.store(true, Relaxed);
    }

    /// Whether the request that met `error` was on a connection that had answered others, and heard nothing.
    pub(super) fn was_stale(error: &ClientError) -> bool {
        let Some(connected) = error.connect_info() else {
            return false;
        };
        let mut extras = http::Extensions::new();
        connected.get_extras(&mut extras);
        let Some(Self(marks)) = extras.get() else {
            return false;
        };
        // Requests of HTTP/2 share what comes, but a response that began is no error here.
        let heard = !connected.is_negotiated_h2() && marks.heard.load(Relaxed);
        marks.answered.load(Relaxed) && !heard
    }
}

impl Watched {
    fn new(stream: impl Stream + 'static, proxied: bool) -> Self {
        Self {
            stream: TokioIo::new(Box::new(stream)),
            proxied,
            traffic: Traffic::default(),
        }
    }

    fn stream(&mut self) -> Pin<&mut TokioIo<Box<dyn Stream>>> {
        Pin::new(&mut self.stream)
    }
}

impl Connection for Watched {
    fn connected(&self) -> Connected {
        // hyper-util hands on what a connection says of itself with every response: no more than is used.
        let connected = Connected::new().proxy(self.proxied);
        let connected = connected.extra(self.traffic.clone());
        if self.stream.inner().connected().is_negotiated_h2() {
            connected.negotiated_h2()
        } else {
            connected
        }
    }
}

impl AsyncRead for Watched {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let read = self.stream().poll_read(cx, buffer);
        if buffer.filled().len() > before {
            self.traffic.0.heard.store(true, Relaxed);
        }
        read
    }
}

impl AsyncWrite for Watched {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.traffic.0.heard.store(false, Relaxed);
        self.stream().poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.traffic.0.heard.store(false, Relaxed);
        self.stream().poll_write_vectored(cx, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_shutdown(cx)
    }
}
