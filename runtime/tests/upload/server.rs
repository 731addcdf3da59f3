//! A server that implements uploads as Google's do: strict about every range, so that what it accepts is right.

use std::collections::{BTreeMap, VecDeque};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// The unit of chunks.
pub(crate) const UNIT: usize = 256 * 1024;

/// What goes wrong with one request to a session, or with any other one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nothing.
    None,
    /// So much of the body is read and kept, in whole units; then the connection ends.
    CutAt(usize),
    /// So much of the body is kept and told.
    Keep(usize),
    /// All of it is kept, and the connection ends without a word.
    LoseReply,
    /// The body is read and nothing of it kept, which is told with this status.
    Status(u16),
    /// The session is forgotten, with this status.
    Forget(u16),
    /// The session is kept, and 308 says this as the range.
    Range(&'static str),
    /// The upload is said to be complete.
    Early,
    /// Nothing is read of the body, and nothing said.
    Stall,
}

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) line: String,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Seen {
    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines();
        lines.find_map(|line| {
            let (known, value) = line.split_once(": ")?;
            known.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

#[derive(Default)]
struct State {
    faults: VecDeque<Fault>,
    seen: Vec<Seen>,
    sessions: BTreeMap<usize, Session>,
    started: usize,
    objects: Vec<Vec<u8>>,
    location: Option<String>,
}

#[derive(Clone, Default)]
struct Session {
    kept: Vec<u8>,
    done: bool,
}

/// A running server.
pub(crate) struct Server {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
}

impl Server {
    /// A server on which these things go wrong, one with each request; the start of a session is one.
    pub(crate) async fn start(faults: impl IntoIterator<Item = Fault>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(Mutex::new(State {
            faults: faults.into_iter().collect(),
            ..State::default()
        }));
        let shared = Arc::clone(&state);
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let shared = Arc::clone(&shared);
                // A client that leaves ends the connection, which is no failure of the server's.
                tokio::spawn(async move { serve(stream, address, &shared).await });
            }
        });
        Self { address, state }
    }

    /// The address to give to a client as a root.
    pub(crate) fn root(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Says from now on that sessions are there.
    pub(crate) fn locate(&self, location: &str) {
        self.state.lock().unwrap().location = Some(location.to_owned());
    }

    /// Nothing goes wrong from now on.
    pub(crate) fn recover(&self) {
        self.state.lock().unwrap().faults.clear();
    }

    /// The requests so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.state.lock().unwrap().seen.clone()
    }

    /// Of all requests but the starts, the range that they were about.
    pub(crate) fn ranges(&self) -> Vec<String> {
        let seen = self.seen();
        let ranges = seen.iter().filter_map(|seen| seen.header("content-range"));
        ranges
            .map(|range| range["bytes ".len()..].to_owned())
            .collect()
    }

    /// The complete objects.
    pub(crate) fn objects(&self) -> Vec<Vec<u8>> {
        self.state.lock().unwrap().objects.clone()
    }

    /// The only object.
    pub(crate) fn object(&self) -> Vec<u8> {
        let mut objects = self.objects();
        assert_eq!(objects.len(), 1);
        objects.remove(0)
    }

    /// How many sessions were started.
    pub(crate) fn sessions(&self) -> usize {
        self.state.lock().unwrap().started
    }
}

async fn serve(mut stream: TcpStream, address: SocketAddr, state: &Mutex<State>) -> Option<()> {
    let mut buffer = Vec::new();
    loop {
        let end = loop {
            let end = buffer.windows(4).position(|window| window == b"\r\n\r\n");
            if let Some(end) = end {
                break end + 4;
            }
            if stream.read_buf(&mut buffer).await.ok()? == 0 {
                return None;
            }
        };
        let head = String::from_utf8(buffer.drain(..end).collect()).unwrap();
        let mut seen = Seen {
            line: head.lines().next().unwrap().to_owned(),
            head,
            body: Vec::new(),
        };
        let fault = {
            let mut state = state.lock().unwrap();
            state.faults.pop_front().unwrap_or(Fault::None)
        };
        if fault == Fault::Stall {
            state.lock().unwrap().seen.push(seen);
            return std::future::pending().await;
        }
        let limit = match fault {
            Fault::CutAt(limit) => limit,
            _ => usize::MAX,
        };
        seen.body = read_body(&mut stream, &mut buffer, &seen, limit).await?;
        let reply = state.lock().unwrap().answer(address, seen, &fault);
        if matches!(fault, Fault::CutAt(_) | Fault::LoseReply) {
            return None;
        }
        stream.write_all(reply.as_bytes()).await.ok()?;
    }
}

