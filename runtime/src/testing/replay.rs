//! A transport that answers from a recording.

use std::cmp::Reverse;
use std::fmt;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use super::recording::{self, RecordingError};
use super::redact::Redactions;
use super::reply::MockReply;
use super::request::SentRequest;
use crate::BoxFuture;
use crate::body::Body;
use crate::transport::{Transport, TransportError, TransportErrorKind};

/// Answers from a file that a [`Recorder`](super::Recorder) wrote; nothing is sent.
///
/// A request gets the first response, among those not given yet, to a request with the same verb, path and query.
/// Server, headers and body make no difference, nor do parameters that the recorder took out. A request that is not
/// in the file fails with an error that names the nearest that is, and is not tried again.
pub struct Replayer {
    path: PathBuf,
    redactions: Redactions,
    recorded: Mutex<Vec<Recorded>>,
}

struct Recorded {
    /// `GET /path?query`
    request: String,
    /// Absent once it was given.
    reply: Option<MockReply>,
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
        let mut recorded = Vec::new();
        for exchange in recording.exchanges {
            let foreign = |reason: String| recording::foreign(&path, reason);
            let uri: http::Uri = exchange
                .uri
                .parse()
                .map_err(|error| foreign(format!("`{}`: {error}", exchange.uri)))?;
            let mut reply =
                MockReply::status(exchange.status).body(exchange.response.body().map_err(foreign)?);
            for line in &exchange.response.headers {
                let (name, value) = line
                    .split_once(": ")
                    .ok_or_else(|| foreign(format!("`{line}` is no header")))?;
                reply = reply.header(name, value);
            }
            recorded.push(Recorded {
                request: format!("{} {}", exchange.method, target(&uri)),
                reply: Some(reply),
            });
        }
        Ok(Self {
            path,
            redactions: Redactions {
                names: recording.hidden,
            },
            recorded: Mutex::new(recorded),
        })
    }

    fn reply(&self, request: &http::Request<Body>) -> Result<MockReply, String> {
        let target = self.redactions.uri(target(request.uri()));
        let wanted = format!("{} {target}", request.method());
        let mut all = self.recorded.lock().unwrap_or_else(PoisonError::into_inner);
        let mut same = all.iter_mut().filter(|recorded| recorded.request == wanted);
        if let Some(reply) = same.find_map(|recorded| recorded.reply.take()) {
            return Ok(reply);
        }
        let path = self.path.display();
        let times = all
            .iter()
            .filter(|recorded| recorded.request == wanted)
            .count();
        if times > 0 {
            return Err(format!(
                "{wanted} is recorded {times} times in {path}, and came once more"
            ));
        }
        let alike = |recorded: &&Recorded| {
            let pairs = recorded.request.bytes().zip(wanted.bytes());
            Reverse(pairs.take_while(|(a, b)| a == b).count())
        };
        Err(match all.iter().min_by_key(alike) {
            Some(nearest) => format!(
                "{wanted} is not recorded in {path}; the nearest is {}",
                nearest.request
            ),
            None => format!("{wanted} is not recorded in {path}; nothing is"),
        })
    }
}

fn target(uri: &http::Uri) -> &str {
    uri.path_and_query().map_or("/", |target| target.as_str())
}

impl Transport for Replayer {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            // Whoever watches the body leave sees that it did.
            let reply = self.reply(&request);
            SentRequest::read(request).await?;
            match reply {
                Ok(reply) => reply.play().await,
                Err(text) => Err(TransportError::new(TransportErrorKind::Other, text).not_sent()),
            }
        })
    }
}

impl fmt::Debug for Replayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replayer")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
