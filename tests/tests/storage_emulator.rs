//! The generated storage client against a storage server that nobody here wrote.

#![allow(clippy::panic, clippy::unwrap_used, reason = "tests fail by panicking")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use gapi_runtime::{Batch, Client, Record};
use gapi_storage_v1::Storage;
use gapi_storage_v1::schemas::{Bucket, ComposeRequest, ComposeRequestSourceObjectsItem, Object};

/// A running emulator, stopped when dropped.
struct Emulator {
    process: Child,
    port: u16,
}

impl Emulator {
    /// Starts the emulator on a free port and waits until it answers.
    fn start() -> Self {
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let tools = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("../target/tools/bin/gcp-storage-emulator");
        let program = if tools.exists() {
            tools
        } else {
            PathBuf::from("gcp-storage-emulator")
        };
        let process = Command::new(&program)
            .args([
                "start",
                "--host",
                "127.0.0.1",
                "--port",
                &port.to_string(),
                "--in-memory",
            ])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| {
                panic!(
                    "{} does not start ({error}); `cargo xtask tools` installs it",
                    program.display()
                )
            });
        let emulator = Self { process, port };
        let deadline = Instant::now() + Duration::from_secs(30);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < deadline, "the emulator does not listen");
            std::thread::sleep(Duration::from_millis(50));
        }
        emulator
    }

    fn client(&self) -> Client {
        Client::builder()
            .root_url("storage", format!("http://127.0.0.1:{}/", self.port))
            .build()
            .unwrap()
    }

    /// Puts an object there the way a program without this library would.
    fn put(&self, bucket: &str, name: &str, content: &str) {
        let mut socket = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let path = format!("/upload/storage/v1/b/{bucket}/o?uploadType=media&name={name}");
        let length = content.len();
        write!(
            socket,
            "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{content}"
        )
        .unwrap();
        let mut reply = String::new();
        socket.read_to_string(&mut reply).unwrap();
        assert!(reply.contains(" 200 "), "{reply}");
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        // Nothing is left to do when it is gone already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[tokio::test]
async fn buckets_and_objects_are_created_listed_patched_and_deleted() {
    let emulator = Emulator::start();
    let storage = Storage::new(&emulator.client());

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

    emulator.put("papers", "notes%2Ffirst%20draft.txt", "to be");
    emulator.put("papers", "notes%2Fsecond%20draft.txt", " or not");
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
    let emulator = Emulator::start();
    let storage = Storage::new(&emulator.client());
    let papers = Bucket::default().name("papers");
    let papers = storage.buckets().insert("a-project", papers);
    papers.send().await.unwrap();
    for name in ["a%201%20%2F%20%C3%BC.txt", "b", "c"] {
        emulator.put("papers", name, "text");
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

#[tokio::test]
async fn what_the_server_sends_beyond_the_document_is_kept() {
    let emulator = Emulator::start();
    let storage = Storage::new(&emulator.client());
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
