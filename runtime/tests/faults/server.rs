//! A server on a loopback socket that answers each request as a plan says, and counts what it was asked and what it did.

use std::io::Write as _;
use std::net::SocketAddr;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use gapi_runtime::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::AbortHandle;

use crate::api::{item, number};
use crate::fault::{Fault, Work};

/// Between two pieces of a dripping body.
pub(crate) const DRIP: Duration = Duration::from_millis(100);

/// Pieces of a dripping body.
pub(crate) const DROPS: u32 = 12;

/// How an attempt of a call is answered, and whether the work is done before.
pub(crate) type Plan = dyn Fn(usize, usize) -> (Fault, bool) + Send + Sync;

/// A running server; it stops when it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    seen: Arc<Seen>,
    accepting: AbortHandle,
}

/// What the server was asked and what it did, by the number of the call.
pub(crate) struct Seen {
    calls: Vec<Call>,
    connections: AtomicUsize,
}

#[derive(Default)]
struct Call {
    attempts: AtomicU8,
    done: AtomicU8,
    /// Where the fault of the last attempt is in the list of all.
    last: AtomicU8,
    /// The first one's request id.
    request_id: OnceLock<Box<str>>,
    /// Two attempts had different request ids.
    ids_differ: AtomicU8,
}

impl Server {
    /// A server for calls of numbers below `calls`. `plan` gets the number of a call and of its attempt, from 0.
    pub(crate) async fn start(calls: usize, plan: Arc<Plan>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Seen {
            calls: std::iter::repeat_with(Call::default).take(calls).collect(),
            connections: AtomicUsize::new(0),
        });
        let serving = Arc::clone(&seen);
        let accepting = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                stream.set_nodelay(true).unwrap();
                serving.connections.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(serve(stream, Arc::clone(&serving), Arc::clone(&plan)));
            }
        });
        Self {
            address,
            seen,
            accepting: accepting.abort_handle(),
        }
    }

    /// The address to give to a client as a root.
    pub(crate) fn root(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// What it saw.
    pub(crate) fn seen(&self) -> &Seen {
        &self.seen
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

impl Seen {
    /// Attempts of a call that came in whole.
    pub(crate) fn attempts(&self, number: usize) -> usize {
        self.calls[number].attempts.load(Ordering::SeqCst).into()
    }

    /// How often the work of a call was done.
    pub(crate) fn done(&self, number: usize) -> usize {
        self.calls[number].done.load(Ordering::SeqCst).into()
    }

    /// How the last attempt of a call was answered.
    pub(crate) fn last(&self, number: usize) -> Option<Fault> {
        let last = self.calls[number].last.load(Ordering::SeqCst);
        (self.attempts(number) > 0).then(|| Fault::ALL[usize::from(last)])
    }

    /// Whether all attempts of a call had the same request id, or none had one.
    pub(crate) fn has_one_request_id(&self, number: usize) -> bool {
        self.calls[number].ids_differ.load(Ordering::SeqCst) == 0
    }

    /// Connections so far.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    fn note(&self, number: usize, request: &str, plan: &Plan) -> Fault {
        let call = &self.calls[number];
        let attempt = call.attempts.fetch_add(1, Ordering::SeqCst);
        let (fault, works) = plan(number, attempt.into());
        let at = Fault::ALL.iter().position(|known| *known == fault);
        call.last
            .store(u8::try_from(at.unwrap()).unwrap(), Ordering::SeqCst);
        let id = request
            .split_once("requestId=")
            .and_then(|(_, rest)| rest.split([' ', '&']).next());
        if **call
            .request_id
            .get_or_init(|| id.unwrap_or_default().into())
            != *id.unwrap_or_default()
        {
            call.ids_differ.store(1, Ordering::SeqCst);
        }
        let works = match fault.work() {
            Work::Done => true,
            Work::Refused => false,
            Work::Unknown => works,
        };
        // What comes again under the id of a request that was done is not done again.
        if works && (id.is_none() || call.done.load(Ordering::SeqCst) == 0) {
            call.done.fetch_add(1, Ordering::SeqCst);
        }
        fault
    }
}

async fn serve(mut stream: TcpStream, seen: Arc<Seen>, plan: Arc<Plan>) {
    let mut buffer = Vec::new();
    while let Some(request) = read_request(&mut stream, &mut buffer).await {
        let number = number(&request).unwrap();
        let fault = seen.note(number, &request, &*plan);
        // A client that gave up is no failure of the server's.
        if let Ok(ControlFlow::Continue(())) = answer(&mut stream, fault, number).await {
            continue;
        }
        return;
    }
}

/// Reads a head and as many bytes as its `content-length` says.
async fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<String> {
    loop {
        if let Some(head) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let text = String::from_utf8_lossy(&buffer[..head]);
            let length = text
                .split("\r\n")
                .find_map(|line| line.strip_prefix("content-length: "));
            let end = head + 4 + length.map_or(0, |length| length.parse::<usize>().unwrap());
            if buffer.len() >= end {
                return Some(String::from_utf8(buffer.drain(..end).collect()).unwrap());
            }
        }
        match stream.read_buf(buffer).await {
            Ok(0) | Err(_) => return None,
            Ok(_) => {}
        }
    }
}

