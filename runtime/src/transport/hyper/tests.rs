//! TLS and HTTP/2, with a certificate made for the test.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use ::hyper::service::service_fn;
use ::hyper::{Request, Response, Version};
use hyper_util::rt::TokioIo;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{RootCertStore, ServerConfig};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use super::*;
use crate::descriptor::{Api, HttpMethod, Method, Segment};
use crate::error::Error;
use crate::service::Service as ApiService;
use crate::{AccessToken, Client as ApiClient, RetryPolicy};

const API: Api = Api {
    name: "drive",
    root_url: "https://www.googleapis.com/",
    ..Api::DEFAULT
};
const TOUCH: Method = Method {
    id: "drive.touch",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("touch")],
    ..Method::DEFAULT
};

/// What a TLS server saw.
#[derive(Default)]
struct Seen {
    connections: AtomicUsize,
    requests: Mutex<Vec<(Version, http::HeaderMap)>>,
}

struct TlsServer {
    address: SocketAddr,
    certificate: CertificateDer<'static>,
    seen: Arc<Seen>,
}

impl TlsServer {
    /// A server that speaks one protocol, `h2` or `http/1.1`, and answers everything with 204.
    async fn start(protocol: &'static str) -> Self {
        Self::resetting(protocol, None).await
    }

    /// The same, but the first stream of each connection ends with a reset.
    async fn resetting(protocol: &'static str, reset: Option<h2::Reason>) -> Self {
        let made =
            rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
        let certificate = made.cert.der().clone();
        let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).expect("a key");
        let mut tls =
            ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
                .with_safe_default_protocol_versions()
                .expect("protocol versions")
                .with_no_client_auth()
                .with_single_cert(vec![certificate.clone()], key)
                .expect("a configuration");
        tls.alpn_protocols = vec![protocol.into()];
        let acceptor = TlsAcceptor::from(Arc::new(tls));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
        let address = listener.local_addr().expect("an address");
        let seen = Arc::new(Seen::default());
        let serving = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                serving.connections.fetch_add(1, Ordering::Relaxed);
                let (acceptor, seen) = (acceptor.clone(), Arc::clone(&serving));
                tokio::spawn(async move {
                    let Ok(stream) = acceptor.accept(stream).await else {
                        return;
                    };
                    if let Some(reason) = reset {
                        return reset_once(stream, reason).await;
                    }
                    let service = service_fn(move |request: Request<Incoming>| {
                        let (parts, _) = request.into_parts();
                        seen.requests
                            .lock()
                            .expect("no panic")
                            .push((parts.version, parts.headers));
                        std::future::ready(Ok::<_, Infallible>(
                            Response::builder()
                                .status(204)
                                .body(Body::empty())
                                .expect("a response"),
                        ))
                    });
                    let io = TokioIo::new(stream);
                    // A client that goes away ends the connection.
                    if protocol == "h2" {
                        let server =
                            ::hyper::server::conn::http2::Builder::new(TokioExecutor::new());
                        drop(server.serve_connection(io, service).await);
                    } else {
                        let server = ::hyper::server::conn::http1::Builder::new();
                        drop(server.serve_connection(io, service).await);
                    }
                });
            }
        });
        Self {
            address,
            certificate,
            seen,
        }
    }

    /// A service whose client trusts this server, or nobody.
    fn service(&self, trusted: bool) -> ApiService {
        self.service_with(trusted, 1)
    }

    fn service_with(&self, trusted: bool, attempts: u32) -> ApiService {
        let mut roots = RootCertStore::empty();
        if trusted {
            roots.add(self.certificate.clone()).expect("a root");
        }
        let tls =
            ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
                .with_safe_default_protocol_versions()
                .expect("protocol versions")
                .with_root_certificates(roots)
                .with_no_client_auth();
        let client = ApiClient::builder()
            .transport(HyperTransport::with_tls(tls, Duration::from_secs(5)))
            .credentials(AccessToken::new("token").expect("a token"))
            .root_url(
                "drive",
                format!("https://localhost:{}", self.address.port()),
            )
            .allow_host("localhost")
            .retry(RetryPolicy::default().attempts(attempts))
            .build()
            .expect("a client");
        ApiService::new(&client, &API)
    }
}

