//! Sessions through everything that can go wrong on the way.

use std::time::Duration;

use gapi_runtime::{CallOptions, Error, Media, RetryPolicy, UploadError};

use crate::api::{File, builder, data, drive, named};
use crate::server::{Fault, Server, UNIT};

/// Three full chunks and a bit.
const SIZE: usize = 3 * UNIT + 1_000;

/// Uploads bytes in chunks of one unit.
async fn upload(server: &Server, data: &[u8]) -> Result<File, Error> {
    let media = Media::from_bytes(data.to_vec());
    let upload = drive(server).create(named("x")).upload(media);
    upload.resumable().chunk_size(1).send().await
}

/// The same from what can be read only once, of a size that nobody knows.
async fn upload_once(server: &Server, data: &[u8]) -> Result<File, Error> {
    let media = Media::from_reader(std::io::Cursor::new(data.to_vec()), None);
    let upload = drive(server).create(named("x")).upload(media);
    upload.chunk_size(1).send().await
}

/// Uploads in both ways, and sees to it that there is one object with every byte.
async fn is_whole(faults: &[Fault]) {
    let data = data(SIZE);
    for once in [false, true] {
        let server = Server::start(faults.to_vec()).await;
        let result = if once {
            upload_once(&server, &data).await
        } else {
            upload(&server, &data).await
        };
        let file = result.unwrap_or_else(|error| panic!("{faults:?}, {once}: {error}"));
        assert_eq!(file.size, Some(SIZE as u64), "{faults:?}");
        assert!(server.object() == data, "{faults:?}, {once}");
    }
}

#[tokio::test]
async fn a_cut_at_every_boundary_and_in_the_middle_costs_nothing() {
    for request in 0..4 {
        for at in [0, 1, UNIT / 2, UNIT - 1, UNIT] {
            let mut faults = vec![Fault::None; 1 + request];
            faults.push(Fault::CutAt(at.min(if request == 3 { 1_000 } else { at })));
            is_whole(&faults).await;
        }
    }
}

#[tokio::test]
async fn after_a_cut_the_server_is_asked_first() {
    let server = Server::start([Fault::None, Fault::None, Fault::CutAt(UNIT)]).await;
    upload(&server, &data(SIZE)).await.unwrap();
    let unit = |n: usize| n * UNIT;
    let expected = [
        format!("0-{}/{SIZE}", unit(1) - 1),
        format!("{}-{}/{SIZE}", unit(1), unit(2) - 1),
        format!("*/{SIZE}"),
        format!("{}-{}/{SIZE}", unit(2), unit(3) - 1),
        format!("{}-{}/{SIZE}", unit(3), SIZE - 1),
    ];
    assert_eq!(server.ranges(), expected);
}

#[tokio::test]
async fn a_final_reply_that_is_lost_is_asked_for_and_nothing_sent_again() {
    let mut faults = vec![Fault::None; 4];
    faults.push(Fault::LoseReply);
    is_whole(&faults).await;
    let server = Server::start(faults).await;
    upload(&server, &data(SIZE)).await.unwrap();
    assert_eq!(server.ranges().last().unwrap(), &format!("*/{SIZE}"));
    assert_eq!((server.ranges().len(), server.sessions()), (5, 1));
}

#[tokio::test]
async fn without_a_range_nothing_is_stored() {
    is_whole(&[Fault::None, Fault::Keep(0)]).await;
    is_whole(&[Fault::None, Fault::None, Fault::Keep(0), Fault::Keep(0)]).await;
}

#[tokio::test]
async fn a_server_may_keep_part_of_a_chunk() {
    for part in [1, 999, UNIT / 3] {
        // The strict server wants whole units of what is read once, too.
        is_whole(&[Fault::None, Fault::Keep(part)]).await;
        is_whole(&[
            Fault::None,
            Fault::None,
            Fault::Keep(part),
            Fault::Keep(part),
        ])
        .await;
    }
}

