//! Uploads in one request: what goes on the wire, and by which protocol.

use std::time::Duration;

use gapi_runtime::{CallOptions, Client, Media, RetryPolicy, UploadError};

use crate::api::{Drive, File, builder, data, drive, named};
use crate::server::{Fault, Seen, Server};

/// The only request, with its first line and content type.
fn only(server: &Server) -> (Seen, String) {
    let seen = server.seen();
    assert_eq!(seen.len(), 1);
    let content_type = seen[0]
        .header("content-type")
        .unwrap_or_default()
        .to_owned();
    (seen[0].clone(), content_type)
}

#[tokio::test]
async fn metadata_and_media_are_two_parts_with_exact_line_ends() {
    let server = Server::start([]).await;
    let media = Media::from_bytes("a\r\n--b\n\0\u{ff}").content_type("text/csv");
    let file = drive(&server)
        .create(named("ü"))
        .keep(true)
        .upload(media)
        .send()
        .await
        .unwrap();
    assert!(file.size.is_some());
    let (seen, content_type) = only(&server);
    assert_eq!(
        seen.line,
        "POST /upload/files?keep=true&uploadType=multipart HTTP/1.1"
    );
    let boundary = content_type
        .strip_prefix("multipart/related; boundary=")
        .unwrap();
    let expected = format!(
        "--{boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{{\"name\":\"ü\"}}\r\n\
         --{boundary}\r\nContent-Type: text/csv\r\n\r\na\r\n--b\n\0\u{ff}\r\n--{boundary}--\r\n"
    );
    assert_eq!(String::from_utf8(seen.body.clone()).unwrap(), expected);
    assert_eq!(
        seen.header("content-length"),
        Some(&*expected.len().to_string())
    );
}

#[tokio::test]
async fn without_metadata_the_media_goes_alone() {
    let server = Server::start([]).await;
    let media = Media::from_bytes("text").content_type("text/plain");
    drive(&server)
        .update("1", File::default())
        .upload(media)
        .send()
        .await
        .unwrap();
    let (seen, content_type) = only(&server);
    assert_eq!(seen.line, "PATCH /upload/files/1?uploadType=media HTTP/1.1");
    assert_eq!((&*content_type, &*seen.body), ("text/plain", &b"text"[..]));

    let server = Server::start([]).await;
    drive(&server)
        .banner()
        .upload(data(10))
        .send()
        .await
        .unwrap();
    let (seen, content_type) = only(&server);
    assert_eq!(seen.line, "POST /upload/banners?uploadType=media HTTP/1.1");
    assert_eq!((&*content_type, seen.body), ("image/jpeg", data(10)));
}

#[tokio::test]
async fn metadata_alone_is_the_plain_call() {
    let server = Server::start([]).await;
    drive(&server).create(named("x")).send().await.unwrap();
    let (seen, content_type) = only(&server);
    assert_eq!(seen.line, "POST /drive/v3/files HTTP/1.1");
    assert_eq!(
        (&*content_type, &*seen.body),
        ("application/json", &b"{\"name\":\"x\"}"[..])
    );
}

#[tokio::test]
async fn size_and_method_choose_the_protocol() {
    const SMALL: usize = 5 * 1024 * 1024;
    for (size, resumable) in [(0, false), (SMALL, false), (SMALL + 1, true)] {
        let server = Server::start([]).await;
        drive(&server)
            .create(named("x"))
            .upload(data(size))
            .send()
            .await
            .unwrap();
        assert_eq!(server.sessions() == 1, resumable, "{size}");
    }
    // The method knows no sessions.
    let server = Server::start([]).await;
    let large = data(SMALL + 1);
    drive(&server)
        .banner()
        .upload(large.clone())
        .send()
        .await
        .unwrap();
    assert!(server.object() == large);
    // What can be read only once is safer in a session.
    let server = Server::start([]).await;
    let media = Media::from_reader(&b"abc"[..], 3);
    drive(&server)
        .create(named("x"))
        .upload(media)
        .send()
        .await
        .unwrap();
    assert_eq!((server.sessions(), server.object()), (1, b"abc".to_vec()));
}

