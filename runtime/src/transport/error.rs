//! Why a request got no response, and whether the server may have seen it.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

/// A request failed below HTTP.
///
/// Prints as one line that ends with the deepest cause; [`source`](StdError::source) has the chain. Cheap to clone: all
/// calls of a batch that fails get the same error.
#[derive(Clone, Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    state: RequestState,
    limit: Option<Duration>,
    stale: bool,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What failed below HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The server's name did not resolve, its port did not answer, or a proxy did not let the request through.
    Connect,
    /// No connection within the connect timeout, TLS included.
    ConnectTimeout,
    /// The TLS handshake failed.
    Tls,
    /// The connection was closed or reset.
    Reset,
    /// The response ended before it was complete.
    Incomplete,
    /// The peer does not speak HTTP as it should, or sends a larger head than is read.
    Protocol,
    /// The transport was closed before the request.
    Closed,
    /// Anything else.
    Other,
}

/// Whether a byte of the request may have reached the server, as far as can be known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RequestState {
    /// No byte left: sending the request again cannot do its work twice.
    #[default]
    NotSent,
    /// The server may have seen it, and may have done what it asks.
    MaybeSent,
}

impl TransportError {
    /// An error of a kind; unless [`not_sent`](Self::not_sent) says otherwise, the request may have left, except
    /// where there was no connection.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            source: Some(Arc::from(source.into())),
            ..Self::bare(kind)
        }
    }

    /// There was no connection within `limit`.
    pub fn connect_timeout(limit: Duration) -> Self {
        Self {
            limit: Some(limit),
            ..Self::bare(TransportErrorKind::ConnectTimeout)
        }
    }

    /// The transport was closed before the request.
    #[cfg(any(feature = "hyper", feature = "reqwest"))]
    pub(super) fn closed() -> Self {
        Self::bare(TransportErrorKind::Closed)
    }

    fn bare(kind: TransportErrorKind) -> Self {
        let state = match kind {
            TransportErrorKind::Connect
            | TransportErrorKind::ConnectTimeout
            | TransportErrorKind::Tls
            | TransportErrorKind::Closed => RequestState::NotSent,
            _ => RequestState::MaybeSent,
        };
        Self {
            kind,
            state,
            limit: None,
            stale: false,
            source: None,
        }
    }

    /// States that no byte of the request left.
    #[must_use]
    pub fn not_sent(mut self) -> Self {
        self.state = RequestState::NotSent;
        self
    }

    /// States that the request met a connection that had already ended; see
    /// [`is_stale_connection`](Self::is_stale_connection).
    #[must_use]
    pub fn on_stale_connection(mut self) -> Self {
        self.stale = true;
        self
    }

    /// What failed.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether the server may have seen the request.
    pub fn request_state(&self) -> RequestState {
        self.state
    }

    /// The request went out on a connection from the pool that had answered others, and that broke before a byte of
    /// this answer: most likely the server, or something in between, had given the connection up as idle. It says
    /// nothing about the server's health, so that another attempt need not wait. Whether it would repeat work is for
    /// [`request_state`](Self::request_state) to say.
    pub fn is_stale_connection(&self) -> bool {
        self.stale
    }

    /// The limit that a [`ConnectTimeout`](TransportErrorKind::ConnectTimeout) ran into.
    pub fn limit(&self) -> Option<Duration> {
        self.limit
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "could not connect",
            TransportErrorKind::ConnectTimeout => "no connection in time",
            TransportErrorKind::Tls => "the TLS handshake failed",
            TransportErrorKind::Reset => "the connection was closed",
            TransportErrorKind::Incomplete => "the response is incomplete",
            TransportErrorKind::Protocol => "the peer broke the HTTP protocol",
            TransportErrorKind::Closed => "the client is closed",
            TransportErrorKind::Other => "the request failed",
        })?;
        match causes(self).skip(1).last() {
            Some(cause) => write!(f, ": {cause}"),
            None => Ok(()),
        }
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// An error and what caused it, down to the deepest.
pub(super) fn causes<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| {
        match error.downcast_ref::<io::Error>() {
            // Its `source` skips the error that it wraps.
            Some(io) => io.get_ref().map(|inner| inner as _),
            None => error.source(),
        }
    })
}

/// The first error of type `E` among `error` and its causes.
#[cfg(feature = "hyper")]
pub(super) fn find<'a, E: StdError + 'static>(
    error: &'a (dyn StdError + 'static),
) -> Option<&'a E> {
    causes(error).find_map(|cause| cause.downcast_ref())
}