#[tokio::test]
async fn errors_that_pass_do_no_harm() {
    for status in [408, 429, 500, 502, 503, 504] {
        is_whole(&[Fault::None, Fault::None, Fault::Status(status)]).await;
        // The answer to the question fails as well.
        let server_error = || Fault::Status(status);
        is_whole(&[
            Fault::None,
            server_error(),
            server_error(),
            Fault::None,
            server_error(),
        ])
        .await;
    }
}

#[tokio::test]
async fn progress_resets_the_count_of_attempts() {
    let cuts = std::iter::repeat_n([Fault::CutAt(UNIT), Fault::None], 3).flatten();
    let faults: Vec<_> = [Fault::None].into_iter().chain(cuts).collect();
    let server = Server::start(faults).await;
    let data = data(SIZE);
    let two = CallOptions::new().retry(
        RetryPolicy::default()
            .attempts(2)
            .backoff(Duration::from_millis(1), Duration::from_millis(1)),
    );
    let upload = drive(&server).create(named("x")).with(two);
    let upload = upload.upload(Media::from_bytes(data.clone()));
    upload.resumable().chunk_size(1).send().await.unwrap();
    assert!(server.object() == data);
}

#[tokio::test]
async fn without_progress_the_attempts_are_counted() {
    let failures = std::iter::repeat_n(Fault::Status(503), 50);
    let server = Server::start([Fault::None, Fault::None].into_iter().chain(failures)).await;
    let error = upload(&server, &data(SIZE)).await.unwrap_err();
    assert_eq!(
        (error.attempts().len(), error.status().unwrap().as_u16()),
        (5, 503)
    );
    assert!(!error.is_outcome_unknown(), "the object is not complete");
    assert_eq!(error.method(), Some("drive.files.create"));
    let session = error.upload_session().unwrap().clone();

    // It goes on later from where it was.
    server.recover();
    let data = data(SIZE);
    let upload = drive(&server).create(File::default());
    let upload = upload.upload(Media::from_bytes(data.clone()));
    upload.resume(session).send().await.unwrap();
    assert!(server.object() == data);
    assert_eq!(server.sessions(), 1);
}

#[tokio::test]
async fn a_server_that_keeps_nothing_is_given_up() {
    let nothing = std::iter::repeat_n(Fault::Keep(0), 50);
    let server = Server::start([Fault::None].into_iter().chain(nothing)).await;
    let error = upload(&server, &data(SIZE)).await.unwrap_err();
    assert!(error.to_string().contains("keeps nothing"), "{error}");
    assert_eq!(error.attempts().len(), 5);
}

#[tokio::test]
async fn a_forgotten_session_is_started_again() {
    for status in [404, 410] {
        for at in 0..4 {
            let mut faults = vec![Fault::None; 1 + at];
            faults.push(Fault::Forget(status));
            let server = Server::start(faults).await;
            let data = data(SIZE);
            upload(&server, &data).await.unwrap();
            assert!(server.object() == data);
            assert_eq!(server.sessions(), 2);
        }
    }
}

#[tokio::test]
async fn a_forgotten_session_is_not_started_again_for_ever() {
    let faults = std::iter::repeat_n([Fault::None, Fault::None, Fault::Forget(404)], 20).flatten();
    let server = Server::start(faults).await;
    let error = upload(&server, &data(SIZE)).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 404);
    assert_eq!(server.sessions(), 5);
    assert!(error.upload_session().is_none() && server.objects().is_empty());
}

#[tokio::test]
async fn what_can_be_read_only_once_is_started_again_while_all_of_it_is_at_hand() {
    let data = data(SIZE);
    let server = Server::start([Fault::None, Fault::Forget(410)]).await;
    upload_once(&server, &data).await.unwrap();
    assert!(server.object() == data);

    let server = Server::start([Fault::None, Fault::None, Fault::Forget(410)]).await;
    let error = upload_once(&server, &data).await.unwrap_err();
    assert!(
        matches!(error.upload(), Some(UploadError::SessionLost)),
        "{error}"
    );
    assert!(server.objects().is_empty());
}

