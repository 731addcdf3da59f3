//! HTTP/2: one connection, and the ways in which it and its streams end.

use std::future::Future;
use std::time::Duration;

use http::{Response, Version};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

use super::server::{TlsServer, no_content};
use super::*;

type Connection = h2::server::Connection<TlsStream<TcpStream>, Bytes>;
type Stream = (
    http::Request<h2::RecvStream>,
    h2::server::SendResponse<Bytes>,
);

/// A server that does with its nth connection as told.
async fn serving<F: Future<Output = ()> + Send + 'static>(
    serve: impl Fn(Connection, usize) -> F + Send + Sync + 'static,
) -> TlsServer {
    let serve = Arc::new(serve);
    TlsServer::serving("h2", move |stream, nth| {
        let serve = Arc::clone(&serve);
        async move {
            // Of two connections that begin at once the client drops one.
            if let Ok(connection) = h2::server::handshake(stream).await {
                serve(connection, nth).await;
            }
        }
    })
    .await
}

async fn next(connection: &mut Connection) -> Option<Stream> {
    connection.accept().await?.ok()
}

/// Answers whatever comes.
async fn go_on(mut connection: Connection) {
    while let Some((_, mut respond)) = next(&mut connection).await {
        drop(respond.send_response(no_content(()), true));
    }
}

/// Resets the first stream of a connection and answers the others.
async fn resetting(reason: h2::Reason) -> TlsServer {
    serving(move |mut connection, _| async move {
        if let Some((_, mut respond)) = next(&mut connection).await {
            respond.send_reset(reason);
        }
        go_on(connection).await;
    })
    .await
}

fn service(server: &TlsServer) -> Service {
    server.service(&server.trusted().build().expect("a transport"))
}

/// The same with other settings.
fn service_with(server: &TlsServer, set: impl Fn(ClientBuilder) -> ClientBuilder) -> Service {
    let client = client(&server.trusted().build().expect("a transport"))
        .root_url("drive", server.root())
        .allow_host("localhost");
    Service::new(&set(client).build().expect("a client"), &API)
}

/// The same, with a second attempt for what may be sent again.
fn retrying(server: &TlsServer) -> Service {
    let twice = RetryPolicy::default().attempts(2);
    service_with(server, |client| client.retry(twice))
}

#[tokio::test]
async fn many_calls_share_one_connection() {
    let server = TlsServer::start("h2").await;
    let service = service(&server);
    touch(&service).await.expect("the first call");
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let service = service.clone();
            tokio::spawn(async move { touch(&service).await })
        })
        .collect();
    for call in calls {
        call.await.expect("no panic").expect("a call");
    }
    assert_eq!(server.seen.connections(), 1);
    let requests = server.seen.requests.lock().expect("no panic");
    assert_eq!(requests.len(), 51);
    for (version, headers) in &*requests {
        assert_eq!(*version, Version::HTTP_2);
        assert_eq!(headers["content-length"], "0");
        assert_eq!(headers["authorization"], "Bearer token");
    }
}

#[tokio::test]
async fn calls_wait_for_each_other_on_one_connection() {
    // No stream is answered before both are there, which two connections would never let happen.
    let server = serving(|mut connection, _| async move {
        let first = next(&mut connection).await;
        let second = next(&mut connection).await;
        for (_, mut respond) in [second, first].into_iter().flatten() {
            drop(respond.send_response(no_content(()), true));
        }
        go_on(connection).await;
    })
    .await;
    let service = service(&server);
    let (first, second) = tokio::join!(touch(&service), touch(&service));
    first.expect("a call");
    second.expect("a call");
    server.seen.until_open(1).await;
}

#[tokio::test]
async fn http2_can_be_done_without() {
    let server = TlsServer::start("http/1.1").await;
    let transport = server
        .trusted()
        .http1_only(true)
        .build()
        .expect("a transport");
    touch(&server.service(&transport)).await.expect("a call");
    let server = TlsServer::start("h2").await;
    let transport = server
        .trusted()
        .http1_only(true)
        .build()
        .expect("a transport");
    let error = touch(&server.service(&transport))
        .await
        .expect_err("no protocol");
    assert_eq!(transport_error(&error).kind(), TransportErrorKind::Tls);
}

