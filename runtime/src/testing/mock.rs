//! A transport that answers from a script, and tells what was sent and what was not.

use std::cmp::Reverse;
use std::collections::VecDeque;
use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use serde_json::Value;

use super::redact::Redactions;
use super::reply::MockReply;
use super::request::SentRequest;
use crate::BoxFuture;
use crate::body::Body;
use crate::builder::ClientBuilder;
use crate::client::Client;
use crate::transport::{Transport, TransportError, TransportErrorKind};

/// A server that exists in the test only. Clones are the same server.
///
/// A request goes to the first expectation, in the order they were made, that it fits and that has a reply left. What
/// fits none fails with an error that lists them and says what is different about the nearest; it is not tried again.
///
/// ```
/// use gapi_runtime::testing::{MockReply, MockTransport};
/// use serde_json::json;
///
/// let server = MockTransport::new();
/// // Busy once, and then there are files.
/// server
///     .on("GET", "/drive/v3/files")
///     .query("pageSize", "2")
///     .reply(MockReply::status(503).header("retry-after", "20"))
///     .reply(json!({"files": [{"id": "x"}]}));
/// let client = server.client().build()?;
/// // The code under test makes its calls with `client`.
/// # let _ = client;
/// # Ok::<(), gapi_runtime::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct MockTransport(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    expected: Vec<Expected>,
    /// With the index of the expectation that took it.
    requests: Vec<(SentRequest, Option<usize>)>,
}

/// A request that is expected, and what it gets.
struct Expected {
    method: String,
    path: String,
    matchers: Vec<Matcher>,
    /// With how often each is still given: for ever where there is no number.
    replies: VecDeque<(MockReply, Option<usize>)>,
}

enum Matcher {
    Query(String, String),
    Header(String, String),
    Json(Value),
    Body(Bytes),
}

impl MockTransport {
    /// A server that expects nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A builder of anonymous clients that call this server, whatever the address.
    pub fn client(&self) -> ClientBuilder {
        Client::builder().transport(self.clone())
    }

    /// Expects requests with this verb and this path, which is complete and encoded as it is sent, without the query.
    /// It takes none before it has a [`reply`](Expectation::reply).
    #[must_use = "an expectation without a reply takes no request"]
    pub fn on(&self, method: impl AsRef<str>, path: impl Into<String>) -> Expectation<'_> {
        let mut state = self.state();
        state.expected.push(Expected {
            method: method.as_ref().to_owned(),
            path: path.into(),
            matchers: Vec::new(),
            replies: VecDeque::new(),
        });
        Expectation {
            index: state.expected.len() - 1,
            server: self,
        }
    }

    /// All requests so far, those included that were not expected.
    pub fn requests(&self) -> Vec<SentRequest> {
        let state = self.state();
        state
            .requests
            .iter()
            .map(|(request, _)| request.clone())
            .collect()
    }

    /// Ends the test unless every reply was asked for and every request was expected.
    ///
    /// # Panics
    ///
    /// A reply that is not for ever is left, or a request was not expected; the message has both, and all requests.
    #[track_caller]
    pub fn assert_done(&self) {
        let missing = self.state().missing();
        assert!(missing.is_none(), "{}", missing.unwrap_or_default());
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request that a [`MockTransport`] expects. What is not stated here may be anything.
#[derive(Debug)]
pub struct Expectation<'a> {
    server: &'a MockTransport,
    index: usize,
}

