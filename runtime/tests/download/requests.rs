//! What a download asks for, and what it says of what comes.

use gapi_runtime::{CallOptions, DownloadError};

use crate::server::{Answer, LIMIT, Server, content};

#[tokio::test]
async fn media_is_asked_for_where_it_is_served_and_as_it_is() {
    let server = Server::start(|_| Answer::new(b"hello").hashed().etag("\"1\"")).await;
    let body = server.get().alt("json").download().await.unwrap();
    assert_eq!(
        (body.content_type(), body.left()),
        (Some("text/plain"), Some(5))
    );
    assert_eq!(body.bytes(LIMIT).await.unwrap(), "hello");
    let request = &server.requests()[0];
    assert!(
        request.starts_with("GET /download/storage/v1/o?alt=media HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(
        request.contains("accept-encoding: identity\r\n"),
        "{request}"
    );
    assert!(!request.contains("\r\nrange: "), "{request}");
}

#[tokio::test]
async fn a_range_gives_these_bytes_whether_or_not_the_server_does_ranges() {
    for ignores_ranges in [false, true] {
        let server = Server::start(move |_| Answer {
            ignores_ranges,
            ..Answer::new(b"0123456789").hashed()
        })
        .await;
        let part = server.get().download().range(2..5).await.unwrap();
        assert_eq!(part.left(), Some(3));
        assert_eq!(part.bytes(LIMIT).await.unwrap(), "234");
        let rest = server.get().download().range(7..).await.unwrap();
        assert_eq!(rest.bytes(LIMIT).await.unwrap(), "789");
        let beyond = server.get().download().range(8..99).await.unwrap();
        assert_eq!(beyond.bytes(LIMIT).await.unwrap(), "89");
        assert!(server.requests()[0].contains("\r\nrange: bytes=2-4\r\n"));
    }
}

#[tokio::test]
async fn a_range_without_bytes_is_refused_and_one_behind_the_end_is_the_servers_error() {
    let server = Server::start(|_| Answer::new(b"0123456789")).await;
    let error = server.get().download().range(5..5).await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(server.requests().len(), 0);
    let error = server.get().download().range(10..).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 416);
}

#[tokio::test]
async fn another_part_than_the_one_asked_for_is_an_error() {
    for range in [
        "bytes 0-2/10",
        "bytes 3-5/10",
        "bytes 2-9/10",
        "bytes */10",
        "2-4/10",
        "bytes 2-4/3",
    ] {
        let server = Server::start(move |_| Answer {
            content_range: Some(range.to_owned()),
            ..Answer::new(b"0123456789")
        })
        .await;
        let error = server.get().download().range(2..5).await.unwrap_err();
        assert!(
            matches!(error.download(), Some(DownloadError::OtherPart { .. })),
            "{range}: {error}"
        );
    }
}

#[tokio::test]
async fn more_than_the_limit_is_not_read_into_memory() {
    for chunked in [false, true] {
        let server = Server::start(move |_| Answer {
            chunked,
            ..Answer::new(&content(5000))
        })
        .await;
        let body = server.get().download().await.unwrap();
        let error = body.bytes(4999).await.unwrap_err();
        assert!(
            matches!(
                error.download(),
                Some(DownloadError::TooLarge { limit: 4999 })
            ),
            "{error}"
        );
        let body = server.get().download().await.unwrap();
        assert_eq!(body.bytes(5000).await.unwrap(), content(5000));
    }
}

#[tokio::test]
async fn an_error_in_place_of_content_is_that_of_a_call() {
    let server = Server::start(|_| Answer {
        status: Some("404 Not Found"),
        ..Answer::new(b"")
    })
    .await;
    let error = server.get().download().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
    assert_eq!(error.method(), Some("storage.objects.get"));
}

#[tokio::test]
async fn compressed_content_comes_as_stored_when_asked_for() {
    let server = Server::start(|_| {
        let stored = Answer::new(b"not really gzip").hashed();
        stored
            .header("content-encoding", "gzip")
            .header("x-goog-stored-content-encoding", "gzip")
    })
    .await;
    let body = server.get().download().as_stored().await.unwrap();
    assert_eq!(body.content_encoding(), Some("gzip"));
    assert_eq!(body.bytes(LIMIT).await.unwrap(), "not really gzip");
    assert!(server.requests()[0].contains("accept-encoding: gzip\r\n"));
}

#[tokio::test]
async fn a_deadline_of_the_call_is_one_of_the_content() {
    let server = Server::start(|_| Answer {
        stalls: true,
        ..Answer::new(&content(5000)).cut(10)
    })
    .await;
    let limit = CallOptions::new().timeout(std::time::Duration::from_millis(300));
    let error = server
        .get()
        .with(limit)
        .download()
        .await
        .unwrap()
        .bytes(LIMIT)
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
}