/// Answers once, and says whether the connection goes on.
async fn answer(
    stream: &mut TcpStream,
    fault: Fault,
    number: usize,
) -> std::io::Result<ControlFlow<()>> {
    const GO_ON: ControlFlow<()> = ControlFlow::Continue(());
    const END: ControlFlow<()> = ControlFlow::Break(());
    let body = json::to_vec(&item(number));
    let (first, second) = body.split_at(body.len() / 2);
    let whole = || response("200 OK", &[], &body);
    match fault {
        Fault::None => stream.write_all(&whole()).await?,
        Fault::Chunked => {
            stream
                .write_all(&chunked(&[first, second], "0\r\nx-trailer: 1\r\n\r\n"))
                .await?
        }
        Fault::Gzip => stream.write_all(&gzipped("200 OK", &gzip(&body))).await?,
        Fault::Interim => {
            let interim =
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n";
            stream.write_all(interim.as_bytes()).await?;
            stream.write_all(b"HTTP/1.1 102 Processing\r\n\r\n").await?;
            stream.write_all(&whole()).await?;
        }
        Fault::Drip => {
            let whole = whole();
            let (head, rest) = whole.split_at(whole.len() - DROPS as usize);
            stream.write_all(head).await?;
            for drop in rest.chunks(1) {
                tokio::time::sleep(DRIP).await;
                stream.write_all(drop).await?;
            }
        }
        Fault::Old => {
            return close(
                stream,
                &[b"HTTP/1.0 200 OK\r\n\r\n", body.as_slice()].concat(),
            )
            .await;
        }
        Fault::ThenClose => {
            stream.write_all(&whole()).await?;
            return Ok(END);
        }
        Fault::Surplus => {
            let other = response("200 OK", &[], &json::to_vec(&item(number + 1)));
            stream.write_all(&[whole(), other].concat()).await?;
        }
        Fault::ResetBeforeHead => return reset(stream, b"").await,
        Fault::CloseBeforeHead => return Ok(END),
        Fault::CloseInHead => return close(stream, b"HTTP/1.1 200 OK\r\ncontent-le").await,
        Fault::ResetAfterHead => {
            return reset(stream, &whole()[..whole().len() - body.len()]).await;
        }
        Fault::ResetInBody => return reset(stream, &whole()[..whole().len() - second.len()]).await,
        Fault::LengthTooLong => return close(stream, &announcing(body.len() + 7, &body)).await,
        Fault::LengthTooShort => stream.write_all(&announcing(body.len() - 1, &body)).await?,
        Fault::CloseInChunks => return close(stream, &chunked(&[first], "")).await,
        Fault::BadChunk => return close(stream, &chunked(&[first], "what?\r\n")).await,
        Fault::StallBeforeHead => return stall(stream, b"").await,
        Fault::StallInBody => return stall(stream, &whole()[..whole().len() - second.len()]).await,
        Fault::Garbage => {
            return close(stream, b"SSH-2.0-OpenSSH_9.9\r\n\x00\xff\x80\r\n\r\n").await;
        }
        Fault::TwoLengths => {
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-length: {}\r\ncontent-length: 2\r\n\r\n",
                body.len()
            );
            return close(stream, &[head.as_bytes(), &body].concat()).await;
        }
        Fault::HugeHeader => {
            let huge = "h".repeat(600_000);
            return close(stream, &response("200 OK", &[("x-huge", &huge)], &body)).await;
        }
        Fault::EndlessHead => {
            return flood(stream, b"HTTP/1.1 200 OK\r\n", b"x-more: and more\r\n").await;
        }
        Fault::EndlessInterim => {
            return flood(stream, b"", b"HTTP/1.1 103 Early Hints\r\n\r\n").await;
        }
        Fault::DrippingHead => return drip(stream, b"HTTP/1.1 200 OK\r\nx-long: ").await,
        Fault::DrippingBody => return drip(stream, b"HTTP/1.1 200 OK\r\n\r\n").await,
        Fault::EndlessBody => return flood(stream, b"HTTP/1.1 200 OK\r\n\r\n", b" ").await,
        Fault::EndlessTrailers => {
            return flood(stream, &chunked(&[&body], "0\r\n"), b"x-more: and more\r\n").await;
        }
        Fault::GzipBomb => stream.write_all(&gzipped("200 OK", bomb())).await?,
        Fault::TruncatedGzip => {
            let whole = gzip(&body);
            stream
                .write_all(&gzipped("200 OK", &whole[..whole.len() - 6]))
                .await?;
        }
        Fault::Html => {
            stream
                .write_all(&response("200 OK", &[], b"<html>Accept our terms</html>"))
                .await?
        }
        Fault::TooMany => {
            stream
                .write_all(&response("429 Too Many Requests", &[], b""))
                .await?
        }
        Fault::TooManyForASecond => {
            let response = response("429 Too Many Requests", &[("retry-after", "1")], b"");
            stream.write_all(&response).await?;
        }
        Fault::RateLimit => {
            let body = br#"{"error":{"code":403,"errors":[{"domain":"usageLimits","reason":"rateLimitExceeded"}]}}"#;
            stream
                .write_all(&response("403 Forbidden", &[], body))
                .await?;
        }
        Fault::Unavailable => {
            stream
                .write_all(&response("503 Service Unavailable", &[], b""))
                .await?
        }
        Fault::UnavailableNow => {
            let response = response("503 Service Unavailable", &[("retry-after", "0")], b"");
            stream.write_all(&response).await?;
        }
        Fault::Internal => {
            let page = b"<html>That is an error</html>";
            stream
                .write_all(&response("500 Internal Server Error", &[], page))
                .await?;
        }
        Fault::EndlessError => return flood(stream, b"HTTP/1.1 500 Oh\r\n\r\n", b"no ").await,
        Fault::ErrorBomb => stream.write_all(&gzipped("500 Oh", bomb())).await?,
        Fault::BadRequest => {
            stream
                .write_all(&response("400 Bad Request", &[], b""))
                .await?
        }
    }
    Ok(GO_ON)
}

