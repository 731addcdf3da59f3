//! Streams that break: what goes on, what ends, and that nothing is ever lost or mixed.

use std::time::Duration;

use gapi_runtime::{DownloadError, RetryPolicy, TransportErrorKind};

use crate::server::{Answer, DRIVE, LIMIT, STORAGE, Server, content, get};

#[tokio::test]
async fn a_stream_cut_anywhere_goes_on_where_it_was() {
    let whole = content(40);
    for cut in 0..40 {
        let plan = move |n| {
            let answer = Answer::new(&content(40)).etag("\"1\"").hashed();
            if n == 0 { answer.cut(cut) } else { answer }
        };
        let server = Server::start(plan).await;
        let body = server.get().download().await.unwrap();
        assert_eq!(body.bytes(LIMIT).await.unwrap(), whole, "{cut}");
        let requests = server.requests();
        assert_eq!(requests.len(), 2, "{cut}");
        if cut > 0 {
            let asked = format!("\r\nrange: bytes={cut}-\r\n");
            assert!(requests[1].contains(&asked), "{}", requests[1]);
            assert!(
                requests[1].contains("\r\nif-range: \"1\"\r\n"),
                "{}",
                requests[1]
            );
        }
    }
}

#[tokio::test]
async fn progress_makes_up_for_any_number_of_breaks() {
    for chunked in [false, true] {
        let plan = move |n: usize| Answer {
            chunked,
            ..Answer::new(&content(100_000))
                .etag("\"1\"")
                .hashed()
                .cut(1 + n * 131 % 5000)
        };
        let server = Server::start(plan).await;
        let body = server.get().download().await.unwrap();
        assert_eq!(body.bytes(LIMIT).await.unwrap(), content(100_000));
        assert!(server.requests().len() > 20);
    }
}

#[tokio::test]
async fn breaks_without_progress_end_it_after_the_attempts_of_the_policy() {
    let plan = |n| {
        Answer::new(&content(100))
            .etag("\"1\"")
            .cut(if n == 0 { 10 } else { 0 })
    };
    let server = Server::start(plan).await;
    let mut body = server.get().download().await.unwrap();
    let first = body.next().await.unwrap().unwrap();
    assert_eq!(first, content(100)[..10]);
    let error = body.next().await.unwrap().unwrap_err();
    assert_eq!(
        error.transport().unwrap().kind(),
        TransportErrorKind::Incomplete
    );
    assert_eq!((error.attempts().len(), server.requests().len()), (5, 5));
    assert!(body.next().await.is_none());
}