impl Expectation<'_> {
    /// Only with this value, decoded, among those of a parameter of the query.
    pub fn query(&self, name: impl Into<String>, value: impl Into<String>) -> &Self {
        self.matching(Matcher::Query(name.into(), value.into()))
    }

    /// Only with this header.
    pub fn header(&self, name: impl Into<String>, value: impl Into<String>) -> &Self {
        self.matching(Matcher::Header(name.into(), value.into()))
    }

    /// Only with a body that is this JSON, however it is written.
    pub fn body_json(&self, body: impl Into<Value>) -> &Self {
        self.matching(Matcher::Json(body.into()))
    }

    /// Only with a body of exactly these bytes.
    pub fn body(&self, body: impl Into<Bytes>) -> &Self {
        self.matching(Matcher::Body(body.into()))
    }

    /// Adds a reply, given once, after those that were added before.
    pub fn reply(&self, reply: impl Into<MockReply>) -> &Self {
        self.change(|expected| expected.replies.push_back((reply.into(), Some(1))))
    }

    /// The last reply is given this often.
    pub fn times(&self, times: usize) -> &Self {
        self.repeat(Some(times))
    }

    /// The last reply is given to all requests that follow, be it none.
    pub fn always(&self) -> &Self {
        self.repeat(None)
    }

    fn matching(&self, matcher: Matcher) -> &Self {
        self.change(|expected| expected.matchers.push(matcher))
    }

    fn repeat(&self, times: Option<usize>) -> &Self {
        self.change(|expected| {
            if let Some((reply, _)) = expected.replies.pop_back()
                && times != Some(0)
            {
                expected.replies.push_back((reply, times));
            }
        })
    }

    fn change(&self, change: impl FnOnce(&mut Expected)) -> &Self {
        change(&mut self.server.state().expected[self.index]);
        self
    }
}

impl Transport for MockTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let request = SentRequest::read(request).await?;
            let reply = self.state().reply(request);
            match reply {
                Ok(reply) => reply.play().await,
                Err(text) => Err(TransportError::new(TransportErrorKind::Other, text).not_sent()),
            }
        })
    }
}

impl State {
    /// The reply to a request, or why there is none.
    fn reply(&mut self, request: SentRequest) -> Result<MockReply, String> {
        let differences: Vec<_> = self
            .expected
            .iter()
            .map(|expected| expected.differences(&request))
            .collect();
        let fits = differences.iter().position(Vec::is_empty);
        let reply = fits.and_then(|index| self.expected[index].next());
        let unexpected = || unexpected(&self.expected, &differences, &request);
        let reply = reply.ok_or_else(unexpected);
        self.requests.push((request, fits));
        reply
    }

    /// What is wrong at the end of a test.
    fn missing(&self) -> Option<String> {
        let mut text = String::new();
        for (index, expected) in self.expected.iter().enumerate() {
            let left: usize = expected.replies.iter().filter_map(|(_, left)| *left).sum();
            if left > 0 {
                let _infallible = write!(text, "\n  #{} {expected}", index + 1);
            }
        }
        if !text.is_empty() {
            text.insert_str(0, "\nreplies were not asked for:");
        }
        if self.requests.iter().all(|(_, taken)| taken.is_some()) && text.is_empty() {
            return None;
        }
        text.push_str("\nrequests, in order:");
        for (request, taken) in &self.requests {
            let _infallible = match taken {
                Some(index) => write!(text, "\n  {request} (taken by #{})", index + 1),
                None => write!(text, "\n  {request} (not expected)"),
            };
        }
        if self.requests.is_empty() {
            text.push_str(" none");
        }
        Some(format!("the mock server is not done{text}"))
    }
}

/// The error of a request that nothing expects.
fn unexpected(all: &[Expected], differences: &[Vec<String>], request: &SentRequest) -> String {
    let mut text = format!("nothing expects {request}");
    let near = |index: &usize| {
        let (one, other) = (request.path(), &all[*index].path);
        let alike = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b);
        (differences[*index].len(), Reverse(alike.count()))
    };
    if let Some(nearest) = (0..all.len()).min_by_key(near) {
        let _infallible = write!(text, "\nnearest is #{}, but:", nearest + 1);
        for difference in &differences[nearest] {
            let _infallible = write!(text, "\n  {difference}");
        }
    }
    text.push_str("\nexpected:");
    for (index, expected) in all.iter().enumerate() {
        let _infallible = write!(text, "\n  #{} {expected}", index + 1);
    }
    if all.is_empty() {
        text.push_str(" nothing");
    }
    text
}

