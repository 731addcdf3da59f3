//! Which expectation takes a request, and what is said when none does.

use gapi_runtime::testing::{MockReply, MockTransport};
use gapi_runtime::{AccessToken, CallOptions, Error, RawBody, RetryPolicy, TransportErrorKind};
use serde_json::json;

use crate::api::{File, StandardParameters};
use crate::{files, once};

const PATH: &str = "/drive/v3/files";

fn named(name: &str) -> File {
    File {
        name: Some(name.to_owned()),
        ..File::default()
    }
}

/// The text of an error that the mock server made.
fn text(error: &Error) -> String {
    let transport = error.transport().unwrap();
    assert_eq!(transport.kind(), TransportErrorKind::Other, "{error}");
    assert!(
        !error.may_have_been_sent() && error.attempts().len() == 1,
        "{error:?}"
    );
    transport.to_string()
}

/// What `assert_done` says.
fn undone(server: &MockTransport) -> String {
    let server = server.clone();
    let panic = std::thread::spawn(move || server.assert_done())
        .join()
        .unwrap_err();
    panic.downcast_ref::<String>().unwrap().clone()
}

#[tokio::test]
async fn replies_come_in_order_and_end() {
    let server = MockTransport::new();
    server
        .on("GET", "/drive/v3/files/x")
        .reply(json!({"name": "one"}))
        .reply(404)
        .reply(json!({"name": "more"}))
        .times(2);
    let files = once(&server);
    let names = async || files.get("x").send().await;
    assert_eq!(names().await.unwrap().name.unwrap(), "one");
    assert_eq!(names().await.unwrap_err().status().unwrap(), 404);
    for _ in 0..2 {
        assert_eq!(names().await.unwrap().name.unwrap(), "more");
    }
    server.assert_done();
    let error = text(&names().await.unwrap_err());
    assert!(
        error.starts_with(
            "the request failed: nothing expects GET /drive/v3/files/x\n\
             nearest is #1, but\n  it has no reply left\n\
             expected:\n  #1 GET /drive/v3/files/x (0 left)\n"
        ),
        "{error}"
    );
    let requests = server.requests();
    assert_eq!(requests.len(), 5);
    assert_eq!(
        (requests[4].method(), requests[4].path()),
        ("GET", "/drive/v3/files/x")
    );
}

#[tokio::test]
async fn the_first_that_fits_and_has_a_reply_takes_a_request() {
    let server = MockTransport::new();
    server
        .on("GET", PATH)
        .query("q", "b")
        .reply(json!({"files": [{"id": "b"}]}));
    server
        .on("GET", PATH)
        .reply(json!({"files": [{"id": "any"}]}));
    server.on(http::Method::GET, PATH).reply(json!({})).always();
    let files = once(&server);
    let ids = async |q: &str| {
        let found = files.list().q(q).send().await.unwrap().files;
        found.map(|files| files[0].id.clone().unwrap())
    };
    assert_eq!(ids("a").await.as_deref(), Some("any"));
    assert_eq!(ids("b").await.as_deref(), Some("b"));
    assert_eq!(ids("b").await, None);
    assert_eq!(ids("a").await, None);
    server.assert_done();
}

#[tokio::test]
async fn repeated_replies_may_be_none_or_any_number() {
    let server = MockTransport::new();
    server
        .on("GET", PATH)
        .reply(404)
        .times(0)
        .reply(json!({}))
        .always();
    server.on("POST", PATH).reply(json!({})).always();
    let files = once(&server);
    for _ in 0..3 {
        files.list().send().await.unwrap();
    }
    server.assert_done();
    // What comes before a reply that is for ever is asked for all the same.
    server.on("PUT", "/").reply(503).reply(200).always();
    assert!(undone(&server).contains("#3 PUT / (always)"));
}

