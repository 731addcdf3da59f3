//! Streams that break while they are read: whether, and when, to go on.

use std::time::Duration;

use tokio::time::Instant;

use super::attempts::{Attempt, History};
use super::budget::Budget;
use super::class::{Class, classify};
use super::policy::RetryPolicy;
use crate::error::Error;

/// The breaks of one stream since it last made progress.
pub(crate) struct Breaks {
    policy: RetryPolicy,
    attempts: Vec<Attempt>,
}

impl Breaks {
    pub(crate) fn new(policy: RetryPolicy) -> Self {
        Self {
            policy,
            attempts: Vec::new(),
        }
    }

    /// Bytes came: what went before does not count any more.
    pub(crate) fn progressed(&mut self) {
        self.attempts.clear();
    }

    /// How long to wait before going on; or the error to end with. `left` is the time there is, `random` from 0 to 1.
    pub(crate) fn next(
        &mut self,
        error: Error,
        budget: &Budget,
        now: Instant,
        left: Duration,
        random: f64,
    ) -> Result<Duration, Error> {
        let may_go_on = matches!(classify(&error), Class::WhenSafe | Class::NotSent);
        let made = u32::try_from(self.attempts.len() + 1).unwrap_or(u32::MAX);
        let wait = self.policy.wait(made, random);
        if !may_go_on || !self.policy.has_attempts_after(made) || wait >= left {
            return Err(self.end(error, false));
        }
        if !budget.take(now) && !self.policy.is_outside_budget() {
            return Err(self.end(error, true));
        }
        self.attempts.push(Attempt::new(&error, wait));
        Ok(wait)
    }

    fn end(&mut self, error: Error, budget_spent: bool) -> Error {
        let mut attempts = std::mem::take(&mut self.attempts);
        attempts.push(Attempt::new(&error, Duration::ZERO));
        error.after(History {
            attempts,
            budget_spent,
            ..History::default()
        })
    }
}
