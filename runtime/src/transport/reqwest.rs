//! A transport on the caller's own `reqwest::Client`, with whatever proxies, certificates and resolvers it has.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body as _, Frame, SizeHint};

use super::open::Open;
use super::{Transport, TransportError, TransportErrorKind};
use crate::BoxFuture;
use crate::body::Body;

/// Sends requests through a [`reqwest::Client`].
///
/// Build that client with `redirect(reqwest::redirect::Policy::none())`: no API redirects its calls, and a client that
/// follows redirects takes an API key along to another server. A response that was redirected is refused, but by then
/// the key has been sent. Its own timeouts apply beside those of the [`Client`](crate::Client); the connect timeout is
/// its alone.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: Open<::reqwest::Client>,
    client_certificate: bool,
}

impl ReqwestTransport {
    /// A transport on `client` and its pool.
    pub fn new(client: ::reqwest::Client) -> Self {
        Self {
            client: Open::new(client),
            client_certificate: false,
        }
    }

    /// States that the client was built with an identity, a client certificate, which cannot be asked of it. Then APIs
    /// are called at their roots for mutual TLS. Default: it was not.
    #[must_use]
    pub fn client_certificate(mut self, presented: bool) -> Self {
        self.client_certificate = presented;
        self
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let built = request.uri().clone();
            let request = request.map(|body| match body.into_bytes() {
                Ok(data) => ::reqwest::Body::from(data),
                Err(stream) => ::reqwest::Body::wrap(SyncBody {
                    hint: stream.size_hint(),
                    body: Mutex::new(stream),
                }),
            });
            let request = ::reqwest::Request::try_from(request).map_err(|error| {
                TransportError::new(TransportErrorKind::Other, error.without_url()).not_sent()
            })?;
            // reqwest's own URL parser collapses dot segments and more; what is sent must be what was built.
            if request.url().path() != built.path() {
                let reason = "the address changed when it was parsed again";
                return Err(TransportError::new(TransportErrorKind::Other, reason).not_sent());
            }
            let sent_to = request.url().clone();
            let response = self.client.with(|client| client.execute(request))?;
            let response = response.await.map_err(from_reqwest)?;
            if *response.url() != sent_to {
                let reason =
                    "the reqwest client followed a redirect; build it with a policy of none";
                return Err(TransportError::new(TransportErrorKind::Other, reason));
            }
            let response = http::Response::<::reqwest::Body>::from(response);
            Ok(response.map(|body| Body::stream(ResponseBody(body))))
        })
    }

    fn has_client_certificate(&self) -> bool {
        self.client_certificate
    }

    /// Lets go of the client, whose sockets close when the caller has no clone of it left.
    fn close(&self) {
        self.client.close();
    }
}

fn from_reqwest(error: ::reqwest::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_body() || error.is_decode() {
        TransportErrorKind::Incomplete
    } else if error.is_request() {
        TransportErrorKind::Reset
    } else {
        TransportErrorKind::Other
    };
    // Its text would hold the address with the query, and so a key.
    TransportError::new(kind, error.without_url())
}

/// A response's body with our error.
struct ResponseBody(::reqwest::Body);

impl http_body::Body for ResponseBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Pin::new(&mut self.0).poll_frame(cx).map_err(|error| {
            TransportError::new(TransportErrorKind::Incomplete, error.without_url())
        })
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

/// reqwest wants bodies that are `Sync`, and ours need not be.
struct SyncBody {
    hint: SizeHint,
    body: Mutex<Body>,
}

impl http_body::Body for SyncBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        // Exclusive access takes no lock.
        let body = self.body.get_mut().unwrap_or_else(PoisonError::into_inner);
        Pin::new(body).poll_frame(cx)
    }

    fn size_hint(&self) -> SizeHint {
        self.hint
    }
}
