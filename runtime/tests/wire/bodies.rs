//! Responses: whole, empty, compressed, cut, too large, and not what they say.

use std::fmt::Write as _;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use gapi_runtime::{RequestState, TransportErrorKind};

use crate::api::{Drive, File, FileList, builder, drive};
use crate::server::{Server, Step, json, response};

fn gzip(data: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(data).unwrap();
    encoder.finish().unwrap()
}

fn coded(coding: &str, body: &[u8]) -> Vec<u8> {
    response(
        "200 OK",
        &[
            ("content-encoding", coding),
            ("content-type", "application/json"),
        ],
        body,
    )
}

#[tokio::test]
async fn no_content_and_empty_bodies_are_the_empty_value() {
    for answer in [
        response("204 No Content", &[], ""),
        response("200 OK", &[], ""),
        response("200 OK", &[], " \n"),
    ] {
        let server = Server::always(answer).await;
        let files = drive(&server).files();
        files.delete("x").send().await.unwrap();
        assert_eq!(files.get("x").send().await.unwrap(), File::default());
        let after: gapi_runtime::Timestamp = "2024-01-02T03:04:05Z".parse().unwrap();
        assert_eq!(files.search(["1"], after).send().await.unwrap(), []);
    }
}

#[tokio::test]
async fn a_body_that_nothing_is_expected_of_is_ignored() {
    let server = Server::always(json("not json")).await;
    drive(&server).files().delete("x").send().await.unwrap();
}

