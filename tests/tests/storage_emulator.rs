//! The generated storage client against storage servers that nobody here wrote.

#![allow(clippy::panic, clippy::unwrap_used, reason = "tests fail by panicking")]

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use gapi_runtime::{Batch, CallOptions, Cancellation, Client, Media, Record};
use gapi_storage_v1::Storage;
use gapi_storage_v1::schemas::{Bucket, ComposeRequest, ComposeRequestSourceObjectsItem, Object};
use gapi_tests::servers::Server;

/// A client with connections of its own.
fn client(server: &Server) -> Client {
    let builder = Client::builder().emulator("storage", server.address());
    builder.build().unwrap()
}

#[tokio::test]
async fn buckets_and_objects_are_created_listed_patched_and_deleted() {
    let server = Server::gcp_storage_emulator();
    let storage = Storage::new(&client(&server));

    let bucket = storage
        .buckets()
        .insert("a-project", Bucket::default().name("papers"))
        .send()
        .await
        .unwrap();
    assert_eq!(bucket.name.as_deref(), Some("papers"));
    assert!(bucket.time_created.is_some());
    assert_eq!(bucket.metageneration, Some(1));

    let buckets = storage.buckets().list("a-project").send().await.unwrap();
    let names: Vec<_> = buckets
        .items
        .unwrap()
        .into_iter()
        .filter_map(|bucket| bucket.name)
        .collect();
    assert_eq!(names, ["papers"]);

    let patch = Bucket::default().labels([("team", "ada")]);
    let patched = storage
        .buckets()
        .patch("papers", patch)
        .send()
        .await
        .unwrap();
    assert_eq!(patched.labels.unwrap()["team"], "ada");

    server.put_object("papers", "notes/first draft.txt", "to be");
    server.put_object("papers", "notes/second draft.txt", " or not");
    let sources = ["notes/first draft.txt", "notes/second draft.txt"]
        .map(|name| ComposeRequestSourceObjectsItem::default().name(name));
    let request = ComposeRequest::default()
        .destination(Object::default().content_type("text/plain"))
        .source_objects(sources);
    let composed = storage
        .objects()
        .compose("papers", "whole + 100% / ü.txt", request)
        .send()
        .await
        .unwrap();
    assert_eq!(composed.name.as_deref(), Some("whole + 100% / ü.txt"));
    assert_eq!(composed.size, Some(12));

    let objects = storage
        .objects()
        .list("papers")
        .prefix("notes/")
        .send()
        .await
        .unwrap();
    assert_eq!(objects.items.unwrap().len(), 2);

    let object = storage
        .objects()
        .get("papers", "whole + 100% / ü.txt")
        .send()
        .await
        .unwrap();
    assert_eq!(object.generation, composed.generation);
    assert_eq!(object.md5_hash, composed.md5_hash);

    let patch = Object::default().metadata([("page", "1")]);
    let patched = storage
        .objects()
        .patch("papers", "whole + 100% / ü.txt", patch)
        .send()
        .await
        .unwrap();
    assert_eq!(patched.metadata.unwrap()["page"], "1");

    for name in [
        "notes/first draft.txt",
        "notes/second draft.txt",
        "whole + 100% / ü.txt",
    ] {
        storage
            .objects()
            .delete("papers", name)
            .send()
            .await
            .unwrap();
    }
    let error = storage
        .objects()
        .get("papers", "notes/first draft.txt")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));

    storage.buckets().delete("papers").send().await.unwrap();
    assert!(
        storage
            .buckets()
            .list("a-project")
            .send()
            .await
            .unwrap()
            .items
            .is_none_or(|items| items.is_empty())
    );
}

