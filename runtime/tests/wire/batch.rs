//! Batches: the exact bytes of their requests, and what cannot be in them.

use std::fmt::Write as _;

use gapi_runtime::{
    AccessToken, ApiKey, Batch, CallOptions, Cancellation, Client, Error, RawBody, Reply, Timestamp,
};

use crate::api::{Drive, File, StandardParameters, builder, drive};
use crate::requests::normal;
use crate::server::{Server, Step, response};

/// The ids of the parts of a request, as a reply names them.
pub(crate) fn ids(request: &str) -> Vec<String> {
    let lines = request.lines();
    let ids = lines.filter_map(|line| line.strip_prefix("Content-ID: <")?.strip_suffix('>'));
    ids.map(|id| format!("response-{id}")).collect()
}

/// A reply of parts that are written already.
pub(crate) fn reply(parts: impl IntoIterator<Item = String>) -> Vec<u8> {
    let mut body = "a preamble\r\n".to_owned();
    for part in parts {
        write!(body, "--batch_x\r\n{part}\r\n").unwrap();
    }
    body += "--batch_x--\r\nan epilogue";
    let content_type = "multipart/mixed; boundary=batch_x";
    response("200 OK", &[("content-type", content_type)], body)
}

/// A part as Google's servers write it.
pub(crate) fn part(id: &str, status: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "Content-Type: application/http\r\nContent-ID: <{id}>\r\n\r\nHTTP/1.1 {status}\r\n\
         Content-Type: application/json; charset=UTF-8\r\nContent-Length: {length}\r\n\r\n{body}\r\n"
    )
}

