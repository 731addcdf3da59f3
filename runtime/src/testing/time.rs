//! A clock that tests move.

use std::time::Duration;

use tokio::time::{self, Instant};

/// The clock of the current runtime, standing still until all tasks wait, and then jumping to what they wait for.
///
/// The runtime takes all its time from tokio's clock: time limits, the waits between attempts, retry budgets and the
/// age of tokens. So a test of a wait of minutes takes no time, and the same time on every machine.
///
/// Sockets do not wait for such a clock: use it with [`MockTransport`](super::MockTransport) or
/// [`Replayer`](super::Replayer), and not with `send_blocking`, which has a runtime and a clock of its own.
///
/// ```
/// use std::time::Duration;
/// use gapi_runtime::testing::VirtualTime;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// // In a `#[tokio::test]`, with or without `start_paused = true`.
/// let time = VirtualTime::pause();
/// tokio::time::sleep(Duration::from_secs(3600)).await;
/// // Timers tick in milliseconds.
/// assert_eq!(time.elapsed().as_secs(), 3600);
/// time.advance(Duration::from_secs(60)).await;
/// assert_eq!(time.elapsed().as_secs(), 3660);
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct VirtualTime {
    start: Instant,
}

impl VirtualTime {
    /// Stops the clock, if it does not stand still already.
    ///
    /// # Panics
    ///
    /// Outside a runtime, or in one with more than one thread, whose clock cannot be stopped.
    pub fn pause() -> Self {
        let start = Instant::now();
        // tokio does not tell whether its clock stands still, and does not let it be stopped twice.
        std::thread::sleep(Duration::from_millis(1));
        if Instant::now() != start {
            time::pause();
        }
        Self {
            start: Instant::now(),
        }
    }

    /// Moves the clock on, and lets what waited until then go on.
    pub async fn advance(&self, by: Duration) {
        time::advance(by).await;
    }

    /// The time since the clock was stopped.
    pub fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }
}