/// The emulator does what changes objects in a batch, nothing else, and does not say which part it answers.
#[tokio::test]
async fn a_batch_does_what_its_calls_would_do_alone() {
    let server = Server::gcp_storage_emulator();
    let storage = Storage::new(&client(&server));
    let papers = Bucket::default().name("papers");
    let papers = storage.buckets().insert("a-project", papers);
    papers.send().await.unwrap();
    for name in ["a 1 / ü.txt", "b", "c"] {
        server.put_object("papers", name, "text");
    }
    let objects = storage.objects();
    let labelled = Object::default().metadata([("page", "1")]);
    let alone = objects.patch("papers", "c", labelled.clone());
    let alone = alone.send().await.unwrap();

    let mut batch = Batch::new().answered_in_order().max_parts(4);
    let copy = objects.copy("papers", "a 1 / ü.txt", "papers", "d", Object::default());
    let copied = batch.add(copy.send());
    let patched = batch.add(objects.patch("papers", "b", labelled).send());
    let deleted = batch.add(objects.delete("papers", "c").send());
    let absent = batch.add(objects.delete("papers", "absent").send());
    let last = batch.add(objects.delete("papers", "a 1 / ü.txt").send());
    let mut results = batch.send().await.unwrap();

    let copied = results.take(copied).unwrap();
    assert_eq!((copied.name.as_deref(), copied.size), (Some("d"), Some(4)));
    let patched = results.take(patched).unwrap();
    assert_eq!(patched.metadata, alone.metadata);
    assert_eq!(patched.md5_hash, alone.md5_hash);
    results.take(deleted).unwrap();
    results.take(last).unwrap();
    let absent = results.take(absent).unwrap_err();
    assert_eq!(absent.status().map(|status| status.as_u16()), Some(404));
    assert!(absent.api().unwrap().message().contains("papers/absent"));

    let kept = objects.list("papers").send().await.unwrap();
    let names = kept
        .items
        .unwrap()
        .into_iter()
        .filter_map(|object| object.name);
    assert_eq!(names.collect::<Vec<_>>(), ["b", "d"]);
    let copy = objects.get("papers", "d").send().await.unwrap();
    assert_eq!(copy.md5_hash, alone.md5_hash);

    // Without the permission to go by order, nothing is taken for the answer to anything.
    let strict = gapi_runtime::batch([objects.delete("papers", "d").send()]);
    let error = strict.await.unwrap_err();
    assert!(
        error.is_unanswered() && error.is_outcome_unknown(),
        "{error}"
    );
}

/// This one does any method in a batch, and says which part it answers.
#[tokio::test]
async fn parts_of_a_batch_have_their_own_results() {
    let server = Server::fake_gcs_server();
    let storage = Storage::new(&client(&server));
    let made = ["one", "two", "three"].map(|name| {
        let bucket = Bucket::default().name(name);
        storage.buckets().insert("a-project", bucket).send()
    });
    let made = gapi_runtime::batch(made).await.unwrap();
    assert_eq!(
        (made.succeeded.len(), made.failed.len()),
        (3, 0),
        "{:?}",
        made.failed
    );
    server.put_object("one", "a 1 / ü.txt", "text");

    let (buckets, objects) = (storage.buckets(), storage.objects());
    let mut batch = Batch::new().max_parts(2);
    let found = batch.add(objects.get("one", "a 1 / ü.txt").send());
    let absent = batch.add(objects.get("one", "absent").send());
    let listed = batch.add(buckets.list("a-project").send());
    let copy = objects.copy("one", "a 1 / ü.txt", "two", "b", Object::default());
    let copied = batch.add(copy.send());
    let deleted = batch.add(buckets.delete("three").send());
    let mut results = batch.send().await.unwrap();

    assert_eq!(results.take(found).unwrap().size, Some(4));
    let absent = results.take(absent).unwrap_err();
    assert_eq!(absent.status().map(|status| status.as_u16()), Some(404));
    assert_eq!(results.take(listed).unwrap().items.unwrap().len(), 3);
    assert_eq!(results.take(copied).unwrap().name.as_deref(), Some("b"));
    results.take(deleted).unwrap();
    let left = buckets.list("a-project").send().await.unwrap();
    assert_eq!(left.items.unwrap().len(), 2);
}

#[tokio::test]
async fn what_the_server_sends_beyond_the_document_is_kept() {
    let server = Server::gcp_storage_emulator();
    let storage = Storage::new(&client(&server));
    let bucket = storage
        .buckets()
        .insert("a-project", Bucket::default().name("odd"))
        .send()
        .await
        .unwrap();
    for (name, json) in bucket.unknown() {
        assert!(!json.is_empty(), "{name}");
    }
    let error = storage.buckets().get("absent").send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
}

/// A server with pages, and 23 objects in a bucket.
async fn library() -> (Server, Storage) {
    let server = Server::fake_gcs_server();
    let storage = Storage::new(&client(&server));
    let bucket = Bucket::default().name("library");
    storage
        .buckets()
        .insert("a-project", bucket)
        .send()
        .await
        .unwrap();
    for name in names() {
        server.put_object("library", &name, "to be");
    }
    (server, storage)
}

