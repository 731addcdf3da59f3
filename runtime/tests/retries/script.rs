//! A transport that answers from a script.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use gapi_runtime::v1::{Api, Call, HttpMethod, Method, Service};
use gapi_runtime::{
    Body, BoxFuture, CallOptions, Client, ClientBuilder, Error, Transport, TransportError,
    TransportErrorKind,
};
use http::HeaderMap;
use tokio::time::Instant;

pub(crate) const API: Api = Api {
    name: "storage",
    root_url: "https://storage.googleapis.com/",
    ..Api::DEFAULT
};

pub(crate) const GET: Method = Method {
    id: "storage.get",
    ..Method::DEFAULT
};

pub(crate) const POST: Method = Method {
    id: "storage.post",
    http_method: HttpMethod::Post,
    ..Method::DEFAULT
};

/// What happens to one request.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// A status, with headers and a body.
    Status(u16, &'static [(&'static str, &'static str)], &'static str),
    /// A reply to a batch: of each part a status, headers and a body, and none of those that have no status.
    Batch(&'static [Part]),
    /// A reply to a batch without the end.
    CutBatch(&'static [Part]),
    /// A response of 200 whose body breaks.
    CutBody,
    /// A response of 200 whose body stops.
    StalledBody,
    /// A response of 200, after this time.
    Slow(Duration),
    /// Nothing, for ever.
    Silence,
    /// A failure below HTTP.
    Broken(TransportErrorKind),
    /// A pooled connection that turns out to be closed.
    Stale,
    /// A failure before anything was sent, of a kind that usually comes later.
    NotSent(TransportErrorKind),
}

/// Status, headers and body of a part.
pub(crate) type Part = (u16, &'static str, &'static str);

impl Answer {
    pub(crate) const OK: Self = Self::Status(200, &[], "{}");

    pub(crate) const fn status(status: u16) -> Self {
        Self::Status(status, &[], "")
    }
}

/// A request that was sent.
pub(crate) struct Sent {
    pub(crate) uri: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
    pub(crate) at: Instant,
}

/// Answers each request with the next entry, and with the last one for ever.
#[derive(Clone)]
pub(crate) struct Script {
    answers: Arc<Mutex<VecDeque<Answer>>>,
    sent: Arc<Mutex<Vec<Sent>>>,
}

impl Script {
    pub(crate) fn new(answers: impl IntoIterator<Item = Answer>) -> Self {
        Self {
            answers: Arc::new(Mutex::new(answers.into_iter().collect())),
            sent: Arc::default(),
        }
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder().transport(self.clone())
    }

    /// How many requests were sent.
    pub(crate) fn count(&self) -> usize {
        self.sent.lock().unwrap().len()
    }

    /// Something of each request.
    pub(crate) fn each<T>(&self, look: impl Fn(&Sent) -> T) -> Vec<T> {
        self.sent.lock().unwrap().iter().map(look).collect()
    }

    /// The time between the requests.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        let times = self.each(|sent| sent.at);
        times.windows(2).map(|pair| pair[1] - pair[0]).collect()
    }
}

impl Transport for Script {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let (head, body) = request.into_parts();
        let body = body.into_bytes().expect("no body here is large");
        let body = String::from_utf8_lossy(&body).into_owned();
        let ids = ids(&body);
        self.sent.lock().unwrap().push(Sent {
            uri: head.uri.to_string(),
            headers: head.headers,
            body,
            at: Instant::now(),
        });
        let answer = {
            let mut answers = self.answers.lock().unwrap();
            if answers.len() > 1 {
                answers.pop_front().unwrap()
            } else {
                answers.front().cloned().unwrap()
            }
        };
        let ok = |body| Ok(http::Response::new(body));
        Box::pin(async move {
            match answer {
                Answer::Status(status, headers, body) => {
                    let mut response = http::Response::builder().status(status);
                    for (name, value) in headers {
                        response = response.header(*name, *value);
                    }
                    Ok(response
                        .body(Bytes::from_static(body.as_bytes()).into())
                        .unwrap())
                }
                Answer::Batch(parts) => Ok(multipart(&ids, parts, "--b--")),
                Answer::CutBatch(parts) => Ok(multipart(&ids, parts, "")),
                Answer::CutBody => ok(Body::stream(BrokenBody { stalls: false })),
                Answer::StalledBody => ok(Body::stream(BrokenBody { stalls: true })),
                Answer::Slow(time) => {
                    tokio::time::sleep(time).await;
                    ok(Body::empty())
                }
                Answer::Silence => std::future::pending().await,
                Answer::Broken(kind) => Err(TransportError::new(kind, "scripted")),
                Answer::Stale => {
                    let reset = TransportError::new(TransportErrorKind::Reset, "scripted");
                    Err(reset.on_stale_connection())
                }
                Answer::NotSent(kind) => Err(TransportError::new(kind, "scripted").not_sent()),
            }
        })
    }
}

/// The ids of the parts of a batch, as a reply names them.
pub(crate) fn ids(request: &str) -> Vec<String> {
    let lines = request.lines();
    let ids = lines.filter_map(|line| line.strip_prefix("Content-ID: <"));
    ids.map(|id| format!("<response-{id}")).collect()
}

/// A reply to a batch, up to the last delimiter.
fn multipart(ids: &[String], parts: &[Part], end: &str) -> http::Response<Body> {
    assert_eq!(ids.len(), parts.len(), "the script is for other parts");
    let sent = ids.iter().zip(parts);
    let text = sent
        .filter(|(_, (status, ..))| *status > 0)
        .map(|(id, (status, headers, body))| {
            format!("--b\r\nContent-ID: {id}\r\n\r\nHTTP/1.1 {status}\r\n{headers}\r\n{body}\r\n")
        });
    let body = text.collect::<String>() + end;
    let response = http::Response::builder().header("content-type", "multipart/mixed; boundary=b");
    response.body(Bytes::from(body).into()).unwrap()
}

/// A body without an end.
struct BrokenBody {
    stalls: bool,
}

impl http_body::Body for BrokenBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, TransportError>>> {
        if self.stalls {
            return std::task::Poll::Pending;
        }
        let error = TransportError::new(TransportErrorKind::Incomplete, "scripted");
        std::task::Poll::Ready(Some(Err(error)))
    }
}

/// A call of a method.
pub(crate) fn call(client: &Client, method: &'static Method) -> Call {
    Call::new(&Service::new(client, &API), method)
}

/// Sends a call of a method.
pub(crate) async fn send(
    client: &Client,
    method: &'static Method,
    options: CallOptions,
) -> Result<(), Error> {
    let mut call = call(client, method);
    call.with(options);
    call.send::<()>().await
}

/// Sends a call against a script with default settings; the result and how many requests there were.
pub(crate) async fn run(
    method: &'static Method,
    answers: impl IntoIterator<Item = Answer>,
) -> (Result<(), Error>, Script) {
    let script = Script::new(answers);
    let client = script.builder().build().unwrap();
    let result = send(&client, method, CallOptions::new()).await;
    (result, script)
}
