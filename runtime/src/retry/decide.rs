//! After a failed attempt: another one, or the end.

use std::time::Duration;

use tokio::time::Instant;

use super::attempts::{Attempt, History};
use super::budget::Budget;
use super::class::{Class, classify, is_unknown};
use super::policy::RetryPolicy;
use super::safety::{is_read, is_safe};
use crate::call::Call;
use crate::error::Error;
use crate::options::Settings;

/// The attempts of one call so far. It holds nothing, and costs nothing, until one fails.
pub(crate) struct Retries<'a> {
    call: &'a Call,
    policy: RetryPolicy,
    budget: &'a Budget,
    history: History,
    /// Attempts that count; the one that found its token refused does not.
    counted: u32,
    refreshed: bool,
}

/// What to do now.
#[derive(Debug)]
pub(crate) enum Next {
    /// Wait and try again.
    Again {
        wait: Duration,
        /// Ask the credentials for a new token.
        refresh: bool,
    },
    /// Give up.
    Stop(Error),
}

impl<'a> Retries<'a> {
    pub(crate) fn new(call: &'a Call, policy: RetryPolicy, budget: &'a Budget) -> Self {
        Self {
            call,
            policy,
            budget,
            history: History::default(),
            counted: 0,
            refreshed: false,
        }
    }

    /// How many attempts there were.
    pub(crate) fn made(&self) -> usize {
        self.history.attempts.len()
    }

    /// Decides what follows a failure. `left` is the time that the call has left, `random` from 0 to 1.
    pub(crate) fn next(&mut self, error: Error, now: Instant, left: Duration, random: f64) -> Next {
        let class = classify(&error);
        if class == Class::Unauthorized && !self.refreshed && self.can_refresh() {
            self.refreshed = true;
            return self.again(&error, Duration::ZERO, true);
        }
        self.counted += 1;
        let may_repeat = match class {
            Class::Final | Class::Unauthorized => false,
            Class::NotSent | Class::Refused => true,
            Class::WhenSafe => is_safe(self.call),
        };
        if !may_repeat || !self.policy.has_attempts_after(self.counted) {
            return self.stop(error);
        }
        let delay = error.retry_after().unwrap_or_default();
        let wait = self.policy.wait(self.counted, random).max(delay);
        if !self.policy.honours(delay) || wait >= left {
            return self.stop(error);
        }
        // Last, so that only what is really sent is paid for.
        if !self.budget.take(now) {
            self.history.budget_spent = true;
            return self.stop(error);
        }
        self.again(&error, wait, false)
    }

    /// Whether another token can be had: not where the caller put one into the call.
    fn can_refresh(&self) -> bool {
        let own = self
            .call
            .options
            .get()
            .is_some_and(Settings::has_authorization);
        let credentials = &self.call.service.client().config().credentials;
        !own && credentials.capabilities().has_forced_refresh()
    }

    fn again(&mut self, error: &Error, wait: Duration, refresh: bool) -> Next {
        self.history.attempts.push(Attempt::new(error, wait));
        self.history.outcome_unknown |= is_unknown(error);
        Next::Again { wait, refresh }
    }

    fn stop(&mut self, error: Error) -> Next {
        let mut history = std::mem::take(&mut self.history);
        history.attempts.push(Attempt::new(&error, Duration::ZERO));
        // What reads leaves nothing behind that anybody could be unsure of.
        let writes = !is_read(self.call.method);
        history.after_unknown = writes && history.outcome_unknown;
        history.outcome_unknown = writes && (history.outcome_unknown || is_unknown(&error));
        Next::Stop(error.after(history))
    }
}

#[cfg(test)]
mod tests;
