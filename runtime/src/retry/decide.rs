//! After a failed attempt: another one, or the end.

use std::time::Duration;

use tokio::time::Instant;

use super::attempts::{Attempt, History};
use super::budget::Budget;
use super::class::{Class, classify, is_stale};
use super::policy::RetryPolicy;
use super::safety::{can_be_sent, is_safe, may_follow_refusal};
use crate::call::Call;
use crate::error::Error;
use crate::options::Settings;
use crate::transport::RequestState;

/// The attempts of one call so far.
pub(crate) struct Retries<'a> {
    call: &'a Call,
    policy: RetryPolicy,
    budget: &'a Budget,
    /// It holds nothing, and costs nothing, until an attempt fails.
    history: &'a mut History,
    /// Attempts that count; one that found its token refused does not, and one that found its connection closed.
    counted: u32,
    refreshed: bool,
    replayed: bool,
}

/// What to do now.
#[derive(Debug)]
pub(crate) enum Next {
    /// Wait and try again.
    Again {
        /// What failed.
        error: Error,
        wait: Duration,
        /// Ask the credentials for a new token.
        refresh: bool,
    },
    /// Give up.
    Stop(Error),
}

impl<'a> Retries<'a> {
    pub(crate) fn new(
        call: &'a Call,
        policy: RetryPolicy,
        budget: &'a Budget,
        history: &'a mut History,
    ) -> Self {
        Self {
            call,
            policy,
            budget,
            history,
            counted: 0,
            refreshed: false,
            replayed: false,
        }
    }

    /// The same where no other token can be had.
    pub(crate) fn with_refresh(mut self, can_refresh: bool) -> Self {
        self.refreshed |= !can_refresh;
        self
    }

    /// How many attempts there were.
    pub(crate) fn made(&self) -> usize {
        self.history.attempts.len()
    }

    /// Forgets the attempts that failed so far when it comes to how many there may be: the work has got on.
    pub(crate) fn progressed(&mut self) {
        self.counted = 0;
        self.replayed = false;
    }

    /// The next attempt may leave the machine from now on.
    pub(crate) fn sending(&mut self) {
        self.history.under_way = RequestState::MaybeSent;
    }

    /// The failed attempts of a call that succeeded.
    pub(crate) fn into_attempts(self) -> Vec<Attempt> {
        std::mem::take(&mut self.history.attempts)
    }

    /// Ends a call whose next attempt was due after `error`, but cannot be.
    pub(crate) fn give_up(&mut self, error: Error) -> Error {
        self.history.attempts.pop();
        self.history.end(error, self.call.method)
    }

    /// Decides what follows a failure. `left` is the time that the call has left, `random` from 0 to 1.
    pub(crate) fn next(&mut self, error: Error, now: Instant, left: Duration, random: f64) -> Next {
        self.next_of(classify(&error), error, now, left, random, &mut None)
    }

    /// The same for one of several calls that failed as one request: `paid` says whether there was budget for sending
    /// that again, once somebody asked.
    pub(crate) fn next_of_many(
        &mut self,
        error: Error,
        now: Instant,
        left: Duration,
        random: f64,
        paid: &mut Option<bool>,
    ) -> Next {
        self.next_of(classify(&error), error, now, left, random, paid)
    }

    /// The same for a failure that sending more can mend, whatever it is.
    pub(crate) fn next_in_any_case(
        &mut self,
        error: Error,
        now: Instant,
        left: Duration,
        random: f64,
    ) -> Next {
        self.next_of(Class::Refused, error, now, left, random, &mut None)
    }

    fn next_of(
        &mut self,
        class: Class,
        error: Error,
        now: Instant,
        left: Duration,
        random: f64,
        paid: &mut Option<bool>,
    ) -> Next {
        if !can_be_sent(self.call) {
            return self.stop(error);
        }
        let budget = self.budget;
        let mut pay = || *paid.get_or_insert_with(|| budget.take(now));
        if class == Class::Unauthorized && !self.refreshed && self.can_refresh() {
            self.refreshed = true;
            return self.again(error, Duration::ZERO, true);
        }
        let stale = is_stale(&error) && !self.replayed && is_safe(self.call);
        if stale && !left.is_zero() && pay() {
            self.replayed = true;
            return self.again(error, Duration::ZERO, false);
        }
        self.counted += 1;
        let may_repeat = match class {
            Class::Final | Class::Unauthorized => false,
            Class::NotSent => true,
            Class::Refused => may_follow_refusal(self.call),
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
        if !pay() && !self.policy.is_outside_budget() {
            self.history.budget_spent = true;
            return self.stop(error);
        }
        self.again(error, wait, false)
    }

    /// Whether another token can be had: not where the caller put one into the call.
    fn can_refresh(&self) -> bool {
        let own = self
            .call
            .options
            .get()
            .is_some_and(Settings::has_authorization);
        !own && self
            .call
            .service
            .credentials()
            .capabilities()
            .has_forced_refresh()
    }

    fn again(&mut self, error: Error, wait: Duration, refresh: bool) -> Next {
        self.history.note(&error, wait);
        Next::Again {
            error,
            wait,
            refresh,
        }
    }

    fn stop(&mut self, error: Error) -> Next {
        Next::Stop(self.end(error))
    }

    /// Ends the call with an error, whatever it is.
    pub(crate) fn end(&mut self, error: Error) -> Error {
        self.history.end(error, self.call.method)
    }
}

#[cfg(test)]
mod tests;
