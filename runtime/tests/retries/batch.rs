//! The parts of a batch that fail are sent again, and no others.

use std::time::Duration;

use gapi_runtime::v1::Method;
use gapi_runtime::{
    AttemptOutcome, Batch, CallOptions, Cancellation, Client, ClientBuilder, Error, RetryBudget,
    RetryPolicy, TimeoutKind, TransportErrorKind,
};

use crate::script::{Answer, GET, POST, Part, Script, call, ids};

pub(crate) const OK: Part = (200, "", "{}");
const DOWN: Part = (503, "", "");

/// What became of the parts of a batch.
pub(crate) type Outcome = Result<Vec<Result<(), Error>>, Error>;

pub(crate) async fn send(client: &Client, batch: Batch, methods: &[&'static Method]) -> Outcome {
    let mut batch = batch;
    let parts: Vec<_> = methods
        .iter()
        .map(|method| batch.add(call(client, method).send::<()>()))
        .collect();
    let mut results = batch.send().await?;
    Ok(parts.into_iter().map(|part| results.take(part)).collect())
}

/// Sends a batch of these methods to a script with default settings.
async fn run(
    methods: &[&'static Method],
    answers: impl IntoIterator<Item = Answer>,
) -> (Outcome, Script) {
    let script = Script::new(answers);
    let client = script.builder().build().unwrap();
    (send(&client, Batch::new(), methods).await, script)
}

/// How many parts each request had.
fn sizes(script: &Script) -> Vec<usize> {
    script.each(|sent| ids(&sent.body).len())
}

#[tokio::test(start_paused = true)]
async fn only_the_parts_that_failed_are_sent_again() {
    let (outcome, script) = run(
        &[&GET, &GET, &GET, &GET],
        [
            Answer::Batch(&[OK, DOWN, (404, "", ""), (429, "", "")]),
            Answer::Batch(&[DOWN, OK]),
            Answer::Batch(&[OK]),
        ],
    )
    .await;
    let outcome = outcome.unwrap();
    assert_eq!(sizes(&script), [4, 2, 1]);
    assert!(outcome[0].is_ok() && outcome[1].is_ok() && outcome[3].is_ok());
    let missing = outcome[2].as_ref().unwrap_err();
    assert_eq!(
        (missing.status().unwrap().as_u16(), missing.attempts().len()),
        (404, 1)
    );
    let waits = script.waits();
    assert!(
        waits[0] <= Duration::from_secs(1) && waits[1] <= Duration::from_secs(2),
        "{waits:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_part_that_must_not_be_repeated_is_not() {
    let (outcome, script) = run(
        &[&POST, &GET, &POST],
        [
            Answer::Batch(&[DOWN, DOWN, (429, "", "")]),
            Answer::Batch(&[OK, OK]),
        ],
    )
    .await;
    let outcome = outcome.unwrap();
    assert_eq!(sizes(&script), [3, 2]);
    let unknown = outcome[0].as_ref().unwrap_err();
    assert!(unknown.is_outcome_unknown() && unknown.attempts().len() == 1);
    assert!(outcome[1].is_ok() && outcome[2].is_ok());
}

#[tokio::test(start_paused = true)]
async fn each_part_waits_as_long_as_its_server_asks() {
    let (outcome, script) = run(
        &[&GET, &GET, &GET],
        [
            Answer::Batch(&[
                (503, "Retry-After: 20\r\n", ""),
                (429, "Retry-After: 7\r\n", ""),
                (503, "Retry-After: 61\r\n", ""),
            ]),
            Answer::Batch(&[OK]),
        ],
    )
    .await;
    let outcome = outcome.unwrap();
    assert_eq!(sizes(&script), [3, 1, 1]);
    let seconds: Vec<_> = script.waits().iter().map(Duration::as_secs).collect();
    assert_eq!(seconds, [7, 13]);
    let too_long = outcome[2].as_ref().unwrap_err();
    assert_eq!(too_long.retry_after(), Some(Duration::from_secs(61)));
}

#[tokio::test(start_paused = true)]
async fn a_part_that_failed_is_sent_again_whatever_its_body_is() {
    const BROKEN: Part = (503, "Content-Encoding: gzip\r\n", "no gzip");
    const FOREIGN: Part = (503, "Content-Encoding: br\r\n", "x");
    let (outcome, script) = run(
        &[&GET, &GET],
        [Answer::Batch(&[BROKEN, FOREIGN]), Answer::Batch(&[OK, OK])],
    )
    .await;
    assert!(outcome.unwrap().iter().all(Result::is_ok));
    assert_eq!(sizes(&script), [2, 2]);
}

#[tokio::test(start_paused = true)]
async fn attempts_are_counted_for_each_part() {
    let (outcome, script) = run(
        &[&GET, &GET],
        [Answer::Batch(&[OK, DOWN]), Answer::Batch(&[DOWN])],
    )
    .await;
    let outcome = outcome.unwrap();
    assert_eq!(script.count(), 5);
    let error = outcome[1].as_ref().unwrap_err();
    let statuses: Vec<_> = error
        .attempts()
        .iter()
        .map(|attempt| attempt.status().unwrap().as_u16())
        .collect();
    assert_eq!(statuses, [503; 5]);
    assert_eq!(error.method(), Some("storage.get"));
}

#[tokio::test(start_paused = true)]
async fn a_part_has_its_own_policy_or_that_of_the_batch() {
    let script = Script::new([Answer::Batch(&[DOWN, DOWN]), Answer::Batch(&[DOWN])]);
    let client = script.builder().build().unwrap();
    let mut batch = Batch::new().with(CallOptions::new().retry(RetryPolicy::none()));
    let once = batch.add(call(&client, &GET).send::<()>());
    let mut twice = call(&client, &POST);
    twice.with(
        CallOptions::new()
            .retry(RetryPolicy::default().attempts(2))
            .safe_to_repeat(true),
    );
    let twice = batch.add(twice.send::<()>());
    let mut results = batch.send().await.unwrap();
    assert_eq!(results.take(once).unwrap_err().attempts().len(), 1);
    assert_eq!(results.take(twice).unwrap_err().attempts().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_fails_is_repeated_for_the_parts_that_may_be() {
    let (outcome, script) = run(
        &[&GET, &POST, &GET],
        [
            Answer::NotSent(TransportErrorKind::Connect),
            Answer::Broken(TransportErrorKind::Reset),
            Answer::Batch(&[OK, OK]),
        ],
    )
    .await;
    let outcome = outcome.unwrap();
    assert_eq!(sizes(&script), [3, 3, 2]);
    assert!(outcome[0].is_ok() && outcome[2].is_ok());
    let error = outcome[1].as_ref().unwrap_err();
    let kinds: Vec<_> = error
        .attempts()
        .iter()
        .map(gapi_runtime::Attempt::outcome)
        .collect();
    assert_eq!(
        kinds,
        [TransportErrorKind::Connect, TransportErrorKind::Reset].map(AttemptOutcome::Transport)
    );
    assert!(error.is_outcome_unknown() && error.may_have_been_sent());
}

#[tokio::test(start_paused = true)]
async fn a_batch_that_gets_no_answer_at_all_is_one_error() {
    let (outcome, script) = run(&[&GET, &GET], [Answer::status(503)]).await;
    let error = outcome.unwrap_err();
    assert_eq!(script.count(), 5);
    assert_eq!((error.method(), error.attempts().len()), (Some("batch"), 5));
    assert!(!error.is_outcome_unknown(), "it only reads");
    let (outcome, script) = run(&[&GET, &POST], [Answer::Broken(TransportErrorKind::Reset)]).await;
    let error = outcome.unwrap_err();
    assert!(error.is_outcome_unknown(), "one part writes");
    assert_eq!(sizes(&script)[..2], [2, 1]);
}

#[tokio::test(start_paused = true)]
async fn a_reply_that_is_cut_gives_what_is_whole() {
    let (outcome, script) = run(
        &[&GET, &GET, &POST],
        [Answer::CutBatch(&[OK, OK, OK]), Answer::Batch(&[OK])],
    )
    .await;
    // The last part has no end; the others have.
    let outcome = outcome.unwrap();
    assert_eq!(sizes(&script), [3]);
    assert!(outcome[0].is_ok() && outcome[1].is_ok());
    let error = outcome[2].as_ref().unwrap_err();
    assert!(
        error.is_unanswered() && error.is_outcome_unknown(),
        "{error}"
    );
    let (outcome, script) = run(
        &[&GET, &GET],
        [Answer::CutBatch(&[OK, OK]), Answer::Batch(&[OK])],
    )
    .await;
    assert!(outcome.unwrap().iter().all(Result::is_ok));
    assert_eq!(sizes(&script), [2, 1]);
}

#[tokio::test(start_paused = true)]
async fn a_part_without_an_answer_is_not_guessed() {
    let (outcome, script) = run(&[&GET, &GET], [Answer::Batch(&[OK, (0, "", "")])]).await;
    let outcome = outcome.unwrap();
    assert!(outcome[0].is_ok() && outcome[1].as_ref().unwrap_err().is_unanswered());
    assert_eq!(
        script.count(),
        1,
        "the same request would get the same reply"
    );
}

fn impatient(script: &Script) -> ClientBuilder {
    script.builder().timeout(Duration::from_secs(10))
}

#[tokio::test(start_paused = true)]
async fn the_time_of_the_batch_ends_its_retries_and_keeps_what_was_answered() {
    let script = Script::new([
        Answer::Batch(&[OK, (503, "Retry-After: 11\r\n", "")]),
        Answer::Batch(&[OK]),
    ]);
    let client = impatient(&script).build().unwrap();
    let outcome = send(&client, Batch::new(), &[&GET, &GET]).await.unwrap();
    assert!(outcome[0].is_ok());
    assert_eq!(
        outcome[1].as_ref().unwrap_err().retry_after(),
        Some(Duration::from_secs(11))
    );
    let script = Script::new([Answer::Batch(&[OK]), Answer::Silence]);
    let client = impatient(&script).build().unwrap();
    let outcome = send(&client, Batch::new().max_parts(1), &[&GET, &POST])
        .await
        .unwrap();
    assert!(outcome[0].is_ok());
    let late = outcome[1].as_ref().unwrap_err();
    assert_eq!(late.timeout_reached().unwrap().kind(), TimeoutKind::Total);
    assert!(late.is_outcome_unknown());
}

#[tokio::test(start_paused = true)]
async fn the_shortest_time_of_a_part_is_that_of_the_batch() {
    let script = Script::new([Answer::Silence]);
    let client = script.builder().build().unwrap();
    let timed = |batch: Batch| {
        let mut batch = batch;
        for seconds in [30, 5] {
            let mut call = call(&client, &GET);
            call.with(CallOptions::new().timeout(Duration::from_secs(seconds)));
            let _part = batch.add(call.send::<()>());
        }
        async move {
            batch
                .send()
                .await
                .unwrap_err()
                .timeout_reached()
                .unwrap()
                .limit()
        }
    };
    assert_eq!(timed(Batch::new()).await, Duration::from_secs(5));
    let own = CallOptions::new().timeout(Duration::from_secs(9));
    assert_eq!(timed(Batch::new().with(own)).await, Duration::from_secs(9));
}

#[tokio::test(start_paused = true)]
async fn cancelling_a_batch_keeps_what_was_answered() {
    let script = Script::new([Answer::Batch(&[OK]), Answer::Silence]);
    let client = script.builder().build().unwrap();
    let cancellation = Cancellation::new();
    let options = CallOptions::new().cancel_on(&cancellation);
    let batch = Batch::new().max_parts(1).with(options);
    let (outcome, ()) = tokio::join!(send(&client, batch, &[&GET, &POST, &POST]), async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        cancellation.cancel();
    });
    let outcome = outcome.unwrap();
    assert!(outcome[0].is_ok());
    let [under_way, never_sent] = [1, 2].map(|index: usize| outcome[index].as_ref().unwrap_err());
    assert!(under_way.is_cancelled() && under_way.is_outcome_unknown());
    assert!(never_sent.is_cancelled() && !never_sent.is_outcome_unknown());
}

#[tokio::test(start_paused = true)]
async fn a_closed_client_sends_no_batch() {
    let script = Script::new([Answer::OK]);
    let client = script.builder().build().unwrap();
    client.close(Duration::ZERO).await;
    assert!(
        send(&client, Batch::new(), &[&GET])
            .await
            .unwrap_err()
            .is_closed()
    );
    assert_eq!(script.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_batch_counts_as_its_parts_and_pays_for_their_retries() {
    let script = Script::new([Answer::Batch(&[DOWN, DOWN, DOWN]), Answer::Batch(&[OK])]);
    // A third of the calls: three of them pay for one retry.
    let client = script
        .builder()
        .retry_budget(RetryBudget::new(34, 0))
        .build()
        .unwrap();
    let outcome = send(&client, Batch::new(), &[&GET, &GET, &GET])
        .await
        .unwrap();
    assert_eq!(sizes(&script), [3, 1]);
    let spent = outcome
        .iter()
        .filter(|part| part.as_ref().is_err_and(Error::is_budget_spent));
    assert_eq!(spent.count(), 2);
    let stats = client.stats();
    assert_eq!((stats.calls, stats.retries, stats.in_flight), (3, 1, 0));
}

#[tokio::test(start_paused = true)]
async fn a_request_that_fails_as_a_whole_is_one_retry() {
    let script = Script::new([Answer::status(503), Answer::Batch(&[OK, OK, OK])]);
    let client = script
        .builder()
        .retry_budget(RetryBudget::new(34, 0))
        .build()
        .unwrap();
    let outcome = send(&client, Batch::new(), &[&GET, &GET, &GET])
        .await
        .unwrap();
    assert!(outcome.iter().all(Result::is_ok));
}

#[tokio::test(start_paused = true)]
async fn a_batch_takes_one_place_among_the_calls_in_flight() {
    let script = Script::new([Answer::Batch(&[OK, OK])]);
    let client = script.builder().max_concurrent_calls(1).build().unwrap();
    assert!(
        send(&client, Batch::new(), &[&GET, &GET])
            .await
            .unwrap()
            .iter()
            .all(Result::is_ok)
    );
}

const SLOW: Method = Method {
    attempt_timeout_seconds: Some(90),
    ..GET
};

#[tokio::test(start_paused = true)]
async fn a_method_that_keeps_its_callers_waiting_gets_its_time() {
    let script = Script::new([Answer::Silence]);
    let client = script.builder().retry(RetryPolicy::none()).build().unwrap();
    for (methods, seconds) in [([&GET, &GET], 60), ([&GET, &SLOW], 90)] {
        let error = send(&client, Batch::new(), &methods).await.unwrap_err();
        let timeout = error.timeout_reached().unwrap();
        assert_eq!(
            (timeout.kind(), timeout.limit().as_secs()),
            (TimeoutKind::Attempt, seconds)
        );
    }
}
