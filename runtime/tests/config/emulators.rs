//! Emulators: where their calls go, and that these carry nothing secret.

use std::borrow::Cow;
use std::sync::{Arc, Mutex};

use gapi_runtime::config::Configuration;
use gapi_runtime::v1::Api;
use gapi_runtime::{
    AccessToken, AuthHeaders, AuthRequest, Body, BoxFuture, CallOptions, Client, Credentials,
    CredentialsError, Transport, TransportError,
};

use crate::server::{Server, json};
use crate::{DRIVE, get};

const STORAGE: Api = Api {
    name: "storage",
    root_url: "https://storage.googleapis.com/",
    service_path: "storage/v1/",
    ..Api::DEFAULT
};

const AUTH: Api = Api {
    name: "identitytoolkit",
    root_url: "https://identitytoolkit.googleapis.com/",
    ..Api::DEFAULT
};

/// Sends nothing, and remembers what it should have sent.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<http::Request<()>>>>);

impl Transport for Recorder {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.0.lock().unwrap().push(request.map(drop));
        Box::pin(std::future::ready(Ok(http::Response::new(Body::empty()))))
    }
}

impl Recorder {
    /// The address and whether it is called without credentials.
    fn last(&self) -> (String, bool) {
        let sent = self.0.lock().unwrap();
        let request = sent.last().unwrap();
        (
            request.uri().to_string(),
            !request.headers().contains_key("authorization"),
        )
    }
}

fn token() -> AccessToken {
    AccessToken::new("s3cret").unwrap()
}

/// A client with a token in an environment of one variable.
fn client(variable: &str, value: &str, recorder: &Recorder) -> Client {
    let environment = Configuration::new().variables([(variable, value)]);
    let builder = environment.builder().unwrap().transport(recorder.clone());
    builder.credentials(token()).build().unwrap()
}

#[tokio::test]
async fn no_credentials_reach_an_emulator_although_the_client_has_some() {
    let server = Server::start(|_| json(&[], "{}")).await;
    let environment = [
        ("STORAGE_EMULATOR_HOST", server.address.to_string()),
        ("GAPI_ROOTS", format!("drive=http://{}", server.address)),
        ("GAPI_ALLOW_HTTP_LOOPBACK", "true".to_owned()),
    ];
    let builder = Configuration::new()
        .variables(environment)
        .builder()
        .unwrap();
    let client = builder.credentials(token()).build().unwrap();
    get(&client, &STORAGE, CallOptions::new()).await.unwrap();
    get(&client, &DRIVE, CallOptions::new()).await.unwrap();
    let requests = server.requests();
    let sent: Vec<_> = requests
        .iter()
        .map(|request| (request.target(), request.header("authorization")))
        .collect();
    // The other API is at an address that is allowed, and called as usual.
    assert_eq!(
        sent,
        [
            ("/storage/v1/x", None),
            ("/drive/v3/x", Some("Bearer s3cret"))
        ]
    );
}

#[tokio::test]
async fn an_emulator_on_another_host_is_called_over_http_through_the_proxy_of_the_environment() {
    let server = Server::start(|_| json(&[], "{}")).await;
    let environment = [
        ("STORAGE_EMULATOR_HOST", "gcs.invalid:9000".to_owned()),
        ("GAPI_PROXY", format!("http://{}", server.address)),
    ];
    let builder = Configuration::new().variables(environment).builder();
    let client = builder.unwrap().credentials(token()).build().unwrap();
    get(&client, &STORAGE, CallOptions::new()).await.unwrap();
    let request = server.requests().remove(0);
    assert_eq!(request.target(), "http://gcs.invalid:9000/storage/v1/x");
    assert_eq!(request.header("authorization"), None);
}

#[tokio::test]
async fn an_emulator_is_named_as_people_name_it() {
    let recorder = Recorder::default();
    for (value, address) in [
        ("localhost:9023", "http://localhost:9023/storage/v1/x"),
        ("127.0.0.1:9023", "http://127.0.0.1:9023/storage/v1/x"),
        ("[::1]:9023", "http://[::1]:9023/storage/v1/x"),
        ("0.0.0.0:9023", "http://0.0.0.0:9023/storage/v1/x"),
        (
            "http://localhost:9023/",
            "http://localhost:9023/storage/v1/x",
        ),
        (
            "http://localhost:9023/storage/v1/",
            "http://localhost:9023/storage/v1/x",
        ),
        (
            "http://localhost:9023/base",
            "http://localhost:9023/base/storage/v1/x",
        ),
        (
            "https://localhost:9023",
            "https://localhost:9023/storage/v1/x",
        ),
        // Another container.
        ("http://gcs:9000", "http://gcs:9000/storage/v1/x"),
        ("gcs", "http://gcs/storage/v1/x"),
    ] {
        let client = client("STORAGE_EMULATOR_HOST", value, &recorder);
        get(&client, &STORAGE, CallOptions::new()).await.unwrap();
        assert_eq!(recorder.last(), (address.to_owned(), true));
        // Its neighbour is called as usual.
        get(&client, &DRIVE, CallOptions::new()).await.unwrap();
        assert_eq!(
            recorder.last(),
            ("https://www.googleapis.com/drive/v3/x".to_owned(), false)
        );
    }
}

