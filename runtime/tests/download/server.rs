//! A server of one content, with validators, ranges and checksums, that breaks off where it is told to.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gapi_runtime::v1::{Api, Call, Download, Method, Segment, Service, call};
use gapi_runtime::{Client, ClientBuilder, RetryBudget, RetryPolicy};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// How one request is answered.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// What there is.
    pub(crate) content: Vec<u8>,
    /// Headers beside those that frame it, sent with 200 and 206.
    pub(crate) headers: Vec<(&'static str, String)>,
    /// So many bytes of the body are sent before the connection is closed.
    pub(crate) cut: Option<usize>,
    /// The connection stays open instead.
    pub(crate) stalls: bool,
    /// Ranges are answered with everything.
    pub(crate) ignores_ranges: bool,
    /// Sent in chunks, without a length.
    pub(crate) chunked: bool,
    /// In place of the right `Content-Range`.
    pub(crate) content_range: Option<String>,
    /// In place of an answer.
    pub(crate) status: Option<&'static str>,
}

impl Answer {
    pub(crate) fn new(content: &[u8]) -> Self {
        Self {
            content: content.to_vec(),
            headers: vec![("content-type", "text/plain".to_owned())],
            cut: None,
            stalls: false,
            ignores_ranges: false,
            chunked: false,
            content_range: None,
            status: None,
        }
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(crate) fn etag(self, tag: &str) -> Self {
        self.header("etag", tag)
    }

    pub(crate) fn hashed(self) -> Self {
        let sum = crc32c::crc32c(&self.content).to_be_bytes();
        let hash = format!("crc32c={}", STANDARD.encode(sum));
        self.header("x-goog-hash", hash)
    }

    pub(crate) fn cut(mut self, after: usize) -> Self {
        self.cut = Some(after);
        self
    }

    fn etag_value(&self) -> Option<&str> {
        let etag = self.headers.iter().find(|(name, _)| *name == "etag");
        etag.map(|(_, value)| value.as_str())
    }
}

/// A running server.
pub(crate) struct Server {
    root: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// A server that answers request `n` with `plan(n)`.
    pub(crate) async fn start(plan: impl Fn(usize) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let root = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::<Mutex<Vec<String>>>::default();
        let (seen, plan) = (Arc::clone(&requests), Arc::new(plan));
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(serve(stream, Arc::clone(&seen), Arc::clone(&plan)));
            }
        });
        Self { root, requests }
    }

    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        let quick = Duration::from_millis(1);
        Client::builder()
            .root_url("storage", &self.root)
            .root_url("drive", &self.root)
            .allow_http_loopback(true)
            .retry(RetryPolicy::default().backoff(quick, quick))
            .retry_budget(RetryBudget::unlimited())
    }

    /// A call for the content.
    pub(crate) fn get(&self) -> Get {
        get(&self.builder().build().unwrap(), &STORAGE)
    }
}

async fn serve(
    mut stream: TcpStream,
    seen: Arc<Mutex<Vec<String>>>,
    plan: Arc<impl Fn(usize) -> Answer>,
) {
    let mut head = Vec::new();
    loop {
        while !head.ends_with(b"\r\n\r\n") {
            match stream.read_u8().await {
                Ok(byte) => head.push(byte),
                Err(_) => return,
            }
        }
        let request = String::from_utf8(std::mem::take(&mut head)).unwrap();
        let answer = {
            let mut seen = seen.lock().unwrap();
            seen.push(request.clone());
            plan(seen.len() - 1)
        };
        let (response, body) = respond(&request, &answer);
        if stream.write_all(&response).await.is_err() {
            return;
        }
        let cut = answer.cut.filter(|cut| *cut < body.len() || answer.chunked);
        let sent = &body[..cut.unwrap_or(body.len()).min(body.len())];
        for piece in sent.chunks(1000) {
            let piece = if answer.chunked {
                [format!("{:x}\r\n", piece.len()).as_bytes(), piece, b"\r\n"].concat()
            } else {
                piece.to_vec()
            };
            if stream.write_all(&piece).await.is_err() {
                return;
            }
        }
        if cut.is_some() {
            if answer.stalls {
                drop(stream.read_u8().await);
            }
            return;
        }
        if answer.chunked {
            drop(stream.write_all(b"0\r\n\r\n").await);
        }
    }
}

fn header<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    let line = |line: &'a str| line.split_once(": ").filter(|(known, _)| *known == name);
    request.lines().find_map(line).map(|(_, value)| value)
}

/// Head and body.
fn respond(request: &str, answer: &Answer) -> (Vec<u8>, Vec<u8>) {
    if let Some(status) = answer.status {
        let head = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n");
        return (head.into_bytes(), Vec::new());
    }
    let condition = header(request, "if-range");
    let holds = condition.is_none_or(|tag| Some(tag) == answer.etag_value());
    let range = header(request, "range").filter(|_| holds && !answer.ignores_ranges);
    let size = answer.content.len();
    let (status, part, range) = match range {
        None => ("200 OK", 0..size, None),
        Some(range) => {
            let (first, last) = range
                .strip_prefix("bytes=")
                .unwrap()
                .split_once('-')
                .unwrap();
            let first: usize = first.parse().unwrap();
            let end = last.parse().map_or(size, |last: usize| size.min(last + 1));
            if first >= end {
                let head = format!(
                    "HTTP/1.1 416 Nope\r\ncontent-range: bytes */{size}\r\ncontent-length: 0\r\n\r\n"
                );
                return (head.into_bytes(), Vec::new());
            }
            let told = format!("bytes {first}-{}/{size}", end - 1);
            ("206 Partial Content", first..end, Some(told))
        }
    };
    let body = answer.content[part].to_vec();
    let mut head = format!("HTTP/1.1 {status}\r\n");
    if answer.chunked {
        head.push_str("transfer-encoding: chunked\r\n");
    } else {
        let _infallible = write!(head, "content-length: {}\r\n", body.len());
    }
    if let Some(range) = range {
        let range = answer.content_range.clone().unwrap_or(range);
        let _infallible = write!(head, "content-range: {range}\r\n");
    }
    for (name, value) in &answer.headers {
        let _infallible = write!(head, "{name}: {value}\r\n");
    }
    head.push_str("\r\n");
    (head.into_bytes(), body)
}

pub(crate) const STORAGE: Api = Api {
    name: "storage",
    root_url: "https://storage.googleapis.com/",
    service_path: "storage/v1/",
    ..Api::DEFAULT
};

pub(crate) const DRIVE: Api = Api {
    name: "drive",
    root_url: "https://www.googleapis.com/",
    service_path: "drive/v3/",
    ..Api::DEFAULT
};

const GET: Method = Method {
    id: "storage.objects.get",
    path: &[Segment::Text("o")],
    download: Some(Download {
        use_media_service: true,
    }),
    ..Method::DEFAULT
};

call! {
    /// The content.
    pub struct Get -> () [download] {
        /// The format.
        alt: String = "alt",
    }
}

pub(crate) fn get(client: &Client, api: &'static Api) -> Get {
    let call = Call::new(&Service::new(client, api), &GET);
    Get { call }
}

/// Content that has no two parts alike.
pub(crate) fn content(size: u32) -> Vec<u8> {
    (0..size.div_ceil(4))
        .flat_map(|n| n.wrapping_mul(0x9e37_79b1).to_be_bytes())
        .take(size as usize)
        .collect()
}

/// How much is in memory at most.
pub(crate) const LIMIT: u64 = 1024 * 1024;
