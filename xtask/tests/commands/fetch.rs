//! `fetch`: from a folder, and from a discovery service that fails in the ways that services do.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::sandbox::{Sandbox, document};

/// What the service answers to a path, the first time and later times.
type Script = HashMap<&'static str, Vec<String>>;

/// A discovery service on a loopback port; it ends with the process.
struct Service {
    /// What `--from` is given.
    from: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Service {
    fn start(script: impl FnOnce(&str) -> Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let root = format!("http://{}/", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let script = Arc::new(Mutex::new(script(&root)));
        let heard = Arc::clone(&asked);
        thread::spawn(move || {
            for socket in listener.incoming() {
                let (Ok(socket), script, heard) = (socket, Arc::clone(&script), Arc::clone(&heard))
                else {
                    return;
                };
                thread::spawn(move || answer(socket, &script, &heard));
            }
        });
        Self {
            from: format!("service={root}"),
            asked,
        }
    }

    fn asked(&self, path: &str) -> usize {
        let asked = self.asked.lock().unwrap();
        asked.iter().filter(|known| *known == path).count()
    }
}

/// Reads one request and answers it; connections are not kept.
fn answer(mut socket: TcpStream, script: &Mutex<Script>, heard: &Mutex<Vec<String>>) {
    let mut lines = BufReader::new(socket.try_clone().unwrap()).lines();
    let Some(Ok(first)) = lines.next() else {
        return;
    };
    let headers: Vec<String> = lines
        .map_while(Result::ok)
        .take_while(|line| !line.is_empty())
        .collect();
    let refused = ["x-goog-user-project", "authorization"];
    for line in &headers {
        assert!(
            !refused
                .iter()
                .any(|name| line.to_lowercase().starts_with(name)),
            "{line}"
        );
    }
    let path = first.split(' ').nth(1).unwrap().to_owned();
    heard.lock().unwrap().push(path.clone());
    let mut script = script.lock().unwrap();
    let answer = match script.get_mut(path.as_str()) {
        Some(answers) if answers.len() > 1 => answers.remove(0),
        Some(answers) => answers[0].clone(),
        None => status(404, "{}"),
    };
    drop(script);
    let _closed = socket.write_all(answer.as_bytes());
}

fn status(code: u16, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {code} X\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    )
}

fn directory(root: &str) -> String {
    let item = |name: &str| {
        format!(
            r#"{{"name": "{name}", "version": "v1", "discoveryRestUrl": "{root}$discovery/rest?version=v1"}}"#
        )
    };
    let body = format!(
        r#"{{"kind": "discovery#directoryList", "items": [{}, {}]}}"#,
        item("tiny"),
        item("other")
    );
    status(200, &body)
}

/// A later revision of the sandbox's documents.
fn newer(name: &str) -> String {
    document(name).replace("20260102", "20260203")
}

const APIS: &str = "/discovery/v1/apis";
const TINY: &str = "/discovery/v1/apis/tiny/v1/rest";
const OTHER: &str = "/discovery/v1/apis/other/v1/rest";
const ITSELF: &str = "/$discovery/rest?version=v1";

#[test]
fn newer_documents_are_stored_and_locked() {
    let sandbox = Sandbox::generated();
    let service = Service::start(|root| {
        HashMap::from([
            (APIS, vec![directory(root)]),
            // It is tired at first.
            (TINY, vec![status(503, "{}"), status(200, &newer("tiny"))]),
            (OTHER, vec![status(200, &document("other"))]),
        ])
    });
    let ended = sandbox
        .run(&["fetch", "--from", &service.from])
        .expect_code(0);
    assert!(
        ended.stdout.contains("tiny:v1: 20260102 → 20260203"),
        "{ended:?}"
    );
    assert!(ended.stdout.contains("other:v1: unchanged"), "{ended:?}");
    assert_eq!(service.asked(TINY), 2);
    assert!(
        sandbox
            .read("discovery-cache/tiny.v1.json")
            .contains("20260203")
    );
    let lock = sandbox.read("discovery-cache/lock.toml");
    assert!(
        lock.contains("20260203") && lock.contains("the discovery service"),
        "{lock}"
    );
    // What is fetched is what `generate` takes, without a word about the lock.
    let generated = sandbox.run(&["generate"]).expect_code(0);
    assert_eq!(generated.stderr, "");
}

#[test]
fn a_document_that_only_its_api_has_is_fetched_there() {
    let sandbox = Sandbox::new();
    let service = Service::start(|root| {
        HashMap::from([
            (APIS, vec![directory(root)]),
            (TINY, vec![status(404, "{}")]),
            (ITSELF, vec![status(200, &newer("tiny"))]),
        ])
    });
    let arguments = ["fetch", "--api", "tiny:v1", "--from", &service.from];
    let ended = sandbox.run(&arguments).expect_code(0);
    assert!(ended.stdout.contains("20260203"), "{ended:?}");
    assert_eq!(service.asked(ITSELF), 1);
}

#[test]
fn a_document_that_fails_leaves_the_old_one_and_the_others_alone() {
    let sandbox = Sandbox::new();
    let unknown = newer("tiny").replace("\"schemas\"", "\"schemata\"");
    let service = Service::start(|root| {
        HashMap::from([
            (APIS, vec![directory(root)]),
            // Another API's document, and one with what nobody knows.
            (
                TINY,
                vec![status(200, &newer("other")), status(200, &unknown)],
            ),
            (OTHER, vec![status(200, &newer("other"))]),
        ])
    });
    let old = sandbox.read("discovery-cache/tiny.v1.json");
    let ended = sandbox
        .run(&["fetch", "--from", &service.from])
        .expect_code(1);
    assert!(
        ended.stderr.contains("tiny:v1: not fetched") && ended.stderr.contains("this is other:v1"),
        "{ended:?}"
    );
    assert!(
        ended.stdout.contains("other:v1: 20260102 → 20260203"),
        "{ended:?}"
    );
    assert_eq!(sandbox.read("discovery-cache/tiny.v1.json"), old);
    // The next run tries it alone, and this time the document is refused for what it holds.
    let ended = sandbox
        .run(&["fetch", "--from", &service.from])
        .expect_code(1);
    assert!(
        ended.stderr.contains("/schemata: unknown member"),
        "{ended:?}"
    );
    assert_eq!((service.asked(OTHER), service.asked(TINY)), (1, 2));
    assert_eq!(sandbox.read("discovery-cache/tiny.v1.json"), old);
}

#[test]
fn an_older_revision_never_replaces_a_newer_one() {
    let sandbox = Sandbox::new();
    sandbox.write("newer/tiny.v1.json", &newer("tiny"));
    sandbox.write("older/tiny.v1.json", &document("tiny"));
    let fetch = |folder: &str| {
        sandbox
            .run(&["fetch", "--api", "tiny:v1", "--from", folder])
            .expect_code(0)
    };
    fetch("newer");
    let stored = sandbox.read("discovery-cache/tiny.v1.json");
    let ended = fetch("older");
    assert!(
        ended
            .stdout
            .contains("kept 20260203, which is newer than 20260102"),
        "{ended:?}"
    );
    assert_eq!(sandbox.read("discovery-cache/tiny.v1.json"), stored);
    assert!(
        sandbox
            .read("discovery-cache/lock.toml")
            .contains("20260203")
    );
}

#[test]
fn a_service_without_a_directory_changes_nothing() {
    let sandbox = Sandbox::new();
    let service = Service::start(|_| HashMap::from([(APIS, vec![status(200, "<html>")])]));
    let before = sandbox.snapshot();
    let ended = sandbox.run(&["fetch", "--from", &service.from]);
    ended.expect_refusal(&["directory"]);
    assert_eq!(sandbox.snapshot(), before);
}

#[test]
fn nothing_is_fetched_for_an_api_that_is_not_kept() {
    let sandbox = Sandbox::new();
    let ended = sandbox.run(&["fetch", "--api", "drive:v3", "--from", "nowhere"]);
    ended.expect_refusal(&["drive:v3", "cargo xtask add drive:v3"]);
}
