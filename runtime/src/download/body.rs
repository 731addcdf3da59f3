//! The content as it arrives, over as many connections as it takes.

use std::fmt;
use std::pin::Pin as StdPin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode, header};
use tokio::time::Instant;

use super::checksum::Checksum;
use super::error::DownloadError;
use super::pin::Pin;
use super::range::{Answered, Wanted};
use crate::BoxFuture;
use crate::call::Call;
use crate::error::{Error, Kind};
use crate::execute;
use crate::options::CallOptions;
use crate::output::Response;
use crate::retry::{Breaks, is_read};
use crate::streamed::Streamed;
use crate::transport::{TransportError, TransportErrorKind};

/// The content of a download, and what its headers say: a [`Stream`] of bytes, and without any other crate a loop
/// around [`next`](Self::next). Dropping it ends the download.
///
/// A stream that breaks goes on by itself, where it was and with the same version of the content, or ends with an
/// error: what was given out is always the beginning of one content. The version is told by `x-goog-generation`, a
/// strong `ETag` or `x-goog-hash`; with none of them, and where the method does more than read, a stream that has given
/// bytes ends when it breaks. The waits, and how often it goes on without getting any further, are those of the
/// [`RetryPolicy`](crate::RetryPolicy).
///
/// The end is the end: content that is short, or that does not have the checksum which the server sent for it, ends with
/// an error. After an error there is nothing more.
///
/// ```no_run
/// # async fn example(download: gapi_runtime::Download) -> Result<(), gapi_runtime::Error> {
/// let mut content = download.range(..1024 * 1024).await?;
/// while let Some(data) = content.next().await.transpose()? {
///     println!("{} bytes of {:?}", data.len(), content.content_type());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "the content is there to be read"]
pub struct DownloadBody {
    /// The call as it was first sent.
    call: Call,
    wanted: Wanted,
    headers: HeaderMap,
    pin: Option<Pin>,
    checksum: Option<Checksum>,
    /// The next byte to give out, counted from the start of the content.
    position: u64,
    /// The one behind the last, as soon as the server has told.
    end: Option<u64>,
    /// Bytes to come that were given out already, or that are not wanted.
    skip: u64,
    breaks: Breaks,
    deadline: Option<Instant>,
    state: State,
}

enum State {
    Reading(Box<Streamed>),
    Reopening(BoxFuture<'static, Result<Response, Error>>),
    Ended,
}

impl DownloadBody {
    /// The content that a first response begins.
    pub(super) fn new(call: Call, wanted: Wanted, mut response: Response) -> Result<Self, Error> {
        let stream = response.stream.take().ok_or_else(incomplete)?;
        let headers = response.headers;
        let own = call.options.get().and_then(|settings| settings.retry);
        let policy = own.unwrap_or(call.service.client().config().retry);
        let mut body = Self {
            pin: Pin::of(&headers),
            checksum: Checksum::of(&headers).filter(|_| wanted.is_all()),
            position: wanted.start,
            end: None,
            skip: 0,
            breaks: Breaks::new(policy),
            deadline: stream.end(),
            state: State::Reading(stream),
            call,
            wanted,
            headers,
        };
        body.place(response.status, &body.headers.clone())?;
        Ok(body)
    }

    /// Finds where in the content a response begins, and where it ends.
    fn place(&mut self, status: StatusCode, headers: &HeaderMap) -> Result<(), Error> {
        let whole = match status {
            StatusCode::PARTIAL_CONTENT => {
                return self.place_part(Answered::of(headers), headers);
            }
            StatusCode::NO_CONTENT => Some(0),
            StatusCode::OK | StatusCode::NON_AUTHORITATIVE_INFORMATION => content_length(headers),
            _ => return Err(other_part(status.to_string())),
        };
        // A server that does not do parts sends everything.
        self.skip = self.position;
        if let Some(size) = whole {
            if size < self.position {
                return Err(other_part(format!("{size} bytes in all")));
            }
            self.ends_at(self.wanted.end.map_or(size, |end| end.min(size)))?;
        }
        Ok(())
    }

