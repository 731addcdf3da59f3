//! Servers that nobody here wrote, for the tests that call one. `cargo xtask tools` installs them.
//!
//! Each is started on a free port of this machine, waited for until it answers, and stopped when its handle is dropped,
//! whatever became of the test. A server that is not there fails the test: nothing is skipped.
//!
//! | | [`gcp_storage_emulator`](Server::gcp_storage_emulator) | [`fake_gcs_server`](Server::fake_gcs_server) | [`firebase_auth`](Server::firebase_auth) |
//! | --- | --- | --- | --- |
//! | API | storage v1 | storage v1 | identitytoolkit v1 |
//! | starts in | 0.5 s | 0.1 s | 8 s |
//! | pages | no: `maxResults` and `pageToken` are ignored | of objects, not of buckets | of accounts |
//! | `fields` | ignored | ignored | ignored |
//! | preconditions | ignored | of multipart uploads; ignored elsewhere | there are none |
//! | upload | simple, multipart, resumable in chunks | the same; but asked how far an upload came, it ends it with what is there, and a session's content type is ignored | |
//! | download | ranges; `x-goog-hash` with the whole | ranges; `x-goog-hash`, `ETag` and generation always | |
//! | batch | DELETE, PATCH and copies; no `Content-ID` in answers | any method, with `Content-ID` | |
//! | speaks | HTTP/1.0: a connection for each request | HTTP/1.1 | HTTP/1.1 |

#![allow(clippy::panic, reason = "tests fail by panicking")]

mod process;

use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::{self, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use process::Process;

/// A running server, stopped when dropped. It holds nothing at first, and keeps nothing.
#[derive(Debug)]
pub struct Server {
    process: Process,
}

impl Server {
    /// A storage server in Python, with the rules of resumable uploads.
    ///
    /// # Panics
    ///
    /// It is not installed or does not start; so do the others.
    pub fn gcp_storage_emulator() -> Self {
        Self::start("/", |_, [port, ..]| {
            let mut command = Command::new(tool("bin/gcp-storage-emulator"));
            command.args(["start", "--host", "127.0.0.1", "--in-memory", "--port"]);
            command.arg(port.to_string());
            Ok(command)
        })
    }

    /// A storage server in Go, with pages.
    pub fn fake_gcs_server() -> Self {
        Self::start("/storage/v1/b", |_, [port, ..]| {
            let mut command = Command::new(tool("bin/fake-gcs-server"));
            command.args([
                "-scheme",
                "http",
                "-host",
                "127.0.0.1",
                "-backend",
                "memory",
            ]);
            command.arg("-port").arg(port.to_string());
            // What it says of itself: links and where uploads go.
            command
                .arg("-external-url")
                .arg(format!("http://127.0.0.1:{port}"));
            Ok(command)
        })
    }

    /// The emulator of users, in JavaScript. It keeps the accounts of any number of projects apart, so that tests which
    /// have one each can [share](Shared) it.
    pub fn firebase_auth() -> Self {
        Self::start("/", |folder, [port, hub, logging]| {
            let at = |port: u16| format!(r#"{{ "host": "127.0.0.1", "port": {port} }}"#);
            let settings = format!(
                r#"{{ "emulators": {{ "auth": {}, "hub": {}, "logging": {}, "ui": {{ "enabled": false }}, "singleProjectMode": false }} }}"#,
                at(port),
                at(hub),
                at(logging)
            );
            std::fs::write(folder.join("firebase.json"), settings)?;
            let mut command = Command::new("node");
            command.arg(tool("node/node_modules/firebase-tools/lib/bin/firebase.js"));
            // Of a project whose name begins like this it knows that there is nothing on the network.
            command.args([
                "emulators:start",
                "--only",
                "auth",
                "--project",
                "demo-gapi",
            ]);
            // It asks nobody whether there is news, and leaves no file elsewhere.
            command.env("CI", "true").env("NO_UPDATE_NOTIFIER", "1");
            for variable in [
                "HOME",
                "USERPROFILE",
                "XDG_CONFIG_HOME",
                "TMPDIR",
                "TEMP",
                "TMP",
            ] {
                command.env(variable, folder);
            }
            Ok(command)
        })
    }

    fn start(path: &str, command: impl Fn(&Path, [u16; 3]) -> io::Result<Command>) -> Self {
        let is_up = |address: &str| request(address, &format!("GET {path}"), "").is_ok();
        match Process::start(command, is_up) {
            Ok(process) => Self { process },
            Err(error) => panic!("{error}; `cargo xtask tools` installs what the tests need"),
        }
    }

    /// Host and port, as the variables of emulators want it.
    pub fn address(&self) -> &str {
        self.process.address()
    }

    /// The root of the server, ending in a slash.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address())
    }

    /// Puts an object there the way a program without this library would.
    ///
    /// # Panics
    ///
    /// The server does not take it.
    pub fn put_object(&self, bucket: &str, name: &str, content: &str) {
        let name = in_query(name);
        let line = format!("POST /upload/storage/v1/b/{bucket}/o?uploadType=media&name={name}");
        if let Err(error) = request(self.address(), &line, content) {
            panic!("{name}: {error}");
        }
    }
}

/// One server for all tests of a program that run at the same time: it stops with the last of them.
#[derive(Debug)]
pub struct Shared {
    start: fn() -> Server,
    running: Mutex<Weak<Server>>,
}

impl Shared {
    /// A server that is started when the first test asks for it.
    pub const fn new(start: fn() -> Server) -> Self {
        Self {
            start,
            running: Mutex::new(Weak::new()),
        }
    }

    /// The server; tests that ask while it starts wait for it.
    pub fn get(&self) -> Arc<Server> {
        // A test that could not start it says why; the others shall say so too.
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.upgrade().unwrap_or_else(|| {
            let server = Arc::new((self.start)());
            *running = Arc::downgrade(&server);
            server
        })
    }
}

/// Where `cargo xtask tools` puts a program.
fn tool(path: &str) -> OsString {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.join("../target/tools").join(path).into_os_string()
}

/// A text as a query has it.
fn in_query(text: &str) -> String {
    let mut query = String::new();
    for byte in text.bytes() {
        let plain = byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.';
        // Writing to a string cannot fail.
        let _ = if plain {
            query.write_char(char::from(byte))
        } else {
            write!(query, "%{byte:02X}")
        };
    }
    query
}

/// Sends a request on a connection of its own; an answer other than 200 is an error.
fn request(address: &str, line: &str, content: &str) -> io::Result<()> {
    let mut socket = TcpStream::connect(address)?;
    socket.set_read_timeout(Some(Duration::from_secs(10)))?;
    let length = content.len();
    write!(
        socket,
        "{line} HTTP/1.1\r\nHost: {address}\r\nContent-Type: text/plain\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{content}"
    )?;
    let mut answer = Vec::new();
    socket.read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer);
    if answer.starts_with("HTTP/1.") && answer.get(8..13) == Some(" 200 ") {
        return Ok(());
    }
    Err(io::Error::other(answer.into_owned()))
}
