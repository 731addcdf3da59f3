//! A server on a loopback socket that looks at each request and answers what a function says.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// The head of a request.
#[derive(Clone, Debug)]
pub(crate) struct Request(String);

impl Request {
    /// Path and query.
    pub(crate) fn target(&self) -> &str {
        self.0.split(' ').nth(1).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.0
            .lines()
            .filter_map(|line| line.split_once(": "))
            .find_map(|(known, value)| known.eq_ignore_ascii_case(name).then_some(value))
    }
}

type Handler = Box<dyn Fn(&Request) -> Vec<u8> + Send + Sync>;

/// A running server; it stops when dropped with its runtime.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    pub(crate) async fn start(
        handler: impl Fn(&Request) -> Vec<u8> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::default();
        let seen = Arc::clone(&requests);
        let handler: Arc<Handler> = Arc::new(Box::new(handler));
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(serve(stream, Arc::clone(&handler), Arc::clone(&seen)));
            }
        });
        Self { address, requests }
    }

    /// The requests so far.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    /// The conditions of the requests so far.
    pub(crate) fn conditions(&self) -> Vec<Option<String>> {
        let condition = |request: &Request| request.header("if-none-match").map(str::to_owned);
        self.requests().iter().map(condition).collect()
    }
}

async fn serve(mut stream: TcpStream, handler: Arc<Handler>, seen: Arc<Mutex<Vec<Request>>>) {
    let mut buffer = Vec::new();
    loop {
        let end = buffer.windows(4).position(|window| window == b"\r\n\r\n");
        let Some(end) = end else {
            match stream.read_buf(&mut buffer).await {
                Ok(0) | Err(_) => return,
                Ok(_) => continue,
            }
        };
        let head: Vec<u8> = buffer.drain(..end + 4).collect();
        let request = Request(String::from_utf8(head).unwrap());
        let answer = handler(&request);
        seen.lock().unwrap().push(request);
        if stream.write_all(&answer).await.is_err() {
            return;
        }
    }
}

/// A response of JSON with status 200.
pub(crate) fn json(headers: &[(&str, &str)], body: &str) -> Vec<u8> {
    let length = body.len().to_string();
    let own = [
        ("content-type", "application/json; charset=UTF-8"),
        ("content-length", &length),
    ];
    let mut bytes = head("200 OK", own.iter().chain(headers));
    bytes.extend_from_slice(body.as_bytes());
    bytes
}

/// A response of 304, which has no body and says nothing about its length.
pub(crate) fn not_modified(headers: &[(&str, &str)]) -> Vec<u8> {
    head("304 Not Modified", headers)
}

/// A response that begins like this.
pub(crate) fn head<'a>(
    status: &str,
    headers: impl IntoIterator<Item = &'a (&'a str, &'a str)>,
) -> Vec<u8> {
    let headers = headers.into_iter();
    let headers: String = headers
        .map(|(name, value)| [name, ": ", value, "\r\n"].concat())
        .collect();
    format!("HTTP/1.1 {status}\r\n{headers}\r\n").into_bytes()
}
