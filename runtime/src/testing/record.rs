//! A transport that writes down what passes through it.

use std::fmt;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::{HeaderMap, header};

use super::recording::{self, Exchange, Message, Recording, RecordingError};
use super::redact::{HIDDEN, Redactions, Seen};
use super::request::{self, SentRequest};
use crate::BoxFuture;
use crate::body::Body;
use crate::collect::decompress;
use crate::transport::{Transport, TransportError, TransportErrorKind};

/// At most this much of a body is decompressed for the file; a larger one is written down compressed.
const MAX_DECOMPRESSED: u64 = 256 * 1024 * 1024;

/// Sends through another transport, and writes every request that got a complete response to a file, for a
/// [`Replayer`](super::Replayer).
///
/// The file is one JSON document: bodies that are JSON or text are there as that, decompressed, and others in base64.
/// After each response it is replaced as a whole; when that fails, so does the request.
///
/// What is secret is not in it: `Authorization`, cookies, API keys, tokens, encryption keys, upload ids and the like,
/// whether they are headers, parameters, properties of JSON or fields of a form, nor is such a value elsewhere, as in
/// an error that repeats it. [`hide`](Self::hide) adds names, and [`replace`](Self::replace) changes what is not
/// secret by name. Bodies in base64 are as they were. Look at a recording before you share it.
///
/// A response is read to its end before it goes on, within the attempt timeout. What failed below HTTP is not
/// recorded.
///
/// ```no_run
/// use gapi_runtime::{Client, HyperTransport};
/// use gapi_runtime::testing::{Recorder, Replayer};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let path = "tests/recorded/list.json";
/// let client = if std::env::var_os("RECORD").is_some() {
///     let transport = HyperTransport::builder().build()?;
///     let recorder = Recorder::new(transport, path)?.replace("me@example.com", "user@test.example");
///     Client::builder().transport(recorder).build()?
/// } else {
///     Client::builder().transport(Replayer::open(path)?).build()?
/// };
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
pub struct Recorder<T> {
    inner: T,
    path: PathBuf,
    redactions: Redactions,
    replaced: Vec<(String, String)>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    recording: Recording,
    seen: Seen,
}

impl<T: Transport> Recorder<T> {
    /// Begins an empty recording, in place of an earlier one.
    ///
    /// # Errors
    ///
    /// The file cannot be written.
    pub fn new(inner: T, path: impl Into<PathBuf>) -> Result<Self, RecordingError> {
        let path = path.into();
        recording::write(&path, &Recording::default())?;
        Ok(Self {
            inner,
            path,
            redactions: Redactions::default(),
            replaced: Vec::new(),
            state: Mutex::default(),
        })
    }

    /// Takes out the values of headers, parameters and properties of JSON with this name as well. Case, `-` and `_`
    /// make no difference.
    #[must_use]
    pub fn hide(mut self, name: impl Into<String>) -> Self {
        self.redactions.names.push(name.into());
        self
    }

    /// Writes another text in place of this one, wherever it is, addresses included: such as the name of a test's
    /// project in place of a real one. A replayed call must use the other text.
    #[must_use]
    pub fn replace(mut self, text: impl Into<String>, other: impl Into<String>) -> Self {
        self.replaced.push((text.into(), other.into()));
        self
    }

    /// Writes down one exchange, and all before it.
    fn note(
        &self,
        request: &SentRequest,
        status: u16,
        headers: HeaderMap,
        body: &Bytes,
    ) -> Result<(), RecordingError> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let State { recording, seen } = &mut *state;
        let (headers, body) = plain(headers, body);
        let exchange = Exchange {
            method: request.method().to_owned(),
            uri: self.redactions.uri_seen(&request.uri().to_string(), seen),
            request: Message::new(&request.headers, request.body(), &self.redactions, seen),
            status,
            response: Message::new(&headers, &body, &self.redactions, seen),
        };
        let exchange = self
            .replaced(&exchange, seen)
            .map_err(|error| RecordingError::new(&self.path, error))?;
        recording.hidden.clone_from(&self.redactions.names);
        recording.exchanges.push(exchange);
        recording::write(&self.path, recording)
    }

    /// An exchange without secrets that were in another place, and with the texts of the user's choice.
    fn replaced(&self, exchange: &Exchange, seen: &Seen) -> serde_json::Result<Exchange> {
        let mut text = serde_json::to_string(exchange)?;
        for secret in seen {
            text = text.replace(&escaped(secret), HIDDEN);
        }
        for (one, other) in &self.replaced {
            text = text.replace(&escaped(one), &escaped(other));
        }
        serde_json::from_str(&text)
    }
}

/// A response's headers and body without content coding, and without what the change makes wrong.
fn plain(mut headers: HeaderMap, body: &Bytes) -> (HeaderMap, Bytes) {
    headers.remove(header::CONTENT_LENGTH);
    headers.remove(header::TRANSFER_ENCODING);
    match decompress(&headers, body.clone(), MAX_DECOMPRESSED) {
        Ok(body) => {
            headers.remove(header::CONTENT_ENCODING);
            (headers, body)
        }
        // What the client cannot read either is replayed as it is.
        Err(_) => (headers, body.clone()),
    }
}

/// A text as it is within a string of JSON.
fn escaped(text: &str) -> String {
    let json = serde_json::Value::from(text).to_string();
    json[1..json.len() - 1].to_owned()
}

impl<T: Transport> Transport for Recorder<T> {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let sent = SentRequest::read(request).await?;
            let mut request = http::Request::new(Body::from(sent.body().clone()));
            *request.method_mut() = sent.method.clone();
            *request.uri_mut() = sent.uri.clone();
            *request.headers_mut() = sent.headers.clone();
            let (parts, body) = self.inner.send(request).await?.into_parts();
            let body = request::read(body).await?;
            self.note(&sent, parts.status.as_u16(), parts.headers.clone(), &body)
                .map_err(|error| {
                    TransportError::new(TransportErrorKind::Other, error.to_string())
                })?;
            Ok(http::Response::from_parts(parts, body.into()))
        })
    }

    fn has_client_certificate(&self) -> bool {
        self.inner.has_client_certificate()
    }

    fn close(&self) {
        self.inner.close();
    }
}

impl<T> fmt::Debug for Recorder<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
