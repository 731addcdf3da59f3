//! Which wait follows which failure, without waiting.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};

use super::*;
use crate::descriptor::{Api, HttpMethod, Method};
use crate::error::{ApiError, Kind};
use crate::retry::RetryBudget;
use crate::retry::attempts::tests::service;

const SECOND: Duration = Duration::from_secs(1);
const LONG: Duration = Duration::from_mins(2);
const GET: Method = Method::DEFAULT;
const POST: Method = Method {
    http_method: HttpMethod::Post,
    ..Method::DEFAULT
};
const DELETE: Method = Method {
    http_method: HttpMethod::Delete,
    ..Method::DEFAULT
};

fn failure(status: u16, retry_after: Option<&'static str>) -> Error {
    let status = StatusCode::from_u16(status).expect("it is a status");
    let delay = retry_after.map(|text| (header::RETRY_AFTER, HeaderValue::from_static(text)));
    let error = ApiError::new(status, HeaderMap::from_iter(delay), &Bytes::new());
    Error::new(Kind::Api(Box::new(error)))
}

/// The waits after failures, all with the longest jitter, and the error that ends them.
fn waits(method: &'static Method, left: Duration, failures: Vec<Error>) -> (Vec<u64>, Error) {
    let call = Call::new(&service(&Api::DEFAULT), method);
    let budget = Budget::new(RetryBudget::default());
    let mut history = History::default();
    let mut retries = Retries::new(&call, RetryPolicy::default(), &budget, &mut history);
    let mut waits = Vec::new();
    for failure in failures {
        match retries.next(failure, Instant::now(), left, 1.0) {
            Next::Again { wait, refresh, .. } => {
                assert!(!refresh);
                waits.push(wait.as_secs());
            }
            Next::Stop(error) => return (waits, error),
        }
    }
    panic!("it never ends");
}

fn same(status: u16, retry_after: Option<&'static str>) -> Vec<Error> {
    (0..9).map(|_| failure(status, retry_after)).collect()
}

#[test]
fn five_attempts_have_four_doubling_waits() {
    let (waits, error) = waits(&GET, LONG, same(503, None));
    assert_eq!(waits, [1, 2, 4, 8]);
    let listed: Vec<_> = error
        .attempts()
        .iter()
        .map(|attempt| {
            (
                attempt.status().map(|s| s.as_u16()),
                attempt.wait().as_secs(),
            )
        })
        .collect();
    let expected = [1, 2, 4, 8, 0].map(|wait| (Some(503), wait));
    assert_eq!(listed, expected);
}

#[test]
fn the_server_s_delay_is_a_lower_bound() {
    assert_eq!(waits(&GET, LONG, same(503, Some("3"))).0, [3, 3, 4, 8]);
    assert_eq!(waits(&POST, LONG, same(429, Some("60"))).0, [60; 4]);
}

#[test]
fn a_delay_that_is_too_long_ends_the_call_and_is_told() {
    for (asked, left) in [
        ("61", LONG),
        ("99999999999999999999", LONG),
        ("30", 30 * SECOND),
    ] {
        let (waits, error) = waits(&GET, left, same(503, Some(asked)));
        assert!(waits.is_empty());
        let delay = error.retry_after().map(|delay| delay.as_secs());
        assert_eq!(delay, Some(asked.parse().unwrap_or(u64::MAX)));
        assert!(!error.is_budget_spent() && error.attempts().len() == 1);
    }
}

#[test]
fn no_wait_reaches_the_deadline() {
    assert_eq!(waits(&GET, 4 * SECOND, same(503, None)).0, [1, 2]);
    assert!(waits(&GET, Duration::ZERO, same(503, None)).0.is_empty());
}

#[test]
fn an_error_that_is_final_ends_a_sequence_that_began_with_another() {
    for status in [400, 401, 403, 404, 409, 412, 501] {
        let (waits, error) = waits(&GET, LONG, vec![failure(503, None), failure(status, None)]);
        assert_eq!(waits, [1], "{status}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(error.attempts().len(), 2);
    }
}

#[test]
fn a_write_is_repeated_only_when_it_was_refused() {
    assert_eq!(waits(&POST, LONG, same(429, None)).0, [1, 2, 4, 8]);
    for status in [408, 500, 502, 503, 504] {
        assert!(
            waits(&POST, LONG, same(status, None)).0.is_empty(),
            "{status}"
        );
    }
    assert_eq!(
        waits(&POST, LONG, vec![failure(429, None), failure(503, None)]).0,
        [1]
    );
}

#[test]
fn the_caller_is_told_what_may_have_happened() {
    let end = |method, failures| waits(method, LONG, failures).1;
    let twice = |first, second| vec![failure(first, None), failure(second, None)];
    for status in [404, 409, 412] {
        let own = end(&DELETE, twice(503, status));
        assert!(
            own.may_be_own_earlier_success() && own.is_outcome_unknown(),
            "{own}"
        );
        // The first one did nothing.
        let refused = end(&DELETE, twice(429, status));
        assert!(!refused.may_be_own_earlier_success() && !refused.is_outcome_unknown());
        let at_once = end(&DELETE, vec![failure(status, None)]);
        assert!(!at_once.may_be_own_earlier_success() && !at_once.is_outcome_unknown());
        let read = end(&GET, twice(503, status));
        assert!(!read.may_be_own_earlier_success() && !read.is_outcome_unknown());
    }
    let forbidden = end(&DELETE, twice(503, 403));
    assert!(!forbidden.may_be_own_earlier_success() && forbidden.is_outcome_unknown());
    let open = end(&POST, vec![failure(503, None)]);
    assert!(open.is_outcome_unknown() && !open.may_be_own_earlier_success());
}

#[test]
fn a_spent_budget_returns_the_error_and_says_so() {
    let call = Call::new(&service(&Api::DEFAULT), &GET);
    let budget = Budget::new(RetryBudget::new(0, 0));
    let mut history = History::default();
    let mut retries = Retries::new(&call, RetryPolicy::default(), &budget, &mut history);
    let next = retries.next(failure(503, None), Instant::now(), LONG, 0.5);
    let Next::Stop(error) = next else {
        panic!("{next:?}");
    };
    assert!(error.is_budget_spent() && error.status() == Some(StatusCode::SERVICE_UNAVAILABLE));
    let text = error.to_string();
    assert!(text.ends_with("the retry budget is spent)"), "{text}");
    // What would not have been tried again anyway has no need of a budget.
    let mut history = History::default();
    let mut retries = Retries::new(&call, RetryPolicy::default(), &budget, &mut history);
    let next = retries.next(failure(404, None), Instant::now(), LONG, 0.5);
    assert!(matches!(next, Next::Stop(error) if !error.is_budget_spent()));
}