#[tokio::test]
async fn a_policy_of_one_attempt_goes_nowhere() {
    let server = Server::start(|_| Answer::new(&content(100)).etag("\"1\"").cut(10)).await;
    let client = server.builder().retry(RetryPolicy::none()).build().unwrap();
    let body = get(&client, &STORAGE).download().await.unwrap();
    assert!(body.bytes(LIMIT).await.unwrap_err().transport().is_some());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_stream_that_stalls_goes_on_after_the_idle_timeout() {
    let plan = |n| Answer {
        stalls: true,
        cut: (n == 0).then_some(7),
        ..Answer::new(&content(100)).etag("\"1\"")
    };
    let server = Server::start(plan).await;
    let client = server
        .builder()
        .idle_timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let body = get(&client, &STORAGE).download().await.unwrap();
    assert_eq!(body.bytes(LIMIT).await.unwrap(), content(100));
}

/// The second request finds something else.
async fn changed(first: Answer, second: Answer) -> Option<DownloadError> {
    let server = Server::start(move |n| {
        if n == 0 {
            first.clone().cut(10)
        } else {
            second.clone()
        }
    })
    .await;
    let mut body = server.get().download().await.unwrap();
    let mut came = Vec::new();
    let error = loop {
        match body.next().await.unwrap() {
            Ok(data) => came.extend_from_slice(&data),
            Err(error) => break error,
        }
    };
    assert_eq!(came, content(100)[..10], "{error:?}");
    assert!(body.next().await.is_none());
    error.download().cloned()
}

#[tokio::test]
async fn content_that_changed_is_an_error_after_what_came() {
    let (old, other) = (content(100), [7; 100]);
    let old = || Answer::new(&old);
    let new = || Answer::new(&other);
    for (first, second) in [
        (old().etag("\"1\""), new().etag("\"2\"")),
        (old().etag("\"1\""), new()),
        (
            old().header("x-goog-generation", "1"),
            new().header("x-goog-generation", "2"),
        ),
        (old().header("x-goog-generation", "1"), new()),
        (old().hashed(), new().hashed()),
        (old().etag("\"1\""), Answer::new(&content(99)).etag("\"1\"")),
        (old().etag("\"1\""), Answer::new(&content(5)).etag("\"1\"")),
        (
            old().etag("\"1\""),
            Answer {
                status: Some("404 Not Found"),
                ..new()
            },
        ),
        (
            old().etag("\"1\""),
            Answer {
                status: Some("412 Precondition Failed"),
                ..new()
            },
        ),
    ] {
        let error = changed(first.clone(), second.clone()).await;
        assert!(
            matches!(error, Some(DownloadError::Changed)),
            "{first:?} {second:?}: {error:?}"
        );
    }
}

#[tokio::test]
async fn the_rest_must_be_the_rest() {
    for range in [
        "bytes 9-99/100",
        "bytes 11-99/100",
        "bytes 10-100/101",
        "bytes 10-99",
        "*",
    ] {
        let rest = Answer {
            content_range: Some(range.to_owned()),
            ..Answer::new(&content(100)).etag("\"1\"")
        };
        let error = changed(Answer::new(&content(100)).etag("\"1\""), rest).await;
        assert!(
            matches!(
                error,
                Some(DownloadError::OtherPart { .. } | DownloadError::Changed)
            ),
            "{range}: {error:?}"
        );
    }
}

#[tokio::test]
async fn everything_once_more_is_skipped_to_where_it_was() {
    let plan = |n| Answer {
        ignores_ranges: true,
        cut: (n < 3).then_some(30 * (n + 1)),
        ..Answer::new(&content(100)).header("x-goog-generation", "12")
    };
    let server = Server::start(plan).await;
    let body = server.get().download().await.unwrap();
    assert_eq!(body.bytes(LIMIT).await.unwrap(), content(100));
    for request in &server.requests()[1..] {
        assert!(request.contains("generation=12"), "{request}");
        assert!(!request.contains("if-range"), "{request}");
    }
}

#[tokio::test]
async fn without_a_version_a_stream_that_gave_bytes_ends() {
    for weak in [None, Some("W/\"1\""), Some("unquoted")] {
        let plan = move |n| {
            let answer = Answer::new(&content(100)).cut(if n == 0 { 0 } else { 10 });
            weak.map_or(answer.clone(), |tag| answer.etag(tag))
        };
        let server = Server::start(plan).await;
        let mut body = server.get().download().await.unwrap();
        // A break before the first byte does no harm.
        assert_eq!(body.next().await.unwrap().unwrap(), content(100)[..10]);
        assert!(body.next().await.unwrap().is_err());
        assert_eq!(server.requests().len(), 2);
    }
}

#[tokio::test]
async fn a_checksum_is_a_version_too() {
    let plan = |n| Answer {
        cut: (n == 0).then_some(10),
        ..Answer::new(&content(100)).hashed()
    };
    let server = Server::start(plan).await;
    let client = server.builder().build().unwrap();
    let body = get(&client, &DRIVE).download().await.unwrap();
    assert_eq!(body.bytes(LIMIT).await.unwrap(), content(100));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_break_behind_the_last_byte_is_the_end() {
    let plan = |n| Answer {
        chunked: true,
        cut: (n == 0).then_some(100),
        ..Answer::new(&content(100)).etag("\"1\"").hashed()
    };
    let server = Server::start(plan).await;
    let body = server.get().download().await.unwrap();
    assert_eq!(body.bytes(LIMIT).await.unwrap(), content(100));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn wrong_bytes_are_found_at_the_end() {
    let md5 = "md5=XrY7u+Ae7tCTyyK7j1rNww==";
    let hash = "crc32c=AAAAAA==,md5=AAAA";
    for (hash, fine) in [
        (md5, true),
        ("md5=AAAA", false),
        (hash, false),
        ("sha3=x", true),
    ] {
        let server =
            Server::start(move |_| Answer::new(b"hello world").header("x-goog-hash", hash)).await;
        let read = server.get().download().await.unwrap().bytes(LIMIT).await;
        match read {
            Ok(data) => assert!(fine && data == "hello world", "{hash}"),
            Err(error) => {
                let error = error.download();
                assert!(
                    !fine && matches!(error, Some(DownloadError::Checksum { .. })),
                    "{hash}"
                );
            }
        }
        // A part has none.
        let part = server.get().download().range(1..3).await.unwrap();
        assert_eq!(part.bytes(LIMIT).await.unwrap(), "el");
    }
}

#[tokio::test]
async fn what_the_server_decompressed_has_no_checksum() {
    let server = Server::start(|_| {
        let answer = Answer::new(b"plain").header("x-goog-hash", "crc32c=AAAAAA==");
        answer.header("x-goog-stored-content-encoding", "gzip")
    })
    .await;
    let body = server.get().download().await.unwrap();
    assert_eq!(body.bytes(LIMIT).await.unwrap(), "plain");
}
