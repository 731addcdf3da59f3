//! Servers of TLS on loopback sockets, and a proxy.

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use ::hyper::service::service_fn;
use ::hyper::{Request, Response, Version};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rustls::pki_types::PrivateKeyDer;
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::super::tls::provider;
use super::{API, HyperTransport, HyperTransportBuilder, Incoming, Service, client};
use crate::body::Body;

/// The names that servers of these tests have certificates for.
const NAMES: [&str; 4] = [
    "localhost",
    "www.googleapis.com",
    "www.mtls.googleapis.com",
    "drive.us-east1.rep.googleapis.com",
];

/// A certificate that vouches for itself, and its key.
pub(super) struct Made(rcgen::CertifiedKey<rcgen::KeyPair>);

impl Made {
    pub(super) fn new() -> Self {
        let names = NAMES.map(str::to_owned);
        Self(rcgen::generate_simple_self_signed(names).expect("a certificate"))
    }

    pub(super) fn pem(&self) -> String {
        self.0.cert.pem()
    }

    pub(super) fn key(&self) -> String {
        self.0.signing_key.serialize_pem()
    }
}

/// A server of TLS, and what it saw.
pub(super) struct TlsServer {
    pub(super) address: SocketAddr,
    pub(super) made: Made,
    pub(super) seen: Arc<Seen>,
}

#[derive(Default)]
pub(super) struct Seen {
    pub(super) connections: AtomicUsize,
    /// Those that are still there.
    pub(super) open: AtomicUsize,
    pub(super) requests: Mutex<Vec<(Version, http::HeaderMap)>>,
}

impl Seen {
    pub(super) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Waits until so many connections are open.
    pub(super) async fn until_open(&self, count: usize) {
        for _ in 0..1_000 {
            if self.open.load(Ordering::SeqCst) == count {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert_eq!(self.open.load(Ordering::SeqCst), count);
    }
}

impl TlsServer {
    /// A server that speaks one protocol, `h2` or `http/1.1`, and answers everything with 204.
    pub(super) async fn start(protocol: &'static str) -> Self {
        Self::asking(protocol, None).await
    }

    /// The same, for clients with the certificate `client`.
    pub(super) async fn asking(protocol: &'static str, client: Option<&Made>) -> Self {
        let seen = Arc::new(Seen::default());
        let noted = Arc::clone(&seen);
        let answer = move |stream, _| answer(protocol, stream, Arc::clone(&noted));
        Self::with(protocol, client, seen, answer).await
    }

    /// A server that does with the stream of its nth connection as told.
    pub(super) async fn serving<F>(
        protocol: &'static str,
        serve: impl Fn(TlsStream<TcpStream>, usize) -> F + Send + 'static,
    ) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        Self::with(protocol, None, Arc::default(), serve).await
    }

    async fn with<F>(
        protocol: &'static str,
        client: Option<&Made>,
        seen: Arc<Seen>,
        serve: impl Fn(TlsStream<TcpStream>, usize) -> F + Send + 'static,
    ) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let made = Made::new();
        let provider = provider().expect("a provider");
        let config = ServerConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .expect("protocol versions");
        let config = match client {
            None => config.with_no_client_auth(),
            Some(client) => {
                let mut roots = RootCertStore::empty();
                roots.add(client.0.cert.der().clone()).expect("a root");
                let verifier =
                    WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
                config.with_client_cert_verifier(verifier.build().expect("a verifier"))
            }
        };
        let key = PrivateKeyDer::try_from(made.0.signing_key.serialize_der()).expect("a key");
        let mut config = config
            .with_single_cert(vec![made.0.cert.der().clone()], key)
            .expect("a configuration");
        config.alpn_protocols = vec![protocol.into()];
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
        let address = listener.local_addr().expect("an address");
        let noted = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let nth = noted.connections.fetch_add(1, Ordering::SeqCst);
                // A client that refuses the certificate is gone.
                if let Ok(stream) = acceptor.accept(stream).await {
                    noted.open.fetch_add(1, Ordering::SeqCst);
                    let (serving, noted) = (serve(stream, nth), Arc::clone(&noted));
                    tokio::spawn(async move {
                        serving.await;
                        noted.open.fetch_sub(1, Ordering::SeqCst);
                    });
                }
            }
        });
        Self {
            address,
            made,
            seen,
        }
    }

    /// A builder of transports that trust this server and nobody else.
    pub(super) fn trusted(&self) -> HyperTransportBuilder {
        HyperTransport::builder().only_root_certificates(self.made.pem())
    }

    /// A service of this server.
    pub(super) fn service(&self, transport: &HyperTransport) -> Service {
        let client = client(transport)
            .root_url("drive", self.root())
            .allow_host("localhost");
        Service::new(&client.build().expect("a client"), &API)
    }

    pub(super) fn root(&self) -> String {
        format!("https://localhost:{}", self.address.port())
    }
}

/// Answers everything with 204.
async fn answer(protocol: &str, stream: TlsStream<TcpStream>, seen: Arc<Seen>) {
    let service = service_fn(move |request: Request<Incoming>| {
        let (parts, _) = request.into_parts();
        let mut requests = seen.requests.lock().unwrap_or_else(PoisonError::into_inner);
        requests.push((parts.version, parts.headers));
        std::future::ready(Ok::<_, Infallible>(no_content(Body::empty())))
    });
    let io = TokioIo::new(stream);
    // A client that goes away ends the connection.
    if protocol == "h2" {
        let server = ::hyper::server::conn::http2::Builder::new(TokioExecutor::new());
        drop(server.serve_connection(io, service).await);
    } else {
        let server = ::hyper::server::conn::http1::Builder::new();
        drop(server.serve_connection(io, service).await);
    }
}

pub(super) fn no_content<B>(body: B) -> Response<B> {
    let response = Response::builder().status(204).body(body);
    response.expect("a response")
}

/// A proxy that tunnels every CONNECT to one address and answers other requests itself.
pub(super) struct Proxy {
    pub(super) address: SocketAddr,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// A proxy before `target`, or one that refuses with a status.
    pub(super) async fn start(target: Result<SocketAddr, &'static str>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
        let address = listener.local_addr().expect("an address");
        let heads = Arc::<Mutex<Vec<String>>>::default();
        let noted = Arc::clone(&heads);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(forward(stream, target, Arc::clone(&noted)));
            }
        });
        Self { address, heads }
    }

    /// The heads of requests so far.
    pub(super) fn heads(&self) -> Vec<String> {
        let heads = self.heads.lock().unwrap_or_else(PoisonError::into_inner);
        heads.clone()
    }
}

pub(super) async fn forward(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    target: Result<SocketAddr, &'static str>,
    heads: Arc<Mutex<Vec<String>>>,
) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let Ok(byte) = stream.read_u8().await else {
            return;
        };
        head.push(byte);
    }
    let head = String::from_utf8(head).expect("text");
    let tunnel = head.starts_with("CONNECT ");
    heads
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(head);
    let reply = match target {
        Ok(_) if tunnel => "200 Connection established",
        Ok(_) => "204 No Content",
        Err(refusal) => refusal,
    };
    let reply = format!("HTTP/1.1 {reply}\r\n\r\n");
    stream.write_all(reply.as_bytes()).await.expect("a client");
    if let (Ok(target), true) = (target, tunnel) {
        let mut server = TcpStream::connect(target).await.expect("a server");
        // Whoever ends it.
        drop(tokio::io::copy_bidirectional(&mut stream, &mut server).await);
    }
}