/// Reads a body of known size or in chunks; no more than `limit` of it.
async fn read_body(
    stream: &mut TcpStream,
    buffer: &mut Vec<u8>,
    seen: &Seen,
    limit: usize,
) -> Option<Vec<u8>> {
    if seen.header("transfer-encoding") != Some("chunked") {
        let size: usize = seen
            .header("content-length")
            .map_or(0, |size| size.parse().unwrap());
        let size = size.min(limit);
        while buffer.len() < size {
            if stream.read_buf(buffer).await.ok()? == 0 {
                return None;
            }
        }
        return Some(buffer.drain(..size).collect());
    }
    let mut body = Vec::new();
    loop {
        let line = buffer.windows(2).position(|window| window == b"\r\n");
        if let Some(end) = line {
            let size = std::str::from_utf8(&buffer[..end]).unwrap();
            let size = usize::from_str_radix(size, 16).unwrap();
            if buffer.len() >= end + 2 + size + 2 {
                body.extend_from_slice(&buffer[end + 2..][..size]);
                buffer.drain(..end + 2 + size + 2);
                if size == 0 {
                    return Some(body);
                }
                continue;
            }
        }
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
}

impl State {
    fn answer(&mut self, address: SocketAddr, seen: Seen, fault: &Fault) -> String {
        let target = seen.line.split(' ').nth(1).unwrap().to_owned();
        let reply = if let Fault::Status(status) = fault {
            // Servers repeat what they were asked for.
            let echo = format!(r#"{{"error":{{"message":"no {target}"}}}}"#);
            reply(*status, "", &echo)
        } else if target.starts_with("/resumable/") {
            assert!(target.contains("uploadType=resumable"), "{target}");
            let number = self.started;
            self.started += 1;
            self.sessions.insert(number, Session::default());
            let here = format!("http://{address}/session?upload_id=secret-{number}");
            let location = self.location.clone().unwrap_or(here);
            reply(200, &format!("location: {location}\r\n"), "")
        } else if let Some(number) = target.strip_prefix("/session?upload_id=secret-") {
            self.session(number.parse().unwrap(), &seen, fault)
        } else {
            self.objects.push(seen.body.clone());
            reply(200, "", &format!(r#"{{"size":"{}"}}"#, seen.body.len()))
        };
        self.seen.push(seen);
        reply
    }

    fn session(&mut self, number: usize, seen: &Seen, fault: &Fault) -> String {
        assert!(seen.line.starts_with("PUT "), "{}", seen.line);
        if let Fault::Forget(status) = fault {
            self.sessions.remove(&number);
            return reply(*status, "", "");
        }
        let Some(session) = self.sessions.get_mut(&number) else {
            return reply(404, "", "");
        };
        let complete = |kept: &[u8]| reply(200, "", &format!(r#"{{"size":"{}"}}"#, kept.len()));
        if session.done {
            return complete(&session.kept);
        }
        match fault {
            Fault::Range(range) => return reply(308, &format!("range: {range}\r\n"), ""),
            Fault::Early => return complete(&[]),
            _ => {}
        }
        let range = seen.header("content-range").unwrap();
        let (place, total) = range
            .strip_prefix("bytes ")
            .unwrap()
            .split_once('/')
            .unwrap();
        let total = (total != "*").then(|| total.parse::<usize>().unwrap());
        let mut body = seen.body.as_slice();
        if place != "*" {
            let (first, last) = place.split_once('-').unwrap();
            let (first, last): (usize, usize) = (first.parse().unwrap(), last.parse().unwrap());
            if first != session.kept.len() {
                return reply(400, "", "a gap, or twice the same");
            }
            let size = last + 1 - first;
            if size % UNIT != 0 && total != Some(last + 1) {
                return reply(400, "", "not a multiple of 256 KiB");
            }
            if let Fault::Keep(most) = fault {
                body = &body[..body.len().min(*most)];
            }
            if body.len() < size && !matches!(fault, Fault::Keep(_)) {
                // What is incomplete is kept in whole units.
                body = &body[..body.len() / UNIT * UNIT];
            }
            session.kept.extend_from_slice(body);
        }
        if total == Some(session.kept.len()) {
            session.done = true;
            self.objects.push(session.kept.clone());
            return complete(&session.kept);
        }
        match session.kept.len() {
            0 => reply(308, "", ""),
            kept => reply(308, &format!("range: bytes=0-{}\r\n", kept - 1), ""),
        }
    }
}

fn reply(status: u16, headers: &str, body: &str) -> String {
    let size = body.len();
    format!("HTTP/1.1 {status} X\r\ncontent-length: {size}\r\n{headers}\r\n{body}")
}