/// Answers each part with a file whose name is the number of the part, in reverse order.
pub(crate) fn files(request: &str) -> Vec<u8> {
    let ids = ids(request).into_iter().enumerate().rev();
    reply(ids.map(|(index, id)| part(&id, "200 OK", &format!(r#"{{"name":"{index}"}}"#))))
}

pub(crate) async fn server(answer: fn(&str) -> Vec<u8>) -> Server {
    Server::start([vec![Step::Answer(answer)]]).await
}

/// The request with what is random in it replaced.
fn steady(server: &Server, request: &str) -> String {
    let request = normal(server, request);
    let (_, boundary) = request.split_once("boundary=").unwrap();
    let boundary = boundary.lines().next().unwrap().to_owned();
    let (_, token) = request.split_once("Content-ID: <").unwrap();
    let token = token.split('+').next().unwrap().to_owned();
    request.replace(&boundary, "BOUNDARY").replace(&token, "ID")
}

#[tokio::test]
async fn a_batch_has_these_bytes() {
    let server = server(files).await;
    let client = builder(&server)
        .credentials(AccessToken::new("t0ken").unwrap())
        .quota_project("all");
    let files = Drive::new(&client.build().unwrap()).files();
    let mut batch = Batch::new();
    let options = CallOptions::new()
        .header("If-Match", "\"1\"")
        .quota_project("own");
    let got = batch.add(files.get("a b/ü").fields("id").with(options).send());
    let named = batch.add(files.named("x/y").send());
    let created = batch.add(files.create(File::default().name("x")).send());
    let touched = batch.add(files.touch().send());
    let mut results = batch.send().await.unwrap();
    assert_eq!(results.take(touched).unwrap(), ());
    assert_eq!(results.take(created).unwrap().name.as_deref(), Some("2"));
    assert_eq!(results.take(named).unwrap().name.as_deref(), Some("1"));
    assert_eq!(results.take(got).unwrap().name.as_deref(), Some("0"));
    let expected = "POST /batch/drive/v3 HTTP/1.1
user-agent: test/1 gapi/V (gzip)
x-goog-api-client: gl-rust/R gapi/V
accept-encoding: gzip
content-type: multipart/mixed; boundary=BOUNDARY
authorization: Bearer t0ken
x-goog-user-project: all
host: HOST
content-length: 1008

--BOUNDARY
Content-Type: application/http
Content-Transfer-Encoding: binary
Content-ID: <ID+0>

GET /drive/v3/files/a%20b%2F%C3%BC?fields=id HTTP/1.1
X-Goog-User-Project: own
If-Match: \"1\"

\n--BOUNDARY
Content-Type: application/http
Content-Transfer-Encoding: binary
Content-ID: <ID+1>

GET /drive/v3/v1/x/y:open HTTP/1.1
X-Goog-Api-Version: 2024-01-01

\n--BOUNDARY
Content-Type: application/http
Content-Transfer-Encoding: binary
Content-ID: <ID+2>

POST /drive/v3/files HTTP/1.1
Content-Type: application/json
Content-Length: 12

{\"name\":\"x\"}
--BOUNDARY
Content-Type: application/http
Content-Transfer-Encoding: binary
Content-ID: <ID+3>

POST /drive/v3/touch HTTP/1.1
Content-Length: 0

\n--BOUNDARY--
";
    assert_eq!(steady(&server, &server.request()), expected);
    let bare = server.request().replace("\r\n", "");
    assert!(!bare.contains('\n'), "every line ends with CRLF");
}

#[tokio::test]
async fn what_has_no_room_in_one_request_goes_into_another() {
    let server = server(files).await;
    let files = drive(&server).files();
    let mut batch = Batch::new().max_parts(3);
    let parts: Vec<_> = (0..7).map(|_| batch.add(files.get("x").send())).collect();
    assert_eq!(batch.len(), 7);
    let mut results = batch.send().await.unwrap();
    let sizes: Vec<_> = server
        .requests()
        .iter()
        .map(|request| ids(request).len())
        .collect();
    assert_eq!(sizes, [3, 3, 1]);
    for part in parts {
        assert!(results.take(part).is_ok());
    }
    // By size: two of four megabytes fit, and three do not.
    let large = "x".repeat(4_000_000);
    let settled = gapi_runtime::batch(
        (0..3).map(|_| files.create(File::default().name(large.as_str())).send()),
    );
    assert_eq!(settled.await.unwrap().succeeded.len(), 3);
    let sizes: Vec<_> = server.requests()[3..]
        .iter()
        .map(|request| ids(request).len())
        .collect();
    assert_eq!(sizes, [2, 1]);
}

#[tokio::test]
async fn a_part_that_no_request_has_room_for_fails_alone() {
    let server = server(files).await;
    let files = drive(&server).files();
    let mut batch = Batch::new();
    let large = File::default().name("x".repeat(10_000_000));
    let large = batch.add(files.create(large).send());
    let empty = batch.add(files.get("").send());
    let fine = batch.add(files.get("x").send());
    let mut results = batch.send().await.unwrap();
    let error = results.take(large).unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("send the call alone"));
    assert_eq!(results.take(empty).unwrap_err().parameter(), Some("fileId"));
    assert!(results.take(fine).is_ok());
    assert_eq!(ids(&server.request()).len(), 1);
}

#[tokio::test]
async fn a_part_of_any_size_is_sent_or_refused() {
    let server = server(files).await;
    let files = drive(&server).files();
    let send = async |size: usize| {
        let mut batch = Batch::new();
        let large = File::default().name("x".repeat(size));
        let part = batch.add(files.create(large).send());
        batch.send().await.unwrap().take(part)
    };
    let error = send(9_999_900).await.unwrap_err().to_string();
    let words = error
        .split(' ')
        .filter_map(|word| word.parse::<usize>().ok());
    let around = words.max().unwrap() - 9_999_900;
    for (left, has_room) in [(513, true), (512, false), (511, false)] {
        let result = send(10_000_000 - around - left).await;
        assert_eq!(result.is_ok(), has_room, "{left}: {:?}", result.err());
    }
}

/// What a batch of these two says.
async fn refused<T: gapi_runtime::Output>(first: Reply<File>, other: Reply<T>) -> Error {
    let mut batch = Batch::new();
    let _first = batch.add(first);
    let _other = batch.add(other);
    batch.send().await.unwrap_err()
}

#[tokio::test]
async fn what_cannot_be_a_part_fails_the_batch_before_anything_is_sent() {
    let server = server(files).await;
    let (files, wrapped) = (
        drive(&server).files(),
        Drive::wrapped(&builder(&server).build().unwrap()).files(),
    );
    let get = || files.get("x");
    let with = |options: CallOptions| get().with(options).send();
    let mut awaited = get().send();
    let started = std::future::poll_fn(|cx| {
        let _pending = std::pin::Pin::new(&mut awaited).poll(cx);
        std::task::Poll::Ready(())
    });
    started.await;
    let cancelled = CallOptions::new().cancel_on(&Cancellation::new());
    let errors = [
        (refused(get().send(), awaited).await, "awaited before"),
        (
            refused(get().send(), wrapped.get("x").send()).await,
            "another client",
        ),
        (
            refused(
                get().send(),
                files.exchange(RawBody::new("text/html", "x")).send(),
            )
            .await,
            "not JSON",
        ),
        (
            refused(
                get().send(),
                files
                    .search(["a"], Timestamp::from_unix(0, 0).unwrap())
                    .send(),
            )
            .await,
            "a stream",
        ),
        (
            refused(
                get().send(),
                with(CallOptions::new().header("authorization", "x")),
            )
            .await,
            "credentials of its own",
        ),
        (
            refused(
                get().send(),
                with(StandardParameters::default().key("x").into()),
            )
            .await,
            "key or token",
        ),
        (
            refused(
                get().send(),
                with(StandardParameters::default().alt("media").into()),
            )
            .await,
            "`alt`",
        ),
        (
            refused(get().send(), with(cancelled)).await,
            "cancelled alone",
        ),
    ];
    for (error, text) in errors {
        let printed = error.to_string();
        assert!(error.is_invalid_request(), "{printed}");
        assert!(
            printed.contains(text) && printed.contains("part 2"),
            "{printed}"
        );
    }
    let batches = server
        .requests()
        .into_iter()
        .filter(|request| request.starts_with("POST"));
    assert_eq!(batches.count(), 0);
}

#[tokio::test]
async fn parts_of_two_apis_or_roots_are_refused() {
    let server = server(files).await;
    let client = builder(&server).build().unwrap();
    let (first, other) = (Drive::new(&client), Drive::wrapped(&client));
    let mut batch = Batch::new();
    let _first = batch.add(first.files().get("x").send());
    let _other = batch.add(other.files().get("x").send());
    let error = batch.send().await.unwrap_err();
    assert!(error.to_string().contains("another API"), "{error}");
    let client = Client::builder().build().unwrap();
    let mut batch = Batch::new();
    let _first = batch.add(Drive::new(&client).files().get("x").send());
    let region = Drive::at_location(&client, "us-east1").unwrap();
    let _other = batch.add(region.files().get("x").send());
    let error = batch.send().await.unwrap_err();
    assert!(error.to_string().contains("another root"), "{error}");
}

#[tokio::test]
async fn a_part_is_found_in_its_own_batch_only() {
    let server = server(files).await;
    let files = drive(&server).files();
    let (mut one, mut two) = (Batch::new(), Batch::new());
    let _mine = one.add(files.get("x").send());
    let part = two.add(files.get("x").send());
    let error = one.send().await.unwrap().take(part).unwrap_err();
    assert!(error.to_string().contains("another batch"), "{error}");
    let mut nothing = Batch::new().send().await.unwrap();
    let stray = two.add(files.get("x").send());
    assert!(nothing.take(stray).is_err());
}

#[tokio::test]
async fn the_options_of_a_batch_hold_for_its_request() {
    let server = server(files).await;
    let client = builder(&server).credentials(ApiKey::new("k3y-of-client").unwrap());
    let files = Drive::new(&client.build().unwrap()).files();
    let options = CallOptions::new()
        .header("authorization", "Bearer own")
        .query("quotaUser", "u");
    let mut batch = Batch::new().with(options);
    let part = batch.add(files.get("x").send());
    batch.send().await.unwrap().take(part).unwrap();
    let request = server.request();
    assert!(
        request.starts_with("POST /batch/drive/v3?quotaUser=u HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(
        request.contains("authorization: Bearer own\r\n"),
        "{request}"
    );
    assert!(!request.contains("k3y-of-client"), "{request}");
}

#[tokio::test]
async fn what_a_part_repeats_of_a_token_is_not_printed() {
    fn echo(request: &str) -> Vec<u8> {
        let body = r#"{"error":{"code":403,"message":"t0ken-of-batch is bad"}}"#;
        reply(
            ids(request)
                .iter()
                .map(|id| part(id, "403 Forbidden", body)),
        )
    }
    let server = server(echo).await;
    let client = builder(&server).credentials(AccessToken::new("t0ken-of-batch").unwrap());
    let mut batch = Batch::new();
    let part = batch.add(Drive::new(&client.build().unwrap()).files().get("x").send());
    let error = batch.send().await.unwrap().take(part).unwrap_err();
    let printed = format!("{error} {error:?}");
    assert!(
        printed.contains("is bad") && !printed.contains("t0ken"),
        "{printed}"
    );
}
