//! Downloads with the generated storage client from storage servers that nobody here wrote.

#![allow(clippy::panic, clippy::unwrap_used, reason = "tests fail by panicking")]

use gapi_runtime::{Client, DownloadError};
use gapi_storage_v1::Storage;
use gapi_storage_v1::schemas::Bucket;
use gapi_tests::servers::Server;

const BUCKET: &str = "films";
const NAME: &str = "reel 1 / 100% ü.bin";
const MIB: usize = 1024 * 1024;

/// No limit that anything here comes near.
const LIMIT: u64 = 64 * 1024 * 1024;

/// A client of a server that has one object, and what is in it.
async fn library(server: &Server) -> (Storage, Vec<u8>) {
    let client = Client::builder().emulator("storage", server.address());
    let storage = Storage::new(&client.build().unwrap());
    let bucket = Bucket::default().name(BUCKET);
    let insert = storage.buckets().insert("a-project", bucket);
    insert.send().await.unwrap();
    let mut content = vec![0; 3 * MIB + 7];
    fastrand::Rng::with_seed(1).fill(&mut content);
    server.put_object(BUCKET, NAME, &content);
    (storage, content)
}

/// Everything that a download can do, on one server.
async fn downloads(server: Server) {
    let (storage, content) = library(&server).await;
    let objects = storage.objects();

    let body = objects.get(BUCKET, NAME).download().await.unwrap();
    assert_eq!(body.left(), Some(content.len() as u64));
    assert!(body.headers().contains_key("x-goog-hash"));
    assert_eq!(body.bytes(LIMIT).await.unwrap(), content);

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("reel.bin");
    let body = objects.get(BUCKET, NAME).download().await.unwrap();
    assert_eq!(body.save(&path).await.unwrap(), content.len() as u64);
    assert!(std::fs::read(&path).unwrap() == content);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);

    for (first, end) in [
        (0, 1),
        (MIB, 2 * MIB + 1),
        (content.len() - 1, content.len()),
    ] {
        let part = objects.get(BUCKET, NAME).download();
        let part = part.range(first as u64..end as u64).await.unwrap();
        assert_eq!(part.bytes(LIMIT).await.unwrap(), content[first..end]);
    }
    let rest = objects.get(BUCKET, NAME).download().range(3 * MIB as u64..);
    let rest = rest.await.unwrap().bytes(LIMIT).await.unwrap();
    assert_eq!(rest, content[3 * MIB..]);

    let body = objects.get(BUCKET, NAME).download().await.unwrap();
    let error = body.bytes(MIB as u64).await.unwrap_err();
    let large = matches!(error.download(), Some(DownloadError::TooLarge { .. }));
    assert!(large, "{error}");

    let absent = objects.get(BUCKET, "absent").download();
    let error = absent.await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
    assert_eq!(error.method(), Some("storage.objects.get"));

    // The description is still there for those who do not ask for the content.
    let object = objects.get(BUCKET, NAME).send().await.unwrap();
    assert_eq!(object.size, Some(content.len() as u64));
}

#[tokio::test]
async fn the_emulator_in_python_gives_content_as_it_is() {
    downloads(Server::gcp_storage_emulator()).await;
}

#[tokio::test]
async fn the_server_in_go_gives_content_as_it_is() {
    downloads(Server::fake_gcs_server()).await;
}

/// The other server does not take such objects.
#[tokio::test]
async fn an_empty_object_is_content_too() {
    let server = Server::fake_gcs_server();
    let (storage, _) = library(&server).await;
    server.put_object(BUCKET, "empty", "");
    let get = || storage.objects().get(BUCKET, "empty").download();
    let body = get().await.unwrap();
    assert_eq!(body.left(), Some(0));
    assert_eq!(body.bytes(LIMIT).await.unwrap(), "");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("empty");
    assert_eq!(get().await.unwrap().save(&path).await.unwrap(), 0);
    assert_eq!(std::fs::read(&path).unwrap(), b"");
}

#[test]
fn threads_download_without_async() {
    let server = Server::fake_gcs_server();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (storage, content) = runtime.block_on(library(&server));
    let get = || storage.objects().get(BUCKET, NAME).download();

    let body = get().send_blocking().unwrap();
    let pieces: Result<Vec<_>, _> = body.blocking().collect();
    assert!(pieces.unwrap().concat() == content);

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("reel.bin");
    let body = get().range(5..).send_blocking().unwrap();
    assert_eq!(body.save_blocking(&path).unwrap(), content.len() as u64 - 5);
    assert!(std::fs::read(&path).unwrap() == content[5..]);
}

/// What goes on after a break is pinned to the generation, which this server keeps.
#[tokio::test]
async fn an_object_that_was_replaced_has_another_version() {
    let server = Server::fake_gcs_server();
    let (storage, content) = library(&server).await;
    let objects = storage.objects();
    let body = objects.get(BUCKET, NAME).download().await.unwrap();
    let version = body.headers()["x-goog-generation"].clone();
    assert_eq!(body.bytes(LIMIT).await.unwrap(), content);
    server.put_object(BUCKET, NAME, "anew");
    let body = objects.get(BUCKET, NAME).download().await.unwrap();
    assert_ne!(body.headers()["x-goog-generation"], version);
    assert_eq!(body.bytes(LIMIT).await.unwrap(), "anew");
}
