//! Heads of responses: those that are skipped, and those that are too large.

use gapi_runtime::TransportErrorKind;

use crate::api::drive;
use crate::server::{Server, Step, json};

#[tokio::test]
async fn informational_responses_are_skipped() {
    let mut bytes = b"HTTP/1.1 100 Continue\r\n\r\n\
        HTTP/1.1 103 Early Hints\r\nlink: </x>; rel=preload\r\n\r\n"
        .to_vec();
    bytes.extend(json(r#"{"id":"1"}"#));
    let server = Server::always(bytes).await;
    let drive = drive(&server);
    for _ in 0..2 {
        let file = drive.files().get("x").send().await.unwrap();
        assert_eq!(file.id.as_deref(), Some("1"));
    }
    assert_eq!(server.connections(), 1);
}

/// A response with so many headers of so many bytes.
fn headers(count: usize, size: usize) -> Vec<u8> {
    let mut bytes = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n".to_vec();
    for number in 0..count {
        bytes.extend_from_slice(format!("x-{number}: {}\r\n", "v".repeat(size)).as_bytes());
    }
    bytes.extend_from_slice(b"\r\n{}");
    bytes
}

#[tokio::test]
async fn a_head_that_is_too_large_is_final() {
    for (count, size) in [(100, 1), (1, 1_000_000), (90, 12_000)] {
        let server = Server::start([vec![Step::Send(headers(count, size)), Step::Stall]]).await;
        let error = drive(&server).files().get("x").send().await.unwrap_err();
        let transport = error.transport().unwrap();
        assert_eq!(transport.kind(), TransportErrorKind::Protocol, "{error:?}");
        assert!(error.may_have_been_sent());
        assert!(error.to_string().contains("too large"), "{error}");
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_head_that_is_just_large_is_read() {
    for (count, size) in [(99, 1), (1, 300_000), (90, 4_000)] {
        let server = Server::always(headers(count, size)).await;
        drive(&server).files().get("x").send().await.unwrap();
    }
}
