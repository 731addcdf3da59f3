//! A server on a loopback socket that answers each request as a plan says, and counts what it was asked and what it did.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use gapi_runtime::HyperTransport;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::AbortHandle;

use crate::answer::{Answer, Then, answer};
use crate::api::number;
use crate::fault::{Fault, Work};
use crate::http2;

/// Between two pieces of a dripping body.
pub(crate) const DRIP: Duration = Duration::from_millis(100);

/// How an attempt of a call is answered, and whether the work is done before.
pub(crate) type Plan = dyn Fn(usize, usize) -> (Fault, bool) + Send + Sync;

/// A running server; it stops when it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    /// Of a server of HTTP/2.
    certificate: Option<String>,
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
    /// A server of HTTP/1.1 for calls of numbers below `calls`. `plan` gets the number of a call and of its attempt,
    /// from 0.
    pub(crate) async fn start(calls: usize, plan: Arc<Plan>) -> Self {
        Self::serving(calls, None, move |stream, seen| {
            tokio::spawn(serve(stream, seen, Arc::clone(&plan)));
        })
        .await
    }

    /// The same, of HTTP/2 over TLS.
    pub(crate) async fn start_http2(calls: usize, plan: Arc<Plan>) -> Self {
        let (acceptor, certificate) = http2::acceptor();
        Self::serving(calls, Some(certificate), move |stream, seen| {
            let (acceptor, plan) = (acceptor.clone(), Arc::clone(&plan));
            tokio::spawn(http2::serve(acceptor, stream, seen, plan));
        })
        .await
    }

    async fn serving(
        calls: usize,
        certificate: Option<String>,
        serve: impl Fn(TcpStream, Arc<Seen>) + Send + 'static,
    ) -> Self {
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
                serve(stream, Arc::clone(&serving));
            }
        });
        Self {
            address,
            certificate,
            seen,
            accepting: accepting.abort_handle(),
        }
    }

    /// The address to give to a client as a root.
    pub(crate) fn root(&self) -> String {
        match &self.certificate {
            None => format!("http://{}/", self.address),
            Some(_) => format!("https://{}/", self.address),
        }
    }

    /// A transport that trusts this server.
    pub(crate) fn transport(&self) -> HyperTransport {
        let mut transport = HyperTransport::builder().no_proxy();
        if let Some(certificate) = &self.certificate {
            transport = transport.only_root_certificates(certificate.as_str());
        }
        transport.build().unwrap()
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

    /// Counts an attempt and what is done for it, and says how it is answered.
    pub(crate) fn note(&self, number: usize, request: &str, plan: &Plan) -> Fault {
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
        if !respond(&mut stream, answer(fault, number))
            .await
            .unwrap_or(false)
        {
            return;
        }
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
async fn respond(stream: &mut TcpStream, answer: Answer) -> std::io::Result<bool> {
    stream.write_all(&answer.start).await?;
    match answer.then {
        Then::GoOn => return Ok(true),
        Then::Close => {}
        Then::Reset => {
            if !answer.start.is_empty() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            stream.set_zero_linger()?;
        }
        Then::Stall => while stream.read(&mut [0; 1]).await? > 0 {},
        Then::Drip(rest) => {
            for drop in rest.chunks(1) {
                tokio::time::sleep(DRIP).await;
                stream.write_all(drop).await?;
            }
            return Ok(true);
        }
        Then::DripForEver => loop {
            tokio::time::sleep(DRIP).await;
            stream.write_all(b" ").await?;
        },
        Then::Flood(more) => {
            let more = more.repeat(4096 / more.len());
            loop {
                stream.write_all(&more).await?;
                // Others want a word in, too.
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        }
    }
    Ok(false)
}
