//! The body of a response that is read by whoever asked for it, as it arrives.

use std::fmt;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::Body as _;
use tokio::time::{Instant, Sleep};

use crate::BoxFuture;
use crate::body::Body;
use crate::cancel::Cancellation;
use crate::error::{Error, Kind};
use crate::load::{InFlight, Places};
use crate::timer::{Timeout, TimeoutKind, after};
use crate::transport::RequestState;

/// A body under way. While it is there its call is in flight: it has its places among those that a client limits, and
/// closing the client waits for it, and ends it.
pub(crate) struct Streamed {
    body: Body,
    idle: Duration,
    /// When the whole call must be done, and what its limit was, where the caller gave one.
    end: Option<(Instant, Duration)>,
    sleep: Pin<Box<Sleep>>,
    /// Whether the body was asked since something came of it.
    waiting: bool,
    ended: BoxFuture<'static, Kind>,
    held: Option<(InFlight, Places)>,
    /// What the request carried that a server might repeat and nobody may print.
    secrets: Vec<String>,
}

impl Streamed {
    pub(crate) fn new(
        body: Body,
        idle: Duration,
        end: Option<(Instant, Duration)>,
        (cleared, cancellation): (Cancellation, Option<Cancellation>),
    ) -> Self {
        let sleep = Box::pin(tokio::time::sleep(idle));
        Self {
            body,
            idle,
            end,
            sleep,
            waiting: false,
            ended: Box::pin(ended(cleared, cancellation)),
            held: None,
            secrets: Vec::new(),
        }
    }

    /// Takes over the places of its call.
    pub(crate) fn hold(&mut self, in_flight: InFlight, places: Places) {
        self.held = Some((in_flight, places));
    }

    /// Keeps what must not be printed, for whoever finds an error in the body.
    pub(crate) fn hide(&mut self, secrets: Vec<String>) {
        self.secrets = secrets;
    }

    pub(crate) fn take_secrets(&mut self) -> Vec<String> {
        std::mem::take(&mut self.secrets)
    }

    /// The next bytes; `None` at the end. After an error there is nothing more to come.
    pub(crate) fn poll_data(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            // What is there is given out first: what is done is done.
            match Pin::new(&mut self.body).poll_frame(cx) {
                Poll::Ready(frame) => {
                    self.waiting = false;
                    let data = match frame {
                        None => return Poll::Ready(None),
                        Some(Err(error)) => {
                            self.body = Body::empty();
                            Err(Error::new(Kind::Transport(error)))
                        }
                        Some(Ok(frame)) => match frame.into_data() {
                            Ok(data) if !data.is_empty() => Ok(data),
                            // Trailers say nothing that anybody needs.
                            _ => continue,
                        },
                    };
                    return Poll::Ready(Some(data));
                }
                Poll::Pending => {
                    let error = ready!(self.poll_limits(cx));
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    /// What ends the wait for more.
    fn poll_limits(&mut self, cx: &mut Context<'_>) -> Poll<Error> {
        if let Poll::Ready(kind) = self.ended.as_mut().poll(cx) {
            // Whoever asks again after the end is told the same for ever, and not that there is more.
            self.body = Body::empty();
            self.ended = Box::pin(std::future::pending());
            return Poll::Ready(Error::new(kind));
        }
        let end = self.end.map(|(at, _)| at);
        if !self.waiting {
            self.waiting = true;
            let idle = after(Instant::now(), self.idle);
            self.sleep
                .as_mut()
                .reset(end.map_or(idle, |at| at.min(idle)));
        }
        ready!(self.sleep.as_mut().poll(cx));
        self.waiting = false;
        self.body = Body::empty();
        let timeout = match self.end {
            Some((at, limit)) if at <= Instant::now() => Timeout::new(TimeoutKind::Total, limit),
            _ => Timeout::new(TimeoutKind::Idle, self.idle),
        };
        Poll::Ready(Error::timeout(timeout, RequestState::MaybeSent))
    }

    /// When the whole call must be done, where the caller gave it a limit.
    pub(crate) fn end(&self) -> Option<Instant> {
        self.end.map(|(at, _)| at)
    }
}

/// Waits until the client or the caller ends the call.
async fn ended(cleared: Cancellation, cancellation: Option<Cancellation>) -> Kind {
    let state = RequestState::MaybeSent;
    let mut cleared = pin!(cleared.cancelled());
    let Some(cancellation) = cancellation else {
        cleared.await;
        return Kind::Closed { state };
    };
    match cancellation.or_cancelled(&mut cleared).await {
        Some(()) => Kind::Closed { state },
        None => Kind::Cancelled { state },
    }
}

impl fmt::Debug for Streamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Streamed")
            .field("body", &self.body)
            .field("idle", &self.idle)
            .finish_non_exhaustive()
    }
}
