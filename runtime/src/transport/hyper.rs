//! The default transport: hyper-util's pooled client over rustls.

mod builder;
mod clock;
mod connect;
mod proxy;
mod runtimes;
mod tls;

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use ::hyper::body::Incoming;
use bytes::Bytes;
use http::header::PROXY_AUTHORIZATION;
use http::uri::Scheme;
use http_body::{Frame, SizeHint};
use hyper_util::client::legacy::{Client, Error as ClientError};
use tokio::sync::watch;

pub use self::builder::HyperTransportBuilder;
use self::connect::{ConnectTimeout, Connector, Traffic};
use self::proxy::Proxies;
use self::runtimes::Runtimes;
use super::error::find;
use super::open::Open;
use super::{Transport, TransportError, TransportErrorKind};
use crate::BoxFuture;
use crate::body::Body;

/// The transport that a [`Client`](crate::Client) uses unless it is given another: HTTP/1.1 and HTTP/2 by ALPN, one
/// pool for each runtime that it is used in, proxies from the environment. Clones share the pools; the last one to go
/// closes their connections.
///
/// ```no_run
/// use gapi_runtime::{Client, HyperTransport};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let transport = HyperTransport::builder()
///     .pool_max_idle_per_host(8)
///     .add_root_certificates(std::fs::read("company-ca.pem")?)
///     .client_certificate(std::fs::read("me.pem")?, std::fs::read("me.key")?)
///     .build()?;
/// let client = Client::builder().transport(transport).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct HyperTransport {
    client: Open<Runtimes<Client<Connector, Body>>>,
    /// Tells the pool.
    closed: Arc<watch::Sender<()>>,
    proxies: Arc<Proxies>,
    client_certificate: bool,
}

impl HyperTransport {
    /// A builder with the defaults that its functions state.
    pub fn builder() -> HyperTransportBuilder {
        HyperTransportBuilder::new()
    }
}

impl Transport for HyperTransport {
    fn send(
        &self,
        mut request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        // Through a tunnel it is the tunnel that says who we are.
        if request.uri().scheme() == Some(&Scheme::HTTP)
            && let Some(proxy) = self.proxies.intercept(request.uri())
            && let Some(auth) = proxy.basic_auth()
        {
            let headers = request.headers_mut();
            headers.insert(PROXY_AUTHORIZATION, auth.clone());
        }
        let client = self.client.with(Runtimes::here).and_then(|client| client);
        let response = client.map(|client| client.request(request));
        Box::pin(async move {
            let mut response = response?.await.map_err(request_error)?;
            if let Some(traffic) = response.extensions_mut().remove::<Traffic>() {
                traffic.note_answer();
            }
            Ok(response.map(|body| Body::stream(ResponseBody(body))))
        })
    }

    fn has_client_certificate(&self) -> bool {
        self.client_certificate
    }

    fn close(&self) {
        self.client.close();
        self.closed.send_replace(());
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
        // Of HTTP/2 connections that begin at once all but one are given up. When that one fails there is none, which is
        // not an error of connecting to hyper-util, but nothing was sent.
        let kind = match error.connect_info() {
            None => TransportErrorKind::Connect,
            Some(_) => TransportErrorKind::Other,
        };
        return TransportError::new(kind, error);
    };
    // hyper cancels a request that it never began to write, such as one that meets a connection about to close.
    // And a server that refuses a stream of HTTP/2 has done nothing with it (RFC 9113, section 8.7), nor with streams
    // above the last that it names as it goes away (section 6.8), which are those that get this error.
    let http2 = find::<h2::Error>(&error);
    let refused = http2.is_some_and(|error| {
        let refused = error.reason() == Some(h2::Reason::REFUSED_STREAM) || error.is_go_away();
        error.is_remote() && refused
    });
    let unsent = inner.is_canceled() || refused;
    let kind = kind(inner);
    let stale = kind == TransportErrorKind::Reset
        && !http2.is_some_and(h2::Error::is_reset)
        && Traffic::was_stale(&error);
    let mut error = TransportError::new(kind, error);
    if unsent {
        error = error.not_sent();
    }
    if stale {
        error = error.on_stale_connection();
    }
    error
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
    let http2 = find::<h2::Error>(error);
    // What h2 ends of its own accord is what the peer must not send, such as headers that are too large.
    if error.is_parse() || http2.is_some_and(h2::Error::is_library) {
        TransportErrorKind::Protocol
    } else if error.is_incomplete_message()
        || error.is_canceled()
        || error.is_closed()
        // A probe went unanswered.
        || error.is_timeout()
        || find::<io::Error>(error).is_some()
        || http2.is_some_and(|error| error.is_reset() || error.is_go_away())
    {
        TransportErrorKind::Reset
    } else {
        TransportErrorKind::Other
    }
}

#[cfg(all(test, any(feature = "ring", feature = "aws-lc-rs")))]
mod tests;
