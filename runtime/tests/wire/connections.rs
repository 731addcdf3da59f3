//! How long connections live, and what is known when one breaks.

use std::sync::Arc;
use std::time::Duration;

use gapi_runtime::{
    HyperTransport, HyperTransportBuilder, RetryPolicy, Transport as _, TransportError,
    TransportErrorKind,
};

use tokio::sync::Notify;

use crate::api::{Drive, builder, drive};
use crate::server::{Server, Step, json, response};

/// The API through a transport, without retries.
fn through(server: &Server, transport: &HyperTransport) -> Drive {
    let client = builder(server)
        .retry(RetryPolicy::default().attempts(1))
        .transport(transport.clone());
    Drive::new(&client.build().unwrap())
}

fn transport(set: impl Fn(HyperTransportBuilder) -> HyperTransportBuilder) -> HyperTransport {
    set(HyperTransport::builder()).build().unwrap()
}

/// What breaks a call.
async fn broken(drive: &Drive) -> TransportErrorKind {
    let error = drive.files().get("x").send().await.unwrap_err();
    error.transport().unwrap().kind()
}

/// Answers, but not before it is told to.
fn told() -> (Arc<Notify>, Vec<Step>) {
    let notify = Arc::new(Notify::new());
    let steps = vec![Step::Until(Arc::clone(&notify)), Step::Send(json("{}"))];
    (notify, steps)
}

/// So many calls on connections of their own, which are idle in the end.
async fn calls_at_once(server: &Server, drive: &Drive, notify: &Notify, count: usize) {
    let calls: Vec<_> = (0..count)
        .map(|_| tokio::spawn(drive.files().get("x").send().into_future()))
        .collect();
    server.until_requests(count).await;
    notify.notify_waiters();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.connections(), count);
}

#[tokio::test]
async fn as_many_connections_stay_idle_as_may() {
    for limit in [0, 2] {
        let (notify, steps) = told();
        let server = Server::start([steps]).await;
        let transport = transport(|builder| builder.pool_max_idle_per_host(limit));
        let drive = through(&server, &transport);
        calls_at_once(&server, &drive, &notify, 5).await;
        server.until_open(limit).await;
    }
}

