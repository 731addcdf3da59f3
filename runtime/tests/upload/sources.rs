//! Where media comes from, and what is wrong with it.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use gapi_runtime::{Bytes, Media, UploadError};
use tokio::io::{AsyncRead, ReadBuf};

use crate::api::{File, data, drive, named};
use crate::server::{Server, UNIT};

/// What media comes from, by name.
type Source<'a> = (&'static str, Box<dyn Fn() -> Media + 'a>);

/// A stream of pieces.
struct Pieces(Vec<Result<Bytes, io::Error>>);

impl Pieces {
    /// Of bytes, in order.
    fn of(data: &[u8], size: usize) -> Self {
        let pieces = data.chunks(size).rev();
        Self(
            pieces
                .map(|piece| Ok(Bytes::copy_from_slice(piece)))
                .collect(),
        )
    }
}

impl Stream for Pieces {
    type Item = Result<Bytes, io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop())
    }
}

/// A reader that breaks after so many bytes.
struct Breaks(usize);

impl AsyncRead for Breaks {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.0 == 0 {
            return Poll::Ready(Err(io::Error::other("the tape is torn")));
        }
        let size = self.0.min(buffer.remaining()).min(1_000);
        buffer.put_slice(&vec![7; size]);
        self.0 -= size;
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn every_source_gives_the_same_bytes() {
    let data = data(2 * UNIT + 77);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.pdf");
    std::fs::write(&path, &data).unwrap();
    let reader = || io::Cursor::new(data.clone());
    let size = data.len() as u64;
    let sources: [Source<'_>; 6] = [
        ("bytes", Box::new(|| Media::from_bytes(data.clone()))),
        ("file", Box::new(|| Media::from_path(&path))),
        ("reader", Box::new(|| Media::from_reader(reader(), None))),
        (
            "reader of a size",
            Box::new(|| Media::from_reader(reader(), size)),
        ),
        (
            "stream",
            Box::new(|| Media::from_stream(Pieces::of(&data, 1_234), None)),
        ),
        (
            "large pieces",
            Box::new(|| Media::from_stream(Pieces::of(&data, 600_000), size)),
        ),
    ];
    for (name, source) in &sources {
        let server = Server::start([]).await;
        let update = || drive(&server).update("1", File::default());
        update().upload(source()).simple().send().await.unwrap();
        update()
            .upload(source())
            .resumable()
            .chunk_size(1)
            .send()
            .await
            .unwrap();
        for object in server.objects() {
            assert!(object == data, "{name}");
        }
        assert_eq!(server.objects().len(), 2, "{name}");
    }
}

#[tokio::test]
async fn the_type_of_a_file_is_told_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.pdf");
    std::fs::write(&path, "x").unwrap();
    let server = Server::start([]).await;
    let upload = drive(&server).create(named("x")).upload(path);
    upload.resumable().send().await.unwrap();
    let start = &server.seen()[0];
    assert_eq!(
        start.line,
        "POST /resumable/upload/files?uploadType=resumable HTTP/1.1"
    );
    assert_eq!(
        start.header("x-upload-content-type"),
        Some("application/pdf")
    );
    assert_eq!(start.header("x-upload-content-length"), Some("1"));
    assert_eq!(start.header("content-type"), Some("application/json"));
    assert_eq!(start.body, b"{\"name\":\"x\"}");
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_told_before_anything_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing");
    for path in [missing, folder.path().to_owned()] {
        let server = Server::start([]).await;
        let name = path.display().to_string();
        let error = drive(&server)
            .create(named("x"))
            .upload(path)
            .send()
            .await
            .unwrap_err();
        let told = error.upload().unwrap();
        assert!(matches!(told, UploadError::Unreadable { .. }), "{error}");
        assert!(error.to_string().contains(&name), "{error}");
        assert!(server.seen().is_empty());
    }
}

#[tokio::test]
async fn sources_that_are_not_of_the_declared_size_leave_no_object() {
    for (declared, is_told) in [
        (UNIT as u64 + 11, "which it does not have"),
        (UNIT as u64 + 9, "which it exceeds"),
    ] {
        for resumable in [false, true] {
            let server = Server::start([]).await;
            let media = Media::from_reader(io::Cursor::new(data(UNIT + 10)), declared);
            let upload = drive(&server)
                .update("1", File::default())
                .upload(media)
                .chunk_size(1);
            let upload = if resumable {
                upload.resumable()
            } else {
                upload.simple()
            };
            let error = upload.send().await.unwrap_err();
            match error.upload() {
                Some(UploadError::Shorter {
                    declared: told,
                    size,
                    ..
                }) => {
                    assert_eq!((*told, *size), (declared, UNIT as u64 + 10));
                }
                Some(UploadError::Longer { declared: told, .. }) => assert_eq!(*told, declared),
                _ => panic!("{is_told}: {error}"),
            }
            assert!(!error.is_outcome_unknown());
            assert_eq!(error.upload_session().is_some(), resumable);
            assert!(server.objects().is_empty(), "{is_told}");
        }
    }
}