#[tokio::test]
async fn a_stream_that_a_server_refuses_was_not_begun() {
    let server = resetting(h2::Reason::REFUSED_STREAM).await;
    let error = touch(&service(&server)).await.expect_err("a reset");
    let transport = transport_error(&error);
    assert_eq!(transport.kind(), TransportErrorKind::Reset, "{error:?}");
    assert!(!transport.is_stale_connection());
    assert!(!error.may_have_been_sent() && !error.is_outcome_unknown());
    // So that even a write is sent again.
    touch(&retrying(&server)).await.expect("a call");
}

#[tokio::test]
async fn a_stream_that_breaks_may_have_done_its_work() {
    let server = resetting(h2::Reason::INTERNAL_ERROR).await;
    let error = touch(&retrying(&server)).await.expect_err("a reset");
    let transport = transport_error(&error);
    assert_eq!(transport.kind(), TransportErrorKind::Reset, "{error:?}");
    assert!(!transport.is_stale_connection());
    assert!(error.may_have_been_sent() && error.is_outcome_unknown());
    assert_eq!(error.attempts().len(), 1);
}

#[tokio::test]
async fn a_stream_that_breaks_on_a_used_connection_says_nothing_about_the_connection() {
    let server = serving(|mut connection, _| async move {
        for reset in [false, true] {
            if let Some((_, mut respond)) = next(&mut connection).await {
                if reset {
                    respond.send_reset(h2::Reason::INTERNAL_ERROR);
                } else {
                    drop(respond.send_response(no_content(()), true));
                }
            }
        }
        go_on(connection).await;
    })
    .await;
    let service = service(&server);
    touch(&service).await.expect("a call");
    let error = touch(&service).await.expect_err("a reset");
    assert!(!transport_error(&error).is_stale_connection(), "{error:?}");
    touch(&service).await.expect("a call");
    assert_eq!(server.seen.connections(), 1);
}

#[tokio::test]
async fn a_response_with_too_large_a_head_is_final_and_was_sent() {
    let server = serving(|mut connection, _| async move {
        while let Some((_, mut respond)) = next(&mut connection).await {
            let mut response = no_content(());
            let value = "x".repeat(17 * 1024).try_into().expect("a value");
            response.headers_mut().insert("x-large", value);
            drop(respond.send_response(response, true));
        }
    })
    .await;
    let error = touch(&retrying(&server))
        .await
        .expect_err("it is too large");
    assert_eq!(
        transport_error(&error).kind(),
        TransportErrorKind::Protocol,
        "{error:?}"
    );
    // The stream is reset from this side, by which time the server has done its work.
    assert!(error.may_have_been_sent() && error.is_outcome_unknown());
    assert_eq!(error.attempts().len(), 1);
}

/// Speaks just enough to go away at the first request, which it does not take.
async fn refuse_and_leave(mut stream: TlsStream<TcpStream>) -> io::Result<()> {
    // The client's preface and an empty SETTINGS frame in return.
    stream.read_exact(&mut [0; 24]).await?;
    stream.write_all(&[0, 0, 0, 4, 0, 0, 0, 0, 0]).await?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await?;
        let length = usize::from(head[1]) << 8 | usize::from(head[2]);
        stream.read_exact(&mut vec![0; length]).await?;
        // At HEADERS: GOAWAY, no error, and the last stream is the one before the first.
        if head[3] == 1 {
            stream
                .write_all(&[0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
                .await?;
        }
    }
}

#[tokio::test]
async fn a_call_above_the_last_one_that_a_leaving_server_takes_was_not_begun() {
    let server = TlsServer::serving("h2", |stream, nth| async move {
        if nth == 0 {
            drop(refuse_and_leave(stream).await);
        } else if let Ok(connection) = h2::server::handshake(stream).await {
            go_on(connection).await;
        }
    })
    .await;
    touch(&retrying(&server)).await.expect("a call");
    assert_eq!(server.seen.connections(), 2);
}

#[tokio::test]
async fn a_leaving_server_finishes_what_it_took() {
    let server = serving(|mut connection, nth| async move {
        if nth > 0 {
            return go_on(connection).await;
        }
        let stream = next(&mut connection).await;
        connection.graceful_shutdown();
        tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(50)).await;
            if let Some((_, mut respond)) = stream {
                drop(respond.send_response(no_content(()), true));
            }
        });
        while next(&mut connection).await.is_some() {}
    })
    .await;
    let service = service(&server);
    touch(&service).await.expect("the first call");
    touch(&service).await.expect("the second call");
    assert_eq!(server.seen.connections(), 2);
}

