//! Proxies, and the roots that calls go to through them.

use std::collections::HashMap;
use std::sync::Mutex;

use super::server::{Made, Proxy, TlsServer, forward};
use super::*;

/// A builder's transport where the environment has these variables.
fn in_environment(builder: HyperTransportBuilder, variables: &[(&str, &str)]) -> HyperTransport {
    let variables: HashMap<_, _> = variables.iter().copied().collect();
    builder
        .build_in(|name| variables.get(name).map(|&value| value.to_owned()))
        .expect("a transport")
}

/// The API at its own root.
fn at_its_root(transport: &HyperTransport) -> Service {
    Service::new(&client(transport).build().expect("a client"), &API)
}

/// Whether a proxy of these variables is used for an address.
fn is_proxied(variables: &[(&str, &str)], uri: &'static str) -> bool {
    let transport = in_environment(HyperTransport::builder(), variables);
    let proxy = transport.proxies.intercept(&http::Uri::from_static(uri));
    proxy.is_some()
}

#[tokio::test]
async fn calls_go_through_a_tunnel_that_knows_who_they_are_from() {
    let server = TlsServer::start("h2").await;
    let proxy = Proxy::start(Ok(server.address)).await;
    let url = format!("http://me:s3%20cret@{}", proxy.address);
    for transport in [
        server.trusted().proxy(&url).build().expect("a transport"),
        in_environment(server.trusted(), &[("HTTPS_PROXY", &url)]),
        in_environment(server.trusted(), &[("https_proxy", &url)]),
        in_environment(server.trusted(), &[("ALL_PROXY", &url)]),
    ] {
        let service = at_its_root(&transport);
        for _ in 0..2 {
            touch(&service).await.expect("a call");
        }
    }
    let heads = proxy.heads();
    // "me:s3 cret", and not the token.
    let expected = "CONNECT www.googleapis.com:443 HTTP/1.1\r\nHost: www.googleapis.com:443\r\n\
        Proxy-Authorization: Basic bWU6czMgY3JldA==\r\n\r\n";
    assert_eq!(heads, [expected; 4]);
    for (_, headers) in &*server.seen.requests.lock().expect("no panic") {
        assert!(!headers.contains_key("proxy-authorization"));
    }
}

#[tokio::test]
async fn a_proxy_may_itself_want_tls() {
    let server = TlsServer::start("h2").await;
    let (target, heads) = (server.address, Arc::<Mutex<Vec<String>>>::default());
    let noted = Arc::clone(&heads);
    let proxy = TlsServer::serving("http/1.1", move |stream, _| {
        forward(stream, Ok(target), Arc::clone(&noted))
    })
    .await;
    let transport = server
        .trusted()
        .add_root_certificates(proxy.made.pem())
        .proxy(proxy.root());
    let transport = transport.build().expect("a transport");
    touch(&at_its_root(&transport)).await.expect("a call");
    assert!(heads.lock().expect("no panic")[0].starts_with("CONNECT www.googleapis.com:443 "));
}

#[tokio::test]
async fn a_proxy_that_refuses_is_named_without_its_password() {
    for (refusal, reason) in [
        (
            "407 Proxy Authentication Required",
            "proxy authorization required",
        ),
        ("502 Bad Gateway", "unsuccessful"),
    ] {
        let proxy = Proxy::start(Err(refusal)).await;
        let url = format!("http://me:s3cret@{}", proxy.address);
        let builder = HyperTransport::builder().proxy(&url);
        let printed = format!("{builder:?}");
        let transport = builder.build().expect("a transport");
        let error = touch(&at_its_root(&transport))
            .await
            .expect_err("a refusal");
        assert_eq!(transport_error(&error).kind(), TransportErrorKind::Connect);
        assert!(error.is_connect() && !error.may_have_been_sent());
        let expected = format!(
            "could not connect: through the proxy http://{}/: tunnel error: {reason}",
            proxy.address
        );
        assert!(error.to_string().contains(&expected), "{error}");
        let printed = format!("{printed} {error} {error:?} {transport:?}");
        assert!(
            !printed.contains("s3cret") && !printed.contains("bWU6"),
            "{printed}"
        );
    }
}

#[tokio::test]
async fn a_server_behind_a_proxy_is_not_trusted_for_it() {
    let server = TlsServer::start("h2").await;
    let proxy = Proxy::start(Ok(server.address)).await;
    let transport = HyperTransport::builder()
        .only_root_certificates(Made::new().pem())
        .proxy(format!("http://{}", proxy.address));
    let transport = transport.build().expect("a transport");
    let error = touch(&at_its_root(&transport)).await.expect_err("no trust");
    assert_eq!(transport_error(&error).kind(), TransportErrorKind::Tls);
}

