//! How a request reaches a server: the seam between the runtime and an HTTP client.
//!
//! The runtime decides everything that Google's APIs care about (addresses, headers, time limits, sizes) and hands over one complete
//! request at a time. A transport sends it on a connection of its pool, follows no redirect, adds no header that
//! changes the meaning, and says what failed.

mod error;
#[cfg(feature = "hyper")]
mod hyper;
#[cfg(feature = "reqwest")]
mod reqwest;

use std::sync::Arc;

use crate::BoxFuture;
use crate::body::Body;

pub use self::error::{RequestState, TransportError, TransportErrorKind};
#[cfg(feature = "hyper")]
pub use self::hyper::HyperTransport;
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

    /// Closes the connections that are not in use, now, and the others when they are done. Nothing is sent after it.
    fn close(&self) {}
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        (**self).send(request)
    }

    fn close(&self) {
        (**self).close();
    }
}