#[tokio::test]
async fn a_used_connection_that_breaks_under_a_call_is_stale() {
    let server = serving(|mut connection, nth| async move {
        if nth % 2 == 0
            && let Some((_, mut respond)) = next(&mut connection).await
        {
            drop(respond.send_response(no_content(()), true));
        }
        // The next call is taken, and the connection dies with it.
        drop(next(&mut connection).await);
    })
    .await;
    let service = service(&server);
    touch(&service).await.expect("the first call");
    for stale in [true, false] {
        let error = touch(&service).await.expect_err("it is broken");
        let transport = transport_error(&error);
        assert_eq!(transport.kind(), TransportErrorKind::Reset, "{error:?}");
        assert!(error.may_have_been_sent(), "{error:?}");
        assert_eq!(transport.is_stale_connection(), stale, "{error:?}");
    }
    assert_eq!(server.seen.connections(), 2);
}

#[tokio::test]
async fn a_connection_that_dies_without_a_word_ends_its_calls_before_their_time() {
    let server = serving(|mut connection, _| async move {
        if let Some((_, mut respond)) = next(&mut connection).await {
            drop(respond.send_response(no_content(()), true));
        }
        drop(next(&mut connection).await);
        // Answers no ping either.
        std::future::pending::<()>().await;
    })
    .await;
    let hour = Duration::from_hours(1);
    let service = service_with(&server, |client| client.attempt_timeout(hour).timeout(hour));
    touch(&service).await.expect("the first call");
    tokio::time::pause();
    let error = touch(&service).await.expect_err("it is dead");
    assert!(!error.is_timeout(), "{error:?}");
    let transport = transport_error(&error);
    assert_eq!(transport.kind(), TransportErrorKind::Reset, "{error:?}");
    assert!(transport.is_stale_connection(), "{error:?}");
}

#[tokio::test]
async fn informational_responses_are_skipped() {
    let server = serving(|mut connection, _| async move {
        while let Some((_, mut respond)) = next(&mut connection).await {
            for status in [100, 103] {
                let early = Response::builder().status(status).body(());
                drop(respond.send_informational(early.expect("a response")));
            }
            drop(respond.send_response(no_content(()), true));
        }
    })
    .await;
    touch(&service(&server)).await.expect("a call");
}

#[tokio::test]
async fn closing_ends_the_connection_when_its_last_call_has_ended() {
    let server = serving(|mut connection, _| async move {
        if let Some((_, mut respond)) = next(&mut connection).await {
            drop(respond.send_response(no_content(()), true));
        }
        let stream = next(&mut connection).await;
        tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(100)).await;
            if let Some((_, mut respond)) = stream {
                drop(respond.send_response(no_content(()), true));
            }
        });
        while next(&mut connection).await.is_some() {}
    })
    .await;
    let transport = server.trusted().build().expect("a transport");
    let service = server.service(&transport);
    touch(&service).await.expect("the first call");
    let (call, ()) = tokio::join!(touch(&service), async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        transport.close();
    });
    call.expect("the call in flight");
    server.seen.until_open(0).await;
    let error = touch(&service).await.expect_err("it is closed");
    assert_eq!(transport_error(&error).kind(), TransportErrorKind::Closed);
}
