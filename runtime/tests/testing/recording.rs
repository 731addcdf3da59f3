//! Real traffic, written to a file without its secrets, and answered from it.

use std::error::Error as _;
use std::path::PathBuf;

use gapi_runtime::testing::{MockReply, MockTransport, Recorder, RecordingError, Replayer};
use gapi_runtime::{
    AccessToken, Batch, Body, CallOptions, Client, ClientBuilder, HyperTransport, RawBody,
    RetryPolicy, Transport,
};
use serde_json::{Value, json};

use crate::api::{File, Files, StandardParameters, builder};
use crate::files;
use crate::server::{Server, Step, response};

/// A path for a test's own recording, without a file.
fn path(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("recordings");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name).with_extension("json");
    let _absent = std::fs::remove_file(&path);
    path
}

fn hyper() -> HyperTransport {
    HyperTransport::builder().build().unwrap()
}

fn gzip(text: &str) -> Vec<u8> {
    use std::io::Write as _;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

fn replaying(path: &PathBuf) -> ClientBuilder {
    let replayer = Replayer::open(path).unwrap();
    Client::builder()
        .transport(replayer)
        .retry(RetryPolicy::none())
}

/// Whether it is the file that cannot be used.
fn is_io(error: &RecordingError) -> bool {
    assert!(error.to_string().starts_with("cannot use the recording /"));
    error.source().unwrap().is::<std::io::Error>()
}

/// Every kind of call; what each gives.
async fn everything(files: &Files) -> Vec<String> {
    let key = StandardParameters::default()
        .key("s3cret-key")
        .access_token("s3cret-access");
    let file = || File {
        name: Some("a".to_owned()),
        ..File::default()
    };
    let mut got = Vec::new();
    for _ in 0..2 {
        got.push(format!(
            "{:?}",
            files.get("x").with(key.clone()).send().await
        ));
    }
    got.push(format!("{:?}", files.list().page_size(2).send().await));
    got.push(format!("{:?}", files.insert(file()).send().await));
    let encrypted = CallOptions::new()
        .header("x-goog-encryption-key", "s3cret-encryption")
        .header("cookie", "s3cret-cookie");
    got.push(format!(
        "{:?}",
        files.create(file()).with(encrypted).send().await
    ));
    let form = RawBody::new(
        "application/x-www-form-urlencoded",
        "grant_type=refresh_token&refresh_token=s3cret%2Fform&client_secret=s3cret-client",
    );
    got.push(format!("{:?}", files.exchange(form).send().await));
    got.push(format!("{:?}", files.delete("x").send().await));
    got.push(format!(
        "{:?}",
        files
            .get("none")
            .send()
            .await
            .map_err(|error| error.to_string())
    ));
    got
}

async fn server() -> Server {
    let json_type = ("content-type", "application/json");
    let tokens = r#"{"access_token":"s3cret-issued","refresh_token":"s3cret-refresh","id_token":"s3cret-id","n":1}"#;
    let location = "https://upload.example/u?upload_id=s3cret-upload&part=1";
    Server::start(
        [
            response(
                "200 OK",
                &[json_type, ("content-encoding", "gzip")],
                gzip(r#"{"id": "one"}"#),
            ),
            response(
                "200 OK",
                &[json_type, ("etag", "\"1\"")],
                "{\n  \"id\": \"two\",\n  \"size\": \"1\"\n}\n",
            ),
            response(
                "200 OK",
                &[json_type],
                r#"{"files":[{"id":"a"},{"id":"b"}]}"#,
            ),
            response(
                "200 OK",
                &[
                    json_type,
                    ("location", location),
                    ("set-cookie", "s3cret-set"),
                ],
                "{}",
            ),
            response(
                "200 OK",
                &[json_type, ("x-guploader-uploadid", "s3cret-uploader")],
                r#"{"id":"new"}"#,
            ),
            response("200 OK", &[json_type], tokens),
            response("204 No Content", &[], ""),
            response(
                "404 Not Found",
                &[json_type],
                r#"{"error":{"message":"not with s3cret-issued or s3cret-token"}}"#,
            ),
        ]
        .map(|bytes| vec![Step::Send(bytes)]),
    )
    .await
}

#[tokio::test]
async fn what_is_recorded_is_replayed_without_its_secrets() {
    let (server, path) = (server().await, path("everything"));
    let token = || AccessToken::new("s3cret-token").unwrap();
    let recorder = Recorder::new(hyper(), &path).unwrap();
    let recording = builder(&server).transport(recorder).credentials(token());
    let first = everything(&files(recording)).await;
    assert_eq!(server.requests().len(), 8);

    let file = std::fs::read(&path).unwrap();
    let text = String::from_utf8(file.clone()).unwrap();
    assert!(!file.windows(6).any(|bytes| bytes == b"s3cret"), "{text}");
    // What is no secret is there to be read.
    for readable in [
        "GET",
        "/drive/v3/files?pageSize=2",
        "authorization: REDACTED",
        "x-goog-encryption-key: REDACTED",
        r#"{"id": "one"}"#,
        "{\n  \"id\": \"two\",\n  \"size\": \"1\"\n}",
        "grant_type=refresh_token&refresh_token=REDACTED&client_secret=REDACTED",
        "upload_id=REDACTED&part=1",
        "not with REDACTED or REDACTED",
    ] {
        assert!(text.contains(readable), "{readable}\n{text}");
    }
    let document: Value = serde_json::from_slice(&file).unwrap();
    assert_eq!(document["exchanges"].as_array().unwrap().len(), 8);
    assert!(!path.with_extension("json.new").exists());

    let second = everything(&files(replaying(&path).credentials(token()))).await;
    let clean: Vec<_> = first
        .iter()
        .map(|text| {
            ["s3cret-issued", "s3cret-refresh", "s3cret-id"]
                .iter()
                .fold(text.clone(), |text, secret| {
                    text.replace(secret, "REDACTED")
                })
        })
        .collect();
    // The token response was written anew, its properties in order.
    for (at, (recorded, replayed)) in clean.iter().zip(&second).enumerate() {
        if at == 5 {
            assert!(
                replayed.contains(r#"\"n\":1"#) && replayed.contains("REDACTED"),
                "{replayed}"
            );
        } else if at == 7 {
            assert!(
                replayed.contains("404") && replayed.contains("not with"),
                "{replayed}"
            );
        } else {
            assert_eq!(recorded, replayed);
        }
    }
}

#[tokio::test]
async fn a_recording_is_complete_after_every_response() {
    let (server, path) = (server().await, path("growing"));
    let recorder = Recorder::new(hyper(), &path).unwrap();
    let count = || {
        let document: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        document["exchanges"].as_array().unwrap().len()
    };
    let files = files(builder(&server).transport(recorder));
    for expected in 0..3 {
        assert_eq!(count(), expected);
        files.get("x").send().await.unwrap();
    }
    assert_eq!(count(), 3);
}

#[tokio::test]
async fn what_a_user_hides_and_replaces_is_not_in_the_file() {
    let path = path("own");
    let server = MockTransport::new();
    let reply = json!({
        "id": "acme-project/1",
        "name": "Jane \"JJ\" Doe",
        "size": "7",
        "customerId": [{"c1": ["c1"], "n": 4711}],
    });
    server
        .on("GET", "/drive/v3/files/acme-project")
        .reply(reply)
        .always();
    let recorder = Recorder::new(server, &path)
        .unwrap()
        .hide("X-Customer_ID")
        .hide("customerId")
        .replace("acme-project", "test-project")
        .replace("Jane \"JJ\" Doe", "John \"D\" Roe");
    let options = |id: &str| {
        CallOptions::new()
            .query("xCustomerId", id)
            .header("x-customer-id", id)
    };
    let client = Client::builder().transport(recorder);
    files(client)
        .get("acme-project")
        .with(options("c1"))
        .send()
        .await
        .unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    for hidden in ["=c1", ": c1", "[\"c1", "4711", "acme", "Jane"] {
        assert!(!text.contains(hidden), "{text}");
    }
    // The file knows what was hidden, so that the query still fits.
    let got = files(replaying(&path))
        .get("test-project")
        .with(options("c2"))
        .send()
        .await;
    let got = got.unwrap();
    assert_eq!(got.id.as_deref(), Some("test-project/1"));
    assert_eq!(got.name.as_deref(), Some("John \"D\" Roe"));
    assert_eq!(got.size, Some(7));
}

#[tokio::test]
async fn secrets_are_found_in_texts_of_all_kinds() {
    let path = path("texts");
    let server = MockTransport::new();
    for body in [
        "access_token=s3cret-plain&expires_in=3600",
        "{\"refresh_token\": \"s3cret-line\"}\n{\"id\": 1}\n",
        "--part\r\nAuthorization: Bearer s3cret-part\r\n\r\n{\r\n  \"id_token\": \"s3cret-pretty\",\r\n  \"id\": 2\r\n}\r\n--part--",
        "{\"url\": \"https://x.example/cb#access_token=s3cret-fragment&state=1\"}",
        "POST /x?key=s3cret-query HTTP/1.1",
        "and s3cret-part, s3cret-query again: \"x = 1 & y\"",
    ] {
        let reply =
            MockReply::status(200).header("x-link", "https://x.example/?upload_id=s3cret-link");
        server
            .on("PUT", "/drive/v3/exchange")
            .reply(reply.body(body));
    }
    let recorder = Recorder::new(server, &path).unwrap();
    let files = files(Client::builder().transport(recorder));
    for _ in 0..6 {
        files.exchange(RawBody::default()).send().await.unwrap();
    }
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(!text.contains("s3cret"), "{text}");
    for readable in [
        "&expires_in=3600",
        r#"{\"id\": 1}\n"#,
        r#"\"id\": 2"#,
        "&state=1",
        r#"again: \"x = 1 & y\""#,
    ] {
        assert!(text.contains(readable), "{readable}\n{text}");
    }
}

#[tokio::test]
async fn bodies_that_are_no_text_and_broken_ones_are_replayed_as_they_were() {
    let path = path("bytes");
    let server = MockTransport::new();
    let exchange = "/drive/v3/exchange";
    let broken = MockReply::status(200)
        .header("content-encoding", "gzip")
        .body("no gzip");
    server
        .on("PUT", exchange)
        .reply(
            MockReply::status(200)
                .header("content-type", "image/png")
                .body([0_u8, 159, 146, 150].as_slice()),
        )
        .reply(
            MockReply::status(200)
                .header("content-type", "text/plain")
                .body(" two\nlines\n"),
        )
        .reply(broken);
    let calls = async |files: &Files| {
        let mut got = Vec::new();
        for _ in 0..3 {
            let body = RawBody::from(vec![1, 255]);
            got.push(format!("{:?}", files.exchange(body).send().await));
        }
        got
    };
    let recorder = Recorder::new(server, &path).unwrap();
    let client = Client::builder()
        .transport(recorder)
        .retry(RetryPolicy::none());
    let first = calls(&files(client)).await;
    assert!(first[2].contains("gzip"), "{}", first[2]);
    assert_eq!(calls(&files(replaying(&path))).await, first);
}

#[tokio::test]
async fn what_is_not_recorded_is_refused_with_what_is() {
    let (server, path) = (server().await, path("refused"));
    let recorder = Recorder::new(hyper(), &path).unwrap();
    let recording = files(builder(&server).transport(recorder));
    recording.get("x").send().await.unwrap();
    recording.list().page_size(2).send().await.unwrap();

    let replaying = files(replaying(&path));
    let error = replaying.list().page_size(3).send().await.unwrap_err();
    assert!(!error.may_have_been_sent() && error.attempts().len() == 1);
    let text = error.to_string();
    assert!(
        text.contains(
            "nothing expects GET /drive/v3/files?pageSize=3\nnearest is #2, but\n  \
             address is `/drive/v3/files?pageSize=3`, expected `/drive/v3/files?pageSize=2`\n"
        ),
        "{text}"
    );
    replaying.get("x").send().await.unwrap();
    let text = replaying.get("x").send().await.unwrap_err().to_string();
    assert!(
        text.contains("nearest is #1, but\n  it has no reply left\n"),
        "{text}"
    );
}

#[test]
fn files_that_are_no_recordings_are_errors_that_name_them() {
    let path = path("foreign");
    let open = |content: &[u8]| {
        std::fs::write(&path, content).unwrap();
        let error = Replayer::open(&path).unwrap_err();
        assert!(!is_io(&error), "{error:?}");
        error.to_string()
    };
    let message = r#"{"headers": [], "body": {"text": ""}}"#;
    let exchange = |uri: &str, request: &str, response: &str| {
        format!(
            r#"{{"gapi_recording": 1, "hidden": [], "exchanges": [
                {{"method": "GET", "uri": "{uri}", "request": {request}, "status": 200, "response": {response}}}]}}"#
        )
    };
    for (content, told) in [
        (String::new(), "line 1"),
        ("[]".to_owned(), "line 1"),
        ("{\n\"log\": {}}".to_owned(), "unknown field `log`"),
        (
            r#"{"gapi_recording": 2, "hidden": [], "exchanges": []}"#.to_owned(),
            "version is 2, not 1",
        ),
        (exchange("a b", message, message), "`a b`"),
        (
            exchange("/", message, r#"{"headers": ["a"], "body": {"text": ""}}"#),
            "`a` is no header",
        ),
        (
            exchange("/", message, r#"{"headers": [], "body": {"base64": "?"}}"#),
            "Invalid",
        ),
        (
            exchange("/", message, r#"{"headers": [], "body": {"html": ""}}"#),
            "unknown variant `html`",
        ),
        (
            exchange("/", message, r#"{"headers": [], "text": ""}"#),
            "unknown field `text`",
        ),
    ] {
        let text = open(content.as_bytes());
        assert!(text.contains(told), "{text}");
    }
    open(b"\xff\xfe");
    open(&vec![b'['; 100_000]);

    std::fs::remove_file(&path).unwrap();
    let error = Replayer::open(&path).unwrap_err();
    assert!(is_io(&error), "{error:?}");
    assert!(error.to_string().contains("foreign.json"), "{error}");
    let nowhere = path.join("below/a.json");
    let error = Recorder::new(hyper(), nowhere).unwrap_err();
    assert!(is_io(&error), "{error:?}");
}

#[tokio::test]
async fn a_recording_that_cannot_be_written_fails_the_request() {
    let path = path("lost").with_extension("d").join("a.json");
    let folder = path.parent().unwrap();
    std::fs::create_dir_all(folder).unwrap();
    let recorder = Recorder::new(MockTransport::new(), &path).unwrap();
    std::fs::remove_dir_all(folder).unwrap();
    let server = MockTransport::new();
    server.on("GET", "/").reply(200);
    drop(recorder);
    std::fs::create_dir_all(folder).unwrap();
    let recorder = Recorder::new(server, &path).unwrap();
    std::fs::remove_dir_all(folder).unwrap();
    let error = recorder
        .send(http::Request::new(Body::empty()))
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("cannot use the recording"),
        "{error}"
    );
}

#[tokio::test]
async fn a_batch_is_replayed_with_the_names_of_its_new_parts() {
    async fn names(client: Client) -> Vec<Option<String>> {
        let files = crate::api::Drive::new(&client).files();
        let mut batch = Batch::new();
        let parts = ["a", "b"].map(|id| batch.add(files.get(id).send()));
        let mut results = batch.send().await.unwrap();
        parts.map(|part| results.take(part).unwrap().name).to_vec()
    }
    let server = MockTransport::new();
    let parts = ["one", "two"].map(|name| MockReply::from(json!({"name": name})));
    server
        .on("POST", "/batch/drive/v3")
        .reply(MockReply::batch(parts));
    let path = path("batch");
    let recorder = Recorder::new(server, &path).unwrap();
    let first = names(Client::builder().transport(recorder).build().unwrap()).await;
    assert_eq!(first[1].as_deref(), Some("two"));
    assert_eq!(names(replaying(&path).build().unwrap()).await, first);
}
