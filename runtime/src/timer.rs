//! Time limits: one timer for a whole call, whatever phase it is in.

use std::fmt;
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use tokio::time::{Instant, Sleep};

/// A limit that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeout {
    kind: TimeoutKind,
    limit: Duration,
}

impl Timeout {
    pub(crate) fn new(kind: TimeoutKind, limit: Duration) -> Self {
        Self { kind, limit }
    }

    /// Which limit it was.
    pub fn kind(&self) -> TimeoutKind {
        self.kind
    }

    /// How long it was.
    pub fn limit(&self) -> Duration {
        self.limit
    }
}

impl fmt::Display for Timeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, limit } = self;
        match kind {
            TimeoutKind::Connect => write!(f, "no connection within {limit:?} (connect timeout)"),
            TimeoutKind::Credentials => {
                write!(f, "no credentials within {limit:?} (credentials timeout)")
            }
            TimeoutKind::Attempt => {
                write!(f, "no response headers within {limit:?} (attempt timeout)")
            }
            TimeoutKind::Idle => write!(
                f,
                "nothing of the response's body for {limit:?} (idle timeout)"
            ),
            TimeoutKind::Admission => write!(
                f,
                "not begun within {limit:?}: the client's own limits, or a host that it slows down for, left no room"
            ),
            TimeoutKind::Operation => write!(f, "the operation was not done within {limit:?}"),
            TimeoutKind::Total => write!(f, "not done within {limit:?} (total timeout)"),
        }
    }
}

/// The limits that a call has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// Until the client's own limits admitted the call, or its next request, within the time for the whole call.
    Admission,
    /// Until there is a connection: name lookup, TCP and TLS.
    Connect,
    /// Until the credentials gave their headers.
    Credentials,
    /// Until the headers of the response to one attempt.
    Attempt,
    /// Between two pieces of the response's body.
    Idle,
    /// Until an operation was done, from when its poller was first awaited.
    Operation,
    /// From the start of the call to its end.
    Total,
}

/// The timer of one call.
///
/// Moving a timer costs more than letting it wake too early, so it is moved only to an earlier time; when it fires it
/// looks at what the limit is now.
pub(crate) struct Timer<'a> {
    sleep: Pin<&'a mut Sleep>,
    start: Instant,
    total: Duration,
    end: Instant,
}

impl<'a> Timer<'a> {
    /// A timer for a call that may take `total` from now on.
    pub(crate) fn new(sleep: Pin<&'a mut Sleep>, total: Duration) -> Self {
        let start = Instant::now();
        let end = after(start, total);
        Self {
            sleep,
            start,
            total,
            end,
        }
    }

    /// When the call began.
    pub(crate) fn start(&self) -> Instant {
        self.start
    }

    /// The time for the whole call.
    pub(crate) fn total(&self) -> Duration {
        self.total
    }

    /// What is left of the total.
    pub(crate) fn left(&self, now: Instant) -> Duration {
        self.end.saturating_duration_since(now)
    }

    /// Waits between two attempts; no longer than the total allows.
    pub(crate) async fn wait(&mut self, time: Duration) {
        if !time.is_zero() {
            let nothing = std::future::pending::<()>();
            let _waited = self.limit(TimeoutKind::Total, time, nothing).await;
        }
    }

    /// Runs one phase of the call under its own limit and the total.
    pub(crate) async fn limit<F: Future>(
        &mut self,
        kind: TimeoutKind,
        limit: Duration,
        phase: F,
    ) -> Result<F::Output, Timeout> {
        let mut phase = pin!(phase);
        let mut end = None;
        std::future::poll_fn(|cx| {
            if let Poll::Ready(output) = phase.as_mut().poll(cx) {
                return Poll::Ready(Ok(output));
            }
            // The clock is read only by phases that have to wait.
            let own = *end.get_or_insert_with(|| after(Instant::now(), limit));
            let next = own.min(self.end);
            if next < self.sleep.deadline() {
                self.sleep.as_mut().reset(next);
            }
            while self.sleep.as_mut().poll(cx).is_ready() {
                if Instant::now() >= next {
                    let total = self.end <= own;
                    let timeout = if total {
                        Timeout::new(TimeoutKind::Total, self.total)
                    } else {
                        Timeout::new(kind, limit)
                    };
                    return Poll::Ready(Err(timeout));
                }
                self.sleep.as_mut().reset(next);
            }
            Poll::Pending
        })
        .await
    }
}

/// `start + wait`, or far away where that does not fit.
pub(crate) fn after(start: Instant, wait: Duration) -> Instant {
    /// Thirty years.
    const FAR: Duration = Duration::from_hours(24 * 365 * 30);
    start.checked_add(wait).unwrap_or_else(|| start + FAR)
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[tokio::test(start_paused = true)]
    async fn the_nearest_limit_ends_a_phase() {
        let sleep = pin!(tokio::time::sleep(100 * SECOND));
        let mut timer = Timer::new(sleep, 10 * SECOND);
        let attempt = timer
            .limit(TimeoutKind::Attempt, 4 * SECOND, pending::<()>())
            .await;
        assert_eq!(attempt, Err(Timeout::new(TimeoutKind::Attempt, 4 * SECOND)));
        let total = timer
            .limit(TimeoutKind::Idle, 7 * SECOND, pending::<()>())
            .await;
        assert_eq!(total, Err(Timeout::new(TimeoutKind::Total, 10 * SECOND)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_timer_set_for_an_earlier_phase_does_not_end_a_later_one() {
        let sleep = pin!(tokio::time::sleep(SECOND));
        let mut timer = Timer::new(sleep, 100 * SECOND);
        for _ in 0..5 {
            let slept = timer
                .limit(
                    TimeoutKind::Idle,
                    3 * SECOND,
                    tokio::time::sleep(2 * SECOND),
                )
                .await;
            assert_eq!(slept, Ok(()));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn limits_without_end_do_not_overflow() {
        let sleep = pin!(tokio::time::sleep(SECOND));
        let mut timer = Timer::new(sleep, Duration::MAX);
        let slept = timer
            .limit(
                TimeoutKind::Attempt,
                Duration::MAX,
                tokio::time::sleep(SECOND),
            )
            .await;
        assert_eq!(slept, Ok(()));
    }
}
