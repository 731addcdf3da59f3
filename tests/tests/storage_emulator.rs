//! The generated storage client against a storage server that nobody here wrote.

#![allow(clippy::panic, clippy::unwrap_used, reason = "tests fail by panicking")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use gapi_runtime::{CallOptions, Cancellation, Client, Media, Record};
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

impl Emulator {
    /// The content of an object, fetched the way a program without this library would.
    fn content(&self, bucket: &str, name: &str) -> Vec<u8> {
        let mut socket = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
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

#[tokio::test]
async fn media_is_uploaded_by_every_protocol() {
    let emulator = Emulator::start();
    let client = Client::builder()
        .emulator("storage", format!("127.0.0.1:{}", emulator.port))
        .build()
        .unwrap();
    let storage = Storage::new(&client);
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
        assert!(emulator.content("media", name) == data, "{name}");
    }
    let empty = storage
        .objects()
        .insert("media", Object::default())
        .name("empty");
    empty.upload(Vec::new()).resumable().send().await.unwrap();
    assert_eq!(emulator.content("media", "empty"), b"");

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
    assert!(emulator.content("media", "session") == data);
}
