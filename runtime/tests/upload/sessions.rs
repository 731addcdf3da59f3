//! Sessions that are kept, and sessions that are not where they may be.

use std::io;
use std::time::Duration;

use gapi_runtime::{
    AccessToken, CallOptions, Cancellation, Media, RetryPolicy, UploadError, UploadSession,
};

use crate::api::{Drive, File, builder, data, drive, named};
use crate::server::{Fault, Server, UNIT};

const SIZE: usize = 2 * UNIT + 5;

/// A session as another process would read it.
fn read(session: &UploadSession) -> UploadSession {
    let kept = serde_json::to_string(session).unwrap();
    serde_json::from_str(&kept).unwrap()
}

#[tokio::test]
async fn a_session_goes_on_in_another_process() {
    let data = data(SIZE);
    for once in [false, true] {
        let media = |data: &[u8]| {
            if once {
                Media::from_reader(io::Cursor::new(data.to_vec()), None)
            } else {
                Media::from_bytes(data.to_vec())
            }
        };
        let failures = std::iter::repeat_n(Fault::Status(503), 5);
        let server = Server::start([Fault::None, Fault::None].into_iter().chain(failures)).await;
        let upload = drive(&server).create(named("x")).upload(media(&data));
        let error = upload.resumable().chunk_size(1).send().await.unwrap_err();
        let session = read(error.upload_session().unwrap());
        assert_eq!(session.method(), "drive.files.create");
        assert_eq!(session.size(), (!once).then_some(SIZE as u64));

        let upload = drive(&server).create(File::default()).upload(media(&data));
        upload.resume(session).send().await.unwrap();
        assert!(server.object() == data);
        assert_eq!(server.sessions(), 1);
    }
}

#[tokio::test]
async fn a_session_can_be_started_and_kept_before_anything_is_sent() {
    let server = Server::start([]).await;
    let data = data(SIZE);
    let upload = drive(&server).create(named("x")).upload(data.clone());
    let session = upload.start().await.unwrap();
    assert_eq!(server.seen().len(), 1);
    upload.resume(read(&session)).send().await.unwrap();
    assert!(server.object() == data);
    // It was complete before somebody else comes with it.
    let late = drive(&server).create(File::default()).upload(data.clone());
    let file = late.resume(session).send().await.unwrap();
    assert_eq!((file.size, server.objects().len()), (Some(SIZE as u64), 1));
}

#[tokio::test]
async fn a_session_of_something_else_is_refused_before_anything_is_sent() {
    let server = Server::start([]).await;
    let drive = drive(&server);
    let upload = drive.create(named("x")).upload(data(10));
    let session = upload.start().await.unwrap();
    let other_method = drive.update("1", File::default()).upload(data(10));
    let other_media = drive.create(named("x")).upload(data(11));
    for (upload, said) in [
        (
            other_method.resume(session.clone()).send().await,
            "of the method drive.files.create",
        ),
        (
            other_media.resume(session).send().await,
            "was started for 10 bytes",
        ),
    ] {
        let error = upload.unwrap_err();
        assert!(
            matches!(error.upload(), Some(UploadError::WrongSession(_))),
            "{error}"
        );
        assert!(error.to_string().contains(said), "{error}");
        assert!(error.is_invalid_request());
    }
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_session_at_another_host_gets_neither_token_nor_media() {
    for place in [
        "https://evil.example/session?upload_id=secret-0",
        "http://www.googleapis.com/session?upload_id=secret-0",
        "https://www.googleapis.com.evil.example/session?upload_id=secret-0",
        "https://user@www.googleapis.com/session?upload_id=secret-0",
        "https://evil.example\\@www.googleapis.com/session?upload_id=secret-0",
        "/session?upload_id=secret-0",
        "",
    ] {
        let server = Server::start([]).await;
        server.locate(place);
        let client = builder(&server).credentials(AccessToken::new("hidden").unwrap());
        let drive = Drive::new(&client.build().unwrap());
        let upload = drive.create(named("x")).upload(data(10)).resumable();
        let error = upload.send().await.unwrap_err();
        assert!(
            matches!(error.upload(), Some(UploadError::Protocol(_))),
            "{place}: {error}"
        );
        let printed = format!("{error} {error:?}");
        assert!(!printed.contains("secret-0"), "{printed}");

        let kept = serde_json::json!({"method": "drive.files.create", "url": place, "size": 10});
        let session: UploadSession = serde_json::from_value(kept).unwrap();
        let upload = drive.create(named("x")).upload(data(10)).resume(session);
        let error = upload.send().await.unwrap_err();
        assert!(
            matches!(error.upload(), Some(UploadError::WrongSession(_))),
            "{place}: {error}"
        );
        assert_eq!(server.seen().len(), 1, "{place}");
    }
}

#[tokio::test]
async fn nothing_that_is_printed_has_the_address_of_a_session() {
    let server = Server::start([Fault::None, Fault::Status(400)]).await;
    let upload = drive(&server).create(named("x")).upload(data(10));
    let session = upload.start().await.unwrap();
    let upload = upload.resume(session.clone());
    let printed = format!("{session:?} {upload:?}");
    let error = upload.send().await.unwrap_err();
    let printed = format!("{printed} {error} {error:?}");
    assert!(
        !printed.contains("secret-0") && !printed.contains("/session"),
        "{printed}"
    );
    assert!(printed.contains("drive.files.create"));
}

#[tokio::test]
async fn every_request_to_a_session_has_the_token() {
    let server = Server::start([]).await;
    let client = builder(&server).credentials(AccessToken::new("hidden").unwrap());
    let drive = Drive::new(&client.build().unwrap());
    let upload = drive.create(named("x")).upload(data(SIZE)).resumable();
    upload.chunk_size(1).send().await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 4);
    for seen in seen {
        assert_eq!(seen.header("authorization"), Some("Bearer hidden"));
    }
}

