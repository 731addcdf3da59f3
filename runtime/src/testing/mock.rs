//! A transport that answers from a script, and tells what was sent and what was not.

use std::cmp::Reverse;
use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use super::redact::{HIDDEN, Redactions, Seen};
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
    parts: Vec<(Part, String)>,
    /// With how often each is still given: for ever where there is no number.
    replies: VecDeque<(MockReply, Option<usize>)>,
}

/// What of a request must be as expected.
pub(super) enum Part {
    Verb,
    Path,
    /// Path and query.
    Target,
    Query(String),
    Header(String),
    /// JSON.
    Body,
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
        let method = method.as_ref().to_owned();
        self.expect(vec![(Part::Verb, method), (Part::Path, path.into())])
    }

    pub(super) fn expect(&self, parts: Vec<(Part, String)>) -> Expectation<'_> {
        let mut state = self.state();
        let replies = VecDeque::new();
        state.expected.push(Expected { parts, replies });
        let index = state.expected.len() - 1;
        let server = self;
        Expectation { server, index }
    }

    /// All requests so far, those included that were not expected.
    pub fn requests(&self) -> Vec<SentRequest> {
        let state = self.state();
        let requests = state.requests.iter();
        requests.map(|(request, _)| request.clone()).collect()
    }

    /// Ends the test unless every reply was asked for and every request was expected.
    ///
    /// # Panics
    ///
    /// A reply that is not for ever is left, or a request was not expected; the message has all expectations and
    /// requests.
    #[track_caller]
    pub fn assert_done(&self) {
        let state = self.state();
        let mut replies = state.expected.iter().flat_map(|one| &one.replies);
        let left = replies.any(|(_, left)| left.is_some());
        let surprised = state.requests.iter().any(|(_, taken)| taken.is_none());
        let text = state.to_string();
        drop(state);
        assert!(!left && !surprised, "the mock server is not done\n{text}");
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
        self.part(Part::Query(name.into()), value.into())
    }

    /// Only with this header.
    pub fn header(&self, name: impl Into<String>, value: impl Into<String>) -> &Self {
        self.part(Part::Header(name.into()), value.into())
    }

    /// Only with a body that is this JSON, however it is written.
    pub fn body_json(&self, body: impl Into<Value>) -> &Self {
        self.part(Part::Body, body.into().to_string())
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

    fn part(&self, part: Part, value: String) -> &Self {
        self.change(|expected| expected.parts.push((part, value)))
    }

    fn repeat(&self, times: Option<usize>) -> &Self {
        self.change(|expected| {
            let last = expected.replies.pop_back().filter(|_| times != Some(0));
            expected
                .replies
                .extend(last.map(|(reply, _)| (reply, times)));
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
            let body = request.body().clone();
            let reply = self.state().reply(request);
            match reply {
                Ok(reply) => reply.answering(&body).play().await,
                Err(text) => Err(TransportError::new(TransportErrorKind::Other, text).not_sent()),
            }
        })
    }
}

impl State {
    /// The reply to a request, or why there is none.
    fn reply(&mut self, request: SentRequest) -> Result<MockReply, String> {
        let all = self.expected.iter();
        let differences: Vec<_> = all.map(|expected| expected.differences(&request)).collect();
        let fits = differences.iter().position(Vec::is_empty);
        let reply = fits.and_then(|index| self.expected[index].next());
        let wanted = request.to_string();
        let near = |index: &usize| {
            let expected = self.expected[*index].to_string();
            let both = expected.bytes().zip(wanted.bytes());
            let alike = both.take_while(|(one, other)| one == other).count();
            (Reverse(alike), differences[*index].len())
        };
        let reply = reply.ok_or_else(|| {
            let nearest = (0..differences.len()).min_by_key(near).map(|index| {
                let differences = differences[index].join("\n  ");
                format!("nearest is #{}, but\n  {differences}\n", index + 1)
            });
            let nearest = nearest.unwrap_or_default();
            format!("nothing expects {wanted}\n{nearest}{self}")
        });
        self.requests.push((request, fits));
        reply
    }
}

