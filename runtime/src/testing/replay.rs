//! A transport that answers from a recording.

use std::fmt;
use std::path::PathBuf;

use super::mock::{MockTransport, Part};
use super::recording::{self, RecordingError};
use super::redact::Redactions;
use super::reply::MockReply;
use super::request::target;
use crate::BoxFuture;
use crate::body::Body;
use crate::transport::{Transport, TransportError, TransportErrorKind};

/// Answers from a file that a [`Recorder`](super::Recorder) wrote; nothing is sent.
///
/// A request gets the first response, among those not given yet, to a request with the same verb, path and query.
/// Server, headers and body make no difference, nor do parameters that the recorder took out. A request that is not
/// in the file fails with an error that names the nearest that is, and is not tried again.
pub struct Replayer {
    server: MockTransport,
    redactions: Redactions,
}

impl Replayer {
    /// Reads a recording.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or is no recording.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, RecordingError> {
        let path = path.into();
        let recording = recording::read(&path)?;
        let server = MockTransport::new();
        for exchange in recording.exchanges {
            let uri: http::Uri = exchange.uri.parse().map_err(|_| {
                RecordingError::new(&path, format!("`{}` is no address", exchange.uri))
            })?;
            let mut reply = MockReply::status(exchange.status);
            for line in &exchange.response.headers {
                let (name, value) = line
                    .split_once(": ")
                    .ok_or_else(|| RecordingError::new(&path, format!("`{line}` is no header")))?;
                reply = reply.header(name, value);
            }
            let body = exchange.response.body();
            let body = body.map_err(|error| RecordingError::new(&path, error.to_string()))?;
            let sent = exchange.request.body();
            let sent = sent.map_err(|error| RecordingError::new(&path, error.to_string()))?;
            let reply = reply.body(body).recorded_for(&sent);
            let request = vec![
                (Part::Verb, exchange.method),
                (Part::Target, target(&uri).to_owned()),
            ];
            server.expect(request).reply(reply);
        }
        let names = recording.hidden;
        let redactions = Redactions { names };
        Ok(Self { server, redactions })
    }
}

impl Transport for Replayer {
    fn send(
        &self,
        mut request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let uri = self.redactions.uri(target(request.uri()));
            *request.uri_mut() = uri.parse().map_err(|error: http::uri::InvalidUri| {
                TransportError::new(TransportErrorKind::Other, error).not_sent()
            })?;
            self.server.send(request).await
        })
    }
}

impl fmt::Debug for Replayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.server.fmt(f)
    }
}
