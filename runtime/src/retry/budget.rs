//! How many retries a host gets: few, when everything fails, so that clients do not keep a server down.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// How many retries a client may send to one host, over any ten seconds: a part of its calls, and some more so that
/// clients with few calls can retry at all.
///
/// Default: 20 % of the calls, and 10 a second. When it is spent a call that fails is not retried, and its error says
/// so: [`Error::is_budget_spent`](crate::Error::is_budget_spent).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryBudget {
    pub(crate) percent: u32,
    pub(crate) per_second: u32,
}

impl Default for RetryBudget {
    fn default() -> Self {
        Self::new(20, 10)
    }
}

impl RetryBudget {
    /// `percent` of the calls, and `per_second` beside that.
    pub const fn new(percent: u32, per_second: u32) -> Self {
        Self {
            percent,
            per_second,
        }
    }

    /// No limit.
    pub const fn unlimited() -> Self {
        Self::new(0, u32::MAX)
    }
}

/// Seconds that are looked at.
const WINDOW: u32 = 10;

/// Requests of the last two seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Recent {
    /// All of them.
    pub(crate) requests: u32,
    /// Those of the busier second.
    pub(crate) rate: u32,
}

/// What one host has used of its budget. One lock for a moment a call; there is nothing to wait for.
#[derive(Debug)]
pub(crate) struct Budget {
    limit: RetryBudget,
    used: Mutex<Used>,
}

#[derive(Debug)]
struct Used {
    start: Instant,
    slots: [Slot; WINDOW as usize],
}

/// One second.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    second: u64,
    calls: u32,
    retries: u32,
}

impl Budget {
    pub(crate) fn new(limit: RetryBudget) -> Self {
        let used = Used {
            start: Instant::now(),
            slots: [Slot::default(); WINDOW as usize],
        };
        Self {
            limit,
            used: Mutex::new(used),
        }
    }

    /// Counts a call.
    pub(crate) fn note_call(&self, now: Instant) {
        let mut used = self.lock();
        let slot = used.slot(now);
        slot.calls = slot.calls.saturating_add(1);
    }

    /// Takes a retry, if there is one left.
    pub(crate) fn take(&self, now: Instant) -> bool {
        let mut used = self.lock();
        if self.left_of(&used, now) == 0 {
            return false;
        }
        let slot = used.slot(now);
        slot.retries = slot.retries.saturating_add(1);
        true
    }

    /// How many retries are left at this moment.
    pub(crate) fn left(&self, now: Instant) -> u64 {
        self.left_of(&self.lock(), now)
    }

    /// What went to the host in this second and the one before it.
    pub(crate) fn recent(&self, now: Instant) -> Recent {
        let used = self.lock();
        let last = used.second(now).saturating_sub(1);
        let recent = used.slots.iter().filter(|slot| slot.second >= last);
        recent.fold(Recent::default(), |recent, slot| {
            let requests = slot.calls.saturating_add(slot.retries);
            Recent {
                requests: recent.requests.saturating_add(requests),
                rate: recent.rate.max(requests),
            }
        })
    }

    fn left_of(&self, used: &Used, now: Instant) -> u64 {
        let (calls, retries) = used.sum(now);
        let share = calls.saturating_mul(self.limit.percent.into()) / 100;
        let allowed = share.saturating_add(u64::from(self.limit.per_second) * u64::from(WINDOW));
        allowed.saturating_sub(retries)
    }

    fn lock(&self) -> MutexGuard<'_, Used> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Used {
    fn second(&self, now: Instant) -> u64 {
        now.saturating_duration_since(self.start).as_secs()
    }

    fn slot(&mut self, now: Instant) -> &mut Slot {
        let second = self.second(now);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a remainder is less than the window"
        )]
        let slot = &mut self.slots[(second % u64::from(WINDOW)) as usize];
        // Threads read the clock before they come here, so a late one can be behind; it counts for the newer second.
        if slot.second < second {
            *slot = Slot {
                second,
                ..Slot::default()
            };
        }
        slot
    }

    /// Calls and retries of the window that ends now.
    fn sum(&self, now: Instant) -> (u64, u64) {
        let second = self.second(now);
        let recent = self
            .slots
            .iter()
            .filter(|slot| slot.second + Duration::from_secs(WINDOW.into()).as_secs() > second);
        recent.fold((0, 0), |(calls, retries), slot| {
            (
                calls + u64::from(slot.calls),
                retries + u64::from(slot.retries),
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn drain(budget: &Budget, now: Instant) -> usize {
        std::iter::from_fn(|| budget.take(now).then_some(()))
            .take(10_000)
            .count()
    }

    #[test]
    fn few_calls_get_ten_retries_a_second_over_ten_seconds() {
        let budget = Budget::new(RetryBudget::default());
        let now = Instant::now();
        assert_eq!(drain(&budget, now), 100);
        assert!(!budget.take(now + 9 * SECOND));
        assert_eq!(drain(&budget, now + 10 * SECOND), 100);
    }

    #[test]
    fn many_calls_get_a_fifth_more() {
        let budget = Budget::new(RetryBudget::default());
        let now = Instant::now();
        for n in 0..1000 {
            budget.note_call(now + n * SECOND / 1000);
        }
        assert_eq!(drain(&budget, now + SECOND), 300);
    }

    #[test]
    fn calls_of_long_ago_earn_nothing() {
        let budget = Budget::new(RetryBudget::new(50, 0));
        let now = Instant::now();
        (0..100).for_each(|_| budget.note_call(now));
        assert!(budget.take(now + 9 * SECOND));
        assert!(!budget.take(now + 10 * SECOND));
        (0..2).for_each(|_| budget.note_call(now + 3600 * SECOND));
        assert_eq!(drain(&budget, now + 3600 * SECOND), 1);
    }

    #[test]
    fn spent_retries_come_back_second_by_second() {
        let budget = Budget::new(RetryBudget::new(0, 1));
        let now = Instant::now();
        for n in 0..10 {
            assert!(budget.take(now + n * SECOND), "{n}");
        }
        assert!(!budget.take(now + 9 * SECOND));
        assert_eq!(drain(&budget, now + 10 * SECOND), 1);
        assert_eq!(drain(&budget, now + 12 * SECOND), 2);
    }

    #[test]
    fn what_is_recent_is_of_two_seconds() {
        let budget = Budget::new(RetryBudget::default());
        let now = Instant::now();
        let recent = |seconds: u32| {
            let recent = budget.recent(now + seconds * SECOND);
            (recent.requests, recent.rate)
        };
        assert_eq!(recent(0), (0, 0));
        (0..7).for_each(|_| budget.note_call(now));
        assert!(budget.take(now));
        budget.note_call(now + SECOND);
        assert_eq!([recent(1), recent(2), recent(3)], [(9, 8), (1, 1), (0, 0)]);
    }

    #[test]
    fn budgets_can_be_nothing_or_without_limit() {
        let now = Instant::now();
        let none = Budget::new(RetryBudget::new(0, 0));
        none.note_call(now);
        assert!(!none.take(now));
        assert_eq!(drain(&Budget::new(RetryBudget::unlimited()), now), 10_000);
    }
}
