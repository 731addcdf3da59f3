//! What keeps a client from asking too much: of itself, of a host, and of a host that says so.
//!
//! A call is admitted once, before anything else: the client must be open, and there may be limits to how many calls
//! are in flight. Each attempt is admitted too, since servers count requests: there may be limits to how many leave in
//! a second, and a host that refuses many (429) gets them at a slower pace. All waiting is within the call's deadline.

mod door;
mod pace;
#[cfg(feature = "rate-limit")]
mod rate;

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

pub(crate) use self::door::{Door, InFlight};
pub(crate) use self::pace::Pace;
#[cfg(feature = "rate-limit")]
pub use self::rate::RateLimit;
#[cfg(feature = "rate-limit")]
use self::rate::RateLimiter;
use crate::error::Error;
use crate::retry::{Budget, RetryBudget};
use crate::timer::{Timeout, TimeoutKind, Timer};
use crate::transport::RequestState;

/// What a client may ask for at once and in a second; of a client as a whole, and of each host.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Load {
    pub(crate) concurrent: Option<usize>,
    #[cfg(feature = "rate-limit")]
    pub(crate) rate: Option<RateLimit>,
}

/// One set of limits and what is used of it.
#[derive(Debug)]
pub(crate) struct Gate {
    slots: Option<Arc<Semaphore>>,
    #[cfg(feature = "rate-limit")]
    rate: Option<RateLimiter>,
}

impl Gate {
    pub(crate) fn new(load: Load) -> Self {
        let slots = |most: usize| Arc::new(Semaphore::new(most.clamp(1, Semaphore::MAX_PERMITS)));
        Self {
            slots: load.concurrent.map(slots),
            #[cfg(feature = "rate-limit")]
            rate: load.rate.map(RateLimiter::new),
        }
    }

    /// Waits for a place among the calls in flight.
    async fn enter(&self, timer: &mut Timer<'_>) -> Result<Option<OwnedSemaphorePermit>, Error> {
        match &self.slots {
            None => Ok(None),
            // Nobody closes the semaphore.
            Some(slots) => Ok(within(timer, Arc::clone(slots).acquire_owned()).await?.ok()),
        }
    }

    /// Waits until a request may leave.
    #[cfg_attr(
        not(feature = "rate-limit"),
        expect(clippy::unused_async, reason = "only a rate limit makes anybody wait")
    )]
    async fn pass(&self, timer: &mut Timer<'_>) -> Result<(), Error> {
        #[cfg(feature = "rate-limit")]
        if let Some(rate) = &self.rate {
            within(timer, rate.acquire()).await?;
        }
        #[cfg(not(feature = "rate-limit"))]
        let _: (&Self, &Timer<'_>) = (self, timer);
        Ok(())
    }
}

/// What a client keeps for each host, whichever APIs are there.
#[derive(Debug)]
pub(crate) struct Host {
    pub(crate) budget: Budget,
    pub(crate) pace: Pace,
    gate: Gate,
}

impl Host {
    pub(crate) fn new(budget: RetryBudget, load: Load) -> Self {
        Self {
            budget: Budget::new(budget),
            pace: Pace::default(),
            gate: Gate::new(load),
        }
    }
}

/// The places that a call takes until it ends.
pub(crate) struct Places {
    _host: Option<OwnedSemaphorePermit>,
    _client: Option<OwnedSemaphorePermit>,
}

/// Admits a call. The host's place is taken first, so that calls which wait for a busy host do not keep those to other
/// hosts out.
pub(crate) async fn enter(
    client: &Gate,
    host: &Host,
    timer: &mut Timer<'_>,
) -> Result<Places, Error> {
    let places = Places {
        _host: host.gate.enter(timer).await?,
        _client: client.enter(timer).await?,
    };
    Ok(places)
}

/// Admits one request of a call.
pub(crate) async fn pass(
    client: &Gate,
    host: &Host,
    adaptive: bool,
    timer: &mut Timer<'_>,
) -> Result<(), Error> {
    host.gate.pass(timer).await?;
    client.pass(timer).await?;
    if adaptive && host.pace.is_slow() {
        let now = Instant::now();
        let wait = host.pace.reserve(now, timer.left(now));
        match wait {
            Some(Duration::ZERO) => {}
            Some(wait) => {
                tracing::debug!(
                    wait_ms = wait.as_secs_f64() * 1e3,
                    "slowed down: the host refuses many calls (429)"
                );
                timer.wait(wait).await;
            }
            None => return Err(too_long(timer)),
        }
    }
    Ok(())
}

/// Waits as long as the call may take.
async fn within<F: Future>(timer: &mut Timer<'_>, turn: F) -> Result<F::Output, Error> {
    let turn = timer
        .limit(TimeoutKind::Admission, Duration::MAX, turn)
        .await;
    turn.map_err(|_| too_long(timer))
}

fn too_long(timer: &Timer<'_>) -> Error {
    let timeout = Timeout::new(TimeoutKind::Admission, timer.total());
    Error::timeout(timeout, RequestState::NotSent)
}
