//! Limits on how much a client asks for, and what waits for them.

use std::time::Duration;

use gapi_runtime::v1::{Api, Call, Service};
use gapi_runtime::{CallOptions, Client, Error, TimeoutKind, many};
use tokio::time::Instant;

use crate::script::{API, Answer, GET, Script, call, send};

const SECOND: Duration = Duration::from_secs(1);

/// When each request left, in seconds since the first.
fn times(script: &Script) -> Vec<u64> {
    let times = script.each(|sent| sent.at);
    times.iter().map(|at| (*at - times[0]).as_secs()).collect()
}

async fn send_many(client: &Client, calls: usize) -> Vec<Error> {
    let calls = (0..calls).map(|_| call(client, &GET).send::<()>());
    let settled = many(calls.collect::<Vec<_>>()).at_once(1000).settle().await;
    settled.failed.into_iter().map(|(_, error)| error).collect()
}

#[tokio::test(start_paused = true)]
async fn no_more_calls_are_in_flight_than_allowed() {
    let script = Script::new([Answer::Slow(SECOND)]);
    let client = script.builder().max_concurrent_calls(2).build().unwrap();
    assert!(send_many(&client, 6).await.is_empty());
    assert_eq!(times(&script), [0, 0, 1, 1, 2, 2]);
    assert_eq!(client.stats().in_flight, 0);
}

#[tokio::test(start_paused = true)]
async fn calls_that_wait_for_one_host_leave_room_for_another() {
    const OTHER: Api = Api {
        root_url: "https://drive.googleapis.com/",
        ..API
    };
    let script = Script::new([Answer::Slow(SECOND)]);
    let client = script
        .builder()
        .max_concurrent_calls(2)
        .max_concurrent_calls_per_host(1)
        .build()
        .unwrap();
    let (errors, other) = tokio::join!(send_many(&client, 3), async {
        tokio::task::yield_now().await;
        let start = Instant::now();
        let call = Call::new(&Service::new(&client, &OTHER), &GET);
        call.send::<()>().await.map(|()| start.elapsed())
    });
    assert!(errors.is_empty());
    assert_eq!(other.unwrap(), SECOND);
    assert_eq!(times(&script), [0, 0, 1, 2]);
}

#[tokio::test(start_paused = true)]
async fn waiting_for_room_ends_with_the_calls_time_and_sends_nothing() {
    let script = Script::new([Answer::Silence]);
    let client = script.builder().max_concurrent_calls(1).build().unwrap();
    let first = tokio::spawn(call(&client, &GET).send::<()>());
    tokio::task::yield_now().await;
    let options = CallOptions::new().timeout(5 * SECOND);
    let start = Instant::now();
    let error = send(&client, &GET, options).await.unwrap_err();
    let timeout = error.timeout_reached().unwrap();
    assert_eq!(
        (timeout.kind(), timeout.limit()),
        (TimeoutKind::Admission, 5 * SECOND)
    );
    assert_eq!((start.elapsed(), script.count()), (5 * SECOND, 1));
    assert!(!error.may_have_been_sent() && !error.is_outcome_unknown());
    first.abort();
}

#[tokio::test(start_paused = true)]
async fn a_place_is_free_again_when_a_call_is_dropped() {
    let script = Script::new([Answer::Silence, Answer::OK]);
    let client = script.builder().max_concurrent_calls(1).build().unwrap();
    let silent = tokio::time::timeout(SECOND, call(&client, &GET).send::<()>()).await;
    assert!(silent.is_err());
    assert_eq!(client.stats().in_flight, 0);
    send(&client, &GET, CallOptions::new()).await.unwrap();
}

#[cfg(feature = "rate-limit")]
#[tokio::test(start_paused = true)]
async fn requests_leave_no_faster_than_the_limit_in_order_and_retries_count() {
    use gapi_runtime::{RateLimit, RetryPolicy};
    let script = Script::new([Answer::status(503), Answer::OK]);
    let client = script
        .builder()
        .rate_limit(RateLimit::per_minute(60).burst(2))
        .retry(RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO))
        .build()
        .unwrap();
    assert!(send_many(&client, 5).await.is_empty());
    assert_eq!(times(&script), [0, 0, 1, 2, 3, 4]);
}

#[cfg(feature = "rate-limit")]
#[tokio::test(start_paused = true)]
async fn waiting_for_a_turn_ends_with_the_calls_time() {
    use gapi_runtime::RateLimit;
    let script = Script::new([Answer::OK]);
    let client = script
        .builder()
        .rate_limit_per_host(RateLimit::per_minute(1))
        .timeout(10 * SECOND)
        .build()
        .unwrap();
    let errors = send_many(&client, 3).await;
    let kinds: Vec<_> = errors
        .iter()
        .map(|error| error.timeout_reached().map(|timeout| timeout.kind()))
        .collect();
    assert_eq!(kinds, [Some(TimeoutKind::Admission); 2]);
    assert_eq!(script.count(), 1);
}

/// A server that refuses the first twenty requests.
fn refusing() -> Script {
    let refusals = std::iter::repeat_n(Answer::status(429), 20);
    Script::new(refusals.chain([Answer::OK]))
}

#[tokio::test(start_paused = true)]
async fn a_host_that_has_too_much_gets_less_from_all_calls() {
    let script = refusing();
    let client = script.builder().build().unwrap();
    let (errors, host) = tokio::join!(send_many(&client, 20), async {
        tokio::time::sleep(SECOND / 2).await;
        client.stats().hosts.remove(0)
    });
    assert!(errors.is_empty());
    assert_eq!(host.host, "storage.googleapis.com");
    assert!(host.slowed_to.is_some_and(|rate| rate < 20.0), "{host:?}");
    let times = times(&script);
    assert!(*times.last().unwrap() >= 2, "{times:?}");
}

#[tokio::test(start_paused = true)]
async fn a_host_that_refuses_a_call_now_and_then_does_not_slow_down_the_others() {
    let some = (0..1000).map(|n| Answer::status(if n % 50 == 4 { 429 } else { 200 }));
    let script = Script::new(some);
    let client = script.builder().build().unwrap();
    for _ in 0..10 {
        assert!(send_many(&client, 64).await.is_empty());
        assert_eq!(client.stats().hosts[0].slowed_to, None);
    }
}

#[tokio::test(start_paused = true)]
async fn slowing_down_can_be_off() {
    let script = refusing();
    let client = script
        .builder()
        .slow_down_when_refused(false)
        .build()
        .unwrap();
    assert!(send_many(&client, 20).await.is_empty());
    let before = Instant::now();
    assert!(send_many(&client, 30).await.is_empty());
    assert_eq!(before.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_refused_call_that_finds_no_turn_in_time_says_that_it_was_refused() {
    let script = Script::new([Answer::status(429)]);
    let client = script.builder().timeout(4 * SECOND).build().unwrap();
    let errors = send_many(&client, 100).await;
    let (refused, late): (Vec<_>, Vec<_>) = errors.iter().partition(|one| one.is_rate_limited());
    assert!(!refused.is_empty() && refused.len() + late.len() == 100);
    for error in refused {
        let last = error.attempts().last().unwrap();
        assert_eq!(
            (last.status(), last.wait()),
            (error.status(), Duration::ZERO)
        );
    }
    // The others were never sent.
    for error in late {
        let timeout = error.timeout_reached().unwrap();
        assert_eq!(timeout.kind(), TimeoutKind::Admission);
        assert!(error.attempts().is_empty() && !error.may_have_been_sent());
    }
}
