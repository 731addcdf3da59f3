//! Every limit ends a call, and its error says which it was.

use std::time::{Duration, Instant};

use gapi_runtime::{
    AuthHeaders, AuthRequest, BoxFuture, CallOptions, Credentials, CredentialsError, Error,
    TimeoutKind,
};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::api::{Drive, builder, drive};
use crate::server::{Server, Step, json};

const SHORT: Duration = Duration::from_millis(100);

fn assert_timeout(error: &Error, kind: TimeoutKind) {
    let timeout = error.timeout_reached().unwrap_or_else(|| panic!("{error}"));
    assert_eq!((timeout.kind(), timeout.limit()), (kind, SHORT), "{error}");
    assert!(
        error.is_timeout() && error.to_string().contains("100ms"),
        "{error}"
    );
}

/// A response without its last byte.
fn cut() -> Step {
    let mut bytes = json(r#"{"id":"1"}"#);
    bytes.pop();
    Step::Send(bytes)
}

#[tokio::test]
async fn waiting_for_headers_ends_with_the_attempt_timeout() {
    let server = Server::start([vec![Step::Stall]]).await;
    let client = builder(&server).attempt_timeout(SHORT).build().unwrap();
    let error = Drive::new(&client)
        .files()
        .get("x")
        .send()
        .await
        .unwrap_err();
    assert_timeout(&error, TimeoutKind::Attempt);
    assert!(error.may_have_been_sent());
    let error = drive(&server)
        .files()
        .get("x")
        .with(CallOptions::new().attempt_timeout(SHORT))
        .send()
        .await
        .unwrap_err();
    assert_timeout(&error, TimeoutKind::Attempt);
}

#[tokio::test]
async fn a_body_that_stops_ends_with_the_idle_timeout() {
    let server = Server::start([vec![cut(), Step::Stall]]).await;
    let client = builder(&server).idle_timeout(SHORT).build().unwrap();
    let error = Drive::new(&client)
        .files()
        .get("x")
        .send()
        .await
        .unwrap_err();
    assert_timeout(&error, TimeoutKind::Idle);
}

#[tokio::test]
async fn the_total_timeout_covers_headers_and_body() {
    for script in [vec![Step::Stall], vec![cut(), Step::Stall]] {
        let server = Server::start([script]).await;
        let client = builder(&server).timeout(SHORT).build().unwrap();
        let error = Drive::new(&client)
            .files()
            .get("x")
            .send()
            .await
            .unwrap_err();
        assert_timeout(&error, TimeoutKind::Total);
        let call = drive(&server)
            .files()
            .get("x")
            .with(CallOptions::new().timeout(SHORT));
        assert_timeout(&call.send().await.unwrap_err(), TimeoutKind::Total);
    }
}

#[tokio::test]
async fn a_slow_body_that_progresses_lives() {
    let bytes = json(r#"{"id":"12345"}"#);
    let (start, drip) = bytes.split_at(bytes.len() - 8);
    let mut script = vec![Step::Send(start.to_vec())];
    for byte in drip {
        script.extend([
            Step::Wait(Duration::from_millis(60)),
            Step::Send(vec![*byte]),
        ]);
    }
    let server = Server::start([script]).await;
    let client = builder(&server)
        .idle_timeout(Duration::from_millis(300))
        .attempt_timeout(SHORT)
        .build()
        .unwrap();
    let started = Instant::now();
    let file = Drive::new(&client).files().get("x").send().await.unwrap();
    assert_eq!(file.id.as_deref(), Some("12345"));
    assert!(started.elapsed() > Duration::from_millis(400));
}

#[tokio::test]
async fn no_connection_ends_with_the_connect_timeout() {
    // The TLS handshake is part of a connection, and this server never answers it.
    let server = Server::start([vec![Step::Stall]]).await;
    let https = format!("https://{}", server.address);
    let client = gapi_runtime::Client::builder()
        .root_url("drive", https)
        .connect_timeout(SHORT)
        .retry(gapi_runtime::RetryPolicy::none())
        .build()
        .unwrap();
    let error = Drive::new(&client)
        .files()
        .get("x")
        .send()
        .await
        .unwrap_err();
    assert_timeout(&error, TimeoutKind::Connect);
    assert!(
        error.is_connect() && !error.may_have_been_sent(),
        "{error:?}"
    );
}

#[tokio::test]
async fn the_attempt_timeout_begins_when_a_large_body_has_left() {
    const LIMIT: Duration = Duration::from_millis(400);
    // A receiver that is slow at first, takes the rest at once, and then answers, or does not.
    for answers in [true, false] {
        let socket = tokio::net::TcpSocket::new_v4().unwrap();
        socket.set_recv_buffer_size(64 * 1024).unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let listener = socket.listen(1).unwrap();
        let root = format!("http://{}", listener.local_addr().unwrap());
        let size = 24 * 1024 * 1024;
        let started = Instant::now();
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut buffer = vec![0; 64 * 1024];
            let mut received = 0;
            while received < size {
                received += stream.read(&mut buffer).await.unwrap();
                if started.elapsed() < 2 * LIMIT {
                    tokio::time::sleep(Duration::from_millis(4)).await;
                }
            }
            if answers {
                stream.write_all(&json("{}")).await.unwrap();
            }
            std::future::pending::<()>().await;
        });
        let client = gapi_runtime::Client::builder()
            .root_url("drive", root)
            .retry(gapi_runtime::RetryPolicy::none())
            .attempt_timeout(LIMIT);
        let request = gapi_runtime::RawBody::from(vec![b'x'; size]);
        let result = Drive::new(&client.build().unwrap())
            .files()
            .exchange(request)
            .send()
            .await;
        assert!(
            started.elapsed() > 2 * LIMIT,
            "{:?}: {result:?}",
            started.elapsed()
        );
        match result {
            Ok(_) => assert!(answers),
            Err(error) => {
                assert!(!answers, "{error}");
                let timeout = error.timeout_reached().unwrap();
                assert_eq!(
                    (timeout.kind(), timeout.limit()),
                    (TimeoutKind::Attempt, LIMIT)
                );
            }
        }
    }
}

/// Credentials that never come.
struct Never;

impl Credentials for Never {
    fn headers<'a>(
        &'a self,
        _: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn credentials_that_never_come_end_with_the_total_timeout_and_nothing_is_sent() {
    let server = Server::always(json("{}")).await;
    let client = builder(&server)
        .credentials(Never)
        .timeout(SHORT)
        .build()
        .unwrap();
    let error = Drive::new(&client)
        .files()
        .get("x")
        .send()
        .await
        .unwrap_err();
    assert_timeout(&error, TimeoutKind::Total);
    assert!(!error.may_have_been_sent());
    assert_eq!(server.connections(), 0);
}
