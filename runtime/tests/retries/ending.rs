//! Calls that somebody ends: by closing the client, by a `Cancellation`.

use std::time::Duration;

use gapi_runtime::{AttemptOutcome, CallOptions, Cancellation};
use tokio::time::Instant;

use crate::script::{Answer, GET, POST, Script, call, send};

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn a_closed_client_refuses_calls_and_waits_for_those_in_flight() {
    let script = Script::new([Answer::Slow(3 * SECOND)]);
    let client = script.builder().build().unwrap();
    let running = tokio::spawn(call(&client, &GET).send::<()>());
    tokio::task::yield_now().await;
    assert_eq!(client.stats().in_flight, 1);
    let start = Instant::now();
    let clone = client.clone();
    let (unfinished, refused) = tokio::join!(client.close(10 * SECOND), async {
        tokio::task::yield_now().await;
        send(&clone, &GET, CallOptions::new()).await.unwrap_err()
    });
    assert_eq!((unfinished, start.elapsed()), (0, 3 * SECOND));
    running.await.unwrap().unwrap();
    assert!(refused.is_closed() && !refused.may_have_been_sent());
    assert_eq!(refused.to_string(), "storage.get: the client is closed");
    assert_eq!(script.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn calls_that_outstay_the_limit_are_ended_and_say_what_is_known() {
    let script = Script::new([Answer::status(503), Answer::Silence]);
    let client = script.builder().build().unwrap();
    let options = CallOptions::new().safe_to_repeat(true);
    let mut post = call(&client, &POST);
    post.with(options);
    let running = tokio::spawn(post.send::<()>());
    tokio::time::sleep(5 * SECOND).await;
    assert_eq!(client.close(SECOND).await, 1);
    let error = running.await.unwrap().unwrap_err();
    assert!(error.is_closed() && error.may_have_been_sent() && error.is_outcome_unknown());
    let outcomes: Vec<_> = error
        .attempts()
        .iter()
        .map(gapi_runtime::Attempt::outcome)
        .collect();
    assert!(matches!(outcomes[..], [AttemptOutcome::Status(status)] if status == 503));
    assert_eq!(client.stats().in_flight, 0);
    assert_eq!(client.close(SECOND).await, 0);
}

#[tokio::test(start_paused = true)]
async fn a_cancelled_call_ends_at_once_wherever_it_is() {
    let cancellation = Cancellation::new();
    let options = CallOptions::new().cancel_on(&cancellation);
    // In an attempt, and in the wait after one.
    let attempt = Script::new([Answer::Silence]);
    let waiting = Script::new([Answer::Status(503, &[("retry-after", "50")], "")]);
    let calls = [attempt, waiting].map(|script| {
        let client = script.builder().build().unwrap();
        let mut call = call(&client, &POST);
        call.with(options.clone().safe_to_repeat(true));
        tokio::spawn(call.send::<()>())
    });
    tokio::time::sleep(5 * SECOND).await;
    let start = Instant::now();
    cancellation.cancel();
    for (call, attempts) in calls.into_iter().zip([0, 1]) {
        let error = call.await.unwrap().unwrap_err();
        assert!(
            error.is_cancelled() && error.is_outcome_unknown(),
            "{error}"
        );
        assert_eq!(error.attempts().len(), attempts);
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_call_cancelled_before_it_begins_sends_nothing() {
    let script = Script::new([Answer::OK]);
    let client = script.builder().build().unwrap();
    let cancellation = Cancellation::new();
    cancellation.cancel();
    let options = CallOptions::new().cancel_on(&cancellation);
    let error = send(&client, &POST, options).await.unwrap_err();
    assert!(error.is_cancelled() && !error.may_have_been_sent() && !error.is_outcome_unknown());
    assert_eq!(script.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_success_tells_of_the_attempts_before_it() {
    let script = Script::new([
        Answer::status(503),
        Answer::status(429),
        Answer::Status(200, &[("etag", "\"1\"")], "{}"),
    ]);
    let client = script.builder().build().unwrap();
    let ((), info) = call(&client, &GET).send::<()>().with_info().await.unwrap();
    let statuses: Vec<_> = info
        .attempts
        .iter()
        .filter_map(|attempt| attempt.status().map(|status| status.as_u16()))
        .collect();
    assert_eq!(statuses, [503, 429]);
    assert_eq!(
        (info.status.as_u16(), &info.headers["etag"]),
        (200, &"\"1\"".parse().unwrap())
    );
    let stats = client.stats();
    assert_eq!((stats.calls, stats.retries, stats.in_flight), (1, 2, 0));
}