#[tokio::test]
async fn what_is_not_encrypted_is_given_to_the_proxy_whole() {
    let proxy = Proxy::start(Ok(([127, 0, 0, 1], 9).into())).await;
    let transport = HyperTransport::builder().proxy(format!("http://me:s3cret@{}", proxy.address));
    let client = client(&transport.build().expect("a transport"))
        .root_url("drive", "http://localhost:9")
        .allow_http_loopback(true);
    let service = Service::new(&client.build().expect("a client"), &API);
    touch(&service).await.expect("a call");
    let head = &proxy.heads()[0];
    assert!(
        head.starts_with("POST http://localhost:9/touch HTTP/1.1\r\n"),
        "{head}"
    );
    assert!(
        head.contains("proxy-authorization: Basic bWU6czNjcmV0\r\n"),
        "{head}"
    );
}

#[tokio::test]
async fn this_machine_and_the_hosts_of_no_proxy_are_reached_directly() {
    let server = TlsServer::start("h2").await;
    let unused = &[("ALL_PROXY", "http://127.0.0.1:9")];
    let transport = in_environment(server.trusted(), unused);
    touch(&server.service(&transport)).await.expect("a call");
    let transport = in_environment(server.trusted().no_proxy(), unused);
    assert!(
        transport
            .proxies
            .intercept(&http::Uri::from_static("https://www.googleapis.com"))
            .is_none()
    );

    let with = |no: &'static str, uri| {
        is_proxied(
            &[("HTTPS_PROXY", "http://proxy:3128"), ("NO_PROXY", no)],
            uri,
        )
    };
    assert!(with("", "https://drive.googleapis.com"));
    assert!(with("example.com", "https://drive.googleapis.com"));
    assert!(!with(
        "example.com, googleapis.com",
        "https://drive.googleapis.com"
    ));
    assert!(!with(".googleapis.com", "https://drive.googleapis.com"));
    assert!(with("leapis.com", "https://drive.googleapis.com"));
    assert!(!with("*", "https://drive.googleapis.com"));
    assert!(!with("10.0.0.0/8", "https://10.1.2.3"));
    for own in [
        "https://localhost",
        "https://LOCALHOST:8443",
        "https://127.0.0.2",
        "https://[::1]:1",
    ] {
        assert!(!with("", own), "{own}");
    }
}

#[test]
fn each_scheme_has_its_variable() {
    let (secure, plain) = ("https://www.googleapis.com", "http://www.googleapis.com");
    for (name, secured, plained) in [
        ("HTTPS_PROXY", true, false),
        ("HTTP_PROXY", false, true),
        ("http_proxy", false, true),
        ("ALL_PROXY", true, true),
        ("all_proxy", true, true),
    ] {
        let variables = [(name, "proxy:3128")];
        assert_eq!(is_proxied(&variables, secure), secured, "{name}");
        assert_eq!(is_proxied(&variables, plain), plained, "{name}");
    }
    assert!(!is_proxied(&[], secure));
    assert!(!is_proxied(&[("HTTPS_PROXY", "")], secure));
    let cgi = [("HTTP_PROXY", "http://evil"), ("REQUEST_METHOD", "GET")];
    assert!(!is_proxied(&cgi, plain));
}

#[test]
fn what_is_no_proxy_is_told_without_the_password() {
    for url in [
        "",
        "socks5://me:s3cret@host",
        "http://me:s3cret@",
        "ftp://me:s3cret@host",
        "http://me:s3cret@ host",
    ] {
        let error = HyperTransport::builder().proxy(url).build().expect_err(url);
        assert!(
            error.is_configuration() && error.to_string().contains("`proxy`"),
            "{error}"
        );
        assert!(
            !format!("{error} {error:?}").contains("s3cret"),
            "{error:?}"
        );
    }
    let wrong = |name: &str| (name == "ALL_PROXY").then(|| "socks5://me:s3cret@host".to_owned());
    let error = HyperTransport::builder()
        .build_in(wrong)
        .expect_err("wrong");
    assert!(
        error.contains("ALL_PROXY") && !error.contains("s3cret"),
        "{error}"
    );
}

#[tokio::test]
async fn clients_with_a_certificate_call_the_root_for_it() {
    let mine = Made::new();
    let server = TlsServer::asking("h2", Some(&mine)).await;
    let proxy = Proxy::start(Ok(server.address)).await;
    let transport = server
        .trusted()
        .client_certificate(mine.pem(), mine.key())
        .proxy(format!("http://{}", proxy.address));
    let transport = transport.build().expect("a transport");
    touch(&at_its_root(&transport)).await.expect("a call");
    // What the caller says goes before, and regions have roots of their own.
    let own = client(&transport).root_url("drive", "https://www.googleapis.com/");
    let own = own.build().expect("a client");
    touch(&Service::new(&own, &API)).await.expect("a call");
    let client = client(&transport).build().expect("a client");
    let region = Service::at_location(&client, &API, "us-east1").expect("a region");
    touch(&region).await.expect("a call");
    let hosts: Vec<_> = proxy
        .heads()
        .iter()
        .filter_map(|head| Some(head.split(' ').nth(1)?.to_owned()))
        .collect();
    assert_eq!(
        hosts,
        [
            "www.mtls.googleapis.com:443",
            "www.googleapis.com:443",
            "drive.us-east1.rep.googleapis.com:443"
        ]
    );
}