impl Expected {
    /// Everything about a request that does not fit, for people.
    fn differences(&self, request: &SentRequest) -> Vec<String> {
        let parts = self.parts.iter();
        let used = self
            .replies
            .is_empty()
            .then(|| "it has no reply left".to_owned());
        parts
            .filter_map(|(part, expected)| part.difference(request, expected))
            .chain(used)
            .collect()
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

    /// How many replies must still be asked for; `None` when the last one is for ever.
    fn left(&self) -> Option<usize> {
        self.replies.iter().map(|(_, left)| *left).sum()
    }
}

impl Part {
    /// What does not fit, for people.
    fn difference(&self, request: &SentRequest, expected: &str) -> Option<String> {
        let found = match self {
            Self::Verb => vec![request.method().to_owned()],
            Self::Path => vec![request.path().to_owned()],
            Self::Target => vec![request.target().to_owned()],
            Self::Query(name) => request.query(name),
            Self::Header(name) => request
                .header(name)
                .map(str::to_owned)
                .into_iter()
                .collect(),
            Self::Body => {
                let text = || Value::from(String::from_utf8_lossy(request.body()));
                let found =
                    (!request.body().is_empty()).then(|| request.json().unwrap_or_else(text));
                let expected = serde_json::from_str(expected).ok();
                return json_difference("body", found.as_ref(), expected.as_ref());
            }
        };
        let shown = |value: &String| self.shown(value);
        (!found.iter().any(|found| found == expected)).then(|| {
            let found = found.iter().map(shown).collect::<Vec<_>>();
            let found = (!found.is_empty()).then(|| found.join("`, `"));
            differs(&self.to_string(), found, Some(self.shown(expected)))
        })
    }

    /// A value without what is secret.
    fn shown(&self, value: &str) -> String {
        let redactions = Redactions::default();
        match self {
            Self::Query(name) | Self::Header(name) if redactions.hides(name) => HIDDEN.to_owned(),
            Self::Body => redactions
                .json_text(value, &mut Seen::new())
                .unwrap_or_default(),
            _ => value.to_owned(),
        }
    }
}

fn differs(what: &str, found: Option<String>, expected: Option<String>) -> String {
    let text =
        |value: Option<String>| value.map_or("absent".to_owned(), |value| format!("`{value}`"));
    format!("{what} is {}, expected {}", text(found), text(expected))
}

/// The first place where two JSON values differ.
fn json_difference(at: &str, found: Option<&Value>, expected: Option<&Value>) -> Option<String> {
    let below = |name: &str| format!("{at}/{name}");
    match (found, expected) {
        (Some(Value::Object(one)), Some(Value::Object(other))) => other
            .keys()
            .chain(one.keys())
            .find_map(|name| json_difference(&below(name), one.get(name), other.get(name))),
        (Some(Value::Array(one)), Some(Value::Array(other))) => (0..one.len().max(other.len()))
            .find_map(|at| json_difference(&below(&at.to_string()), one.get(at), other.get(at))),
        _ => (found != expected).then(|| {
            let redactions = Redactions::default();
            let secret = at
                .rsplit('/')
                .next()
                .is_some_and(|name| redactions.hides(name));
            let shown = |value: &Value| {
                let mut value = value.clone();
                redactions.json(&mut value, secret, &mut Seen::new());
                value.to_string()
            };
            differs(at, found.map(shown), expected.map(shown))
        }),
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected:")?;
        for (index, expected) in self.expected.iter().enumerate() {
            write!(f, "\n  #{} {expected}", index + 1)?;
        }
        f.write_str("\nrequests so far:")?;
        for (request, taken) in &self.requests {
            match taken {
                Some(index) => write!(f, "\n  {request} (taken by #{})", index + 1)?,
                None => write!(f, "\n  {request} (not expected)")?,
            }
        }
        Ok(())
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (part, value) in &self.parts {
            match part {
                Part::Verb => write!(f, "{value}")?,
                Part::Path | Part::Target => write!(f, " {value}")?,
                part => write!(f, ", {part} `{}`", part.shown(value))?,
            }
        }
        match self.left() {
            Some(left) => write!(f, " ({left} left)"),
            None => f.write_str(" (always)"),
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Verb => f.write_str("verb"),
            Self::Path => f.write_str("path"),
            Self::Target => f.write_str("address"),
            Self::Query(name) => write!(f, "query {name}"),
            Self::Header(name) => write!(f, "header {name}"),
            Self::Body => f.write_str("body"),
        }
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MockTransport, {}", self.state())
    }
}