#[tokio::test]
async fn the_emulator_of_users_tells_its_hosts_apart_by_path() {
    let recorder = Recorder::default();
    let address = "http://localhost:9099/identitytoolkit.googleapis.com/x";
    for value in [
        "localhost:9099",
        "http://localhost:9099/",
        "localhost:9099/identitytoolkit.googleapis.com",
    ] {
        for (variable, value) in [
            ("FIREBASE_AUTH_EMULATOR_HOST", value.to_owned()),
            ("GAPI_EMULATORS", format!("identitytoolkit={value}")),
        ] {
            get(
                &client(variable, &value, &recorder),
                &AUTH,
                CallOptions::new(),
            )
            .await
            .unwrap();
            assert_eq!(recorder.last().0, address);
        }
    }
}

#[tokio::test]
async fn the_emulator_of_users_is_called_as_its_owner_and_without_the_clients_token() {
    let server = Server::start(|_| json(&[], "{}")).await;
    let environment = [("FIREBASE_AUTH_EMULATOR_HOST", server.address.to_string())];
    let builder = Configuration::new().variables(environment).builder();
    let client = builder.unwrap().credentials(token()).build().unwrap();
    get(&client, &AUTH, CallOptions::new()).await.unwrap();
    let request = server.requests().remove(0);
    assert_eq!(request.target(), "/identitytoolkit.googleapis.com/x");
    assert_eq!(request.header("authorization"), Some("Bearer owner"));
}

#[test]
fn what_is_no_address_is_refused() {
    for value in [
        "ftp://gcs",
        "gcs:port",
        "gcs:9000/?x",
        "user@gcs",
        "http://",
        "http:///x",
        "gcs\\x",
        "a/../b",
    ] {
        let environment = Configuration::new().variables([("STORAGE_EMULATOR_HOST", value)]);
        let error = environment.builder().unwrap_err();
        assert!(
            error.to_string().contains("STORAGE_EMULATOR_HOST"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_call_with_secrets_of_its_own_does_not_go_to_an_emulator() {
    let recorder = Recorder::default();
    // Not even where a token may go otherwise.
    let builder = Client::builder().emulator("storage", "localhost:9000");
    let builder = builder
        .allow_http_loopback(true)
        .transport(recorder.clone());
    let client = builder.build().unwrap();
    for options in [
        CallOptions::new().header("authorization", "Bearer s3cret"),
        CallOptions::new().header("x-goog-encryption-key", "s3cret"),
        CallOptions::new().query("key", "s3cret"),
        CallOptions::new().query("access_token", "s3cret"),
    ] {
        let error = get(&client, &STORAGE, options).await.unwrap_err();
        assert!(
            error.is_configuration() && error.to_string().contains("emulator"),
            "{error}"
        );
    }
    assert!(recorder.0.lock().unwrap().is_empty());
}

/// Credentials that cannot be had, as on a machine without any.
struct Broken;

impl Credentials for Broken {
    fn headers<'a>(
        &'a self,
        _: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>> {
        Box::pin(std::future::ready(Err(CredentialsError::new(
            "there are none",
        ))))
    }

    fn identity(&self) -> Option<Cow<'_, str>> {
        None
    }
}

#[tokio::test]
async fn credentials_are_not_asked_for_when_an_emulator_is_called() {
    let builder = Client::builder()
        .emulator("storage", "gcs:9000")
        .transport(Recorder::default());
    let client = builder.credentials(Broken).build().unwrap();
    get(&client, &STORAGE, CallOptions::new()).await.unwrap();
    assert!(
        get(&client, &DRIVE, CallOptions::new())
            .await
            .unwrap_err()
            .is_auth()
    );
}

#[tokio::test]
async fn a_root_that_the_builder_names_wins_over_an_emulator_of_the_environment() {
    let recorder = Recorder::default();
    let environment = Configuration::new().variables([("STORAGE_EMULATOR_HOST", "gcs:9000")]);
    let builder = environment
        .builder()
        .unwrap()
        .root_url("storage", STORAGE.root_url);
    let client = builder
        .transport(recorder.clone())
        .credentials(token())
        .build()
        .unwrap();
    get(&client, &STORAGE, CallOptions::new()).await.unwrap();
    assert_eq!(
        recorder.last(),
        (
            "https://storage.googleapis.com/storage/v1/x".to_owned(),
            false
        )
    );
}