impl Expected {
    /// Everything about a request that does not fit, for people.
    fn differences(&self, request: &SentRequest) -> Vec<String> {
        let mut found = Vec::new();
        if request.method() != self.method {
            found.push(differs("the verb", request.method(), &self.method));
        }
        if request.path() != self.path {
            found.push(differs("the path", request.path(), &self.path));
        }
        found.extend(
            self.matchers
                .iter()
                .filter_map(|matcher| matcher.difference(request)),
        );
        if self.replies.is_empty() {
            found.push("it has no reply left".to_owned());
        }
        found
    }

    fn next(&mut self) -> Option<MockReply> {
        let (reply, left) = self.replies.front_mut()?;
        let reply = reply.clone();
        if let Some(left) = left {
            *left -= 1;
            if *left == 0 {
                self.replies.pop_front();
            }
        }
        Some(reply)
    }
}

impl Matcher {
    fn difference(&self, request: &SentRequest) -> Option<String> {
        match self {
            Self::Query(name, value) => {
                let found = request.query(name);
                let what = format!("the parameter `{name}`");
                (!found.contains(value)).then(|| {
                    differs(
                        &what,
                        &shown(name, &found.join("`, `")),
                        &shown(name, value),
                    )
                })
            }
            Self::Header(name, value) => {
                let found = request.header(name);
                let what = format!("the header `{name}`");
                (found != Some(value)).then(|| {
                    differs(
                        &what,
                        &shown(name, found.unwrap_or_default()),
                        &shown(name, value),
                    )
                })
            }
            Self::Json(value) => match request.json() {
                Some(found) => json_difference("", Some(&found), Some(value)),
                None => Some(differs(
                    "the body",
                    &text(request.body()),
                    &value.to_string(),
                )),
            },
            Self::Body(data) => (request.body() != data)
                .then(|| differs("the body", &text(request.body()), &text(data))),
        }
    }
}

/// A value, unless its name says that it is secret.
fn shown(name: &str, value: &str) -> String {
    if Redactions::default().hides(name) {
        "[redacted]".to_owned()
    } else {
        value.to_owned()
    }
}

fn text(body: &Bytes) -> String {
    String::from_utf8_lossy(body).into_owned()
}

fn differs(what: &str, found: &str, expected: &str) -> String {
    /// Enough to recognise a text by.
    const SHOWN: usize = 200;
    let short = |text: &str| match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("`{}…`", &text[..end]),
        None if text.is_empty() => "absent".to_owned(),
        None => format!("`{text}`"),
    };
    format!("{what} is {}, expected {}", short(found), short(expected))
}

/// The first place where two JSON values are not the same, if any.
fn json_difference(at: &str, found: Option<&Value>, expected: Option<&Value>) -> Option<String> {
    let below = |key: &str| format!("{at}/{key}");
    match (found, expected) {
        (Some(Value::Object(one)), Some(Value::Object(other))) => other
            .keys()
            .chain(one.keys())
            .find_map(|key| json_difference(&below(key), one.get(key), other.get(key))),
        (Some(Value::Array(one)), Some(Value::Array(other))) => (0..one.len().max(other.len()))
            .find_map(|at| json_difference(&below(&at.to_string()), one.get(at), other.get(at))),
        _ if found == expected => None,
        _ => {
            let text = |value: Option<&Value>| value.map(Value::to_string).unwrap_or_default();
            let name = at.rsplit('/').next().unwrap_or_default();
            let text = |value| shown(name, &text(value));
            Some(differs(
                &format!("the body{at}"),
                &text(found),
                &text(expected),
            ))
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        for matcher in &self.matchers {
            match matcher {
                Matcher::Query(name, value) => write!(f, ", query {name}={}", shown(name, value)),
                Matcher::Header(name, value) => {
                    write!(f, ", header {name}: {}", shown(name, value))
                }
                Matcher::Json(value) => write!(f, ", body {value}"),
                Matcher::Body(data) => write!(f, ", body of {} bytes", data.len()),
            }?;
        }
        match self
            .replies
            .iter()
            .map(|(_, left)| *left)
            .sum::<Option<usize>>()
        {
            Some(left) => write!(f, " ({left} left)"),
            None => f.write_str(" (always)"),
        }
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let expected = state.expected.iter().map(ToString::to_string);
        f.debug_list().entries(expected).finish()
    }
}