    fn place_part(&mut self, answered: Option<Answered>, headers: &HeaderMap) -> Result<(), Error> {
        let refuse = || {
            let range = headers.get(header::CONTENT_RANGE);
            let range = range.map(|range| String::from_utf8_lossy(range.as_bytes()).into_owned());
            Err(other_part(match range {
                Some(range) => range.escape_debug().to_string(),
                None => "a part of which it does not say where it belongs".to_owned(),
            }))
        };
        let Some(Answered {
            part: Some((first, end)),
            total,
        }) = answered
        else {
            return refuse();
        };
        let most = self.end.or(self.wanted.end);
        let asked = self.position > 0 || !self.wanted.is_all();
        if !asked || first != self.position || most.is_some_and(|most| end > most) {
            return refuse();
        }
        self.skip = 0;
        match (total, self.wanted.end) {
            (Some(total), wanted) => self.ends_at(wanted.map_or(total, |end| end.min(total))),
            // A server may send less than it was asked for; then it is asked for the rest.
            (None, Some(wanted)) if end < wanted => Ok(()),
            (None, _) => self.ends_at(end),
        }
    }

    fn ends_at(&mut self, end: u64) -> Result<(), Error> {
        match self.end {
            Some(known) if known != end => Err(DownloadError::Changed.into()),
            _ => {
                self.end = Some(end);
                Ok(())
            }
        }
    }

    /// The headers of the first response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The type of the content, such as `application/pdf`.
    pub fn content_type(&self) -> Option<&str> {
        self.text(header::CONTENT_TYPE)
    }

    /// How the content is compressed, such as `gzip`, where it is: only after
    /// [`as_stored`](crate::Download::as_stored), or where the server is told never to change what it has stored.
    pub fn content_encoding(&self) -> Option<&str> {
        self.text(header::CONTENT_ENCODING)
    }

    fn text(&self, name: header::HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// How many bytes are still to come, where the server has told.
    pub fn left(&self) -> Option<u64> {
        self.end.map(|end| end.saturating_sub(self.position))
    }

    /// The next bytes; `None` when all have come, and after an error.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|cx| self.poll_bytes(cx)).await
    }

    /// All bytes that are left, in memory; an error when there are more than `limit`.
    pub async fn bytes(mut self, limit: u64) -> Result<Bytes, Error> {
        /// What a server says about the size is believed up to this much before anything has arrived.
        const MAX_RESERVE: u64 = 1024 * 1024;
        let method = self.call.method;
        let too_large = || Error::from(DownloadError::TooLarge { limit }).of(method);
        let left = self.left().unwrap_or_default();
        if left > limit {
            return Err(too_large());
        }
        let mut bytes = Vec::with_capacity(usize::try_from(left.min(MAX_RESERVE)).unwrap_or(0));
        while let Some(data) = self.next().await.transpose()? {
            if (bytes.len() + data.len()) as u64 > limit {
                return Err(too_large());
            }
            bytes.extend_from_slice(&data);
        }
        Ok(bytes.into())
    }

    pub(super) fn method(&self) -> &'static crate::descriptor::Method {
        self.call.method
    }

