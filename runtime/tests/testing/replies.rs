//! Responses, whole and broken, and failures below HTTP.

use std::time::Duration;

use gapi_runtime::testing::{MockReply, MockTransport};
use gapi_runtime::{AttemptOutcome, Batch, CallOptions, RawBody, TimeoutKind, TransportErrorKind};
use serde_json::json;
use tokio::time::Instant;

use crate::{files, once};

const PATH: &str = "/drive/v3/files/x";
const SECOND: Duration = Duration::from_secs(1);

fn replying(reply: impl Into<MockReply>) -> MockTransport {
    let server = MockTransport::new();
    server.on("GET", PATH).reply(reply);
    server
}

#[tokio::test]
async fn a_status_has_headers_and_a_body() {
    let body = json!({"error": {"code": 403, "errors": [{"reason": "rateLimitExceeded"}]}});
    let server = replying(MockReply::status(403).header("retry-after", "7").json(body));
    let error = once(&server).get("x").send().await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(7 * SECOND));
    let server = MockTransport::new();
    let text = MockReply::status(200)
        .header("content-type", "text/plain")
        .body("text");
    server.on("PUT", "/drive/v3/exchange").reply(text);
    let got = once(&server)
        .exchange(RawBody::new("text/plain", ""))
        .send()
        .await;
    assert_eq!(got.unwrap(), RawBody::new("text/plain", "text"));
}

#[tokio::test(start_paused = true)]
async fn every_failure_below_http_is_that_failure() {
    use TransportErrorKind as Kind;
    for kind in [
        Kind::Connect,
        Kind::Tls,
        Kind::Reset,
        Kind::Incomplete,
        Kind::Protocol,
    ] {
        let error = once(&replying(MockReply::fail(kind)))
            .get("x")
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.transport().unwrap().kind(), kind);
        assert_eq!(
            error.is_connect(),
            matches!(kind, Kind::Connect | Kind::Tls)
        );
        assert_eq!(error.may_have_been_sent(), !error.is_connect());
    }
    let late = MockReply::fail(Kind::ConnectTimeout).after(SECOND);
    let error = once(&replying(late)).get("x").send().await.unwrap_err();
    assert!(error.is_connect() && error.is_timeout());
}

#[tokio::test(start_paused = true)]
async fn delays_are_those_of_the_virtual_clock() {
    let start = Instant::now();
    let reply = MockReply::from(json!({})).after(30 * SECOND);
    once(&replying(reply)).get("x").send().await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 30);
    let error = once(&replying(MockReply::stall()))
        .get("x")
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        error.timeout_reached().unwrap().kind(),
        TimeoutKind::Attempt
    );
}

#[tokio::test(start_paused = true)]
async fn bodies_come_in_pieces_and_break() {
    let pieces = MockReply::status(200).pieces(["{", "\"id\": ", "\"y\"}"]);
    let file = once(&replying(pieces)).get("x").send().await.unwrap();
    assert_eq!(file.id.as_deref(), Some("y"));

    let cut = MockReply::status(200).pieces([r#"{"id""#]).cut();
    let error = once(&replying(cut)).get("x").send().await.unwrap_err();
    assert_eq!(
        error.transport().unwrap().kind(),
        TransportErrorKind::Incomplete
    );

    let stalled = MockReply::status(200).body(r#"{"id""#).stall_body();
    let error = once(&replying(stalled)).get("x").send().await.unwrap_err();
    assert_eq!(error.timeout_reached().unwrap().kind(), TimeoutKind::Idle);
}

#[tokio::test(start_paused = true)]
async fn a_call_survives_what_a_retry_survives() {
    let server = MockTransport::new();
    server
        .on("GET", PATH)
        .reply(MockReply::fail(TransportErrorKind::Reset))
        .reply(MockReply::status(200).body("{").cut())
        .reply(MockReply::stall())
        .reply(503)
        .reply(json!({"id": "x"}));
    let options = CallOptions::new().attempt_timeout(SECOND);
    let get = files(server.client()).get("x").with(options);
    assert_eq!(get.send().await.unwrap().id.as_deref(), Some("x"));
    server.assert_done();
}

#[tokio::test(start_paused = true)]
async fn a_reply_that_is_none_is_an_error() {
    for reply in [
        MockReply::status(7),
        MockReply::status(200).header("a b", "c"),
    ] {
        let error = once(&replying(reply)).get("x").send().await.unwrap_err();
        assert_eq!(
            error.attempts()[0].outcome(),
            AttemptOutcome::Transport(TransportErrorKind::Other)
        );
        assert!(error.to_string().contains("invalid"), "{error}");
    }
}

#[tokio::test]
async fn a_large_body_is_read_whole() {
    let server = MockTransport::new();
    server.on("PUT", "/drive/v3/exchange").reply(204);
    let data = vec![7; 1_000_000];
    let files = once(&server);
    files
        .exchange(RawBody::from(data.clone()))
        .send()
        .await
        .unwrap();
    assert_eq!(server.requests()[0].body(), &data);
}

#[tokio::test]
async fn a_batch_is_answered_part_by_part() {
    let server = MockTransport::new();
    let parts = [
        MockReply::from(json!({"name": "one"})),
        MockReply::status(404).header("x-odd", "1"),
    ];
    server
        .on("POST", "/batch/drive/v3")
        .reply(MockReply::batch(parts));
    let files = once(&server);
    let mut batch = Batch::new();
    let parts = ["a", "b", "c"].map(|id| batch.add(files.get(id).send()));
    let mut results = batch.send().await.unwrap();
    let [one, two, three] = parts.map(|part| results.take(part));
    assert_eq!(one.unwrap().name.as_deref(), Some("one"));
    assert_eq!(two.unwrap_err().api().unwrap().headers()["x-odd"], "1");
    assert!(three.unwrap_err().is_unanswered());
}