#[tokio::test]
async fn a_source_that_breaks_leaves_no_object() {
    for at in [0, 10, UNIT + 5] {
        for (size, resumable) in [(None, true), (Some(3 * UNIT as u64), true), (None, false)] {
            let server = Server::start([]).await;
            let media = Media::from_reader(Breaks(at), size);
            let upload = drive(&server)
                .update("1", File::default())
                .upload(media)
                .chunk_size(1);
            let upload = if resumable {
                upload.resumable()
            } else {
                upload.simple()
            };
            let error = upload.send().await.unwrap_err();
            assert!(
                matches!(error.upload(), Some(UploadError::Unreadable { .. })),
                "{error}"
            );
            assert!(error.to_string().contains("the tape is torn"), "{error}");
            assert!(server.objects().is_empty());
        }
    }
}

#[tokio::test]
async fn a_file_that_changes_meanwhile_is_not_sent_as_if_it_had_not() {
    for (size, text) in [(3 * UNIT, "shorter"), (3 * UNIT + 20, "longer")] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        std::fs::write(&path, data(3 * UNIT + 10)).unwrap();
        let server = Server::start([]).await;
        let changed = path.clone();
        let upload = drive(&server).create(named("x")).upload(path);
        let upload = upload
            .resumable()
            .chunk_size(1)
            .on_progress(move |progress| {
                if progress.sent == UNIT as u64 {
                    std::fs::write(&changed, data(size)).unwrap();
                }
            });
        let error = upload.send().await.unwrap_err();
        let told = error.upload();
        assert!(
            matches!(
                told,
                Some(UploadError::Shorter { .. } | UploadError::Changed { .. })
            ),
            "{text}: {error}"
        );
        assert!(server.objects().is_empty(), "{text}");
    }
}

#[tokio::test]
async fn a_size_that_nobody_knew_is_limited_all_the_same() {
    for resumable in [false, true] {
        let server = Server::start([]).await;
        let media = Media::from_reader(io::Cursor::new(data(1_000_001)), None);
        let media = media.content_type("message/rfc822");
        let upload = drive(&server).put(named("x")).upload(media).chunk_size(1);
        let upload = if resumable {
            upload.resumable()
        } else {
            upload.multipart()
        };
        let error = upload.send().await.unwrap_err();
        assert!(matches!(
            error.upload(),
            Some(UploadError::TooLarge { limit: 1_000_000 })
        ));
        assert!(server.objects().is_empty());
    }
}

#[tokio::test]
async fn progress_is_told_up_to_the_end() {
    for resumable in [false, true] {
        let server = Server::start([]).await;
        let told = Arc::new(Mutex::new(Vec::new()));
        let telling = Arc::clone(&told);
        let upload = drive(&server).create(named("x")).upload(data(700_000));
        let upload = upload.chunk_size(1).on_progress(move |progress| {
            telling
                .lock()
                .unwrap()
                .push((progress.sent, progress.total));
        });
        let upload = if resumable {
            upload.resumable()
        } else {
            upload.multipart()
        };
        upload.send().await.unwrap();
        let told = told.lock().unwrap();
        assert!(told.is_sorted() && told.len() > 3, "{told:?}");
        assert_eq!(told.last(), Some(&(700_000, Some(700_000))));
    }
}

#[tokio::test]
async fn a_slow_source_is_waited_for() {
    /// Bytes that come late.
    struct Late(Pin<Box<tokio::time::Sleep>>, bool);

    impl AsyncRead for Late {
        fn poll_read(
            mut self: Pin<&mut Self>,
            cx: &mut Context<'_>,
            buffer: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<()>> {
            std::task::ready!(self.0.as_mut().poll(cx));
            if !std::mem::replace(&mut self.1, true) {
                buffer.put_slice(b"late");
            }
            Poll::Ready(Ok(()))
        }
    }

    let server = Server::start([]).await;
    let limit = Duration::from_millis(50);
    let client = crate::api::builder(&server).attempt_timeout(limit);
    let late = Late(Box::pin(tokio::time::sleep(6 * limit)), false);
    let drive = crate::api::Drive::new(&client.build().unwrap());
    let upload = drive
        .update("1", File::default())
        .upload(Media::from_reader(late, None));
    upload.simple().send().await.unwrap();
    assert_eq!(server.object(), b"late");
}