#[tokio::test]
async fn a_cancelled_upload_can_be_gone_on_with() {
    let server = Server::start([Fault::None, Fault::None, Fault::Stall]).await;
    let data = data(SIZE);
    let cancellation = Cancellation::new();
    let options = CallOptions::new().cancel_on(&cancellation);
    let cancel = cancellation.clone();
    let upload = drive(&server).create(named("x")).with(options);
    let upload = upload.upload(data.clone()).resumable().chunk_size(1);
    let upload = upload.on_progress(move |progress| {
        if progress.sent > UNIT as u64 {
            cancel.cancel();
        }
    });
    let error = upload.send().await.unwrap_err();
    assert!(
        error.is_cancelled() && !error.is_outcome_unknown(),
        "{error}"
    );
    let session = error.upload_session().unwrap().clone();
    let upload = drive(&server).create(File::default()).upload(data.clone());
    upload.resume(session).send().await.unwrap();
    assert!(server.object() == data);
}

#[tokio::test]
async fn a_closed_client_ends_an_upload_which_can_be_gone_on_with() {
    let server = Server::start([Fault::None, Fault::Stall]).await;
    let client = builder(&server).build().unwrap();
    let upload = Drive::new(&client).create(named("x")).upload(data(SIZE));
    let sending = tokio::spawn(upload.resumable().chunk_size(1).send());
    while server.seen().len() < 2 {
        tokio::task::yield_now().await;
    }
    client.close(Duration::ZERO).await;
    let error = sending.await.unwrap().unwrap_err();
    assert!(
        error.is_closed() && error.upload_session().is_some(),
        "{error}"
    );
}

#[tokio::test]
async fn a_closed_client_ends_the_wait_of_an_upload() {
    let server = Server::start([Fault::None, Fault::Status(503)]).await;
    let year = Duration::from_hours(365 * 24);
    let policy = RetryPolicy::default().backoff(year, year);
    let client = builder(&server).retry(policy).build().unwrap();
    let upload = Drive::new(&client).create(named("x")).upload(data(SIZE));
    let sending = tokio::spawn(upload.resumable().chunk_size(1).send());
    while client.stats().retries == 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(client.close(Duration::from_mins(1)).await, 0);
    let ended = tokio::time::timeout(Duration::from_mins(1), sending).await;
    let error = ended.unwrap().unwrap().unwrap_err();
    assert!(
        error.is_closed() && error.upload_session().is_some(),
        "{error}"
    );
}

#[cfg(feature = "blocking")]
#[tokio::test(flavor = "multi_thread")]
async fn an_upload_can_be_waited_for_without_async() {
    let server = Server::start([]).await;
    let drive = drive(&server);
    let upload = drive.create(named("x")).upload(data(SIZE)).resumable();
    let file = tokio::task::spawn_blocking(|| upload.send_blocking())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(file.size, Some(SIZE as u64));
    let upload = drive.create(named("x")).upload(data(SIZE));
    assert!(upload.send_blocking().unwrap_err().is_configuration());
}