#[tokio::test]
async fn the_caller_chooses_the_protocol_where_the_method_has_it() {
    let server = Server::start([]).await;
    let create = || drive(&server).create(named("x")).upload(data(10));
    create().resumable().send().await.unwrap();
    create().multipart().send().await.unwrap();
    let error = create().simple().send().await.unwrap_err();
    assert!(matches!(
        error.upload(),
        Some(UploadError::NoPlaceForMetadata)
    ));
    let upload = drive(&server).banner().upload(data(10));
    let error = upload.resumable().send().await.unwrap_err();
    assert!(matches!(
        error.upload(),
        Some(UploadError::NotOffered("resumable"))
    ));
    assert!(error.is_invalid_request() && !error.may_have_been_sent());
    // An update of the content only has no metadata, and can be of two parts all the same.
    let upload = drive(&server).update("1", File::default()).upload(data(10));
    upload.multipart().send().await.unwrap();
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn limits_of_the_document_are_checked_before_anything_is_sent() {
    let server = Server::start([]).await;
    let mail = |size| Media::from_bytes(data(size)).content_type("message/rfc822");
    let drive = drive(&server);
    let error = drive
        .put(named("x"))
        .upload(mail(1_000_001))
        .send()
        .await
        .unwrap_err();
    assert!(matches!(
        error.upload(),
        Some(UploadError::TooLarge { limit: 1_000_000 })
    ));
    let upload = drive
        .put(named("x"))
        .upload(mail(10).content_type("text/plain"));
    let error = upload.send().await.unwrap_err();
    assert!(
        matches!(error.upload(), Some(UploadError::TypeNotAccepted { .. })),
        "{error}"
    );
    assert!(error.to_string().contains("message/*"), "{error}");
    let wrong = mail(10).content_type("message/rfc822\r\nx: y");
    let error = drive
        .put(named("x"))
        .upload(wrong)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(server.seen().is_empty());
    drive
        .put(named("x"))
        .upload(mail(1_000_000))
        .send()
        .await
        .unwrap();
    assert_eq!(
        server.seen()[0].line,
        "PUT /upload/drafts?uploadType=multipart HTTP/1.1"
    );
}

#[tokio::test]
async fn bytes_are_sent_again_where_the_call_is_safe() {
    let server = Server::start([Fault::Status(503), Fault::CutAt(3)]).await;
    let media = Media::from_bytes(data(3_000)).content_type("message/rfc822");
    drive(&server)
        .put(named("x"))
        .upload(media)
        .send()
        .await
        .unwrap();
    assert_eq!(server.seen().len(), 3);
    // A create may have been done.
    let server = Server::start([Fault::Status(503)]).await;
    let error = drive(&server)
        .create(named("x"))
        .upload(data(10))
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        (error.attempts().len(), error.is_outcome_unknown()),
        (1, true)
    );
    // Refused before any work is another matter.
    let server = Server::start([Fault::Status(429)]).await;
    drive(&server)
        .create(named("x"))
        .upload(data(10))
        .send()
        .await
        .unwrap();
}

#[tokio::test]
async fn what_was_read_once_is_not_sent_again() {
    for fault in [Fault::Status(429), Fault::Status(503), Fault::CutAt(3)] {
        let server = Server::start([fault]).await;
        let media = Media::from_reader(&b"abcdef"[..], 6).content_type("message/rfc822");
        let upload = drive(&server).put(named("x")).upload(media).multipart();
        let error = upload.send().await.unwrap_err();
        assert_eq!(error.attempts().len(), 1, "{error}");
        assert!(
            error.upload().is_none(),
            "the failure itself is told: {error}"
        );
    }
}

#[tokio::test]
async fn what_was_not_read_yet_is_sent_when_there_is_a_connection() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let wait = Duration::from_millis(1);
    let client = Client::builder()
        .root_url("drive", format!("http://{address}"))
        .retry(RetryPolicy::default().backoff(wait, wait))
        .build()
        .unwrap();
    let media = Media::from_reader(&b"abcdef"[..], 6);
    let upload = Drive::new(&client)
        .create(named("x"))
        .upload(media)
        .multipart();
    let error = upload.send().await.unwrap_err();
    assert!(error.is_connect() && error.upload().is_none(), "{error}");
    assert_eq!(error.attempts().len(), 5);
}

#[tokio::test]
async fn an_unknown_size_is_sent_in_pieces() {
    let server = Server::start([]).await;
    let media = Media::from_reader(std::io::Cursor::new(data(300_000)), None);
    let upload = drive(&server).update("1", File::default()).upload(media);
    upload.simple().send().await.unwrap();
    let (seen, _) = only(&server);
    assert_eq!(seen.header("content-length"), None);
    assert!(seen.body == data(300_000));
}

#[tokio::test]
async fn a_whole_upload_ends_in_time() {
    let server = Server::start([Fault::None, Fault::Stall]).await;
    let client = builder(&server).build().unwrap();
    let limit = CallOptions::new().timeout(Duration::from_millis(300));
    let create = Drive::new(&client).create(named("x")).with(limit);
    let error = create
        .upload(data(10))
        .resumable()
        .send()
        .await
        .unwrap_err();
    assert!(
        error.is_timeout() && error.upload_session().is_some(),
        "{error}"
    );
    assert!(error.is_outcome_unknown(), "all of it may have arrived");
}