#[tokio::test]
async fn a_large_list_in_many_pieces_is_whole() {
    let files: Vec<_> = (0..2000)
        .map(|id| format!(r#"{{"id":"{id}","name":"{}"}}"#, "n".repeat(60)))
        .collect();
    let body = format!(r#"{{"files":[{}]}}"#, files.join(","));
    let whole = response("200 OK", &[], &body);
    let pieces = whole.chunks(10_000).flat_map(|piece| {
        [
            Step::Send(piece.to_vec()),
            Step::Wait(std::time::Duration::from_millis(1)),
        ]
    });
    let server = Server::start([pieces.collect()]).await;
    let list: FileList = drive(&server).files().list().send().await.unwrap();
    let list = list.files.unwrap();
    assert_eq!(list.len(), 2000);
    assert_eq!(list[1999].id.as_deref(), Some("1999"));
}

#[tokio::test]
async fn chunked_bodies_are_read_to_their_end() {
    let mut bytes = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_owned();
    for piece in [r#"{"id""#, r#":"1""#, "}"] {
        write!(bytes, "{:x}\r\n{piece}\r\n", piece.len()).unwrap();
    }
    bytes.push_str("0\r\nx-trailer: 1\r\n\r\n");
    let server = Server::always(bytes.into_bytes()).await;
    assert_eq!(
        drive(&server)
            .files()
            .get("x")
            .send()
            .await
            .unwrap()
            .id
            .as_deref(),
        Some("1")
    );
}

#[tokio::test]
async fn gzip_is_undone() {
    let two_members = [gzip(br#"{"id":"#), gzip(br#""1"}"#)].concat();
    for answer in [
        coded("gzip", &gzip(br#"{"id":"1"}"#)),
        coded("GZIP", &gzip(br#"{"id":"1"}"#)),
        coded("gzip", &two_members),
        coded("identity", br#"{"id":"1"}"#),
    ] {
        let server = Server::always(answer).await;
        assert_eq!(
            drive(&server)
                .files()
                .get("x")
                .send()
                .await
                .unwrap()
                .id
                .as_deref(),
            Some("1")
        );
    }
}

#[tokio::test]
async fn broken_and_unknown_codings_are_errors() {
    let good = gzip(br#"{"id":"1"}"#);
    for answer in [
        coded("gzip", b"not gzip"),
        coded("gzip", &good[..good.len() - 4]),
        coded("br", b"x"),
        coded("gzip, gzip", &gzip(&good)),
        response(
            "200 OK",
            &[("content-encoding", "gzip"), ("content-encoding", "gzip")],
            &good,
        ),
    ] {
        let server = Server::always(answer).await;
        let error = drive(&server).files().get("x").send().await.unwrap_err();
        assert!(error.is_decode(), "{error}");
        assert!(error.body().is_some());
    }
}

#[tokio::test]
async fn a_gzip_bomb_ends_at_the_limit() {
    let bomb = gzip(&vec![b' '; 64 * 1024 * 1024]);
    assert!(bomb.len() < 100_000);
    let server = Server::always(coded("gzip", &bomb)).await;
    let client = builder(&server)
        .max_response_size(1024 * 1024)
        .build()
        .unwrap();
    let error = Drive::new(&client)
        .files()
        .get("x")
        .send()
        .await
        .unwrap_err();
    assert!(error.is_too_large(), "{error}");
    assert!(error.to_string().contains("1048576"), "{error}");
}

#[tokio::test]
async fn a_response_beyond_the_limit_is_an_error_and_one_at_it_is_not() {
    let body = r#"{"id":"1"}"#;
    let chunked = format!(
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{body}\r\n0\r\n\r\n",
        body.len()
    );
    for answer in [
        json(body),
        chunked.into_bytes(),
        coded("gzip", &gzip(body.as_bytes())),
    ] {
        let server = Server::always(answer).await;
        // Compressed, this body is larger.
        for (limit, fits) in [(100, true), (9, false)] {
            let client = builder(&server).max_response_size(limit).build().unwrap();
            let result = Drive::new(&client).files().get("x").send().await;
            assert_eq!(result.is_ok(), fits, "{limit}: {result:?}");
            assert!(result.err().is_none_or(|error| error.is_too_large()));
        }
    }
    let server = Server::always(json(body)).await;
    let client = builder(&server)
        .max_response_size(body.len() as u64)
        .build()
        .unwrap();
    Drive::new(&client).files().get("x").send().await.unwrap();
}

#[tokio::test]
async fn an_announced_length_beyond_the_limit_is_refused_before_the_body() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n";
    let server = Server::start([vec![Step::Send(head.into()), Step::Stall]]).await;
    let error = drive(&server).files().get("x").send().await.unwrap_err();
    assert!(error.is_too_large(), "{error}");
}

#[tokio::test]
async fn a_body_shorter_than_announced_is_incomplete() {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n";
    let short = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\":\"1\"}";
    for answer in [chunked, short] {
        let server = Server::start([vec![Step::Send(answer.into()), Step::Close]]).await;
        let error = drive(&server).files().get("x").send().await.unwrap_err();
        let transport = error.transport().unwrap_or_else(|| panic!("{error:?}"));
        assert_eq!(
            transport.kind(),
            TransportErrorKind::Incomplete,
            "{error:?}"
        );
        assert_eq!(transport.request_state(), RequestState::MaybeSent);
    }
}

#[tokio::test]
async fn a_closed_connection_and_garbage_are_told_apart() {
    for (script, kind) in [
        (vec![Step::Close], TransportErrorKind::Reset),
        (
            vec![Step::Send(b"HTTP/1.1 2".to_vec()), Step::Close],
            TransportErrorKind::Reset,
        ),
        (
            vec![Step::Send(b"SSH-2.0-OpenSSH\r\n\r\n".to_vec()), Step::Close],
            TransportErrorKind::Protocol,
        ),
    ] {
        let server = Server::start([script]).await;
        let error = drive(&server).files().get("x").send().await.unwrap_err();
        assert_eq!(
            error.transport().map(gapi_runtime::TransportError::kind),
            Some(kind),
            "{error:?}"
        );
        assert!(error.may_have_been_sent());
    }
}

#[tokio::test]
async fn a_port_that_nobody_listens_on_is_a_connect_error() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let root = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = gapi_runtime::Client::builder()
        .root_url("drive", root)
        .retry(gapi_runtime::RetryPolicy::none())
        .build()
        .unwrap();
    let error = Drive::new(&client)
        .files()
        .get("x")
        .send()
        .await
        .unwrap_err();
    assert!(
        error.is_connect() && !error.may_have_been_sent(),
        "{error:?}"
    );
    assert!(
        error
            .to_string()
            .starts_with("drive.files.get: could not connect: Connection refused"),
        "{error}"
    );
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn a_server_without_tls_is_a_tls_error() {
    let server = Server::start([vec![Step::Close]]).await;
    let answering = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let https = format!("https://{}", answering.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = answering.accept().await.unwrap();
        tokio::io::AsyncWriteExt::write_all(&mut stream, b"HTTP/1.1 400 Bad Request\r\n\r\n")
            .await
            .unwrap();
    });
    let client = builder(&server).root_url("drive", https).build().unwrap();
    let error = Drive::new(&client)
        .files()
        .get("x")
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        error.transport().map(gapi_runtime::TransportError::kind),
        Some(TransportErrorKind::Tls),
        "{error:?}"
    );
    assert!(error.is_connect() && !error.may_have_been_sent());
}

#[tokio::test]
async fn an_answer_that_is_not_what_the_method_returns_says_so() {
    for body in [
        "<html>captive portal</html>",
        "[1]",
        "{\"id\":\"1\"",
        "{} {}",
        "7",
    ] {
        let server = Server::always(json(body)).await;
        let error = drive(&server).files().get("x").send().await.unwrap_err();
        assert!(
            error.is_decode() && error.decode().is_some(),
            "{body}: {error:?}"
        );
        assert_eq!(error.body().map(AsRef::as_ref), Some(body.as_bytes()));
        assert_eq!(error.status(), Some(http::StatusCode::OK));
        assert!(
            error
                .to_string()
                .starts_with("drive.files.get: the response (200 OK) is not"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn an_array_is_a_vector() {
    let server = Server::always(json(r#"[{"id":"1"},{"id":"2"}]"#)).await;
    let after: gapi_runtime::Timestamp = "2024-01-02T03:04:05Z".parse().unwrap();
    let files = drive(&server)
        .files()
        .search(["1"], after)
        .send()
        .await
        .unwrap();
    assert_eq!(files, [File::default().id("1"), File::default().id("2")]);
}
