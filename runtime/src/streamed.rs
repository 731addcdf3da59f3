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
            // Before what is there, for a reader slower than the server always finds something; what has come to its
            // end is done.
            if !self.body.is_end_stream()
                && let Some(error) = self.over(cx)
            {
                self.body = Body::empty();
                return Poll::Ready(Some(Err(error)));
            }
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
                    let error = ready!(self.poll_late(cx));
                    self.body = Body::empty();
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    /// What ends the body wherever it is: the client, the caller, or the time of the whole call.
    fn over(&mut self, cx: &mut Context<'_>) -> Option<Error> {
        if let Poll::Ready(kind) = self.ended.as_mut().poll(cx) {
            // It is not to be asked again.
            self.ended = Box::pin(std::future::pending());
            return Some(Error::new(kind));
        }
        let (at, limit) = self.end?;
        (at <= Instant::now()).then(|| {
            let timeout = Timeout::new(TimeoutKind::Total, limit);
            Error::timeout(timeout, RequestState::MaybeSent)
        })
    }

    /// Waits until nothing has come for too long, or the time of the whole call is over.
    fn poll_late(&mut self, cx: &mut Context<'_>) -> Poll<Error> {
        if !self.waiting {
            self.waiting = true;
            let idle = after(Instant::now(), self.idle);
            let end = self.end();
            self.sleep
                .as_mut()
                .reset(end.map_or(idle, |at| at.min(idle)));
        }
        ready!(self.sleep.as_mut().poll(cx));
        self.waiting = false;
        let idle = Timeout::new(TimeoutKind::Idle, self.idle);
        let idle = || Error::timeout(idle, RequestState::MaybeSent);
        Poll::Ready(self.over(cx).unwrap_or_else(idle))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::TransportError;

    /// A server that is always faster than the reader.
    struct Endless;

    impl http_body::Body for Endless {
        type Data = Bytes;
        type Error = TransportError;

        fn poll_frame(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<http_body::Frame<Bytes>, TransportError>>> {
            Poll::Ready(Some(Ok(http_body::Frame::data(Bytes::from_static(b"x")))))
        }
    }

    const MINUTE: Duration = Duration::from_mins(1);

    fn streamed(limit: Option<Duration>) -> (Streamed, Cancellation) {
        let cancellation = Cancellation::new();
        let end = limit.map(|limit| (after(Instant::now(), limit), limit));
        let ends = (Cancellation::new(), Some(cancellation.clone()));
        let body = Body::stream(Endless);
        (Streamed::new(body, MINUTE, end, ends), cancellation)
    }

    async fn data(streamed: &mut Streamed) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|cx| streamed.poll_data(cx)).await
    }

    #[tokio::test]
    async fn a_reader_slower_than_its_server_can_be_cancelled() {
        let (mut streamed, cancellation) = streamed(None);
        assert!(matches!(data(&mut streamed).await, Some(Ok(_))));
        cancellation.cancel();
        let ended = data(&mut streamed).await;
        assert!(
            matches!(&ended, Some(Err(error)) if error.is_cancelled()),
            "{ended:?}"
        );
        assert!(data(&mut streamed).await.is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn a_reader_slower_than_its_server_ends_in_time() {
        let (mut streamed, _) = streamed(Some(MINUTE));
        assert!(matches!(data(&mut streamed).await, Some(Ok(_))));
        tokio::time::advance(MINUTE).await;
        let ended = data(&mut streamed).await;
        assert!(
            matches!(&ended, Some(Err(error)) if error.is_timeout()),
            "{ended:?}"
        );
        assert!(data(&mut streamed).await.is_none());
    }
}