/// Resets the first stream of a connection and answers the others with 204.
async fn reset_once<IO>(stream: IO, reason: h2::Reason)
where
    IO: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
{
    let Ok(mut connection) = h2::server::handshake(stream).await else {
        return;
    };
    let mut first = true;
    while let Some(Ok((_, mut respond))) = connection.accept().await {
        if first {
            respond.send_reset(reason);
        } else {
            let response = Response::builder()
                .status(204)
                .body(())
                .expect("a response");
            drop(respond.send_response(response, true));
        }
        first = false;
    }
}

async fn touch(service: &ApiService) -> Result<(), Error> {
    crate::call::Call::new(service, &TOUCH).send::<()>().await
}

#[tokio::test]
async fn many_calls_share_one_http2_connection() {
    let server = TlsServer::start("h2").await;
    let service = server.service(true);
    touch(&service).await.expect("the first call");
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let service = service.clone();
            tokio::spawn(async move { touch(&service).await })
        })
        .collect();
    for call in calls {
        call.await.expect("no panic").expect("a call");
    }
    assert_eq!(server.seen.connections.load(Ordering::Relaxed), 1);
    let requests = server.seen.requests.lock().expect("no panic");
    assert_eq!(requests.len(), 51);
    for (version, headers) in &*requests {
        assert_eq!(*version, Version::HTTP_2);
        assert_eq!(headers["content-length"], "0");
        assert_eq!(headers["authorization"], "Bearer token");
    }
}

#[tokio::test]
async fn a_server_without_http2_is_spoken_to_in_http1() {
    let server = TlsServer::start("http/1.1").await;
    let service = server.service(true);
    for _ in 0..3 {
        touch(&service).await.expect("a call");
    }
    assert_eq!(server.seen.connections.load(Ordering::Relaxed), 1);
    let requests = server.seen.requests.lock().expect("no panic");
    assert!(
        requests
            .iter()
            .all(|(version, _)| *version == Version::HTTP_11)
    );
}

#[tokio::test]
async fn a_server_that_nobody_vouches_for_gets_no_request() {
    let server = TlsServer::start("h2").await;
    let error = touch(&server.service(false))
        .await
        .expect_err("it is not trusted");
    let transport = error.transport().expect("a transport error");
    assert_eq!(transport.kind(), TransportErrorKind::Tls, "{error:?}");
    assert!(error.is_connect() && !error.may_have_been_sent());
    assert!(
        error
            .to_string()
            .contains("the TLS handshake failed: invalid peer certificate"),
        "{error}"
    );
    assert!(server.seen.requests.lock().expect("no panic").is_empty());
}

#[tokio::test]
async fn a_stream_that_a_server_refuses_was_not_begun() {
    let server = TlsServer::resetting("h2", Some(h2::Reason::REFUSED_STREAM)).await;
    let error = touch(&server.service(true)).await.expect_err("a reset");
    let transport = error.transport().expect("a transport error");
    assert_eq!(transport.kind(), TransportErrorKind::Reset, "{error:?}");
    assert!(!error.may_have_been_sent() && !error.is_outcome_unknown());
    // So that even a write is sent again.
    touch(&server.service_with(true, 2)).await.expect("a call");
}

#[tokio::test]
async fn a_stream_that_breaks_may_have_done_its_work() {
    let server = TlsServer::resetting("h2", Some(h2::Reason::INTERNAL_ERROR)).await;
    let error = touch(&server.service_with(true, 2))
        .await
        .expect_err("a reset");
    let transport = error.transport().expect("a transport error");
    assert_eq!(transport.kind(), TransportErrorKind::Reset, "{error:?}");
    assert!(error.may_have_been_sent() && error.is_outcome_unknown());
    assert_eq!(error.attempts().len(), 1);
}
