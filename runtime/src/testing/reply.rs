//! What a [`MockTransport`](super::MockTransport) answers: a response, whole or broken, or a failure below HTTP.

use std::future::pending;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::Frame;
use serde_json::Value;
use tokio::time::sleep;

use super::batch;
use crate::body::Body;
use crate::transport::{TransportError, TransportErrorKind};

/// An answer to one request. A JSON value is one, with status 200, and so is a number, which is a status.
///
/// ```
/// use std::time::Duration;
/// use gapi_runtime::TransportErrorKind;
/// use gapi_runtime::testing::MockReply;
/// use serde_json::json;
///
/// let created = MockReply::from(json!({"id": "x"}));
/// let busy = MockReply::status(503).header("retry-after", "20");
/// let gone = MockReply::status(404).json(json!({"error": {"code": 404, "message": "no such file"}}));
/// let slow = MockReply::status(200).after(Duration::from_secs(30));
/// let half = MockReply::status(200).body("{").cut();
/// let reset = MockReply::fail(TransportErrorKind::Reset);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a reply does nothing until it is given to an expectation"]
pub struct MockReply {
    delay: Duration,
    failure: Option<TransportErrorKind>,
    status: u16,
    headers: Vec<(String, String)>,
    pieces: Vec<Bytes>,
    /// Of a reply to a batch.
    parts: Vec<Self>,
    /// What the names of parts begin with, in a recorded reply to a batch.
    token: Option<String>,
    end: End,
}

/// What comes after the last piece of a body.
#[derive(Clone, Copy, Debug)]
enum End {
    Complete,
    Cut,
    Stall,
}

impl MockReply {
    /// A response with a status and no body.
    pub fn status(status: u16) -> Self {
        Self {
            delay: Duration::ZERO,
            failure: None,
            status,
            headers: Vec::new(),
            pieces: Vec::new(),
            parts: Vec::new(),
            token: None,
            end: End::Complete,
        }
    }

    /// A reply to a [`Batch`](crate::Batch): status, headers and body of each part, in the order of the request. Parts
    /// for which there is none are not answered.
    ///
    /// ```
    /// use gapi_runtime::testing::{MockReply, MockTransport};
    /// use serde_json::json;
    ///
    /// let server = MockTransport::new();
    /// let parts = [MockReply::from(json!({"id": "x"})), MockReply::status(404)];
    /// server.on("POST", "/batch/drive/v3").reply(MockReply::batch(parts));
    /// ```
    pub fn batch(parts: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        Self {
            parts: parts.into_iter().map(Into::into).collect(),
            ..Self::status(200).header("content-type", batch::CONTENT_TYPE)
        }
    }

    /// States which request was answered with it when it was recorded.
    pub(super) fn recorded_for(mut self, request: &[u8]) -> Self {
        self.token = batch::token(request);
        self
    }

    /// The reply to this request, of which a batch names its parts.
    pub(super) fn answering(mut self, request: &Bytes) -> Self {
        if !self.parts.is_empty() {
            let parts = std::mem::take(&mut self.parts);
            let parts = parts.into_iter().map(|part| {
                let status = (part.status, part.headers);
                (status, part.pieces.concat())
            });
            self.pieces = vec![batch::reply(request, parts)];
        }
        if let Some(recorded) = self.token.take() {
            let pieces = self.pieces.into_iter();
            let renamed = |piece| batch::renamed(piece, &recorded, request);
            self.pieces = pieces.map(renamed).collect();
        }
        self
    }

    /// No response: the request fails below HTTP.
    pub fn fail(kind: TransportErrorKind) -> Self {
        Self {
            failure: Some(kind),
            ..Self::status(0)
        }
    }

    /// No response and no failure either, ever.
    pub fn stall() -> Self {
        Self::status(200).after(Duration::MAX)
    }

    /// Adds a header to a response.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The body of a response.
    pub fn body(self, data: impl Into<Bytes>) -> Self {
        self.pieces([data])
    }

    /// The body of a response, as JSON, and its `Content-Type`.
    pub fn json(self, value: impl Into<Value>) -> Self {
        self.header("content-type", "application/json; charset=UTF-8")
            .body(value.into().to_string())
    }

    /// The body of a response, which arrives in these pieces.
    pub fn pieces(mut self, pieces: impl IntoIterator<Item = impl Into<Bytes>>) -> Self {
        self.pieces = pieces.into_iter().map(Into::into).collect();
        self
    }

    /// The connection breaks after the last piece of the body.
    pub fn cut(mut self) -> Self {
        self.end = End::Cut;
        self
    }

    /// Nothing follows the last piece of the body, not even its end.
    pub fn stall_body(mut self) -> Self {
        self.end = End::Stall;
        self
    }

    /// The time before the headers of a response, or before a failure, on the clock of tokio. Default: none.
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Answers.
    pub(super) async fn play(self) -> Result<http::Response<Body>, TransportError> {
        match self.delay {
            Duration::ZERO => {}
            Duration::MAX => pending().await,
            delay => sleep(delay).await,
        }
        if let Some(kind) = self.failure {
            let error = match kind {
                TransportErrorKind::ConnectTimeout => {
                    TransportError::connect_timeout(Duration::from_secs(10))
                }
                kind => TransportError::new(kind, "as the test says"),
            };
            return Err(error);
        }
        let mut response = http::Response::builder().status(self.status);
        for (name, value) in &self.headers {
            response = response.header(name, value);
        }
        let body = Body::stream(Pieces {
            left: self.pieces.into_iter(),
            end: self.end,
        });
        response
            .body(body)
            .map_err(|error| TransportError::new(TransportErrorKind::Other, error).not_sent())
    }
}

impl From<Value> for MockReply {
    fn from(value: Value) -> Self {
        Self::status(200).json(value)
    }
}

impl From<u16> for MockReply {
    fn from(status: u16) -> Self {
        Self::status(status)
    }
}

/// A body that arrives piece by piece.
struct Pieces {
    left: std::vec::IntoIter<Bytes>,
    end: End,
}

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let Some(piece) = self.left.next() else {
            let cut = || TransportError::new(TransportErrorKind::Incomplete, "as the test says");
            return match self.end {
                End::Complete => Poll::Ready(None),
                End::Cut => Poll::Ready(Some(Err(cut()))),
                End::Stall => Poll::Pending,
            };
        };
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }
}
