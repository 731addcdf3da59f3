//! How a request reaches a server: the seam between the runtime and an HTTP client.
//!
//! The runtime decides everything that Google's APIs care about (addresses, headers, time limits, sizes) and hands over one complete
//! request at a time. A transport sends it on a connection of its pool, follows no redirect, adds no header that
//! changes the meaning, and says what failed.

mod error;
#[cfg(feature = "hyper")]
mod hyper;
#[cfg(any(feature = "hyper", feature = "reqwest"))]
mod open;
#[cfg(feature = "reqwest")]
mod reqwest;

use std::sync::Arc;

use crate::BoxFuture;
use crate::body::Body;

pub use self::error::{RequestState, TransportError, TransportErrorKind};
#[cfg(feature = "hyper")]
pub use self::hyper::{HyperTransport, HyperTransportBuilder};
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;

/// Sends HTTP requests.
///
/// One transport serves all APIs of a [`Client`](crate::Client) and its clones, so it should pool connections. It is polled inside
/// a tokio runtime. Dropping the future must cancel the request.
///
/// A transport must not follow redirects: a redirected request would carry a token or an API key to another server.
pub trait Transport: Send + Sync + 'static {
    /// Sends `request` and resolves when the response's headers are there; the body is read from the response.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;

    /// Whether connections present a client certificate. Then APIs are called at the roots that their documents name
    /// for mutual TLS. Default: no.
    fn has_client_certificate(&self) -> bool {
        false
    }

    /// Releases connections: idle ones now, others when their requests end. Requests sent from now on fail with
    /// [`TransportErrorKind::Closed`]. Default: nothing happens.
    fn close(&self) {}
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        (**self).send(request)
    }
    fn has_client_certificate(&self) -> bool {
        (**self).has_client_certificate()
    }

    fn close(&self) {
        (**self).close();
    }
}
