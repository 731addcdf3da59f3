//! Slowing down for a host that says it gets too much.
//!
//! The retry of a refused call waits; without more, all the other calls go on as before, are refused too, and wait in
//! turn. So when a real part of what goes to a host is refused, the rate of everything that goes there is halved, and
//! what succeeds after it raises the rate again until the host takes twice what it refused. (Multiplicative decrease, as
//! in TCP; the increase is multiplicative too, because there is nobody here to share a line with fairly, and because a
//! rate that was measured in a first second may be far too low.)

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::retry::Recent;

/// What is left of the rate after refusals.
const DECREASE: f64 = 0.5;

/// What a second with successes makes of the rate.
const INCREASE: f64 = 1.25;

/// The pace is free again at this multiple of the rate that was refused.
const FREE: f64 = 2.0;

/// The rate is cut when at least one of so many requests is refused: fewer are retried and done with.
const SHARE: u32 = 10;

/// And when there are at least so many refusals.
const SEVERAL: u32 = 2;

/// A client that sends fewer requests a second is hardly what is too much for a host, and is slowed down from here.
const FEW: f64 = 10.0;

/// Requests a second that are always allowed; one every two seconds finds out whether the host recovered.
const SLOWEST: f64 = 0.5;

/// Refusals within this time are of one decision of the server.
const SAME: Duration = Duration::from_secs(1);

/// How fast requests go to one host.
#[derive(Debug, Default)]
pub(crate) struct Pace {
    /// Read without the lock, for the calls of all the time in which nothing is slowed down.
    slowed: AtomicBool,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    refusals: Refusals,
    slow: Option<Slow>,
}

/// Refusals of this second and the one before it.
#[derive(Debug, Default)]
struct Refusals {
    since: Option<Instant>,
    now: u32,
    before: u32,
}

/// A host that is being spared.
#[derive(Clone, Copy, Debug)]
struct Slow {
    /// Requests a second.
    rate: f64,
    /// The rate that was refused.
    refused: f64,
    /// When the next request may leave.
    next: Instant,
    /// When the rate was last cut, and when it was last raised.
    cut: Instant,
    raised: Instant,
}

impl Pace {
    /// Whether there is a pace at all. The clock need not be read while there is none, which is nearly always.
    pub(crate) fn is_slow(&self) -> bool {
        self.slowed.load(Ordering::Relaxed)
    }

    /// When a request may leave: after this wait, or not within `left`.
    pub(crate) fn reserve(&self, now: Instant, left: Duration) -> Option<Duration> {
        let mut state = self.lock();
        let Some(slow) = &mut state.slow else {
            return Some(Duration::ZERO);
        };
        let wait = slow.next.saturating_duration_since(now);
        if wait >= left {
            return None;
        }
        slow.next = slow.next.max(now) + Duration::from_secs_f64(1.0 / slow.rate);
        Some(wait)
    }

    /// The host refused a request because there were too many; those were the recent ones.
    pub(crate) fn refused(&self, now: Instant, recent: Recent) {
        let mut state = self.lock();
        let refusals = state.refusals.count(now);
        if refusals < SEVERAL || refusals.saturating_mul(SHARE) < recent.requests {
            return;
        }
        let rate = match state.slow {
            Some(slow) if now.saturating_duration_since(slow.cut) < SAME => return,
            Some(slow) => slow.rate,
            None => f64::from(recent.rate).max(FEW),
        };
        state.slow = Some(Slow {
            rate: (rate * DECREASE).max(SLOWEST),
            refused: rate,
            next: now,
            cut: now,
            raised: now,
        });
        self.slowed.store(true, Ordering::Relaxed);
    }

    /// The host did what it was asked.
    pub(crate) fn succeeded(&self, now: Instant) {
        let mut state = self.lock();
        let Some(slow) = &mut state.slow else { return };
        let time = now.saturating_duration_since(slow.raised).min(SAME);
        slow.rate *= INCREASE.powf(time.as_secs_f64());
        slow.raised = now;
        if slow.rate >= slow.refused * FREE {
            state.slow = None;
            self.slowed.store(false, Ordering::Relaxed);
        }
    }