    fn poll_bytes(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            let next = match &mut self.state {
                State::Ended => return Poll::Ready(None),
                State::Reading(_) if self.end == Some(self.position) => self.finish(),
                State::Reading(stream) => match ready!(stream.poll_data(cx)) {
                    Some(Ok(data)) => {
                        let data = self.keep(data);
                        if data.is_empty() {
                            continue;
                        }
                        return Poll::Ready(Some(Ok(data)));
                    }
                    None if self.end.is_none() && self.skip == 0 && self.wanted.end.is_none() => {
                        self.finish()
                    }
                    None => self.go_on(incomplete()),
                    Some(Err(error)) => self.go_on(error),
                },
                State::Reopening(reopening) => {
                    let response = ready!(reopening.as_mut().poll(cx));
                    self.reopened(response)
                }
            };
            match next {
                Ok(state) => self.state = state,
                Err(error) => {
                    self.state = State::Ended;
                    return Poll::Ready(Some(Err(error.of(self.call.method))));
                }
            }
        }
    }

    /// What is new and wanted of the bytes that came.
    fn keep(&mut self, mut data: Bytes) -> Bytes {
        let skipped = self.skip.min(data.len() as u64);
        self.skip -= skipped;
        // It is no more than there is.
        let _given_out = data.split_to(usize::try_from(skipped).unwrap_or(data.len()));
        if let Some(end) = self.end.or(self.wanted.end) {
            let left = usize::try_from(end.saturating_sub(self.position)).unwrap_or(usize::MAX);
            data.truncate(left);
        }
        if !data.is_empty() {
            self.breaks.progressed();
            self.position += data.len() as u64;
            if let Some(checksum) = &mut self.checksum {
                checksum.add(&data);
            }
        }
        if self.end.is_none() && self.wanted.end == Some(self.position) {
            self.end = self.wanted.end;
        }
        data
    }

    /// All bytes came.
    fn finish(&mut self) -> Result<State, Error> {
        if let Some(checksum) = self.checksum.take() {
            checksum.check()?;
        }
        Ok(State::Ended)
    }

    /// Asks for the rest after a break, or ends with it.
    fn go_on(&mut self, error: Error) -> Result<State, Error> {
        // The places of the call are free while it waits.
        self.state = State::Ended;
        let given = self.position > self.wanted.start;
        if !is_read(self.call.method) || given && self.pin.is_none() {
            return Err(error);
        }
        let client = self.call.service.client().config();
        let budget = &self.call.service.destination()?.host.budget;
        let now = Instant::now();
        let left = self.deadline.map(|at| at.saturating_duration_since(now));
        let name = error.name();
        let wait = self.breaks.next(
            error,
            budget,
            now,
            left.unwrap_or(Duration::MAX),
            fastrand::f64(),
        )?;
        client.counters.note_retry();
        tracing::debug!(error.type = name, wait_ms = wait.as_secs_f64() * 1e3, position = self.position, "going on");
        Ok(State::Reopening(Box::pin(reopen(self.rest(), wait))))
    }

    /// The call for what is still to come.
    fn rest(&self) -> Call {
        let mut call = self.call.clone();
        let mut form = call.form.take().unwrap_or_default();
        let rest = Wanted {
            start: self.position,
            ..self.wanted
        };
        if let Some(range) = rest.header() {
            form.headers.insert(header::RANGE, range);
        }
        if let Some(pin) = &self.pin {
            pin.ask(&mut call, &mut form);
        }
        call.form = Some(form);
        if let Some(at) = self.deadline {
            call.with(CallOptions::new().deadline(at));
        }
        call
    }

    /// Goes on with a response to [`rest`](Self::rest), if it is one.
    fn reopened(&mut self, response: Result<Response, Error>) -> Result<State, Error> {
        let mut response = match response {
            Ok(response) => response,
            Err(error) => return self.refused(error),
        };
        let is_part = response.status == StatusCode::PARTIAL_CONTENT;
        let same = match &self.pin {
            Some(pin) => pin.holds(&response.headers, is_part),
            // Nothing was given out, but the headers were.
            None => content_length(&response.headers) == content_length(&self.headers),
        };
        if !same {
            return Err(DownloadError::Changed.into());
        }
        self.place(response.status, &response.headers)?;
        let stream = response.stream.take().ok_or_else(incomplete)?;
        Ok(State::Reading(stream))
    }

    /// An error in place of the rest.
    fn refused(&mut self, error: Error) -> Result<State, Error> {
        match error.status() {
            Some(StatusCode::RANGE_NOT_SATISFIABLE) => {
                let answered = error.api().map(|api| Answered::of(api.headers()));
                let total = answered.flatten().and_then(|answered| answered.total);
                // The stream broke between the last byte and its end.
                if self.end.is_none() && total == Some(self.position) {
                    return self.finish();
                }
                Err(DownloadError::Changed.into())
            }
            Some(StatusCode::NOT_FOUND | StatusCode::GONE | StatusCode::PRECONDITION_FAILED) => {
                Err(DownloadError::Changed.into())
            }
            _ => Err(error),
        }
    }
}

/// Waits, and sends a call; a caller who cancels need not wait.
async fn reopen(call: Call, wait: Duration) -> Result<Response, Error> {
    let settings = call.options.get();
    let wait = tokio::time::sleep(wait);
    match settings.and_then(|settings| settings.cancellation.clone()) {
        // The call itself says that it is cancelled.
        Some(cancellation) => drop(cancellation.or_cancelled(wait).await),
        None => wait.await,
    }
    execute::begin(call).await
}

/// The content stopped before its end.
fn incomplete() -> Error {
    let error = TransportError::new(
        TransportErrorKind::Incomplete,
        "the content ended before it was complete",
    );
    Error::new(Kind::Transport(error))
}

fn other_part(answer: String) -> Error {
    DownloadError::OtherPart { answer }.into()
}

fn content_length(headers: &HeaderMap) -> Option<u64> {
    headers
        .get(header::CONTENT_LENGTH)?
        .to_str()
        .ok()?
        .parse()
        .ok()
}

impl Stream for DownloadBody {
    type Item = Result<Bytes, Error>;

    fn poll_next(
        mut self: StdPin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Error>>> {
        self.poll_bytes(cx)
    }
}

impl fmt::Debug for DownloadBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DownloadBody")
            .field("method", &self.call.method.id)
            .field("content_type", &self.content_type())
            .field("position", &self.position)
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}
