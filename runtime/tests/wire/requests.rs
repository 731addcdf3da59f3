//! The exact bytes of requests.

use gapi_runtime::{AccessToken, ApiKey, CallOptions, Client, RawBody, Timestamp};

use crate::api::{Corpora, Drive, File, StandardParameters, builder, drive};
use crate::server::{Server, json, response};

/// The head of a request with everything that differs between machines replaced.
pub(crate) fn normal(server: &Server, request: &str) -> String {
    let version = concat!("gapi/", env!("CARGO_PKG_VERSION"));
    let request = request
        .replace(&server.address.to_string(), "HOST")
        .replace(version, "gapi/V");
    let language = request.find("gl-rust/").map(|start| {
        let end = start + request[start..].find(' ').unwrap();
        request[start..end].to_owned()
    });
    request
        .replace(language.as_deref().unwrap_or("gl-rust/"), "gl-rust/R")
        .replace("\r\n", "\n")
}

#[tokio::test]
async fn a_get_has_these_bytes() {
    let server = Server::always(json(r#"{"id":"1"}"#)).await;
    let file = drive(&server)
        .files()
        .get("a b/ü%-._~")
        .acknowledge_abuse(true)
        .fields("id")
        .send()
        .await
        .unwrap();
    assert_eq!(file.id.as_deref(), Some("1"));
    assert_eq!(
        normal(&server, &server.request()),
        "GET /drive/v3/files/a%20b%2F%C3%BC%25-._~?acknowledgeAbuse=true&fields=id HTTP/1.1\n\
         user-agent: test/1 gapi/V (gzip)\n\
         x-goog-api-client: gl-rust/R gapi/V\n\
         accept-encoding: gzip\n\
         host: HOST\n\n"
    );
}

#[tokio::test]
async fn a_post_has_these_bytes() {
    let server = Server::always(json("{}")).await;
    drive(&server)
        .files()
        .create(File::default().name("x").size(5))
        .send()
        .await
        .unwrap();
    assert_eq!(
        normal(&server, &server.request()),
        "POST /drive/v3/files HTTP/1.1\n\
         user-agent: test/1 gapi/V (gzip)\n\
         x-goog-api-client: gl-rust/R gapi/V\n\
         accept-encoding: gzip\n\
         content-type: application/json\n\
         host: HOST\n\
         content-length: 23\n\n\
         {\"name\":\"x\",\"size\":\"5\"}"
    );
}

#[tokio::test]
async fn a_post_without_a_body_says_that_its_length_is_zero() {
    let server = Server::always(response("204 No Content", &[], "")).await;
    drive(&server).files().touch().send().await.unwrap();
    let request = server.request();
    assert!(
        request.starts_with("POST /drive/v3/touch HTTP/1.1\r\n"),
        "{request}"
    );
    assert_eq!(
        request.matches("content-length: 0\r\n").count(),
        1,
        "{request}"
    );
    assert!(!request.contains("content-type"), "{request}");
}

#[tokio::test]
async fn a_get_and_a_delete_say_nothing_about_a_length() {
    let server = Server::always(response("200 OK", &[], "")).await;
    drive(&server).files().delete("x").send().await.unwrap();
    drive(&server).files().get("x").send().await.unwrap();
    for request in server.requests() {
        assert!(
            !request.contains("content-length") && !request.contains("transfer-encoding"),
            "{request}"
        );
    }
}

#[tokio::test]
async fn repeated_parameters_are_repeated_and_setters_replace() {
    let server = Server::always(json("{}")).await;
    let call = drive(&server).files().list();
    let call = call
        .include_labels(["old"])
        .include_labels(["a", "b c"])
        .sizes([1, -2])
        .corpora(Corpora::Domain);
    call.q("'x' in parents")
        .page_size(5)
        .page_size(6)
        .policy_version(3)
        .send()
        .await
        .unwrap();
    let request = server.request();
    let target = "GET /drive/v3/files?includeLabels=a&includeLabels=b%20c&sizes=1&sizes=-2&corpora=domain\
                  &q=%27x%27%20in%20parents&pageSize=6&options.requestedPolicyVersion=3 HTTP/1.1\r\n";
    assert!(request.starts_with(target), "{request}");
}

#[tokio::test]
async fn required_parameters_of_the_query_come_first() {
    let server = Server::always(json("[]")).await;
    let after: Timestamp = "2024-01-02T03:04:05+01:00".parse().unwrap();
    drive(&server)
        .files()
        .search(["1", "2"], after)
        .send()
        .await
        .unwrap();
    let request = server.request();
    assert!(
        request
            .starts_with("GET /drive/v3/search?id=1&id=2&after=2024-01-02T03%3A04%3A05%2B01%3A00 "),
        "{request}"
    );
}

#[tokio::test]
async fn a_reserved_parameter_keeps_its_slashes_and_versions_are_sent() {
    let server = Server::always(json("{}")).await;
    drive(&server)
        .files()
        .named("projects/p-1_x/locations/a b")
        .send()
        .await
        .unwrap();
    let request = server.request();
    assert!(
        request.starts_with("GET /drive/v3/v1/projects/p-1_x/locations/a%20b:open HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(
        request.contains("x-goog-api-version: 2024-01-01\r\n"),
        "{request}"
    );
}

#[tokio::test]
async fn values_that_would_change_the_address_never_leave() {
    let server = Server::always(json("{}")).await;
    let files = drive(&server).files();
    for value in ["", ".", "..", "%2e%2E", "%252e."] {
        let error = files.get(value).send().await.unwrap_err();
        assert!(
            error.is_invalid_request() && !error.may_have_been_sent(),
            "{value}: {error}"
        );
        assert_eq!(error.parameter(), Some("fileId"), "{value}");
        assert!(
            error
                .to_string()
                .starts_with("drive.files.get: parameter `fileId` "),
            "{error}"
        );
    }
    for value in ["a//b", "/a", "a/", "a/../b", "a/%2e/b"] {
        let error = files.named(value).send().await.unwrap_err();
        assert_eq!(error.parameter(), Some("name"), "{value}: {error}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn raw_bodies_are_bytes_with_a_content_type() {
    let server = Server::always(response("200 OK", &[("content-type", "text/csv")], "a,b\n")).await;
    let files = drive(&server).files();
    let reply = files
        .exchange(RawBody::new("text/plain; charset=utf-8", "hello"))
        .send()
        .await
        .unwrap();
    assert_eq!(reply, RawBody::new("text/csv", "a,b\n"));
    files
        .exchange(RawBody::from(vec![b'x']))
        .send()
        .await
        .unwrap();
    files.exchange(RawBody::default()).send().await.unwrap();
    let requests = server.requests();
    assert!(
        requests[0].contains("content-type: text/plain; charset=utf-8\r\n"),
        "{}",
        requests[0]
    );
    assert!(
        requests[0].ends_with("content-length: 5\r\n\r\nhello"),
        "{}",
        requests[0]
    );
    assert!(
        requests[1].contains("content-type: application/octet-stream\r\n"),
        "{}",
        requests[1]
    );
    assert!(
        requests[2].contains("content-length: 0\r\n"),
        "{}",
        requests[2]
    );
    let error = files
        .exchange(RawBody::new("text/plain\r\nx: y", ""))
        .send()
        .await
        .unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
}

#[tokio::test]
async fn a_data_wrapper_is_put_on_and_taken_off() {
    let server = Server::start([
        vec![crate::server::Step::Send(json(r#"{"data": {"id": "1"}}"#))],
        vec![crate::server::Step::Send(json("{}"))],
    ])
    .await;
    let drive = Drive::wrapped(&builder(&server).build().unwrap());
    let file = drive
        .files()
        .create(File::default().name("x"))
        .send()
        .await
        .unwrap();
    assert_eq!(file.id.as_deref(), Some("1"));
    assert!(
        server
            .request()
            .ends_with("\r\n\r\n{\"data\":{\"name\":\"x\"}}")
    );
    assert_eq!(
        drive.files().get("x").send().await.unwrap(),
        File::default()
    );
}

#[tokio::test]
async fn options_of_the_call_win_over_the_client() {
    let server = Server::always(json("{}")).await;
    let client = builder(&server).quota_project("of-client").build().unwrap();
    let files = Drive::new(&client).files();
    files.get("x").send().await.unwrap();
    let options = CallOptions::new()
        .quota_project("of-call")
        .header("If-Match", "\"e\"")
        .query("x", "1")
        .query("x", "2");
    let call = files
        .get("x")
        .with(StandardParameters::default().quota_user("u").alt("json"))
        .with(options);
    call.with(CallOptions::new().header("accept-encoding", "identity"))
        .send()
        .await
        .unwrap();
    let requests = server.requests();
    assert!(
        requests[0].contains("x-goog-user-project: of-client\r\n"),
        "{}",
        requests[0]
    );
    let second = &requests[1];
    assert!(
        second.starts_with("GET /drive/v3/files/x?quotaUser=u&alt=json&x=1&x=2 HTTP/1.1\r\n"),
        "{second}"
    );
    for header in [
        "x-goog-user-project: of-call",
        "if-match: \"e\"",
        "accept-encoding: identity",
    ] {
        assert_eq!(
            second.matches(&format!("{header}\r\n")).count(),
            1,
            "{second}"
        );
    }
    assert!(
        !second.contains("gzip\r\n") && !second.contains("of-client"),
        "{second}"
    );
}

#[tokio::test]
async fn headers_that_cannot_be_sent_fail_the_call() {
    let server = Server::always(json("{}")).await;
    let files = drive(&server).files();
    for (name, value) in [
        ("x y", "1"),
        ("x", "a\r\nb: c"),
        ("content-length", "7"),
        ("Host", "evil"),
        ("Transfer-Encoding", "chunked"),
    ] {
        let error = files
            .get("x")
            .with(CallOptions::new().header(name, value))
            .send()
            .await
            .unwrap_err();
        assert!(error.is_invalid_request(), "{name}: {error}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn credentials_become_headers() {
    let server = Server::always(json("{}")).await;
    let token = builder(&server)
        .credentials(AccessToken::new("t0ken").unwrap())
        .build()
        .unwrap();
    let key = builder(&server)
        .credentials(ApiKey::new("k3y").unwrap())
        .build()
        .unwrap();
    let none = builder(&server).build().unwrap();
    Drive::new(&token).files().get("x").send().await.unwrap();
    Drive::new(&key).files().get("x").send().await.unwrap();
    Drive::new(&none)
        .files()
        .get("x")
        .with(StandardParameters::default().key("k3y"))
        .send()
        .await
        .unwrap();
    let requests = server.requests();
    assert!(
        requests[0].contains("authorization: Bearer t0ken\r\n"),
        "{}",
        requests[0]
    );
    for request in &requests[1..] {
        assert!(request.contains("x-goog-api-key: k3y\r\n"), "{request}");
        assert!(
            request.starts_with("GET /drive/v3/files/x HTTP/1.1\r\n"),
            "{request}"
        );
        assert!(!request.contains("authorization"), "{request}");
    }
}

#[test]
fn calls_and_clients_can_move_between_threads() {
    fn movable<T: Send + 'static>(value: T) -> T {
        value
    }
    fn shared<T: Send + Sync + Clone + 'static>(_: &T) {}
    let client = Client::builder().build().unwrap();
    let files = Drive::new(&client).files();
    shared(&client);
    shared(&files);
    shared(&files.get("x"));
    drop(movable(files.get("x").send()));
    drop(movable(async move { files.list().send().await }));
}

#[test]
fn a_region_is_another_host() {
    let client = Client::builder().build().unwrap();
    let regional = Drive::at_location(&client, "us-east1").unwrap();
    assert!(
        format!("{regional:?}").contains("https://drive.us-east1.rep.googleapis.com/"),
        "{regional:?}"
    );
    let error = Drive::at_location(&client, "mars").unwrap_err();
    assert!(
        error.is_configuration() && error.to_string().contains("us-east1"),
        "{error}"
    );
}

#[test]
fn a_universe_replaces_the_domain() {
    let client = Client::builder()
        .universe_domain("example.test")
        .build()
        .unwrap();
    let drive = format!("{:?}", Drive::new(&client));
    assert!(drive.contains("https://www.example.test/"), "{drive}");
}

#[test]
fn wrong_settings_are_told_when_the_client_is_built() {
    for builder in [
        Client::builder().application("a\nb"),
        Client::builder().quota_project("a\nb"),
        Client::builder().universe_domain("evil.example/"),
        Client::builder().universe_domain(""),
        Client::builder().root_url("drive", "http://www.googleapis.com/"),
        Client::builder().root_url("drive", "https://user@www.googleapis.com/"),
    ] {
        let error = builder.build().unwrap_err();
        assert!(error.is_configuration(), "{error}");
    }
}

#[test]
fn a_call_outside_a_runtime_is_an_error() {
    let client = Client::builder().build().unwrap();
    let reply = Drive::new(&client).files().get("x").send();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(reply).poll(&mut context) {
        std::task::Poll::Ready(Err(error)) => assert!(error.is_configuration(), "{error}"),
        other => panic!("{other:?}"),
    }
}
