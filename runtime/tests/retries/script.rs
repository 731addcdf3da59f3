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
    /// A failure before anything was sent, of a kind that usually comes later.
    NotSent(TransportErrorKind),
}

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
        self.sent.lock().unwrap().push(Sent {
            uri: request.uri().to_string(),
            headers: request.headers().clone(),
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
                Answer::CutBody => ok(Body::stream(BrokenBody { stalls: false })),
                Answer::StalledBody => ok(Body::stream(BrokenBody { stalls: true })),
                Answer::Slow(time) => {
                    tokio::time::sleep(time).await;
                    ok(Body::empty())
                }
                Answer::Silence => std::future::pending().await,
                Answer::Broken(kind) => Err(TransportError::new(kind, "scripted")),
                Answer::NotSent(kind) => Err(TransportError::new(kind, "scripted").not_sent()),
            }
        })
    }
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
