//! The pool's clock, which ends the time of idle connections when the transport is closed.
//!
//! hyper-util's pool closes its connections when its last owner goes, and every request that waits for its headers is an
//! owner: one that takes minutes would keep all idle connections open. The pool does look for connections that have been
//! idle for too long, so closing wakes it up, and by then all of them have been.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use ::hyper::rt::{Sleep, Timer};
use tokio::sync::watch;

#[derive(Clone)]
pub(super) struct PoolClock {
    /// Never looked at, so that whatever is sent is news.
    closed: watch::Receiver<()>,
    /// Each look at the clock after the close is this much later than the one before.
    leap: Duration,
    leaps: Arc<AtomicU32>,
}

impl PoolClock {
    /// A clock for a pool that keeps idle connections for `idle`, until `closed` has news or no sender.
    pub(super) fn new(closed: watch::Receiver<()>, idle: Duration) -> Self {
        Self {
            closed,
            leap: idle * 2,
            leaps: Arc::default(),
        }
    }

    fn is_closed(&self) -> bool {
        self.closed.has_changed().unwrap_or(true)
    }
}

impl Timer for PoolClock {
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>> {
        self.sleep_until(self.now() + duration)
    }

    fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>> {
        let mut closed = self.closed.clone();
        Box::pin(Nap(Box::pin(async move {
            // All that matters is that one of the two came.
            drop(tokio::time::timeout_at(deadline.into(), closed.changed()).await);
        })))
    }

    fn now(&self) -> Instant {
        let now = tokio::time::Instant::now().into_std();
        if self.is_closed() {
            now + self.leap * self.leaps.fetch_add(1, Ordering::Relaxed).saturating_add(1)
        } else {
            now
        }
    }
}

/// hyper's name for the future of a sleep.
struct Nap(Pin<Box<dyn Future<Output = ()> + Send + Sync>>);

impl Future for Nap {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.0.as_mut().poll(cx)
    }
}

impl Sleep for Nap {}
