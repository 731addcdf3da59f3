//! Secrets go to the right server only, and are never printed.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use gapi_runtime::{AccessToken, ApiKey, Batch, CallOptions, Client, RetryPolicy};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::api::{Drive, File, StandardParameters, builder};
use crate::server::{Server, Step, json, response};

fn token() -> AccessToken {
    AccessToken::new("s3cret").unwrap()
}

#[tokio::test]
async fn credentials_go_to_loopback_only_when_that_is_allowed() {
    let server = Server::always(json("{}")).await;
    let client = || Client::builder().root_url("drive", server.root());
    let error = Drive::new(&client().credentials(token()).build().unwrap())
        .files()
        .get("x")
        .send()
        .await
        .unwrap_err();
    assert!(
        error.is_configuration() && error.to_string().contains("allow_http_loopback"),
        "{error}"
    );
    let anonymous = Drive::new(&client().build().unwrap());
    for options in [
        CallOptions::new().header("authorization", "Bearer s3cret"),
        CallOptions::new().header("x-goog-encryption-key", "s3cret"),
        CallOptions::new().query("access_token", "s3cret"),
        StandardParameters::default().key("s3cret").into(),
    ] {
        let error = anonymous
            .files()
            .get("x")
            .with(options)
            .send()
            .await
            .unwrap_err();
        assert!(error.is_configuration(), "{error}");
    }
    assert_eq!(server.connections(), 0);
    anonymous.files().get("x").send().await.unwrap();
    let allowed = client()
        .credentials(token())
        .allow_http_loopback(true)
        .build()
        .unwrap();
    Drive::new(&allowed).files().get("x").send().await.unwrap();
}

#[tokio::test]
async fn credentials_do_not_go_to_a_foreign_host() {
    let client =
        |builder: gapi_runtime::ClientBuilder| builder.credentials(token()).build().unwrap();
    let foreign = client(Client::builder().root_url("drive", "https://drive.example.com/"));
    let error = Drive::new(&foreign)
        .files()
        .get("x")
        .send()
        .await
        .unwrap_err();
    assert!(
        error.is_configuration() && error.to_string().contains("allow_host"),
        "{error}"
    );
    // A region's address is compiled in, and still not trusted with more than the domain.
    let region = Drive::at_location(&client(Client::builder()), "nowhere").unwrap();
    assert!(
        region
            .files()
            .get("x")
            .send()
            .await
            .unwrap_err()
            .is_configuration()
    );
}

/// Collects everything that is traced, at every level.
#[derive(Clone, Default)]
struct Collector(Arc<Mutex<String>>);

impl Collector {
    fn push(&self, text: impl std::fmt::Debug) {
        writeln!(self.0.lock().unwrap(), "{text:?}").unwrap();
    }
}

impl Subscriber for Collector {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.push(span);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.push(values);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.push(event);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}

    fn current_span(&self) -> tracing_core::span::Current {
        tracing_core::span::Current::none()
    }
}

/// A batch whose parts are answered with secrets of the request, in every place there is.
async fn print_batch(printed: &mut String) {
    fn echo(request: &str) -> Vec<u8> {
        let (_, id) = request.split_once("Content-ID: <").unwrap();
        let id = id.split('>').next().unwrap();
        let error = r#"{"error":{"message":"bad s3cret-token, bad s3cret-encryption"}}"#;
        let body = format!(
            "--b\r\nContent-ID: <response-{id}>\r\n\r\nHTTP/1.1 401 s3cret-token\r\nX-Echo: s3cret-token\r\n\r\n{error}\r\n\
             --b\r\nContent-ID: <s3cret-token>\r\n\r\nHTTP/1.1 200\r\n\r\ns3cret-token\r\n--b--"
        );
        let content_type = "multipart/mixed; boundary=b";
        response("200 OK", &[("content-type", content_type)], body)
    }
    let server = Server::start([
        vec![Step::Answer(echo)],
        vec![Step::Send(response(
            "400 Bad Request",
            &[],
            "s3cret-encryption, s3cret-token, s3cret-key",
        ))],
        vec![Step::Send(response(
            "200 OK",
            &[("content-type", "text/s3cret-token")],
            "s3cret-token",
        ))],
        vec![Step::Answer(|request| {
            let (_, id) = request.split_once("Content-ID: <").unwrap();
            let id = id.split('>').next().unwrap();
            let body = format!(
                "--b\r\nContent-ID: <response-{id}>\r\nContent-Type: s3cret-encryption\r\n\r\nHTTP/1.1 200\r\n\r\n--b--"
            );
            let content_type = "multipart/mixed; boundary=b";
            response("200 OK", &[("content-type", content_type)], body)
        })],
    ])
    .await;
    let token = AccessToken::new("s3cret-token").unwrap();
    let client = builder(&server).credentials(token).build().unwrap();
    let key = CallOptions::new().header("x-goog-encryption-key", "s3cret-encryption");
    let mut batch = Batch::new().with(CallOptions::new().query("key", "s3cret-key"));
    let files = Drive::new(&client).files();
    let parts = ["x", "y"].map(|id| batch.add(files.get(id).with(key.clone()).send()));
    write!(printed, "{batch:?} {parts:?}").unwrap();
    let mut results = batch.send().await.unwrap();
    write!(printed, "{results:?}").unwrap();
    for part in parts {
        let error = results.take(part).unwrap_err();
        write!(printed, "{error} {error:?} {:?}", error.api()).unwrap();
    }
    assert!(
        server.request().contains("s3cret-encryption"),
        "the secret was sent"
    );
    for is_error in [true, false, false] {
        let mut batch = Batch::new().with(CallOptions::new().query("key", "s3cret-key"));
        let part = batch.add(files.get("x").with(key.clone()).send());
        let error = batch.send().await.unwrap_err();
        write!(printed, "{part:?} {error} {error:?} {:?}", error.api()).unwrap();
        assert_eq!(
            (error.api().is_some(), error.is_unanswered()),
            (is_error, !is_error)
        );
    }
}