#[tokio::test]
async fn idle_connections_are_closed_in_time() {
    let server = Server::always(json("{}")).await;
    let short = transport(|builder| builder.pool_idle_timeout(Duration::from_millis(50)));
    let drive = through(&server, &short);
    drive.files().get("x").send().await.unwrap();
    server.until_open(0).await;
    drive.files().get("x").send().await.unwrap();
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn limits_without_sense_are_borne() {
    let server = Server::always(json("{}")).await;
    for limit in [Duration::ZERO, Duration::MAX] {
        let transport = transport(|builder| builder.pool_idle_timeout(limit));
        through(&server, &transport)
            .files()
            .get("x")
            .send()
            .await
            .unwrap();
        transport.close();
        server.until_open(0).await;
    }
}

#[tokio::test]
async fn closing_ends_idle_connections_now_and_others_after_their_call() {
    let (idle, steps) = told();
    let ((first, third), (second, fourth)) = (told(), told());
    let script = [steps.clone(), steps.clone(), steps, third, fourth];
    let server = Server::start(script).await;
    let transport = transport(|builder| builder);
    let drive = through(&server, &transport);
    calls_at_once(&server, &drive, &idle, 3).await;
    server.until_open(3).await;
    let mut calls = Vec::new();
    for number in 4..6 {
        calls.push(tokio::spawn(drive.files().get("x").send().into_future()));
        server.until_requests(number).await;
    }
    transport.close();
    server.until_open(2).await;
    let error = drive.files().get("x").send().await.unwrap_err();
    assert_eq!(
        error.transport().unwrap().kind(),
        TransportErrorKind::Closed
    );
    assert!(error.is_closed() && !error.may_have_been_sent() && !error.is_connect());
    assert!(
        error.to_string().contains("the client is closed"),
        "{error}"
    );
    // Each when its own call ends, although the other still waits.
    for (open, told, call) in [(1, first, calls.remove(0)), (0, second, calls.remove(0))] {
        told.notify_one();
        call.await.unwrap().unwrap();
        server.until_open(open).await;
    }
    assert_eq!((server.connections(), server.requests().len()), (3, 5));
}

#[tokio::test]
async fn a_closed_client_has_no_sockets() {
    let (told, steps) = told();
    let server = Server::start([vec![Step::Send(json("{}"))], steps]).await;
    let client = builder(&server).build().unwrap();
    let files = Drive::new(&client).files();
    files.get("x").send().await.unwrap();
    let call = tokio::spawn(files.get("x").send().into_future());
    server.until_requests(2).await;
    told.notify_one();
    assert_eq!(client.close(Duration::from_secs(10)).await, 0);
    call.await.unwrap().unwrap();
    server.until_open(0).await;
    assert!(files.get("x").send().await.unwrap_err().is_closed());
    // Nor has one whose calls had to be ended.
    let server = Server::start([vec![Step::Stall]]).await;
    let client = builder(&server).build().unwrap();
    let call = Drive::new(&client).files().get("x").send();
    let call = tokio::spawn(call.into_future());
    server.until_requests(1).await;
    assert_eq!(client.close(Duration::ZERO).await, 1);
    assert!(call.await.unwrap().unwrap_err().is_closed());
    server.until_open(0).await;
}

#[tokio::test]
async fn closing_does_not_cut_a_body() {
    let body = json(r#"{"id":"1"}"#);
    let (begin, end) = body.split_at(body.len() - 4);
    let told = Arc::new(Notify::new());
    let steps = vec![
        Step::Send(begin.to_vec()),
        Step::Until(Arc::clone(&told)),
        Step::Send(end.to_vec()),
    ];
    let server = Server::start([steps]).await;
    let transport = transport(|builder| builder);
    let call = through(&server, &transport).files().get("x").send();
    let call = tokio::spawn(call.into_future());
    server.until_requests(1).await;
    transport.close();
    told.notify_one();
    assert_eq!(call.await.unwrap().unwrap().id.as_deref(), Some("1"));
    server.until_open(0).await;
}

#[tokio::test]
async fn connections_end_with_the_last_of_those_that_share_them() {
    let server = Server::always(json("{}")).await;
    let one = drive(&server);
    let other = one.clone();
    one.files().get("x").send().await.unwrap();
    drop(one);
    other.files().get("x").send().await.unwrap();
    assert_eq!(server.connections(), 1);
    drop(other);
    server.until_open(0).await;
}

/// How a second call ends that meets `steps` on the connection of the first, or on its own.
async fn second_call(steps: Vec<Step>, reuse: bool) -> (TransportErrorKind, bool, bool) {
    let first = if reuse {
        json("{}")
    } else {
        response("200 OK", &[("connection", "close")], "{}")
    };
    let mut first = vec![Step::Send(first)];
    if !reuse {
        first.push(Step::Close);
    }
    let server = Server::start([first, steps]).await;
    let drive = through(&server, &transport(|builder| builder));
    drive.files().get("x").send().await.unwrap();
    let error = drive.files().get("x").send().await.unwrap_err();
    assert_eq!(server.connections(), if reuse { 1 } else { 2 });
    let state = error.may_have_been_sent();
    let transport = error.transport().unwrap();
    (transport.kind(), transport.is_stale_connection(), state)
}

#[tokio::test]
async fn a_used_connection_that_ends_before_a_byte_of_the_answer_is_stale() {
    let ends = || vec![Step::Close];
    let reset = TransportErrorKind::Reset;
    assert_eq!(second_call(ends(), true).await, (reset, true, true));
    assert_eq!(second_call(ends(), false).await, (reset, false, true));
    let begins = || vec![Step::Send(b"HTTP/1.1 200 O".to_vec()), Step::Close];
    assert_eq!(second_call(begins(), true).await, (reset, false, true));
    assert_eq!(second_call(begins(), false).await, (reset, false, true));
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{".to_vec();
    let stops = vec![Step::Send(head), Step::Close];
    let incomplete = TransportErrorKind::Incomplete;
    assert_eq!(second_call(stops, true).await, (incomplete, false, true));
}

#[tokio::test]
async fn a_transport_of_ones_own_can_say_that_a_connection_was_stale() {
    let error = TransportError::new(TransportErrorKind::Reset, "gone");
    assert!(!error.is_stale_connection());
    assert!(error.on_stale_connection().is_stale_connection());
}

#[tokio::test]
async fn no_connection_is_used_after_garbage() {
    for garbage in [
        "SSH-2.0-OpenSSH_9.9\r\n",
        "HTTP/1.1 2x0 OK\r\n\r\n",
        "HTTP/3.7 200 OK\r\n\r\n",
        "\0\0\u{1}\r\n\r\n",
    ] {
        let server = Server::start([
            vec![Step::Send(garbage.as_bytes().to_vec()), Step::Stall],
            vec![Step::Send(json("{}"))],
        ])
        .await;
        let drive = through(&server, &transport(|builder| builder));
        assert_eq!(
            broken(&drive).await,
            TransportErrorKind::Protocol,
            "{garbage}"
        );
        drive.files().get("x").send().await.unwrap();
        assert_eq!(server.connections(), 2);
    }
}
