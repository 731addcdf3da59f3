//! Who trusts whom.

use super::server::{Made, TlsServer};
use super::*;

#[tokio::test]
async fn a_server_without_http2_is_spoken_to_in_http1() {
    let server = TlsServer::start("http/1.1").await;
    let service = server.service(&server.trusted().build().expect("a transport"));
    for _ in 0..3 {
        touch(&service).await.expect("a call");
    }
    assert_eq!(server.seen.connections(), 1);
    let requests = server.seen.requests.lock().expect("no panic");
    assert!(
        requests
            .iter()
            .all(|(version, _)| *version == http::Version::HTTP_11)
    );
}

#[tokio::test]
async fn certificates_are_trusted_beside_those_of_the_platform() {
    let server = TlsServer::start("h2").await;
    let transport = HyperTransport::builder()
        .add_root_certificates(Made::new().pem())
        .add_root_certificates(server.made.pem())
        .build()
        .expect("a transport");
    touch(&server.service(&transport)).await.expect("a call");
}

#[tokio::test]
async fn a_server_that_nobody_vouches_for_gets_no_request() {
    let server = TlsServer::start("h2").await;
    for builder in [
        HyperTransport::builder(),
        HyperTransport::builder().only_root_certificates(Made::new().pem()),
    ] {
        let transport = builder.build().expect("a transport");
        let error = touch(&server.service(&transport))
            .await
            .expect_err("it is not trusted");
        assert_eq!(transport_error(&error).kind(), TransportErrorKind::Tls);
        assert!(error.is_connect() && !error.may_have_been_sent());
        assert!(
            error
                .to_string()
                .contains("the TLS handshake failed: invalid peer certificate"),
            "{error}"
        );
    }
    assert!(server.seen.requests.lock().expect("no panic").is_empty());
}

#[tokio::test]
async fn a_server_that_asks_for_a_certificate_gets_it() {
    let mine = Made::new();
    for protocol in ["h2", "http/1.1"] {
        let server = TlsServer::asking(protocol, Some(&mine)).await;
        let transport = server.trusted().client_certificate(mine.pem(), mine.key());
        let transport = transport.build().expect("a transport");
        assert!(transport.has_client_certificate());
        touch(&server.service(&transport)).await.expect("a call");

        let without = server.trusted().build().expect("a transport");
        assert!(!without.has_client_certificate());
        let error = touch(&server.service(&without))
            .await
            .expect_err("it has no certificate");
        assert!(error.to_string().contains("ertificate"), "{error}");
        assert_eq!(server.seen.requests.lock().expect("no panic").len(), 1);
    }
}

#[test]
fn what_is_no_certificate_is_told_without_the_key() {
    let (mine, other) = (Made::new(), Made::new());
    let build = |builder: HyperTransportBuilder| {
        let printed = format!("{builder:?}");
        let error = builder.build().expect_err("it is wrong");
        assert!(error.is_configuration(), "{error:?}");
        let printed = format!("{printed} {error} {error:?}");
        for line in mine.key().lines().chain(other.key().lines()) {
            assert!(
                line.starts_with("---") || !printed.contains(line),
                "{printed}"
            );
        }
        error.to_string()
    };
    let with =
        |chain: &str, key: &str| build(HyperTransport::builder().client_certificate(chain, key));
    assert!(with("", &mine.key()).contains("no certificate"));
    assert!(with(&mine.pem(), "").contains("key"));
    assert!(with(&mine.pem(), &mine.pem()).contains("key"));
    assert!(with(&mine.pem(), &mine.key()[..60]).contains("key"));
    assert!(with(&mine.pem(), &other.key()).contains("client certificate"));
    for pem in ["", "rubbish", "-----BEGIN CERTIFICATE-----\nAAAA\n"] {
        let error = build(HyperTransport::builder().only_root_certificates(pem));
        assert!(error.contains("certificate"), "{error}");
    }
    let error =
        build(HyperTransport::builder().add_root_certificates(
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        ));
    assert!(error.contains("root certificate"), "{error}");
}
