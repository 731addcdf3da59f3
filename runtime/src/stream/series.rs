//! The values of a stream, one by one.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode, header};
use serde::Deserialize;

use super::array::Array;
use super::events::Events;
use super::inflate::Inflate;
use super::split::{Broken, Form as SplitForm, Found, Split};
use crate::BoxFuture;
use crate::call::Call;
use crate::descriptor::Method;
use crate::error::{ApiError, Error, Kind, UndecodedReason};
use crate::execute;
use crate::output::{self, Output, Response};
use crate::streamed::Streamed;
use crate::transport::{TransportError, TransportErrorKind};

/// The values of an answer that is a series of them, decoded as they arrive, as a call's `stream` returns it: a
/// [`Stream`], and without any other crate a loop around [`next`](Self::next). Dropping it ends the call.
///
/// Memory is that of one value, which the client's `max_response_size` limits; there is no limit to the whole. Until the
/// headers are there, time limits and retries are those of any call. Then the idle timeout is, and nothing is sent
/// again: a stream that breaks ends with an error, after the values that came. So does one in which the server reports
/// an error, and one that just stops. After an error there is nothing more.
///
/// ```no_run
/// # async fn example<T: gapi_runtime::Output + std::fmt::Debug>(mut rows: gapi_runtime::Series<T>) -> Result<(), gapi_runtime::Error> {
/// while let Some(row) = rows.next().await.transpose()? {
///     println!("{row:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a series does nothing until it is asked for values"]
pub struct Series<T> {
    source: Source,
    value: PhantomData<fn() -> T>,
}

/// All of it that does not depend on the type of the values.
struct Source {
    method: &'static Method,
    limit: u64,
    state: State,
}

enum State {
    Unsent(Box<Call>),
    Opening(BoxFuture<'static, Result<Response, Error>>),
    Reading(Box<Reading>),
    Ended,
}

struct Reading {
    status: StatusCode,
    headers: HeaderMap,
    stream: Option<Box<Streamed>>,
    inflate: Inflate,
    split: Split,
    secrets: Vec<String>,
    wrapped: bool,
}

impl<T: Output> Series<T> {
    pub(crate) fn new(call: Call) -> Self {
        let source = Source {
            method: call.method,
            limit: call.service.client().config().limits.response_size,
            state: State::Unsent(Box::new(call)),
        };
        Self {
            source,
            value: PhantomData,
        }
    }

    /// Asks for server-sent events in place of a JSON array, which is what is asked for otherwise. Both give the same
    /// values; some servers and proxies hold less back when they send events. Whichever comes is understood.
    pub fn sse(mut self) -> Self {
        if let State::Unsent(call) = &mut self.source.state {
            call.set("alt", "sse".to_owned());
        }
        self
    }

    /// The next value; `None` after the last, and after an error.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|cx| self.poll_value(cx)).await
    }

    /// All values that are left, in memory; or the first error.
    pub async fn collect(mut self) -> Result<Vec<T>, Error> {
        let mut values = Vec::new();
        while let Some(value) = self.next().await {
            values.push(value?);
        }
        Ok(values)
    }

    #[cfg(feature = "blocking")]
    pub(super) fn method(&self) -> &'static Method {
        self.source.method
    }

    fn poll_value(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let Some(next) = ready!(self.source.poll_text(cx)) else {
            return Poll::Ready(None);
        };
        let value = next.and_then(T::decode);
        if value.is_err() {
            self.source.state = State::Ended;
        }
        Poll::Ready(Some(value))
    }
}

impl Source {
    /// The next value as a response of its own.
    fn poll_text(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Response, Error>>> {
        loop {
            let next = match &mut self.state {
                State::Ended => return Poll::Ready(None),
                State::Unsent(_) => {
                    let State::Unsent(call) = std::mem::replace(&mut self.state, State::Ended)
                    else {
                        continue;
                    };
                    self.state = State::Opening(open(*call));
                    continue;
                }
                State::Opening(opening) => match ready!(opening.as_mut().poll(cx)) {
                    Ok(response) => match Reading::new(response, self.limit) {
                        Ok(reading) => {
                            self.state = State::Reading(Box::new(reading));
                            continue;
                        }
                        Err(error) => Err(error),
                    },
                    Err(error) => Err(error),
                },
                State::Reading(reading) => match ready!(reading.poll_found(cx, self.limit)) {
                    Ok(None) => {
                        self.state = State::Ended;
                        return Poll::Ready(None);
                    }
                    Ok(Some(found)) => reading.response(self.method, found),
                    Err(error) => Err(error),
                },
            };
            if next.is_err() {
                self.state = State::Ended;
            }
            return Poll::Ready(Some(next.map_err(|error| error.of(self.method))));
        }
    }
}

/// Sends a call whose answer is not read into memory.
fn open(mut call: Call) -> BoxFuture<'static, Result<Response, Error>> {
    let mut form = call.form.take().unwrap_or_default();
    form.streamed = true;
    call.form = Some(form);
    execute::begin(call)
}

