//! Every row of the policy.

use std::time::Duration;

use gapi_runtime::v1::{HttpMethod, Method, Repeat};
use gapi_runtime::{
    AttemptOutcome, CallOptions, RetryBudget, RetryPolicy, TimeoutKind, TransportErrorKind,
};
use tokio::time::Instant;

use crate::script::{Answer, GET, POST, Script, call, run, send};

const SECOND: Duration = Duration::from_secs(1);

const INSERT: Method = Method {
    request_id: true,
    ..POST
};

const RATE: &str = r#"{"error":{"errors":[{"reason":"rateLimitExceeded"}]}}"#;
const USER_RATE: &str = r#"{"error":{"errors":[{"reason":"userRateLimitExceeded"}]}}"#;
const QUOTA: &str = r#"{"error":{"errors":[{"reason":"quotaExceeded"}]}}"#;
const DAILY: &str = r#"{"error":{"errors":[{"reason":"dailyLimitExceeded"}]}}"#;
const RETRY_INFO: &str = r#"{"error":{"details":[
    {"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"20.5s"}]}}"#;

/// How often a read and a plain write are sent that meet a failure and then a success.
#[tokio::test(start_paused = true)]
async fn every_outcome_is_retried_as_the_table_says() {
    use TransportErrorKind as Kind;
    let always = [
        Answer::status(429),
        Answer::Status(403, &[], RATE),
        Answer::Status(403, &[], USER_RATE),
        Answer::Broken(Kind::Connect),
        Answer::Broken(Kind::ConnectTimeout),
        Answer::Broken(Kind::Tls),
        Answer::NotSent(Kind::Reset),
    ];
    let when_safe = [
        Answer::status(408),
        Answer::status(500),
        Answer::status(502),
        Answer::status(503),
        Answer::status(504),
        Answer::Broken(Kind::Reset),
        Answer::Broken(Kind::Incomplete),
        Answer::CutBody,
        Answer::StalledBody,
        Answer::Silence,
    ];
    let never = [
        Answer::status(301),
        Answer::status(308),
        Answer::status(400),
        Answer::status(401),
        Answer::status(403),
        Answer::Status(403, &[], QUOTA),
        Answer::Status(403, &[], DAILY),
        Answer::Status(429, &[], QUOTA),
        Answer::Status(429, &[], DAILY),
        Answer::status(404),
        Answer::status(409),
        Answer::status(412),
        Answer::status(501),
        Answer::Broken(Kind::Protocol),
        Answer::Broken(Kind::Other),
    ];
    let rows = [
        (&always[..], 2, 2),
        (&when_safe[..], 2, 1),
        (&never[..], 1, 1),
    ];
    for (answers, read, write) in rows {
        for answer in answers {
            for (method, expected) in [(&GET, read), (&POST, write)] {
                let (result, script) = run(method, [answer.clone(), Answer::OK]).await;
                assert_eq!(script.count(), expected, "{answer:?} {}", method.id);
                assert_eq!(result.is_ok(), expected == 2, "{answer:?} {}", method.id);
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn five_attempts_with_jittered_doubling_waits() {
    let mut differ = false;
    for _ in 0..20 {
        let (result, script) = run(&GET, [Answer::status(503)]).await;
        let error = result.unwrap_err();
        let (waits, mut most) = (script.waits(), SECOND);
        assert_eq!(waits.len(), 4);
        for (index, wait) in waits.iter().enumerate() {
            // Timers tick in milliseconds.
            assert!(
                *wait <= most + Duration::from_millis(2),
                "{index}: {wait:?}"
            );
            let listed = error.attempts()[index].wait();
            assert!(wait.abs_diff(listed) <= Duration::from_millis(2));
            differ |= *wait < most / 2;
            most *= 2;
        }
        assert_eq!(error.attempts().len(), 5);
        assert!(error.to_string().ends_with("(after 5 attempts)"), "{error}");
    }
    assert!(differ, "the waits are random");
}

#[tokio::test(start_paused = true)]
async fn a_delay_that_the_server_asks_for_is_waited() {
    const DATE: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
    let asked: [(u32, Answer); 5] = [
        (20, Answer::Status(503, &[("retry-after", "20")], "")),
        (
            23,
            Answer::Status(
                503,
                &[
                    ("date", DATE),
                    ("retry-after", "Sun, 06 Nov 1994 08:50:00 GMT"),
                ],
                "",
            ),
        ),
        (
            23,
            Answer::Status(
                503,
                &[
                    ("date", DATE),
                    ("retry-after", "Sunday, 06-Nov-94 08:50:00 GMT"),
                ],
                "",
            ),
        ),
        (
            23,
            Answer::Status(
                503,
                &[("date", DATE), ("retry-after", "Sun Nov  6 08:50:00 1994")],
                "",
            ),
        ),
        (20, Answer::Status(429, &[], RETRY_INFO)),
    ];
    for (least, answer) in asked {
        let (result, script) = run(&GET, [answer.clone(), Answer::OK]).await;
        result.unwrap();
        let waited = script.waits()[0];
        assert!(
            waited >= least * SECOND && waited < (least + 2) * SECOND,
            "{answer:?} {waited:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_longer_delay_fails_now_with_the_delay() {
    let start = Instant::now();
    let (result, script) = run(&GET, [Answer::Status(429, &[("retry-after", "61")], "")]).await;
    let error = result.unwrap_err();
    assert_eq!((script.count(), start.elapsed()), (1, Duration::ZERO));
    assert_eq!(error.retry_after(), Some(61 * SECOND));
    assert!(error.is_rate_limited());
    assert!(
        error.to_string().contains("the server asks to wait 61s"),
        "{error}"
    );

    let script = Script::new([Answer::Status(503, &[("retry-after", "30")], "")]);
    let client = script.builder().build().unwrap();
    let options = CallOptions::new().timeout(30 * SECOND);
    let error = send(&client, &GET, options).await.unwrap_err();
    assert_eq!((script.count(), start.elapsed()), (1, Duration::ZERO));
    assert_eq!(error.retry_after(), Some(30 * SECOND));
}

#[tokio::test(start_paused = true)]
async fn nothing_outlives_the_deadline() {
    // An attempt: the second one has what the first one left.
    let script = Script::new([Answer::Silence]);
    let client = script.builder().build().unwrap();
    let start = Instant::now();
    let error = send(&client, &GET, CallOptions::new()).await.unwrap_err();
    assert_eq!(start.elapsed(), 120 * SECOND);
    let timeout = error.timeout_reached().unwrap();
    assert_eq!(
        (timeout.kind(), timeout.limit()),
        (TimeoutKind::Total, 120 * SECOND)
    );
    assert_eq!(script.count(), 2);
    let first = error.attempts()[0].outcome();
    assert!(
        matches!(first, AttemptOutcome::Timeout(timeout) if timeout.kind() == TimeoutKind::Attempt)
    );

    // A wait: it is not begun.
    let script = Script::new([Answer::status(503)]);
    let client = script.builder().build().unwrap();
    for _ in 0..20 {
        let start = Instant::now();
        let deadline = CallOptions::new().deadline(start + 3 * SECOND);
        let error = send(&client, &GET, deadline).await.unwrap_err();
        assert!(start.elapsed() < 3 * SECOND);
        assert!(error.status().is_some(), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_that_has_passed_sends_nothing() {
    let script = Script::new([Answer::OK]);
    let client = script.builder().build().unwrap();
    for deadline in [
        CallOptions::new().deadline(Instant::now()),
        CallOptions::new().deadline(std::time::Instant::now()),
    ] {
        tokio::time::advance(SECOND).await;
        let error = send(&client, &GET, deadline).await.unwrap_err();
        assert!(error.is_timeout() && !error.may_have_been_sent(), "{error}");
    }
    assert_eq!(script.count(), 0);
    let later = CallOptions::new().deadline(Instant::now() + SECOND);
    send(&client, &GET, later).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_policy_is_set_for_a_client_and_for_a_call() {
    let script = Script::new([Answer::status(503)]);
    let count = async |client: &gapi_runtime::Client, options| {
        let before = script.count();
        let error = send(client, &GET, options).await.unwrap_err();
        assert_eq!(error.attempts().len(), script.count() - before);
        script.count() - before
    };
    let client = script
        .builder()
        .retry(RetryPolicy::default().attempts(2))
        .build()
        .unwrap();
    assert_eq!(count(&client, CallOptions::new()).await, 2);
    let three = CallOptions::new().retry(RetryPolicy::default().attempts(3));
    assert_eq!(count(&client, three).await, 3);
    assert_eq!(
        count(&client, CallOptions::new().retry(RetryPolicy::none())).await,
        1
    );
    assert_eq!(
        count(&client, CallOptions::new().safe_to_repeat(false)).await,
        1
    );
    let start = Instant::now();
    let quick = RetryPolicy::default().backoff(SECOND / 100, SECOND / 50);
    assert_eq!(count(&client, CallOptions::new().retry(quick)).await, 5);
    assert!(start.elapsed() < SECOND / 10);
}

#[tokio::test(start_paused = true)]
async fn the_caller_can_say_that_a_write_is_safe() {
    let script = Script::new([Answer::status(503), Answer::OK]);
    let client = script.builder().build().unwrap();
    send(&client, &POST, CallOptions::new().safe_to_repeat(true))
        .await
        .unwrap();
    assert_eq!(script.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_request_id_is_filled_in_and_stays_the_same() {
    let ids = async |options: CallOptions| {
        let script = Script::new([Answer::status(503), Answer::CutBody, Answer::OK]);
        let client = script.builder().build().unwrap();
        send(&client, &INSERT, options).await.unwrap();
        assert_eq!(script.count(), 3);
        let uris = script.each(|sent| sent.uri.clone());
        assert!(uris.iter().all(|uri| *uri == uris[0]), "{uris:?}");
        let (_, id) = uris[0].split_once("?requestId=").unwrap();
        id.to_owned()
    };
    let id = ids(CallOptions::new()).await;
    let parts: Vec<_> = id.split('-').map(str::len).collect();
    assert_eq!(parts, [8, 4, 4, 4, 12], "{id}");
    assert!(
        id[14..].starts_with('4') && "89ab".contains(&id[19..20]),
        "version 4: {id}"
    );
    assert_ne!(
        id,
        ids(CallOptions::new()).await,
        "another call has another"
    );
    assert_eq!(
        ids(CallOptions::new().query("requestId", "mine")).await,
        "mine"
    );
}

#[tokio::test(start_paused = true)]
async fn a_failing_host_gets_no_more_than_its_budget() {
    let script = Script::new([Answer::status(503)]);
    let budget = RetryBudget::new(20, 1);
    let client = script.builder().retry_budget(budget).build().unwrap();
    let start = Instant::now();
    let calls = (0..200).map(|_| tokio::spawn(call(&client, &GET).send::<()>()));
    let mut spent = 0;
    for call in calls.collect::<Vec<_>>() {
        let error = call.await.unwrap().unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 503);
        spent += usize::from(error.is_budget_spent());
    }
    // 20 % of 200 calls and 1 a second over 10 s.
    let retries = script.each(|sent| sent.at - start);
    let within = retries.iter().filter(|at| **at < 10 * SECOND).count() - 200;
    assert_eq!(within, 50);
    assert!(spent >= 150, "{spent}");

    // Another host has its own.
    let before = script.count();
    let elsewhere = gapi_runtime::v1::Service::new(&client, &ELSEWHERE);
    let call = gapi_runtime::v1::Call::new(&elsewhere, &GET);
    assert!(!call.send::<()>().await.unwrap_err().is_budget_spent());
    assert_eq!(script.count() - before, 5);
}

const ELSEWHERE: gapi_runtime::v1::Api = gapi_runtime::v1::Api {
    name: "pubsub",
    root_url: "https://pubsub.googleapis.com/",
    ..gapi_runtime::v1::Api::DEFAULT
};

#[tokio::test(start_paused = true)]
async fn dropping_a_call_that_waits_ends_it() {
    let script = Script::new([
        Answer::Status(503, &[("retry-after", "20")], ""),
        Answer::OK,
    ]);
    let client = script.builder().build().unwrap();
    let call = call(&client, &GET).send::<()>();
    assert!(tokio::time::timeout(10 * SECOND, call).await.is_err());
    tokio::time::sleep(100 * SECOND).await;
    assert_eq!(script.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn what_a_retry_may_have_found_of_itself_is_told() {
    const DELETE: Method = Method {
        id: "storage.delete",
        http_method: HttpMethod::Delete,
        ..Method::DEFAULT
    };
    let (result, _) = run(&DELETE, [Answer::Silence, Answer::status(404)]).await;
    let error = result.unwrap_err();
    assert!(
        error.may_be_own_earlier_success() && error.is_outcome_unknown(),
        "{error:?}"
    );
    let (result, _) = run(
        &DELETE,
        [
            Answer::NotSent(TransportErrorKind::Reset),
            Answer::status(404),
        ],
    )
    .await;
    let error = result.unwrap_err();
    assert!(
        !error.may_be_own_earlier_success() && !error.is_outcome_unknown(),
        "{error:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_wrong_has_no_attempts() {
    let (result, script) = run(
        &Method {
            path: &[gapi_runtime::v1::Segment::Value("missing")],
            ..GET
        },
        [Answer::OK],
    )
    .await;
    let error = result.unwrap_err();
    assert!(
        error.attempts().is_empty() && script.count() == 0,
        "{error}"
    );
}

const WAIT: Method = Method {
    repeat: Repeat::Always,
    attempt_timeout_seconds: Some(150),
    ..POST
};

#[tokio::test(start_paused = true)]
async fn a_server_that_keeps_calls_waiting_gets_its_time_and_so_does_the_call() {
    let patient = Script::new([Answer::Slow(149 * SECOND)]);
    let client = patient.builder().build().unwrap();
    send(&client, &WAIT, CallOptions::new()).await.unwrap();

    let silent = Script::new([Answer::Silence]);
    let client = silent.builder().build().unwrap();
    let start = Instant::now();
    let error = send(&client, &WAIT, CallOptions::new()).await.unwrap_err();
    assert_eq!((error.attempts().len(), start.elapsed()), (2, 210 * SECOND));
    // What the caller says goes.
    let options = CallOptions::new()
        .timeout(20 * SECOND)
        .attempt_timeout(10 * SECOND);
    let start = Instant::now();
    let error = send(&client, &WAIT, options).await.unwrap_err();
    assert_eq!((error.attempts().len(), start.elapsed()), (2, 20 * SECOND));
}

#[tokio::test(start_paused = true)]
async fn a_method_that_is_sent_once_is_not_sent_again_when_refused() {
    const ONCE: Method = Method {
        repeat: Repeat::Once,
        ..POST
    };
    for (answer, requests) in [
        (Answer::status(429), 1),
        (Answer::status(503), 1),
        (Answer::Broken(TransportErrorKind::Connect), 2),
    ] {
        let (_, script) = run(&ONCE, [answer.clone(), Answer::OK]).await;
        assert_eq!(script.count(), requests, "{answer:?}");
    }
    // But the caller knows best.
    let script = Script::new([Answer::status(429), Answer::OK]);
    let client = script.builder().build().unwrap();
    let options = CallOptions::new().safe_to_repeat(true);
    send(&client, &ONCE, options).await.unwrap();
    assert_eq!(script.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn calls_that_must_get_through_are_retried_when_the_budget_is_spent() {
    let script = Script::new([Answer::status(503), Answer::OK]);
    let client = script
        .builder()
        .retry_budget(RetryBudget::new(0, 0))
        .build()
        .unwrap();
    let options = CallOptions::new().retry(RetryPolicy::default().outside_budget());
    send(&client, &GET, options).await.unwrap();
    assert_eq!(script.count(), 2);
}
