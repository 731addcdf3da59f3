//! A server on a loopback socket that records the exact bytes of every request and answers from a script.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// What the server does about one request.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Sends bytes.
    Send(Vec<u8>),
    /// Sends bytes that depend on the request.
    Answer(fn(&str) -> Vec<u8>),
    /// Waits.
    Wait(Duration),
    /// Waits until it is told to go on.
    Until(Arc<Notify>),
    /// Keeps the connection open and says nothing more.
    Stall,
    /// Closes the connection.
    Close,
}

/// A running server; it stops when dropped with its runtime.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    script: Mutex<VecDeque<Vec<Step>>>,
    requests: Mutex<Vec<String>>,
    connections: Mutex<usize>,
    open: Mutex<usize>,
    closed: Notify,
}

impl Server {
    /// A server that answers each request with the next entry of `script`, and with the last one for ever.
    pub(crate) async fn start(script: impl IntoIterator<Item = Vec<Step>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            script: Mutex::new(script.into_iter().collect()),
            ..Shared::default()
        });
        let serving = Arc::clone(&shared);
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                *serving.connections.lock().unwrap() += 1;
                *serving.open.lock().unwrap() += 1;
                let shared = Arc::clone(&serving);
                tokio::spawn(async move {
                    serve(stream, &shared).await;
                    *shared.open.lock().unwrap() -= 1;
                });
            }
        });
        Self { address, shared }
    }

    /// A server that always gives the same answer.
    pub(crate) async fn always(response: Vec<u8>) -> Self {
        Self::start([vec![Step::Send(response)]]).await
    }

    /// The address to give to a client as a root.
    pub(crate) fn root(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests so far, as they came.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.shared.requests.lock().unwrap().clone()
    }

    /// The only request.
    pub(crate) fn request(&self) -> String {
        let requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:#?}");
        requests[0].clone()
    }

    /// How many connections were opened.
    pub(crate) fn connections(&self) -> usize {
        *self.shared.connections.lock().unwrap()
    }

    /// Waits until so many requests have come.
    pub(crate) async fn until_requests(&self, count: usize) {
        for _ in 0..1_000 {
            if self.requests().len() >= count {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{} requests have come", self.requests().len());
    }

    /// Waits until so many connections are open, as far as the server can see.
    pub(crate) async fn until_open(&self, count: usize) {
        for _ in 0..1_000 {
            if *self.shared.open.lock().unwrap() == count {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{} connections are open", self.shared.open.lock().unwrap());
    }

    /// Waits until a client closes a connection.
    pub(crate) async fn closed(&self) {
        tokio::time::timeout(Duration::from_secs(10), self.shared.closed.notified())
            .await
            .unwrap();
    }
}

async fn serve(mut stream: TcpStream, shared: &Shared) {
    let mut buffer = Vec::new();
    while let Some(request) = read_request(&mut stream, &mut buffer).await {
        let request = String::from_utf8(request).unwrap();
        shared.requests.lock().unwrap().push(request.clone());
        let steps = {
            let mut script = shared.script.lock().unwrap();
            if script.len() > 1 {
                script.pop_front()
            } else {
                script.front().cloned()
            }
        };
        for step in steps.unwrap_or_default() {
            match step {
                // A client that gave up is no failure of the server's.
                Step::Send(bytes) => drop(stream.write_all(&bytes).await),
                Step::Answer(answer) => drop(stream.write_all(&answer(&request)).await),
                Step::Wait(time) => tokio::time::sleep(time).await,
                Step::Until(told) => told.notified().await,
                Step::Stall => drop(stream.read(&mut [0; 1]).await),
                Step::Close => return,
            }
        }
    }
    shared.closed.notify_one();
}

/// Reads a head and as many bytes as its `content-length` says.
async fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Vec<u8>> {
    loop {
        let head = buffer
            .windows(4)
            .position(|window| window == b"\r\n\r\n")
            .map(|end| end + 4);
        if let Some(head) = head {
            let text = String::from_utf8_lossy(&buffer[..head]).to_ascii_lowercase();
            let length = text
                .lines()
                .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
            let end = head + length.unwrap_or(0);
            if buffer.len() >= end {
                return Some(buffer.drain(..end).collect());
            }
        }
        match stream.read_buf(buffer).await {
            Ok(0) | Err(_) => return None,
            Ok(_) => {}
        }
    }
}

/// A whole response.
pub(crate) fn response(status: &str, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let mut bytes = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n", body.len()).into_bytes();
    for (name, value) in headers {
        bytes.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    bytes.extend_from_slice(b"\r\n");
    bytes.extend_from_slice(body);
    bytes
}

/// A response of JSON with status 200.
pub(crate) fn json(body: &str) -> Vec<u8> {
    response(
        "200 OK",
        &[("content-type", "application/json; charset=UTF-8")],
        body,
    )
}
