//! Ending calls from somewhere else than where they are awaited.

use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;

use tokio::sync::Notify;

/// Cancels calls from another task or thread: give clones to any number of calls with
/// [`CallOptions::cancel_on`](crate::CallOptions::cancel_on), keep one, and call [`cancel`](Self::cancel) on it.
///
/// A call that is awaited needs none of this: dropping its future cancels it. Blocking calls, and calls that somebody
/// else awaits, have no future to drop. A cancelled call ends at once with an error of which
/// [`Error::is_cancelled`](crate::Error::is_cancelled) is true.
///
/// ```
/// use gapi_runtime::{CallOptions, Cancellation};
///
/// let shutdown = Cancellation::new();
/// let options = CallOptions::new().cancel_on(&shutdown);
/// shutdown.cancel();
/// assert!(shutdown.is_cancelled());
/// ```
#[derive(Clone, Default)]
pub struct Cancellation(Arc<State>);

#[derive(Default)]
struct State {
    cancelled: AtomicBool,
    changed: Notify,
}

impl Cancellation {
    /// Nothing is cancelled yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ends the calls that have a clone of this, now and later. There is no way back.
    pub fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::Release);
        self.0.changed.notify_waiters();
    }

    /// Whether somebody cancelled.
    pub fn is_cancelled(&self) -> bool {
        self.0.cancelled.load(Ordering::Acquire)
    }

    /// Waits until somebody cancels.
    pub(crate) async fn cancelled(&self) {
        let never = std::future::pending::<()>();
        let _none = self.or_cancelled(never).await;
    }

    /// Runs `future`, unless and until this is cancelled.
    pub(crate) async fn or_cancelled<F: Future>(&self, future: F) -> Option<F::Output> {
        let mut future = pin!(future);
        let mut changed = pin!(self.0.changed.notified());
        // From here on no `cancel` is missed, so looking once is enough.
        changed.as_mut().enable();
        if self.is_cancelled() {
            return None;
        }
        std::future::poll_fn(|cx| {
            // The result first: what is done is done.
            if let Poll::Ready(output) = future.as_mut().poll(cx) {
                return Poll::Ready(Some(output));
            }
            changed.as_mut().poll(cx).map(|()| None)
        })
        .await
    }
}

impl fmt::Debug for Cancellation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cancellation({})", self.is_cancelled())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_waits_is_ended_and_what_is_done_is_not_lost() {
        let cancellation = Cancellation::new();
        let other = cancellation.clone();
        let waiting =
            tokio::spawn(async move { other.or_cancelled(std::future::pending::<()>()).await });
        tokio::task::yield_now().await;
        assert_eq!(cancellation.or_cancelled(async { 1 }).await, Some(1));
        cancellation.cancel();
        assert_eq!(waiting.await.expect("it does not panic"), None);
        assert_eq!(cancellation.or_cancelled(async { 1 }).await, None);
    }
}
