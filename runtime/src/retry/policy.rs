//! How often a call is sent, and how long it waits in between.

use std::time::Duration;

/// How often a call is sent and how long it waits in between; for a client or for one call.
///
/// The defaults are those of [`default`](Self::default): 5 attempts, within the call's own time limit (120 s unless
/// it is set), with waits of random length below 1 s, 2 s, 4 s and so on up to 32 s (*full jitter*: clients that failed
/// together do not come back together). A delay that the server asks for is waited at least, when it is no longer than
/// 60 s; with a longer one, or one beyond the time limit, the call fails at once and
/// [`Error::retry_after`](crate::Error::retry_after) has the delay.
///
/// ```
/// use std::time::Duration;
/// use gapi_runtime::{CallOptions, RetryPolicy};
///
/// let patient = RetryPolicy::default().attempts(8).backoff(Duration::from_millis(500), Duration::from_secs(10));
/// let options = CallOptions::new().retry(patient);
/// ```
///
/// What is retried:
///
/// | failure | sent again |
/// | --- | --- |
/// | no byte of the request left: no connection | always |
/// | 429; 403 with reason `rateLimitExceeded` or `userRateLimitExceeded` | always: it was refused before any work |
/// | 408, 500, 502, 503, 504; connection reset; incomplete body; attempt or idle timeout | when repeating is safe |
/// | reason `quotaExceeded` or `dailyLimitExceeded`, whatever the status | never |
/// | reset of a pooled connection before any byte of the response | at once, once, when repeating is safe |
/// | 401 | once, with a new token, when the credentials can get one; not counted as a retry |
/// | anything else | never |
///
/// Repeating is safe for reads, for `PUT` and `DELETE`, for writes with a precondition (`If-Match`,
/// `ifGenerationMatch`, `ifMetagenerationMatch`) and for writes with a `requestId`, which the runtime fills in where
/// the method has one; for some methods a table says it otherwise. [`CallOptions::safe_to_repeat`] overrules all that.
/// Media that can be read only once is never sent again in any of these cases, unless nothing of it was read; see
/// [`Upload`](crate::Upload) for those that are sent in sessions.
///
/// [`CallOptions::safe_to_repeat`]: crate::CallOptions::safe_to_repeat
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing until a client or a call has it"]
pub struct RetryPolicy {
    attempts: u32,
    pub(crate) first_wait: Duration,
    pub(crate) longest_wait: Duration,
    longest_delay: Duration,
    outside_budget: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 5,
            first_wait: Duration::from_secs(1),
            longest_wait: Duration::from_secs(32),
            longest_delay: Duration::from_mins(1),
            outside_budget: false,
        }
    }
}

impl RetryPolicy {
    /// One attempt. A token that the server refuses is still replaced once, and a pooled connection that it had closed;
    /// neither is a retry.
    pub fn none() -> Self {
        Self::default().attempts(1)
    }

    /// The most attempts, the first one included; 0 means 1. Default: 5.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The longest that the first wait can be, doubled for every further one up to `longest`. Default: 1 s and 32 s.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first_wait = first;
        self.longest_wait = longest;
        self
    }

    /// The longest delay that a server may ask for; with a longer one the call fails at once. Default: 60 s.
    pub fn max_server_delay(mut self, delay: Duration) -> Self {
        self.longest_delay = delay;
        self
    }

    /// Retries also when the [`RetryBudget`](crate::RetryBudget) is spent: for the few calls that must get through, such
    /// as the release of a lock. They still count against it. Default: no.
    pub fn outside_budget(mut self) -> Self {
        self.outside_budget = true;
        self
    }

    pub(super) fn is_outside_budget(&self) -> bool {
        self.outside_budget
    }

    pub(crate) fn has_attempts_after(&self, made: u32) -> bool {
        made < self.attempts
    }

    pub(super) fn honours(&self, delay: Duration) -> bool {
        delay <= self.longest_delay
    }

    /// The wait after the attempt of this number, the first being 1; `random` is from 0 to 1.
    pub(super) fn wait(&self, attempt: u32, random: f64) -> Duration {
        let doubled = 2_u32.checked_pow(attempt.saturating_sub(1));
        let most = doubled
            .and_then(|factor| self.first_wait.checked_mul(factor))
            .map_or(self.longest_wait, |wait| wait.min(self.longest_wait));
        Duration::try_from_secs_f64(most.as_secs_f64() * random).unwrap_or(most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_from_one_second_to_thirty_two() {
        let policy = RetryPolicy::default();
        let most: Vec<_> = (1..=8).map(|n| policy.wait(n, 1.0).as_secs()).collect();
        assert_eq!(most, [1, 2, 4, 8, 16, 32, 32, 32]);
        assert_eq!(policy.wait(u32::MAX, 1.0), Duration::from_secs(32));
        assert_eq!(policy.wait(3, 0.0), Duration::ZERO);
        assert_eq!(policy.wait(3, 0.5), Duration::from_secs(2));
    }

    #[test]
    fn odd_settings_do_not_overflow() {
        let endless = RetryPolicy::default().backoff(Duration::MAX, Duration::MAX);
        assert_eq!(endless.wait(2, 1.0), Duration::MAX);
        let reversed = RetryPolicy::default().backoff(Duration::from_secs(9), Duration::ZERO);
        assert_eq!(reversed.wait(1, 1.0), Duration::ZERO);
    }

    #[test]
    fn there_is_always_one_attempt() {
        for policy in [RetryPolicy::none(), RetryPolicy::default().attempts(0)] {
            assert!(policy.has_attempts_after(0) && !policy.has_attempts_after(1));
        }
        let default = RetryPolicy::default();
        assert!(default.has_attempts_after(4) && !default.has_attempts_after(5));
    }

    #[test]
    fn a_delay_of_the_server_is_honoured_to_one_minute() {
        let policy = RetryPolicy::default();
        assert!(policy.honours(Duration::from_mins(1)));
        assert!(!policy.honours(Duration::from_millis(60_001)));
    }
}
