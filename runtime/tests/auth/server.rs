//! A server on a loopback socket that answers each request by a function of it.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What the server does about a request.
pub(crate) enum Answer {
    /// A status and a body.
    Reply(u16, String),
    /// The same after a while.
    Late(Duration, u16, String),
    /// Closes the connection.
    Close,
}

/// A running server; it ends with its runtime.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// A server that answers by a function of the number of the request, from 0, and of its text.
    pub(crate) async fn start(
        answer: impl Fn(usize, &str) -> Answer + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::<Mutex<Vec<String>>>::default();
        let (answer, seen) = (Arc::new(answer), Arc::clone(&requests));
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (answer, seen) = (Arc::clone(&answer), Arc::clone(&seen));
                tokio::spawn(async move { serve(stream, &*answer, &seen).await });
            }
        });
        Self { address, requests }
    }

    /// Its address as a root.
    pub(crate) fn root(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests so far, as they came.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    /// How many there were.
    pub(crate) fn count(&self) -> usize {
        self.requests.lock().unwrap().len()
    }
}

/// Answers with 200 and JSON.
pub(crate) fn json(value: &serde_json::Value) -> Answer {
    Answer::Reply(200, value.to_string())
}

/// The token that a request carries.
pub(crate) fn bearer(request: &str) -> Option<&str> {
    request
        .lines()
        .find_map(|line| line.strip_prefix("authorization: Bearer "))
}

async fn serve(
    mut stream: TcpStream,
    answer: &(dyn Fn(usize, &str) -> Answer + Send + Sync),
    seen: &Mutex<Vec<String>>,
) {
    let mut buffer = Vec::new();
    while let Some(request) = read_request(&mut stream, &mut buffer).await {
        let number = {
            let mut seen = seen.lock().unwrap();
            seen.push(request.clone());
            seen.len() - 1
        };
        let (status, body) = match answer(number, &request) {
            Answer::Reply(status, body) => (status, body),
            Answer::Late(time, status, body) => {
                tokio::time::sleep(time).await;
                (status, body)
            }
            Answer::Close => return,
        };
        let closes = request.contains("connection: close");
        let length = body.len();
        let text = format!(
            "HTTP/1.1 {status} Status\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
        );
        // A client that gave up is no failure of the server's.
        let sent = stream.write_all(text.as_bytes()).await;
        if closes || sent.is_err() {
            return;
        }
    }
}

async fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<String> {
    loop {
        let head = buffer.windows(4).position(|window| window == b"\r\n\r\n");
        if let Some(head) = head {
            let text = String::from_utf8_lossy(&buffer[..head]).to_ascii_lowercase();
            let length = text
                .lines()
                .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
            let end = head + 4 + length.unwrap_or(0);
            if buffer.len() >= end {
                return String::from_utf8(buffer.drain(..end).collect()).ok();
            }
        }
        match stream.read_buf(buffer).await {
            Ok(0) | Err(_) => return None,
            Ok(_) => {}
        }
    }
}