#[tokio::test]
async fn a_query_is_matched_decoded_and_each_of_its_values() {
    let server = MockTransport::new();
    server
        .on("GET", PATH)
        .query("q", "name = 'ä&b' + 1")
        .query("includeLabels", "two")
        .reply(json!({}));
    let list = once(&server).list().q("name = 'ä&b' + 1");
    let list = list.include_labels(["one".to_owned(), "two".to_owned()]);
    list.send().await.unwrap();
    let request = &server.requests()[0];
    assert_eq!(request.query("includeLabels"), ["one", "two"]);
    assert_eq!(request.query("q"), ["name = 'ä&b' + 1"]);
    assert!(request.query("none").is_empty());
    server.assert_done();
}

#[tokio::test]
async fn each_difference_is_told() {
    let server = MockTransport::new();
    server
        .on("POST", PATH)
        .query("alt", "json")
        .header("x-test", "1")
        .body_json(json!({"name": "a", "size": "1"}))
        .reply(json!({}));
    server.on("PUT", "/elsewhere").reply(json!({}));
    let files = once(&server);
    let options = CallOptions::new().query("alt", "proto");
    let error = files
        .create(named("b"))
        .with(options)
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        text(&error),
        "the request failed: nothing expects POST /drive/v3/files?alt=proto\n\
         nearest is #1, but\n  \
           query alt is `proto`, expected `json`\n  \
           header x-test is absent, expected `1`\n  \
           body/name is `\"b\"`, expected `\"a\"`\n\
         expected:\n  \
           #1 POST /drive/v3/files, query alt `json`, header x-test `1`, body `{\"name\":\"a\",\"size\":\"1\"}` (1 left)\n  \
           #2 PUT /elsewhere (1 left)\n\
         requests so far:"
    );
    let error = text(&files.touch().send().await.unwrap_err());
    assert!(
        error.contains("path is `/drive/v3/touch`, expected `/drive/v3/files`\n"),
        "{error}"
    );
    assert!(
        error.contains("body is absent, expected `{\"name\":\"a\""),
        "{error}"
    );
}

