//! Content in files and writers.

use std::fs;
use std::path::Path;

use gapi_runtime::DownloadError;

use crate::server::{Answer, Server, content};

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[tokio::test]
async fn a_file_is_saved_under_its_name_in_place_of_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.pdf");
    fs::write(&path, "old").unwrap();
    let plan = |n| Answer {
        cut: (n == 0).then_some(300_000),
        ..Answer::new(&content(700_001)).etag("\"1\"").hashed()
    };
    let server = Server::start(plan).await;
    let size = server
        .get()
        .download()
        .await
        .unwrap()
        .save(&path)
        .await
        .unwrap();
    assert_eq!(
        (size, fs::read(&path).unwrap()),
        (700_001, content(700_001))
    );
    assert_eq!(names(folder.path()), ["report.pdf"]);
}

#[tokio::test]
async fn a_failed_download_leaves_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.pdf");
    for answer in [
        Answer::new(&content(5000)).cut(2000),
        Answer::new(&content(5000)).header("x-goog-hash", "crc32c=AAAAAA=="),
    ] {
        for old in [None, Some("old")] {
            if let Some(old) = old {
                fs::write(&path, old).unwrap();
            }
            let answer = answer.clone();
            let server = Server::start(move |_| answer.clone()).await;
            let saved = server.get().download().await.unwrap().save(&path).await;
            assert!(saved.is_err());
            assert_eq!(fs::read_to_string(&path).ok().as_deref(), old);
            assert_eq!(names(folder.path()).len(), usize::from(old.is_some()));
        }
        fs::remove_file(&path).unwrap();
    }
}

#[tokio::test]
async fn a_dropped_download_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.pdf");
    let server = Server::start(|_| Answer {
        stalls: true,
        ..Answer::new(&content(5000)).cut(2000)
    })
    .await;
    let saving = server.get().download().await.unwrap().save(&path);
    let mut saving = Box::pin(saving);
    for _ in 0..1000 {
        let polled = tokio::time::timeout(std::time::Duration::from_millis(10), &mut saving).await;
        assert!(polled.is_err());
        if !names(folder.path()).is_empty() {
            break;
        }
    }
    assert_eq!(names(folder.path()).len(), 1);
    drop(saving);
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

#[tokio::test]
async fn a_file_that_cannot_be_written_is_a_typed_error() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(|_| Answer::new(b"hello")).await;
    for path in [
        folder.path().join("none/report.pdf"),
        folder.path().to_owned(),
        "..".into(),
    ] {
        let error = server
            .get()
            .download()
            .await
            .unwrap()
            .save(&path)
            .await
            .unwrap_err();
        assert!(
            matches!(error.download(), Some(DownloadError::File { .. })),
            "{error:?}"
        );
    }
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

#[tokio::test]
async fn a_writer_that_takes_a_byte_at_a_time_gets_all() {
    let (near, mut far) = tokio::io::duplex(1);
    let server = Server::start(|_| Answer::new(&content(3000)).hashed()).await;
    let body = server.get().download().await.unwrap();
    let copying = async move {
        let mut near = near;
        body.copy_to(&mut near).await.unwrap()
    };
    let mut data = Vec::new();
    let reading = tokio::io::AsyncReadExt::read_to_end(&mut far, &mut data);
    let (size, read) = tokio::join!(copying, reading);
    read.unwrap();
    assert_eq!((size, data), (3000, content(3000)));
}
