//! Why a request got no response, and whether the server may have seen it.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::time::Duration;

/// A request failed below HTTP.
///
/// Prints as one line that ends with the deepest cause; [`source`](StdError::source) has the chain.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    state: RequestState,
    limit: Option<Duration>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What failed below HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The server's name did not resolve or its port did not answer.
    Connect,
    /// No connection within the connect timeout, TLS included.
    ConnectTimeout,
    /// The TLS handshake failed.
    Tls,
    /// The connection was closed or reset.
    Reset,
    /// The response ended before it was complete.
    Incomplete,
    /// The peer does not speak HTTP as it should.
    Protocol,
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
        let state = match kind {
            TransportErrorKind::Connect
            | TransportErrorKind::ConnectTimeout
            | TransportErrorKind::Tls => RequestState::NotSent,
            _ => RequestState::MaybeSent,
        };
        Self {
            kind,
            state,
            limit: None,
            source: Some(source.into()),
        }
    }

    /// There was no connection within `limit`.
    pub fn connect_timeout(limit: Duration) -> Self {
        Self {
            kind: TransportErrorKind::ConnectTimeout,
            state: RequestState::NotSent,
            limit: Some(limit),
            source: None,
        }
    }

    /// States that no byte of the request left.
    #[must_use]
    pub fn not_sent(mut self) -> Self {
        self.state = RequestState::NotSent;
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
fn causes<'a>(
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
