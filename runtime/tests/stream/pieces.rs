//! A transport whose answer comes in given pieces, and counts how many were asked for.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use gapi_runtime::v1::{Api, Call, HttpMethod, Method, Service, call, record};
use gapi_runtime::{Body, BoxFuture, Client, Error, Transport, TransportError, TransportErrorKind};

record! {
    /// A value.
    pub struct Row = "Row" {
        /// Its text.
        pub text: Option<String> = "text",
        /// What was wrong with it.
        pub error: Option<Problem> = "error",
    }
}

record! {
    /// What was wrong.
    pub struct Problem = "Problem" {
        /// A code of gRPC.
        pub code: Option<i32> = "code",
    }
}

call! {
    /// Rows.
    pub struct Query -> Vec<Row> [stream Row] {}
}

const API: Api = Api {
    name: "rows",
    root_url: "https://rows.googleapis.com/",
    ..Api::DEFAULT
};

const QUERY: Method = Method {
    id: "rows.query",
    http_method: HttpMethod::Post,
    streaming: true,
    ..Method::DEFAULT
};

/// An answer, and how it ends.
#[derive(Clone, Default)]
pub(crate) struct Pieces {
    pub(crate) headers: Vec<(&'static str, &'static str)>,
    pub(crate) frames: Vec<Vec<u8>>,
    pub(crate) breaks: bool,
    pub(crate) asked: Arc<AtomicUsize>,
    pub(crate) requests: Arc<AtomicUsize>,
}

impl Pieces {
    pub(crate) fn new(pieces: impl IntoIterator<Item = impl Into<Vec<u8>>>) -> Self {
        Self {
            frames: pieces.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    pub(crate) fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    pub(crate) fn events(self) -> Self {
        self.header("content-type", "text/event-stream; charset=utf-8")
    }

    pub(crate) fn call(&self, limit: u64) -> Query {
        let client = Client::builder()
            .transport(self.clone())
            .max_response_size(limit);
        let call = Call::new(&Service::new(&client.build().unwrap(), &API), &QUERY);
        Query { call }
    }

    /// The texts that come, and the error that ends them.
    pub(crate) async fn read(&self, limit: u64) -> (Vec<String>, Option<Error>) {
        let mut series = self.call(limit).stream();
        let mut texts = Vec::new();
        let error = loop {
            match series.next().await {
                Some(Ok(row)) => texts.push(row.text.unwrap_or_default()),
                Some(Err(error)) => break Some(error),
                None => break None,
            }
        };
        assert!(series.next().await.is_none());
        assert_eq!(self.requests.load(Ordering::Relaxed), 1);
        (texts, error)
    }
}

impl Transport for Pieces {
    fn send(
        &self,
        _: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.requests.fetch_add(1, Ordering::Relaxed);
        let mut response = http::Response::builder();
        for (name, value) in &self.headers {
            response = response.header(*name, *value);
        }
        let body = Body::stream(Frames {
            pieces: self.frames.iter().cloned().map(Bytes::from).collect(),
            breaks: self.breaks,
            asked: Arc::clone(&self.asked),
        });
        Box::pin(async move { Ok(response.body(body).unwrap()) })
    }
}

struct Frames {
    pieces: VecDeque<Bytes>,
    breaks: bool,
    asked: Arc<AtomicUsize>,
}

impl http_body::Body for Frames {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, TransportError>>> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        Poll::Ready(match self.pieces.pop_front() {
            Some(piece) => Some(Ok(http_body::Frame::data(piece))),
            None if self.breaks => {
                let error = TransportError::new(TransportErrorKind::Reset, "scripted");
                Some(Err(error))
            }
            None => None,
        })
    }
}