#[tokio::test]
async fn the_place_of_a_difference_in_json_is_told() {
    let secret = json!({"name": "b", "password": "s3cret"});
    for (expected, told) in [
        (json!({}), "body/name is `\"b\"`, expected absent"),
        (
            json!({"name": "b", "id": "x"}),
            "body/id is absent, expected `\"x\"`",
        ),
        (
            json!({"name": ["b"]}),
            "body/name is `\"b\"`, expected `[\"b\"]`",
        ),
        (json!([1]), "body is `{\"name\":\"b\"}`, expected `[1]`"),
        (secret, "body/password is absent, expected `\"REDACTED\"`"),
    ] {
        let server = MockTransport::new();
        server.on("POST", PATH).body_json(expected).reply(json!({}));
        let error = text(&once(&server).create(named("b")).send().await.unwrap_err());
        assert!(error.contains(&format!("but\n  {told}\n")), "{error}");
        assert!(!error.contains("s3cret"), "{error}");
    }
    let server = MockTransport::new();
    let body = |text: &'static str| RawBody::new("application/json", text);
    let expected = json!({"a": [1, {"b": 2}]});
    server
        .on("PUT", "/drive/v3/exchange")
        .body_json(expected)
        .reply(204);
    let files = once(&server);
    for (sent, told) in [
        (r#"{"a": [1, {"b": 3}]}"#, "body/a/1/b is `3`, expected `2`"),
        (r#"{"a": [1]}"#, "body/a/1 is absent, expected `{\"b\":2}`"),
        (
            r#"{"a": "#,
            "body is `\"{\\\"a\\\": \"`, expected `{\"a\":[1,{\"b\":2}]}`",
        ),
    ] {
        let error = text(&files.exchange(body(sent)).send().await.unwrap_err());
        assert!(error.contains(&format!("but\n  {told}\n")), "{error}");
    }
    files
        .exchange(body(r#"{ "a": [1, { "b": 2 }] }"#))
        .send()
        .await
        .unwrap();
}

#[tokio::test]
async fn the_nearest_has_the_address_most_alike_and_then_the_fewest_differences() {
    let server = MockTransport::new();
    server.on("PATCH", "/drive/v3/files/x").reply(404);
    server.on("GET", "/other").reply(404);
    server
        .on("GET", "/drive/v3/files/y")
        .query("a", "1")
        .reply(404);
    server.on("GET", "/drive/v3/files/y").reply(404);
    let error = text(&once(&server).get("x").send().await.unwrap_err());
    let told = "nearest is #4, but\n  path is `/drive/v3/files/x`, expected `/drive/v3/files/y`\n";
    assert!(error.contains(told), "{error}");
    server
        .on("GET", "/drive/v3/files/x")
        .query("a", "1")
        .header("b", "2")
        .reply(404);
    let error = text(&once(&server).get("x").send().await.unwrap_err());
    let told = "nearest is #5, but\n  query a is absent, expected `1`\n  header b is absent, expected `2`\n";
    assert!(error.contains(told), "{error}");
}

#[tokio::test]
async fn a_server_that_expects_nothing_says_so() {
    let server = MockTransport::new();
    let error = text(&once(&server).list().send().await.unwrap_err());
    assert!(
        error.ends_with("nothing expects GET /drive/v3/files\nexpected:\nrequests so far:"),
        "{error}"
    );
    // And what has no reply takes no request.
    let _expected = server.on("GET", PATH);
    let error = text(&once(&server).list().send().await.unwrap_err());
    assert!(error.contains("it has no reply left"), "{error}");
}

#[tokio::test]
async fn what_is_not_done_at_the_end_is_told() {
    let server = MockTransport::new();
    server.assert_done();
    server
        .on("GET", PATH)
        .query("q", "x")
        .reply(json!({}))
        .times(2);
    server.on("DELETE", "/drive/v3/files/x").reply(204);
    let files = once(&server);
    files.list().q("x").send().await.unwrap();
    assert_eq!(
        undone(&server),
        "the mock server is not done\n\
         expected:\n  \
           #1 GET /drive/v3/files, query q `x` (1 left)\n  \
           #2 DELETE /drive/v3/files/x (1 left)\n\
         requests so far:\n  \
           GET /drive/v3/files?q=x (taken by #1)"
    );
    files.delete("x").send().await.unwrap();
    files.list().q("x").send().await.unwrap();
    server.assert_done();
    // A request that nothing expected is told even when the code under test did not mind.
    files.list().send().await.unwrap_err();
    assert!(undone(&server).ends_with("\n  GET /drive/v3/files (not expected)"));
}

#[tokio::test]
async fn what_is_secret_is_matched_and_not_shown() {
    let server = MockTransport::new();
    server
        .on("GET", PATH)
        .header("authorization", "Bearer s3cret-right")
        .query("access_token", "s3cret-right")
        .reply(json!({}));
    let client = |token: &str| {
        let token = AccessToken::new(token).unwrap();
        files(
            server
                .client()
                .credentials(token)
                .retry(RetryPolicy::none()),
        )
    };
    let options = |token: &str| StandardParameters::default().access_token(token);
    let list = client("s3cret-wrong").list().with(options("s3cret-wrong"));
    let error = list.send().await.unwrap_err();
    let shown = format!(
        "{error} {error:?} {server:?} {:?} {}",
        server.requests(),
        undone(&server)
    );
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(
        shown.contains("header authorization is `REDACTED`, expected `REDACTED`"),
        "{shown}"
    );
    let list = client("s3cret-right").list().with(options("s3cret-right"));
    list.send().await.unwrap();
    assert_eq!(
        server.requests()[1].header("authorization"),
        Some("Bearer s3cret-right")
    );
}

#[tokio::test]
async fn what_was_sent_can_be_looked_at() {
    let server = MockTransport::new();
    server
        .on("POST", PATH)
        .reply(MockReply::status(200).json(json!({"id": "x"})));
    once(&server).create(named("a")).send().await.unwrap();
    let request = &server.requests()[0];
    assert_eq!(request.json().unwrap(), json!({"name": "a"}));
    assert_eq!(request.body(), r#"{"name":"a"}"#);
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("x-none"), None);
    assert_eq!(request.uri().host(), Some("www.googleapis.com"));
    assert_eq!(format!("{request:?}"), "POST /drive/v3/files");
}
