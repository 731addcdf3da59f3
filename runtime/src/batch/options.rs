//! What the options of a batch mean for its parts, and those of the parts for the batch.

use std::time::Duration;

use crate::call::Call;
use crate::options::{CallOptions, Settings};

/// The options of a part: how it is sent again is its own matter, or else the batch's.
pub(super) fn of_part(batch: &CallOptions, part: CallOptions) -> CallOptions {
    let mut options = CallOptions::new();
    let settings = batch.get();
    if let Some(retry) = settings.and_then(|settings| settings.retry) {
        options = options.retry(retry);
    }
    if let Some(safe) = settings.and_then(|settings| settings.safe_to_repeat) {
        options = options.safe_to_repeat(safe);
    }
    options.merge(part);
    options
}

/// The options of the request: time limits are the batch's, or else the shortest that any part has.
pub(super) fn of_request(batch: &CallOptions, parts: &[Call]) -> CallOptions {
    let settings = || parts.iter().filter_map(|call| call.options.get());
    let shortest = |of: fn(&Settings) -> Option<Duration>| settings().filter_map(of).min();
    let mut options = CallOptions::new();
    if let Some(limit) = shortest(|settings| settings.timeout) {
        options = options.timeout(limit);
    }
    if let Some(limit) = shortest(|settings| settings.attempt_timeout) {
        options = options.attempt_timeout(limit);
    }
    if let Some(limit) = shortest(|settings| settings.credentials_timeout) {
        options = options.credentials_timeout(limit);
    }
    if let Some(limit) = shortest(|settings| settings.idle_timeout) {
        options = options.idle_timeout(limit);
    }
    if let Some(at) = settings().filter_map(|settings| settings.deadline).min() {
        options = options.deadline(at);
    }
    options.merge(batch.clone());
    patient(options, parts)
}

/// Methods that keep their callers waiting get their time, as they do alone.
fn patient(mut options: CallOptions, parts: &[Call]) -> CallOptions {
    let longest = parts
        .iter()
        .filter_map(|call| call.method.attempt_timeout_seconds)
        .max();
    let limits = parts
        .first()
        .map(|call| call.service.client().config().limits);
    let (Some(seconds), Some(limits)) = (longest, limits) else {
        return options;
    };
    let attempt = limits.attempt.max(Duration::from_secs(seconds.into()));
    let (own_attempt, own_total) = options.get().map_or((None, None), |settings| {
        (settings.attempt_timeout, settings.timeout)
    });
    if own_attempt.is_none() {
        options = options.attempt_timeout(attempt);
    }
    if own_total.is_none() {
        let more = attempt.saturating_sub(limits.attempt);
        options = options.timeout(limits.total.saturating_add(more));
    }
    options
}
