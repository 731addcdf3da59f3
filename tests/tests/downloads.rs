//! Downloads and raw bodies with generated clients: what they ask for, and what comes of it.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use gapi_drive_v3::Drive;
use gapi_rawbodies_v1::Rawbodies;
use gapi_runtime::testing::{MockReply, MockTransport, SentRequest, VirtualTime};
use gapi_runtime::{Error, RawBody};
use gapi_youtube_v3::YouTube;
use serde_json::json;

const LIMIT: u64 = 1024;

fn drive(server: &MockTransport) -> Drive {
    Drive::new(&server.client().build().unwrap())
}

/// The formats that a request asks for.
fn formats(request: &SentRequest) -> Vec<String> {
    request.query("alt")
}

#[tokio::test]
async fn the_content_of_a_file_is_asked_for_where_it_is_served() -> Result<(), Error> {
    let server = MockTransport::new();
    let pdf = MockReply::status(200).header("content-type", "application/pdf");
    server
        .on("GET", "/download/drive/v3/files/x")
        .reply(pdf.body("%PDF"));
    let get = drive(&server).files().get("x").acknowledge_abuse(true);
    let body = get.download().await?;
    assert_eq!(body.content_type(), Some("application/pdf"));
    assert_eq!(body.bytes(LIMIT).await?, "%PDF");
    let request = &server.requests()[0];
    assert_eq!(formats(request), ["media"]);
    assert_eq!(request.query("acknowledgeAbuse"), ["true"]);
    Ok(())
}

#[tokio::test]
async fn what_describes_a_file_is_where_it_was() -> Result<(), Error> {
    let server = MockTransport::new();
    server
        .on("GET", "/drive/v3/files/x")
        .reply(json!({"name": "notes"}));
    let file = drive(&server).files().get("x").send().await?;
    assert_eq!(file.name.as_deref(), Some("notes"));
    assert_ne!(formats(&server.requests()[0]), ["media"]);
    Ok(())
}

#[tokio::test]
async fn an_export_and_captions_are_content_too() -> Result<(), Error> {
    let server = MockTransport::new();
    let text = || MockReply::status(200).body("to be");
    let export = server.on("GET", "/download/drive/v3/files/x/export");
    export
        .query("mimeType", "text/plain")
        .query("alt", "media")
        .reply(text());
    server
        .on("GET", "/download/youtube/v3/captions/c")
        .query("tfmt", "srt")
        .query("alt", "media")
        .reply(text());
    let export = drive(&server).files().export("x", "text/plain");
    assert_eq!(export.download().await?.bytes(LIMIT).await?, "to be");
    let youtube = YouTube::new(&server.client().build()?);
    let captions = youtube.captions().download("c").tfmt("srt");
    assert_eq!(captions.download().await?.bytes(LIMIT).await?, "to be");
    server.assert_done();
    Ok(())
}

#[tokio::test]
async fn a_break_goes_on_with_the_rest_of_the_same_content() -> Result<(), Error> {
    let _time = VirtualTime::pause();
    let server = MockTransport::new();
    let reply = |status| MockReply::status(status).header("etag", "\"1\"");
    let get = server.on("GET", "/download/drive/v3/files/x");
    let whole = reply(200).header("content-length", "5");
    get.reply(whole.pieces(["to", " "]).cut())
        .reply(MockReply::status(503))
        .reply(reply(206).header("content-range", "bytes 3-4/5").body("be"));
    let body = drive(&server).files().get("x").download().await?;
    assert_eq!(body.bytes(LIMIT).await?, "to be");
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    for request in &requests[1..] {
        assert_eq!(request.header("range"), Some("bytes=3-"));
        assert_eq!(request.header("if-range"), Some("\"1\""));
        assert_eq!(formats(request), ["media"]);
    }
    Ok(())
}

#[tokio::test]
async fn raw_bodies_go_both_ways_with_their_types() -> Result<(), Error> {
    let server = MockTransport::new();
    let html = MockReply::status(200).header("content-type", "text/html");
    let convert = server.on("POST", "/v1/convert");
    convert.reply(html.body("<p>to be</p>")).times(2);
    let things = Rawbodies::new(&server.client().build()?).things();
    let text = || RawBody::new("text/plain", "to be");
    let converted = things.convert(text()).send().await?;
    assert_eq!(converted, RawBody::new("text/html", "<p>to be</p>"));
    let content = things.convert(text()).download().await?;
    assert_eq!(content.content_type(), Some("text/html"));
    assert_eq!(content.bytes(LIMIT).await?, "<p>to be</p>");
    for request in server.requests() {
        assert_eq!(request.header("content-type"), Some("text/plain"));
        assert_eq!(request.body(), "to be");
        assert!(formats(&request).is_empty(), "{}", request.uri());
    }
    server.assert_done();
    Ok(())
}

#[tokio::test]
async fn bytes_of_unknown_type_are_sent_as_such_and_json_comes_back() -> Result<(), Error> {
    let server = MockTransport::new();
    server.on("PUT", "/v1/things/a").reply(json!({}));
    server
        .on("GET", "/v1/get")
        .reply(MockReply::status(200).body([0, 159, 146].to_vec()));
    let things = Rawbodies::new(&server.client().build()?).things();
    things.put("things/a", vec![0, 255].into()).send().await?;
    let request = &server.requests()[0];
    assert_eq!(
        request.header("content-type"),
        Some("application/octet-stream")
    );
    assert_eq!(&request.body()[..], [0, 255]);
    let got = things.get().send().await?;
    assert_eq!(
        (got.content_type, &got.data[..]),
        (None, &[0, 159, 146][..])
    );
    assert!(formats(&server.requests()[1]).is_empty());
    Ok(())
}

#[tokio::test]
async fn a_raw_body_that_more_than_reads_is_not_asked_for_twice() {
    let _time = VirtualTime::pause();
    let server = MockTransport::new();
    let half = MockReply::status(200).header("etag", "\"1\"");
    let half = half.header("content-length", "5").body("to").cut();
    server.on("POST", "/v1/convert").reply(half).always();
    let things = Rawbodies::new(&server.client().build().unwrap()).things();
    let text = RawBody::new("text/plain", "to be");
    let content = things.convert(text).download().await.unwrap();
    let error = content.bytes(LIMIT).await.unwrap_err();
    assert!(error.transport().is_some(), "{error}");
    assert_eq!(server.requests().len(), 1);
}
