//! Answers that are a series of values, with generated clients.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::time::Duration;

use gapi_runtime::testing::{MockReply, MockTransport, VirtualTime};
use gapi_runtime::{AccessToken, CallOptions, Cancellation, Client, Error};
use gapi_streamedreplies_v1::Streamedreplies;
use gapi_streamedreplies_v1::resources::documents::RunQuery;
use gapi_streamedreplies_v1::schemas::{Query, Row};
use gapi_youtube_v3::YouTube;
use serde_json::json;

const PATH: &str = "/v1/runQuery";
const TWO: &str = "[{\"text\":\"a\"}\n,\r\n{\"text\":\"b\"}]";

fn query(client: &Client) -> RunQuery {
    let documents = Streamedreplies::new(client).documents();
    documents.run_query(Query::default())
}

fn texts(rows: Vec<Row>) -> Vec<String> {
    rows.into_iter().filter_map(|row| row.text).collect()
}

/// A server that gives one row, and nothing more.
fn stalled() -> MockTransport {
    let server = MockTransport::new();
    let row = MockReply::status(200).body("[{\"text\":\"a\"},");
    server.on("POST", PATH).reply(row.stall_body());
    server
}

#[tokio::test]
async fn values_come_one_by_one_or_all_at_once() -> Result<(), Error> {
    let server = MockTransport::new();
    let run = server.on("POST", PATH);
    run.reply(MockReply::status(200).pieces(["[{\"text\"", ":\"a\"},{\"te", "xt\":\"b\"}]"]))
        .reply(MockReply::status(200).body(TWO));
    let client = server.client().build()?;
    let mut series = query(&client).stream();
    let first = series.next().await.transpose()?.unwrap();
    assert_eq!(first.text.as_deref(), Some("a"));
    assert_eq!(texts(series.collect().await?), ["b"]);
    assert_eq!(texts(query(&client).send().await?), ["a", "b"]);
    Ok(())
}

#[tokio::test]
async fn events_are_asked_for_by_name() -> Result<(), Error> {
    let server = MockTransport::new();
    let events = MockReply::status(200).header("content-type", "text/event-stream");
    let events = events.body("data: {\"text\":\"a\"}\n\ndata: {\"text\":\"b\"}\n\n");
    server.on("POST", PATH).query("alt", "sse").reply(events);
    let series = query(&server.client().build()?).stream().sse();
    assert_eq!(texts(series.collect().await?), ["a", "b"]);
    Ok(())
}

#[tokio::test]
async fn a_method_with_parameters_streams_as_well() -> Result<(), Error> {
    let server = MockTransport::new();
    server
        .on("GET", "/youtube/v3/liveChat/messages/stream")
        .query("liveChatId", "x")
        .reply(json!([{"nextPageToken": "1"}, {"nextPageToken": "2"}]));
    let youtube = YouTube::new(&server.client().build()?);
    let messages = youtube.youtube().v3().live_chat().messages();
    let answers = messages
        .stream()
        .live_chat_id("x")
        .stream()
        .collect()
        .await?;
    let tokens: Vec<_> = answers
        .into_iter()
        .filter_map(|answer| answer.next_page_token)
        .collect();
    assert_eq!(tokens, ["1", "2"]);
    Ok(())
}

#[test]
fn threads_iterate() {
    let server = MockTransport::new();
    server
        .on("POST", PATH)
        .reply(MockReply::status(200).body(TWO));
    let client = server.client().build().unwrap();
    let rows: Result<Vec<_>, _> = query(&client).stream().blocking().collect();
    assert_eq!(texts(rows.unwrap()), ["a", "b"]);
}

#[tokio::test]
async fn a_secret_that_the_server_repeats_is_not_printed() {
    let said =
        r#"{"error":{"code":403,"message":"ya29.secret may not","status":"PERMISSION_DENIED"}}"#;
    for reply in [
        MockReply::status(200).body(format!("[{{\"text\":\"a\"}},{said}]")),
        MockReply::status(403).body(format!("[{said}]")),
    ] {
        let server = MockTransport::new();
        server.on("POST", PATH).reply(reply);
        let token = AccessToken::new("ya29.secret").unwrap();
        let client = server.client().credentials(token).build().unwrap();
        let error = query(&client).stream().collect().await.unwrap_err();
        assert_eq!(error.status().unwrap(), 403);
        let sent = server.requests()[0]
            .header("authorization")
            .map(str::to_owned);
        assert_eq!(sent.as_deref(), Some("Bearer ya29.secret"));
        for printed in [error.to_string(), format!("{error:?}")] {
            assert!(printed.contains("may not"), "{printed}");
            assert!(!printed.contains("ya29.secret"), "{printed}");
        }
    }
}

#[tokio::test]
async fn a_cancellation_ends_a_stream_at_once() {
    let time = VirtualTime::pause();
    let cancellation = Cancellation::new();
    let client = stalled().client().build().unwrap();
    let call = query(&client).with(CallOptions::new().cancel_on(&cancellation));
    let mut series = call.stream();
    assert!(series.next().await.unwrap().is_ok());
    cancellation.cancel();
    let error = series.next().await.unwrap().unwrap_err();
    assert!(error.is_cancelled(), "{error}");
    assert!(series.next().await.is_none());
    assert_eq!(time.elapsed(), Duration::ZERO);
    assert_eq!(client.stats().in_flight, 0);
}

#[tokio::test]
async fn a_stream_has_the_time_that_closing_leaves_it() {
    let time = VirtualTime::pause();
    let client = stalled().client().build().unwrap();
    let mut series = query(&client).stream();
    assert!(series.next().await.unwrap().is_ok());
    assert_eq!(client.stats().in_flight, 1);
    let second = Duration::from_secs(1);
    let (unfinished, next) = tokio::join!(client.close(second), series.next());
    assert_eq!((unfinished, time.elapsed().as_secs()), (1, 1));
    let error = next.unwrap().unwrap_err();
    assert!(error.is_closed(), "{error}");
    assert_eq!(client.stats().in_flight, 0);
}

#[tokio::test]
async fn a_stream_that_was_dropped_is_over() {
    let client = stalled().client().build().unwrap();
    let mut series = query(&client).stream();
    assert!(series.next().await.unwrap().is_ok());
    drop(series);
    assert_eq!(client.stats().in_flight, 0);
    assert_eq!(client.close(Duration::ZERO).await, 0);
}

#[tokio::test]
async fn a_stream_that_stops_sending_ends_after_the_idle_timeout() {
    let time = VirtualTime::pause();
    let client = stalled().client().build().unwrap();
    let mut series = query(&client).stream();
    assert!(series.next().await.unwrap().is_ok());
    let error = series.next().await.unwrap().unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(time.elapsed().as_secs(), 60);
}