#[tokio::test]
async fn an_upload_that_may_be_complete_is_not_started_again() {
    let mut faults = vec![Fault::None; 4];
    faults.extend([Fault::LoseReply, Fault::Forget(404)]);
    let server = Server::start(faults.clone()).await;
    let error = upload(&server, &data(SIZE)).await.unwrap_err();
    assert!(error.is_outcome_unknown(), "{error:?}");
    assert_eq!((server.sessions(), server.objects().len()), (1, 1));

    // Where twice is the same as once there is no harm.
    let server = Server::start(faults).await;
    let safe = CallOptions::new().safe_to_repeat(true);
    let upload = drive(&server).create(named("x")).with(safe);
    let upload = upload.upload(Media::from_bytes(data(SIZE)));
    upload.resumable().chunk_size(1).send().await.unwrap();
    assert_eq!((server.sessions(), server.objects().len()), (2, 2));
}

#[tokio::test]
async fn answers_that_make_no_sense_are_refused() {
    for (fault, said) in [
        (
            Fault::Range("bytes=0-99999999"),
            "more than the 262144 bytes",
        ),
        (Fault::Range("bytes=0-262144"), "more than the 262144 bytes"),
        (Fault::Range("bytes=5-9"), "is none"),
        (Fault::Range("nonsense"), "is none"),
        (Fault::Range("bytes=0-99999999999999999999"), "is none"),
        (Fault::Early, "before it is"),
    ] {
        let server = Server::start([Fault::None, fault.clone()]).await;
        let error = upload(&server, &data(SIZE)).await.unwrap_err();
        assert!(error.to_string().contains(said), "{fault:?}: {error}");
        assert!(matches!(error.upload(), Some(UploadError::Protocol(_))));
        assert!(server.objects().is_empty() && error.upload_session().is_some());
    }
}

#[tokio::test]
async fn final_errors_end_an_upload_at_once() {
    for status in [400, 403, 412] {
        let server = Server::start([Fault::None, Fault::None, Fault::Status(status)]).await;
        let error = upload(&server, &data(SIZE)).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(server.seen().len(), 3);
    }
}

#[tokio::test]
async fn a_server_that_does_not_read_is_asked_again() {
    let server = Server::start([Fault::None, Fault::Stall]).await;
    let client = builder(&server).attempt_timeout(Duration::from_millis(300));
    let drive = crate::api::Drive::new(&client.build().unwrap());
    let data = data(4 * 1024 * 1024 + 7);
    let upload = drive
        .create(named("x"))
        .upload(Media::from_bytes(data.clone()));
    upload.resumable().send().await.unwrap();
    assert!(server.object() == data);
    assert!(server.ranges()[1].starts_with("*/"));
}

#[tokio::test]
async fn empty_media_is_an_object_too() {
    for once in [false, true] {
        let server = Server::start([]).await;
        if once {
            upload_once(&server, &[]).await.unwrap();
        } else {
            upload(&server, &[]).await.unwrap();
        }
        assert_eq!(server.object(), b"");
        assert_eq!(server.ranges(), ["*/0"]);
        let put = &server.seen()[1];
        assert_eq!(put.header("content-length"), Some("0"));
    }
}

#[tokio::test]
async fn an_unknown_size_that_ends_with_a_chunk_is_told_in_the_end() {
    let server = Server::start([]).await;
    let data = data(2 * UNIT);
    upload_once(&server, &data).await.unwrap();
    assert!(server.object() == data);
    let last = UNIT * 2 - 1;
    let expected = [
        format!("0-{}/*", UNIT - 1),
        format!("{UNIT}-{last}/*"),
        format!("*/{}", 2 * UNIT),
    ];
    assert_eq!(server.ranges(), expected);
}