/// What is in the bucket, in the order in which it is listed.
fn names() -> Vec<String> {
    let names = (0..23).map(|n| format!("shelf {}/book {n:02} + 100%.txt", n / 10));
    names.collect()
}

fn name(object: Object) -> String {
    object.name.unwrap()
}

#[tokio::test]
async fn objects_come_page_by_page() {
    let (_server, storage) = library().await;
    let mut pages = storage.objects().list("library").max_results(7).pages();
    let (mut sizes, mut found) = (Vec::new(), Vec::new());
    while let Some(page) = pages.next().await {
        let objects = page.unwrap().items.unwrap();
        sizes.push((objects.len(), pages.token().is_some()));
        found.extend(objects.into_iter().map(name));
    }
    assert_eq!(sizes, [(7, true), (7, true), (7, true), (2, false)]);
    assert_eq!(found, names());
}

#[tokio::test]
async fn the_items_of_pages_are_the_same_however_they_are_fetched() {
    let (server, storage) = library().await;
    let list = || storage.objects().list("library").max_results(5);
    let one_by_one = list().items().collect().await.unwrap();
    assert_eq!(
        one_by_one.iter().cloned().map(name).collect::<Vec<_>>(),
        names()
    );
    let at_once = storage
        .objects()
        .list("library")
        .items()
        .collect()
        .await
        .unwrap();
    assert_eq!(at_once, one_by_one);
    let ahead = list().items().prefetch().collect().await.unwrap();
    assert_eq!(ahead, one_by_one);

    let storage = Storage::new(&client(&server));
    let blocking = std::thread::spawn(move || {
        let items = storage.objects().list("library").max_results(5).items();
        items.blocking().collect::<Result<Vec<_>, _>>()
    });
    assert_eq!(blocking.join().unwrap().unwrap(), one_by_one);
}

#[tokio::test]
async fn a_limit_on_items_asks_for_no_page_beyond_it() {
    let (server, _) = library().await;
    for (limit, pages) in [(0, 0), (4, 1), (5, 1), (6, 2), (100, 5)] {
        let client = client(&server);
        let list = Storage::new(&client)
            .objects()
            .list("library")
            .max_results(5);
        let found = list.items().limit(limit).collect().await.unwrap();
        let found: Vec<_> = found.into_iter().map(name).collect();
        assert_eq!(found, names()[..limit.min(23)]);
        assert_eq!(client.stats().calls, pages, "{limit} items");
    }
}

#[tokio::test]
async fn a_saved_token_goes_on_in_another_client() {
    let (server, storage) = library().await;
    let mut pages = storage.objects().list("library").max_results(9).pages();
    let first = pages.next().await.unwrap().unwrap();
    let saved = pages.token().unwrap().to_owned();
    drop((pages, storage));

    let storage = Storage::new(&client(&server));
    let list = storage.objects().list("library").max_results(9);
    let rest = list.page_token(saved).items().collect().await.unwrap();
    let found = first.items.unwrap().into_iter().chain(rest).map(name);
    assert_eq!(found.collect::<Vec<_>>(), names());
}

#[tokio::test]
async fn folders_are_listed_and_what_is_in_one() {
    let (_server, storage) = library().await;
    let list = storage
        .objects()
        .list("library")
        .delimiter("/")
        .max_results(2);
    let mut pages = list.pages();
    let mut folders = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        assert_eq!(page.items.map_or(0, |items| items.len()), 0);
        folders.extend(page.prefixes.unwrap_or_default());
    }
    assert_eq!(folders, ["shelf 0/", "shelf 1/", "shelf 2/"]);
    let list = storage
        .objects()
        .list("library")
        .prefix("shelf 2/")
        .max_results(2);
    let found = list.items().collect().await.unwrap();
    assert_eq!(
        found.into_iter().map(name).collect::<Vec<_>>(),
        names()[20..]
    );
}

#[tokio::test]
async fn a_list_that_a_server_gives_at_once_ends_after_it() {
    let fake = Server::fake_gcs_server();
    let stub = Server::gcp_storage_emulator();
    for server in [fake, stub] {
        let client = client(&server);
        let storage = Storage::new(&client);
        for name in ["first", "second", "third"] {
            let bucket = Bucket::default().name(name);
            storage
                .buckets()
                .insert("a-project", bucket)
                .send()
                .await
                .unwrap();
        }
        let made = client.stats().calls;
        let list = storage.buckets().list("a-project").max_results(2);
        let found = list.items().collect().await.unwrap();
        let mut found: Vec<_> = found.into_iter().filter_map(|bucket| bucket.name).collect();
        found.sort();
        assert_eq!(found, ["first", "second", "third"]);
        let empty = storage
            .objects()
            .list("first")
            .items()
            .collect()
            .await
            .unwrap();
        assert_eq!(empty, []);
        assert_eq!(client.stats().calls - made, 2);
    }
}

