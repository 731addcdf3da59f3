//! How many requests leave in a second, when the caller says so.

use std::fmt;
use std::time::Duration;

/// At most so many requests in a time; for a client, or for each host it talks to.
///
/// Requests that would exceed it wait their turn, first come first served, within their calls' time limits. Retries
/// count: servers count them too.
///
/// ```
/// use gapi_runtime::{ClientBuilder, RateLimit};
///
/// fn gentle(builder: ClientBuilder) -> ClientBuilder {
///     builder.rate_limit_per_host(RateLimit::per_second(10).burst(20))
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a limit does nothing until a client has it"]
pub struct RateLimit {
    requests: u32,
    period: Duration,
    burst: usize,
}

impl RateLimit {
    /// So many requests a second; 0 means 1.
    pub fn per_second(requests: u32) -> Self {
        Self::new(requests, Duration::from_secs(1))
    }

    /// So many requests a minute, evenly spread; 0 means 1.
    pub fn per_minute(requests: u32) -> Self {
        Self::new(requests, Duration::from_mins(1))
    }

    fn new(requests: u32, period: Duration) -> Self {
        Self {
            requests: requests.max(1),
            period,
            burst: 1,
        }
    }

    /// How many requests may leave at once after a pause; 0 means 1. Default: 1.
    pub fn burst(mut self, requests: usize) -> Self {
        self.burst = requests.max(1);
        self
    }
}

/// What is left of a limit: a bucket that fills steadily, in order of arrival.
pub(super) struct RateLimiter(leaky_bucket::RateLimiter);

impl RateLimiter {
    pub(super) fn new(limit: RateLimit) -> Self {
        let bucket = leaky_bucket::RateLimiter::builder()
            .max(limit.burst)
            .initial(limit.burst)
            .refill(1)
            .interval((limit.period / limit.requests).max(Duration::from_nanos(1)))
            .build();
        Self(bucket)
    }

    pub(super) async fn acquire(&self) {
        self.0.acquire_one().await;
    }
}

impl fmt::Debug for RateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RateLimiter({} now)", self.0.balance())
    }
}
