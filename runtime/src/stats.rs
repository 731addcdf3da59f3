//! What a client has done and is doing, in numbers.

use std::sync::atomic::{AtomicU64, Ordering};

/// A snapshot of a [`Client`](crate::Client), by [`Client::stats`](crate::Client::stats). Counters begin at the
/// client's birth and only grow; they are read one after the other, so calls that run meanwhile may show in some.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClientStats {
    /// Calls that have begun and not ended.
    pub in_flight: usize,
    /// Calls that began, refused ones included.
    pub calls: u64,
    /// Requests that were sent again: retries and replays with a new token.
    pub retries: u64,
    /// Access tokens that the credentials obtained, as far as they count them.
    pub tokens_fetched: u64,
    /// Answers that came from the cache, after the server said that they still hold.
    pub cache_hits: u64,
    /// Answers that the server sent although the cache had been asked.
    pub cache_misses: u64,
    /// Answers that were kept for later.
    pub cache_stores: u64,
    /// The hosts that services of this client call, in the order of their names.
    pub hosts: Vec<HostStats>,
}

/// What a client knows of one host.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HostStats {
    /// Its name.
    pub host: String,
    /// Retries that its [`RetryBudget`](crate::RetryBudget) allows at this moment.
    pub retries_left: u64,
    /// Requests a second that are sent at most, because the host refused many (429) lately.
    pub slowed_to: Option<f64>,
}

/// The counters behind it.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    calls: AtomicU64,
    retries: AtomicU64,
}

impl Counters {
    pub(crate) fn note_calls(&self, count: usize) {
        self.calls.fetch_add(count as u64, Ordering::Relaxed);
    }

    pub(crate) fn note_retry(&self) {
        self.retries.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn read(&self) -> ClientStats {
        ClientStats {
            calls: self.calls.load(Ordering::Relaxed),
            retries: self.retries.load(Ordering::Relaxed),
            ..ClientStats::default()
        }
    }
}