#[tokio::test]
async fn an_error_of_a_page_ends_a_list() {
    let (_server, storage) = library().await;
    let mut items = storage.objects().list("absent").items();
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn objects_are_deleted_although_the_answer_is_null() {
    let (_server, storage) = library().await;
    for name in names() {
        storage
            .objects()
            .delete("library", name)
            .send()
            .await
            .unwrap();
    }
    let left = storage
        .objects()
        .list("library")
        .items()
        .collect()
        .await
        .unwrap();
    assert_eq!(left, []);
}

/// The content of an object, fetched the way a program without this library would.
fn content(server: &Server, bucket: &str, name: &str) -> Vec<u8> {
    let mut socket = TcpStream::connect(server.address()).unwrap();
    let path = format!("/download/storage/v1/b/{bucket}/o/{name}?alt=media");
    write!(
        socket,
        "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut reply = Vec::new();
    socket.read_to_end(&mut reply).unwrap();
    let end = reply
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .unwrap();
    reply.split_off(end + 4)
}

#[tokio::test]
async fn media_is_uploaded_by_every_protocol() {
    let server = Server::gcp_storage_emulator();
    let storage = Storage::new(&client(&server));
    let bucket = Bucket::default().name("media");
    storage
        .buckets()
        .insert("a-project", bucket)
        .send()
        .await
        .unwrap();
    let data: Vec<u8> = (0..1_000_003_u32).map(|n| (n % 251) as u8).collect();
    let insert = |name: &str, object: Object| {
        let media = Media::from_bytes(data.clone()).content_type("application/x-numbers");
        storage
            .objects()
            .insert("media", object)
            .name(name)
            .upload(media)
    };
    let labelled = || Object::default().metadata([("made", "here")]);
    let reader = Media::from_reader(std::io::Cursor::new(data.clone()), None);
    let read_once = storage.objects().insert("media", labelled()).name("reader");
    for (name, upload, made) in [
        ("media", insert("media", Object::default()), false),
        (
            "multipart",
            insert("multipart", labelled()).multipart(),
            true,
        ),
        (
            "one-chunk",
            insert("one-chunk", labelled()).resumable(),
            true,
        ),
        (
            "chunks",
            insert("chunks", labelled()).resumable().chunk_size(1),
            true,
        ),
        ("reader", read_once.upload(reader).chunk_size(1), true),
    ] {
        let object = upload
            .send()
            .await
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(object.name.as_deref(), Some(name));
        let object = storage.objects().get("media", name).send().await.unwrap();
        assert_eq!(object.size, Some(data.len() as u64), "{name}");
        assert_eq!(
            object.metadata.is_some_and(|m| m.contains_key("made")),
            made,
            "{name}"
        );
        assert!(content(&server, "media", name) == data, "{name}");
    }
    let empty = storage
        .objects()
        .insert("media", Object::default())
        .name("empty");
    empty.upload(Vec::new()).resumable().send().await.unwrap();
    assert_eq!(content(&server, "media", "empty"), b"");

    // A session that goes on elsewhere. (One of which the emulator has nothing yet it calls one with a byte.)
    let stop = Cancellation::new();
    let stopping = stop.clone();
    let object = storage
        .objects()
        .insert("media", Object::default())
        .name("session");
    let object = object.with(CallOptions::new().cancel_on(&stop));
    let upload = object.upload(data.clone()).resumable().chunk_size(1);
    let upload = upload.on_progress(move |progress| {
        if progress.sent > 300_000 {
            stopping.cancel();
        }
    });
    let error = upload.send().await.unwrap_err();
    assert!(error.is_cancelled(), "{error}");
    let session = serde_json::to_string(error.upload_session().unwrap()).unwrap();
    let session = serde_json::from_str(&session).unwrap();
    let upload = insert("session", Object::default()).chunk_size(1);
    upload.resume(session).send().await.unwrap();
    assert!(content(&server, "media", "session") == data);
}
