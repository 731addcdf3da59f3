//! Whether a client takes calls, and how many are in flight.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::Notify;

use crate::cancel::Cancellation;

/// The bit that says closed; the others count calls.
const CLOSED: usize = 1 << (usize::BITS - 1);

/// Counts the calls that are inside, and lets no more in once it is closed.
#[derive(Default)]
pub(crate) struct Door {
    inside: Arc<Inside>,
    /// Ends what waits to let in another call.
    pub(crate) closed: Cancellation,
    /// Ends the calls that did not end in time.
    pub(crate) cleared: Cancellation,
}

#[derive(Default)]
struct Inside {
    state: AtomicUsize,
    left: Notify,
}

/// A call in flight; dropping it is the end of the call.
pub(crate) struct InFlight(Arc<Inside>);

impl Door {
    /// Lets a call in, unless the door is closed.
    pub(crate) fn enter(&self) -> Option<InFlight> {
        let before = self.inside.state.fetch_add(1, Ordering::AcqRel);
        let entered = InFlight(Arc::clone(&self.inside));
        (before & CLOSED == 0).then_some(entered)
    }

    /// How many calls are in flight.
    pub(crate) fn in_flight(&self) -> usize {
        self.inside.state.load(Ordering::Acquire) & !CLOSED
    }

    /// Lets no more calls in, waits up to `limit` for those inside, and ends the rest; returns how many those were.
    pub(crate) async fn close(&self, limit: Duration) -> usize {
        self.inside.state.fetch_or(CLOSED, Ordering::AcqRel);
        self.closed.cancel();
        if tokio::time::timeout(limit, self.empty()).await.is_ok() {
            return 0;
        }
        let unfinished = self.in_flight();
        self.cleared.cancel();
        unfinished
    }

    async fn empty(&self) {
        loop {
            // Made before looking, so that no call leaves unnoticed in between.
            let left = self.inside.left.notified();
            if self.in_flight() == 0 {
                return;
            }
            left.await;
        }
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        let before = self.0.state.fetch_sub(1, Ordering::AcqRel);
        if before & CLOSED != 0 {
            self.0.left.notify_waiters();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn closing_waits_for_who_is_inside_and_lets_nobody_else_in() {
        let door = Door::default();
        let inside = door.enter().expect("it is open");
        let second = Duration::from_secs(1);
        let (closed, ()) = tokio::join!(door.close(10 * second), async {
            tokio::time::sleep(second).await;
            assert!(door.enter().is_none());
            drop(inside);
        });
        assert_eq!((closed, door.in_flight()), (0, 0));
    }

    #[tokio::test(start_paused = true)]
    async fn who_stays_too_long_is_counted_and_told() {
        let door = Door::default();
        let _inside = [door.enter(), door.enter()];
        assert_eq!(door.close(Duration::from_secs(1)).await, 2);
        assert!(door.cleared.is_cancelled());
    }

    #[tokio::test]
    async fn an_empty_room_closes_at_once_and_twice() {
        let door = Door::default();
        assert_eq!(door.close(Duration::ZERO).await, 0);
        assert_eq!(door.close(Duration::ZERO).await, 0);
    }
}