async fn close(stream: &mut TcpStream, bytes: &[u8]) -> std::io::Result<ControlFlow<()>> {
    stream.write_all(bytes).await?;
    Ok(ControlFlow::Break(()))
}

/// Ends the connection with an RST, once the bytes had time to be read: it overtakes them.
async fn reset(stream: &mut TcpStream, bytes: &[u8]) -> std::io::Result<ControlFlow<()>> {
    stream.write_all(bytes).await?;
    if !bytes.is_empty() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    stream.set_zero_linger()?;
    Ok(ControlFlow::Break(()))
}

/// Says no more until the client goes away.
async fn stall(stream: &mut TcpStream, bytes: &[u8]) -> std::io::Result<ControlFlow<()>> {
    stream.write_all(bytes).await?;
    while stream.read(&mut [0; 1]).await? > 0 {}
    Ok(ControlFlow::Break(()))
}

/// Says a little, again and again, until the client goes away.
async fn drip(stream: &mut TcpStream, start: &[u8]) -> std::io::Result<ControlFlow<()>> {
    stream.write_all(start).await?;
    loop {
        tokio::time::sleep(DRIP).await;
        stream.write_all(b" ").await?;
    }
}

/// Says the same again and again until the client goes away; not so fast that nobody else gets a word in.
async fn flood(
    stream: &mut TcpStream,
    start: &[u8],
    more: &[u8],
) -> std::io::Result<ControlFlow<()>> {
    stream.write_all(start).await?;
    let more = more.repeat(4096 / more.len());
    loop {
        stream.write_all(&more).await?;
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// A whole response.
fn response(status: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n", body.len()).into_bytes();
    for (name, value) in headers {
        bytes.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    bytes.extend_from_slice(b"\r\n");
    bytes.extend_from_slice(body);
    bytes
}

/// A response that announces another length than it has.
fn announcing(length: usize, body: &[u8]) -> Vec<u8> {
    [
        format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n").as_bytes(),
        body,
    ]
    .concat()
}

fn chunked(chunks: &[&[u8]], end: &str) -> Vec<u8> {
    let mut bytes = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
    for chunk in chunks {
        bytes.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
        bytes.extend_from_slice(chunk);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(end.as_bytes());
    bytes
}

fn gzipped(status: &str, body: &[u8]) -> Vec<u8> {
    response(status, &[("content-encoding", "gzip")], body)
}

fn gzip(data: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(data).unwrap();
    encoder.finish().unwrap()
}

/// 64 MiB of spaces.
fn bomb() -> &'static [u8] {
    static BOMB: OnceLock<Vec<u8>> = OnceLock::new();
    BOMB.get_or_init(|| {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        let spaces = [b' '; 1024 * 1024];
        (0..64).for_each(|_| encoder.write_all(&spaces).unwrap());
        encoder.finish().unwrap()
    })
}