    /// Requests a second that are allowed now, when the host is being spared.
    pub(crate) fn rate(&self) -> Option<f64> {
        self.lock().slow.map(|slow| slow.rate)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Refusals {
    /// Counts one, and returns how many there were of late.
    fn count(&mut self, now: Instant) -> u32 {
        let since = *self.since.get_or_insert(now);
        let time = now.saturating_duration_since(since);
        if time >= SAME {
            self.before = if time < 2 * SAME { self.now } else { 0 };
            (self.since, self.now) = (Some(now), 0);
        }
        self.now = self.now.saturating_add(1);
        self.now.saturating_add(self.before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);
    const HOUR: Duration = Duration::from_hours(1);

    /// So many requests a second, for two seconds.
    fn recent(rate: u32) -> Recent {
        Recent {
            rate,
            requests: 2 * rate,
        }
    }

    /// A pace that was refused all of so many requests a second.
    fn refused(rate: u32, now: Instant) -> Pace {
        let pace = Pace::default();
        (0..2 * rate).for_each(|_| pace.refused(now, recent(rate)));
        pace
    }

    /// How long each of the next requests waits.
    fn waits(pace: &Pace, now: Instant, requests: usize) -> Vec<u128> {
        (0..requests)
            .filter_map(|_| pace.reserve(now, HOUR))
            .map(|wait| wait.as_millis())
            .collect()
    }

    fn rate(pace: &Pace) -> f64 {
        pace.rate().expect("it is slow")
    }

    #[test]
    fn nothing_waits_while_nothing_is_refused() {
        let (pace, now) = (Pace::default(), Instant::now());
        pace.succeeded(now);
        assert_eq!(waits(&pace, now, 3), [0; 3]);
        assert_eq!(pace.rate(), None);
    }

    #[test]
    fn refusals_halve_the_rate_and_many_at_once_are_one() {
        let now = Instant::now();
        let pace = refused(100, now);
        assert_eq!(waits(&pace, now, 3), [0, 20, 40]);
    }

    #[test]
    fn a_few_among_many_change_nothing() {
        let mut now = Instant::now();
        let pace = Pace::default();
        // One in eleven, for a minute.
        for _ in 0..60 {
            (0..100).for_each(|_| pace.refused(now, recent(1100)));
            now += SECOND;
        }
        assert_eq!(pace.rate(), None);
        // One in nine.
        (0..100).for_each(|_| pace.refused(now, recent(900)));
        assert!(pace.rate().is_some());
    }

    #[test]
    fn a_single_refusal_changes_nothing_however_few_requests_there_are() {
        let mut now = Instant::now();
        let pace = Pace::default();
        for _ in 0..60 {
            pace.refused(now, recent(1));
            now += 2 * SECOND;
        }
        assert_eq!(pace.rate(), None);
        pace.refused(now - SECOND, recent(1));
        assert!((rate(&pace) - FEW * DECREASE).abs() < 1e-9);
    }

    #[test]
    fn another_refusal_later_halves_it_again_and_it_never_stops() {
        let mut now = Instant::now();
        let pace = refused(8, now);
        let mut rates = vec![rate(&pace)];
        for _ in 0..5 {
            now += SECOND;
            pace.refused(now, recent(1));
            rates.push(rate(&pace));
        }
        assert_eq!(rates, [5.0, 2.5, 1.25, 0.625, 0.5, 0.5]);
    }

    #[test]
    fn successes_raise_it_second_by_second_until_it_is_free() {
        let mut now = Instant::now();
        let pace = refused(100, now);
        let mut rates = Vec::new();
        while let Some(rate) = pace.rate() {
            rates.push(rate);
            now += SECOND;
            // However many there are.
            (0..50).for_each(|_| pace.succeeded(now));
            assert!(rates.len() < 100, "{rates:?}");
        }
        assert!(
            rates.is_sorted() && (6..=8).contains(&rates.len()),
            "{rates:?}"
        );
        assert_eq!(waits(&pace, now, 2), [0, 0]);
    }

    #[test]
    fn a_long_silence_raises_it_no_more_than_a_second() {
        let now = Instant::now();
        let pace = refused(100, now);
        pace.succeeded(now + HOUR);
        assert!((rate(&pace) - 62.5).abs() < 1e-9, "{pace:?}");
    }

    #[test]
    fn what_would_wait_too_long_takes_no_turn() {
        let now = Instant::now();
        let pace = refused(10, now);
        assert_eq!(pace.reserve(now, SECOND), Some(Duration::ZERO));
        assert_eq!(pace.reserve(now, SECOND / 10), None);
        assert_eq!(pace.reserve(now, SECOND), Some(SECOND / 5));
    }
}
