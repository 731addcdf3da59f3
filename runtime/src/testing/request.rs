//! A request as the testing transports see it: complete, with its body in memory.

use std::fmt;
use std::pin::Pin;

use bytes::Bytes;
use http::{HeaderMap, Uri};
use http_body::Body as _;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use tokio::time::Instant;

use super::redact::Redactions;
use crate::body::Body;
use crate::transport::TransportError;

/// A request that a client sent.
///
/// Prints as `GET /path?query`, without what is secret.
#[derive(Clone)]
pub struct SentRequest {
    pub(super) method: http::Method,
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
    body: Bytes,
    at: Instant,
}

impl SentRequest {
    /// Reads the body.
    pub(super) async fn read(request: http::Request<Body>) -> Result<Self, TransportError> {
        let (parts, body) = request.into_parts();
        Ok(Self {
            method: parts.method,
            uri: parts.uri,
            headers: parts.headers,
            at: Instant::now(),
            body: read(body).await?,
        })
    }

    /// The verb, such as `GET`.
    pub fn method(&self) -> &str {
        self.method.as_str()
    }

    /// The whole address.
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// The path as it was sent, percent-encoded.
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// Path and query.
    pub(super) fn target(&self) -> &str {
        target(&self.uri)
    }

    /// All values of a parameter of the query, decoded.
    pub fn query(&self, name: &str) -> Vec<String> {
        let decode = |text| percent_decode_str(text).decode_utf8_lossy();
        let pairs = self.uri.query().unwrap_or_default().split('&');
        pairs
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .filter(|(known, _)| decode(known) == name)
            .map(|(_, value)| decode(value).into_owned())
            .collect()
    }

    /// The first value of a header; `None` as well when it is no text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body; empty when there is none.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON, if it is that.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// When it was sent, on the clock of tokio, which [`VirtualTime`](super::VirtualTime) moves.
    pub fn sent_at(&self) -> Instant {
        self.at
    }
}

pub(super) fn target(uri: &Uri) -> &str {
    uri.path_and_query().map_or("/", |target| target.as_str())
}

/// Reads a body to its end.
pub(super) async fn read(mut body: Body) -> Result<Bytes, TransportError> {
    let mut data = Vec::new();
    while let Some(frame) = std::future::poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
        if let Ok(piece) = frame?.into_data() {
            data.extend_from_slice(&piece);
        }
    }
    Ok(data.into())
}

impl fmt::Display for SentRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let target = Redactions::default().uri(self.target());
        write!(f, "{} {target}", self.method)
    }
}

impl fmt::Debug for SentRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}