#[test]
fn nothing_that_is_printed_or_traced_has_a_secret() {
    let collector = Collector::default();
    let traced = collector.clone();
    let _guard = tracing::subscriber::set_default(collector.clone());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let printed = runtime.block_on(async {
        // The server repeats what it was told, in every place it has.
        let echo = r#"{"error":{"code":401,"message":"bad token s3cret-token and key s3cret-key","status":"s3cret-token",
            "errors":[{"reason":"s3cret-key","message":"s3cret-token"}],"details":[{"token":"s3cret-token"}]}}"#;
        let server = Server::start([
            vec![Step::Send(json("{}"))],
            vec![Step::Send(response("401 Unauthorized", &[("x-echo", "s3cret-token")], echo))],
            vec![Step::Send(json("not json"))],
            vec![Step::Close],
            vec![Step::Stall],
            vec![Step::Send(response("503 Unavailable", &[("x-echo", "s3cret-token")], echo))],
            vec![Step::Send(json("{}"))],
        ])
        .await;
        let token = AccessToken::new("s3cret-token").unwrap();
        let with_token = builder(&server).credentials(token).build().unwrap();
        let with_key = builder(&server).credentials(ApiKey::new("s3cret-key").unwrap());
        let mut printed = format!("{with_token:?} {with_key:?}");
        let parameters = StandardParameters::default().key("s3cret-key").access_token("s3cret-query");
        let options = CallOptions::new()
            .header("x-goog-encryption-key", "s3cret-encryption")
            .query("access_token", "s3cret-query")
            .timeout(Duration::from_millis(200));
        for _ in 0..5 {
            let call = Drive::new(&with_token).files().get("x").with(parameters.clone()).with(options.clone());
            write!(printed, "{parameters:?} {options:?} {call:?} ").unwrap();
            match call.send().await {
                Ok(file) => write!(printed, "{file:?}").unwrap(),
                Err(error) => write!(printed, "{error} {error:?} {:?}", error.api()).unwrap(),
            }
        }
        let patient = options.retry(RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO));
        let call = Drive::new(&with_token).files().get("x").with(parameters).with(patient);
        write!(printed, "{:?}", call.send().await.unwrap()).unwrap();
        // Nobody is where the session is.
        let place = [("location", "http://127.0.0.1:1/s3cret-path?upload_id=s3cret-session")];
        let uploads = Server::start([vec![Step::Send(response("200 OK", &place, ""))]]).await;
        let drive = Drive::new(&builder(&uploads).build().unwrap());
        let upload = drive.files().create(File::default()).upload(b"media".to_vec());
        write!(printed, "{upload:?}").unwrap();
        let error = upload.send().await.unwrap_err();
        write!(printed, "{error} {error:?} {:?}", error.upload_session().unwrap()).unwrap();
        assert!(error.is_connect());
        assert_eq!(server.requests().len(), 7);
        print_batch(&mut printed).await;
        assert!(server.requests()[0].contains("s3cret-token"), "the secret was sent");
        printed
    });
    let traced = traced.0.lock().unwrap();
    for name in [
        "gapi.call",
        "gapi.attempt",
        "gapi.upload",
        "http.request.resend_count",
        "trying again",
        "drive.files.get",
        "http.request.method",
        "server.address",
        "error.type",
        "127.0.0.1",
    ] {
        assert!(traced.contains(name), "{name}: {traced}");
    }
    assert!(!printed.contains("s3cret"), "{printed}");
    assert!(!traced.contains("s3cret"), "{traced}");
}