impl Reading {
    fn new(mut response: Response, limit: u64) -> Result<Self, Error> {
        let (status, headers) = (response.status, response.headers);
        let inflate = Inflate::new(&headers).map_err(|reason| {
            output::undecoded(status, UndecodedReason::Encoding(reason), &Bytes::new())
        })?;
        let kind = headers.get(header::CONTENT_TYPE);
        let kind = kind.map_or(&b""[..], |kind| kind.as_bytes().trim_ascii_start());
        let events = b"text/event-stream";
        let form = match kind.get(..events.len()) {
            Some(kind) if kind.eq_ignore_ascii_case(events) => SplitForm::Events(Events::default()),
            _ => SplitForm::Array(Array::default()),
        };
        let mut stream = response.stream.take();
        let secrets = stream.as_mut().map(|stream| stream.take_secrets());
        Ok(Self {
            status,
            headers,
            stream,
            inflate,
            split: Split::new(form, limit),
            secrets: secrets.unwrap_or_default(),
            wrapped: response.wrapped,
        })
    }

    fn poll_found(
        &mut self,
        cx: &mut Context<'_>,
        limit: u64,
    ) -> Poll<Result<Option<Found>, Error>> {
        loop {
            // What is there is looked at before more is asked for, so that a value never waits for the next one.
            match self.split.next() {
                Ok(Some(found)) => return Poll::Ready(Ok(Some(found))),
                Ok(None) => {}
                Err(broken) => return Poll::Ready(Err(self.broken(broken, limit))),
            }
            let Self { inflate, split, .. } = self;
            match inflate.pull(|data| split.push(data)) {
                Ok(true) => continue,
                Ok(false) => {}
                Err(error) => return Poll::Ready(Err(self.unreadable(&error))),
            }
            let data = match &mut self.stream {
                Some(stream) => ready!(stream.poll_data(cx)),
                None => None,
            };
            match data {
                Some(Ok(data)) => self.inflate.push(data),
                Some(Err(error)) => return Poll::Ready(Err(error)),
                None if self.stream.take().is_some() => {
                    let Self { inflate, split, .. } = self;
                    if let Err(error) = inflate.finish(|data| split.push(data)) {
                        return Poll::Ready(Err(self.unreadable(&error)));
                    }
                }
                None => {
                    let found = self.split.finish();
                    return Poll::Ready(found.map_err(|broken| self.broken(broken, limit)));
                }
            }
        }
    }

    /// A value as a response of its own, or the error that it reports.
    fn response(&self, method: &'static Method, found: Found) -> Result<Response, Error> {
        let (text, status) = match found {
            Found::Value(text) => match reported(&text) {
                None => {
                    return Ok(Response {
                        method,
                        status: self.status,
                        headers: HeaderMap::new(),
                        body: text,
                        stream: None,
                        attempts: Vec::new(),
                        wrapped: self.wrapped,
                    });
                }
                Some(status) => (text, status),
            },
            Found::Error(text) => {
                let status = reported(&text).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                (text, status)
            }
        };
        let mut error = ApiError::new(status, self.headers.clone(), &text);
        for secret in &self.secrets {
            error.redact(secret);
        }
        Err(Error::new(Kind::Api(Box::new(error))))
    }

    fn broken(&self, broken: Broken, limit: u64) -> Error {
        match broken {
            Broken::TooLarge => Error::new(Kind::TooLarge { limit }),
            Broken::Malformed(reason) => self.undecoded(reason),
            Broken::Incomplete(reason) => {
                let reason = format!("the series of values is not complete: {reason}");
                let error = TransportError::new(TransportErrorKind::Incomplete, reason);
                Error::new(Kind::Transport(error))
            }
        }
    }

    fn unreadable(&self, error: &std::io::Error) -> Error {
        self.undecoded(format!("its gzip is broken: {error}"))
    }

    fn undecoded(&self, reason: String) -> Error {
        output::undecoded(
            self.status,
            UndecodedReason::Encoding(reason),
            &Bytes::new(),
        )
    }
}

/// The status of an error that stands where a value should be: an object that has nothing but an `error`, with the code
/// of a failed HTTP response. Values can have errors too, but theirs have the small codes of gRPC, or company.
fn reported(text: &[u8]) -> Option<StatusCode> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Reported {
        error: Code,
    }
    #[derive(Deserialize)]
    struct Code {
        code: u16,
    }
    // Most values are told apart here, without a parser.
    let start = text
        .trim_ascii_start()
        .strip_prefix(b"{")?
        .trim_ascii_start();
    if !start.starts_with(b"\"error\"") {
        return None;
    }
    let reported: Reported = serde_json::from_slice(text).ok()?;
    let status = StatusCode::from_u16(reported.error.code).ok()?;
    (status.as_u16() >= 400).then_some(status)
}

impl<T: Output> Stream for Series<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_value(cx)
    }
}

impl<T> fmt::Debug for Series<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Series")
            .field("method", &self.source.method.id)
            .finish_non_exhaustive()
    }
}
