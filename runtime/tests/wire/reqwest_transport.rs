//! The transport on a caller's own reqwest client.

use std::time::Duration;

use gapi_runtime::{CallOptions, ReqwestTransport, Transport as _, TransportErrorKind};

use crate::api::{Drive, File, builder};
use crate::server::{Server, Step, json, response};

fn drive(server: &Server, client: reqwest::Client) -> Drive {
    Drive::new(
        &builder(server)
            .transport(ReqwestTransport::new(client))
            .build()
            .unwrap(),
    )
}

fn without_redirects() -> reqwest::Client {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap()
}

#[tokio::test]
async fn calls_go_through_the_callers_client() {
    let server = Server::always(json(r#"{"id":"1"}"#)).await;
    let drive = drive(&server, without_redirects());
    let file = drive
        .files()
        .create(File::default().name("x"))
        .send()
        .await
        .unwrap();
    assert_eq!(file.id.as_deref(), Some("1"));
    drive
        .files()
        .get("a b/ü%")
        .acknowledge_abuse(true)
        .send()
        .await
        .unwrap();
    drive.files().touch().send().await.unwrap();
    let requests = server.requests();
    assert!(
        requests[0].ends_with("\r\n\r\n{\"name\":\"x\"}"),
        "{}",
        requests[0]
    );
    assert!(
        requests[1].starts_with("GET /drive/v3/files/a%20b%2F%C3%BC%25?acknowledgeAbuse=true "),
        "{}",
        requests[1]
    );
    assert_eq!(
        requests[2].matches("content-length: 0\r\n").count(),
        1,
        "{}",
        requests[2]
    );
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_client_that_follows_redirects_is_told_so() {
    let other = Server::always(json("{}")).await;
    let server = Server::always(response("302 Found", &[("location", &other.root())], "")).await;
    let error = drive(&server, reqwest::Client::new())
        .files()
        .get("x")
        .send()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("redirect"), "{error}");
    let error = drive(&server, without_redirects())
        .files()
        .get("x")
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        error.status().map(|status| status.as_u16()),
        Some(302),
        "{error}"
    );
}

#[tokio::test]
async fn its_failures_are_typed_and_hold_no_address() {
    let server = Server::start([vec![Step::Close]]).await;
    let options = || {
        CallOptions::new()
            .query("access_token", "s3cret")
            .timeout(Duration::from_secs(5))
    };
    let error = drive(&server, without_redirects())
        .files()
        .get("x")
        .with(options())
        .send()
        .await
        .unwrap_err();
    assert!(
        error.transport().is_some() && error.may_have_been_sent(),
        "{error:?}"
    );
    assert!(
        !format!("{error} {error:?}").contains("s3cret"),
        "{error:?}"
    );
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let root = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = builder(&server)
        .root_url("drive", root)
        .transport(ReqwestTransport::new(without_redirects()));
    let error = Drive::new(&client.build().unwrap())
        .files()
        .get("x")
        .with(options())
        .send()
        .await
        .unwrap_err();
    assert!(
        error.is_connect() && !error.may_have_been_sent(),
        "{error:?}"
    );
    assert!(
        !format!("{error} {error:?}").contains("s3cret"),
        "{error:?}"
    );
}

#[tokio::test]
async fn it_lets_go_of_the_client_when_it_is_closed() {
    let server = Server::always(json("{}")).await;
    let transport = ReqwestTransport::new(without_redirects());
    assert!(!transport.has_client_certificate());
    assert!(
        transport
            .clone()
            .client_certificate(true)
            .has_client_certificate()
    );
    let drive = Drive::new(
        &builder(&server)
            .transport(transport.clone())
            .build()
            .unwrap(),
    );
    drive.files().get("x").send().await.unwrap();
    transport.close();
    let error = drive.files().get("x").send().await.unwrap_err();
    assert_eq!(
        error.transport().unwrap().kind(),
        TransportErrorKind::Closed
    );
    assert!(!error.may_have_been_sent());
    server.until_open(0).await;
}
