//! Credentials of the crate `google-cloud-auth`, made against servers on loopback.

use std::borrow::Cow;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use gapi_runtime::GoogleCloudAuth;
use google_cloud_auth::credentials::{
    CacheableResource, Credentials, CredentialsProvider, EntityTag, external_account, impersonated,
    mds, service_account, user_account,
};
use google_cloud_auth::errors::CredentialsError;
use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::api::{at, call, call_for};
use crate::key::service_account as key_file;
use crate::server::{Answer, Server, bearer, json as reply};
use crate::traces::traced;

fn names(scopes: &[Cow<'static, str>]) -> Vec<String> {
    scopes.iter().map(ToString::to_string).collect()
}

/// An API that takes everything.
async fn open_api() -> Server {
    Server::start(|_, _| reply(&json!({}))).await
}

/// A server of metadata in a universe; its tokens are `mds-1`, `mds-2` and so on.
async fn metadata(universe: &'static str) -> Server {
    let given = AtomicUsize::new(0);
    Server::start(move |_, request| {
        let path = request.split(' ').nth(1).unwrap_or_default();
        if path.contains("universe") {
            return Answer::Reply(200, universe.to_owned());
        }
        if !path.contains("/token") {
            return Answer::Reply(404, String::new());
        }
        let number = given.fetch_add(1, Ordering::SeqCst) + 1;
        let token = format!("mds-{number}");
        reply(&json!({ "access_token": token, "expires_in": 3600, "token_type": "Bearer" }))
    })
    .await
}

fn of_metadata(server: &Server) -> GoogleCloudAuth {
    let root = server.root();
    GoogleCloudAuth::from_fn(move |scopes| {
        let builder = mds::Builder::default().with_endpoint(root.clone());
        builder.with_scopes(names(scopes)).build()
    })
}

/// The requests of a metadata server that are for tokens.
fn asked(server: &Server) -> Vec<String> {
    let mut requests = server.requests();
    requests.retain(|request| request.contains("/token"));
    requests
}

/// The claims of a token that its owner signed.
fn claims(token: &str) -> Value {
    use base64::Engine as _;
    let part = token.split('.').nth(1).unwrap();
    let bytes = base64::prelude::BASE64_URL_SAFE_NO_PAD
        .decode(part)
        .unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

#[tokio::test]
async fn a_service_account_signs_a_token_for_the_scopes_of_each_call() {
    let api = open_api().await;
    let credentials = GoogleCloudAuth::from_fn(|scopes| {
        let specifier = service_account::AccessSpecifier::from_scopes(names(scopes));
        service_account::Builder::new(key_file("http://127.0.0.1:1"))
            .with_access_specifier(specifier)
            .with_quota_project_id("p-42")
            .build()
    });
    let client = at(api.root()).credentials(credentials).build().unwrap();
    for _ in 0..3 {
        call(&client).await.unwrap();
    }
    call_for(&client, &["a", "b"]).await.unwrap();
    let requests = api.requests();
    let scopes: Vec<_> = requests
        .iter()
        .map(|request| claims(bearer(request).unwrap())["scope"].clone())
        .collect();
    assert_eq!(scopes, ["default", "default", "default", "a b"]);
    assert_eq!(bearer(&requests[0]), bearer(&requests[2]));
    assert!(
        requests[0].contains("x-goog-user-project: p-42\r\n"),
        "{}",
        requests[0]
    );
    assert_eq!(client.stats().tokens_fetched, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_metadata_server_is_asked_once_and_again_when_a_token_is_refused() {
    let server = metadata("googleapis.com").await;
    let valid = Arc::new(AtomicUsize::new(1));
    let expected = Arc::clone(&valid);
    let api = Server::start(move |_, request| {
        let token = format!("mds-{}", expected.load(Ordering::SeqCst));
        if bearer(request) == Some(&token) {
            reply(&json!({}))
        } else {
            Answer::Reply(401, "{}".to_owned())
        }
    })
    .await;
    let client = at(api.root())
        .credentials(of_metadata(&server))
        .build()
        .unwrap();
    for generation in 1..=3 {
        valid.store(generation, Ordering::SeqCst);
        let mut calls = JoinSet::new();
        for _ in 0..64 {
            let client = client.clone();
            calls.spawn(async move { call(&client).await });
        }
        for result in calls.join_all().await {
            result.unwrap();
        }
        assert_eq!(asked(&server).len(), generation);
    }
    assert!(
        asked(&server)[0].contains("scopes=default"),
        "{:?}",
        asked(&server)
    );
    assert_eq!(client.stats().tokens_fetched, 3);
}

#[tokio::test]
async fn credentials_of_another_universe_are_refused() {
    let (server, api) = (metadata("example.test").await, open_api().await);
    let client = at(api.root())
        .credentials(of_metadata(&server))
        .build()
        .unwrap();
    let error = call(&client).await.unwrap_err();
    assert!(
        error.is_configuration() && error.to_string().contains("example.test"),
        "{error}"
    );
    assert_eq!(api.count(), 0);
    let builder = at(api.root()).credentials(of_metadata(&server));
    let client = builder.universe_domain("example.test").build().unwrap();
    call(&client).await.unwrap();
}

#[tokio::test]
async fn credentials_made_elsewhere_have_their_own_scopes_and_no_other_token() {
    let (server, api) = (
        metadata("googleapis.com").await,
        Server::start(|number, _| {
            let status = if number == 1 { 401 } else { 200 };
            Answer::Reply(status, "{}".to_owned())
        })
        .await,
    );
    let builder = mds::Builder::default().with_endpoint(server.root());
    let credentials = builder.with_scopes(["fixed"]).build().unwrap();
    let client = at(api.root()).credentials(GoogleCloudAuth::from(credentials));
    let client = client.build().unwrap();
    call(&client).await.unwrap();
    assert!(
        call_for(&client, &["a"])
            .await
            .unwrap_err()
            .is_invalid_request()
    );
    let error = call(&client).await.unwrap_err();
    assert!(error.is_auth() && error.attempts().len() == 1, "{error}");
    assert!(asked(&server)[0].contains("scopes=fixed") && asked(&server).len() == 1);
}

#[test]
fn users_and_external_accounts_get_tokens_and_nothing_of_them_is_traced() {
    let ((), traced) = traced(async {
        let tokens = Server::start(|_, request| {
        let kind = if request.contains("token-exchange") {
            "sts"
        } else {
            "user"
        };
        reply(&json!({
            "access_token": format!("s3cret-{kind}"), "expires_in": 3600, "token_type": "Bearer",
            "issued_token_type": "urn:ietf:params:oauth:token-type:access_token",
        }))
    })
    .await;
        let api = open_api().await;
        let user = json!({
            "type": "authorized_user", "client_id": "id", "client_secret": "s3cret",
            "refresh_token": "s3cret-refresh", "token_uri": tokens.root(), "quota_project_id": "p-7",
        });
        let folder = tempfile::tempdir().unwrap();
        let subject = folder.path().join("subject");
        std::fs::write(&subject, "s3cret-subject").unwrap();
        let external = json!({
            "type": "external_account", "audience": "//iam.googleapis.com/x",
            "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
            "token_url": tokens.root(), "credential_source": { "file": subject },
        });
        let user = GoogleCloudAuth::from_fn(move |scopes| {
            user_account::Builder::new(user.clone())
                .with_scopes(names(scopes))
                .build()
        });
        let external = GoogleCloudAuth::from_fn(move |scopes| {
            external_account::Builder::new(external.clone())
                .with_scopes(names(scopes))
                .build()
        });
        for credentials in [user, external] {
            call(&at(api.root()).credentials(credentials).build().unwrap())
                .await
                .unwrap();
        }
        let requests = api.requests();
        assert_eq!(bearer(&requests[0]), Some("s3cret-user"));
        assert!(
            requests[0].contains("x-goog-user-project: p-7\r\n"),
            "{}",
            requests[0]
        );
        assert_eq!(bearer(&requests[1]), Some("s3cret-sts"));
    });
    assert!(traced.contains("gapi.call"), "{traced}");
    assert!(!traced.contains("s3cret"), "{traced}");
}

#[tokio::test]
async fn a_user_impersonates_a_service_account() {
    let tokens = Server::start(|_, request| match bearer(request) {
        Some(token) => reply(&json!({
            "accessToken": format!("robot-for-{token}"), "expireTime": "2100-01-01T00:00:00Z",
        })),
        None => {
            reply(&json!({ "access_token": "user", "expires_in": 3600, "token_type": "Bearer" }))
        }
    })
    .await;
    let api = open_api().await;
    let robot = format!(
        "{}/serviceAccounts/robot:generateAccessToken",
        tokens.root()
    );
    let file = json!({
        "type": "impersonated_service_account",
        "service_account_impersonation_url": robot,
        "source_credentials": {
            "type": "authorized_user", "client_id": "id", "client_secret": "s3cret",
            "refresh_token": "s3cret-refresh", "token_uri": tokens.root(),
        },
    });
    let credentials = GoogleCloudAuth::from_fn(move |scopes| {
        impersonated::Builder::new(file.clone())
            .with_scopes(names(scopes))
            .build()
    });
    call(&at(api.root()).credentials(credentials).build().unwrap())
        .await
        .unwrap();
    assert_eq!(bearer(&api.requests()[0]), Some("robot-for-user"));
    let scoped = tokens.requests();
    assert!(
        scoped[1].contains("generateAccessToken") && scoped[1].contains("default"),
        "{scoped:?}"
    );
}

#[tokio::test]
async fn a_token_server_in_trouble_is_told_and_asked_again() {
    let tokens = Server::start(|number, _| match number {
        0 => Answer::Reply(503, "down".to_owned()),
        1 => Answer::Reply(400, r#"{"error":"invalid_grant"}"#.to_owned()),
        2 => Answer::Close,
        3 => Answer::Reply(200, "garbage".to_owned()),
        _ => reply(&json!({ "access_token": "t", "expires_in": 60, "token_type": "Bearer" })),
    })
    .await;
    let api = open_api().await;
    let user = json!({
        "type": "authorized_user", "client_id": "id", "client_secret": "s3cret",
        "refresh_token": "s3cret-refresh", "token_uri": tokens.root(),
    });
    let credentials =
        GoogleCloudAuth::from_fn(move |_| user_account::Builder::new(user.clone()).build());
    let client = at(api.root()).credentials(credentials).build().unwrap();
    let mut transient = Vec::new();
    for _ in 0..4 {
        let error = call(&client).await.unwrap_err();
        assert!(
            !format!("{error} {error:?}").contains("s3cret"),
            "{error:?}"
        );
        transient.push(error.credentials().unwrap().is_transient());
    }
    assert_eq!(transient, [true, false, true, false]);
    call(&client).await.unwrap();
}

#[test]
fn each_runtime_has_credentials_of_its_own() {
    let runtime = || tokio::runtime::Runtime::new().unwrap();
    let servers = runtime();
    let (server, api) =
        servers.block_on(async { (metadata("googleapis.com").await, open_api().await) });
    let client = at(api.root())
        .credentials(of_metadata(&server))
        .build()
        .unwrap();
    for _ in 0..3 {
        runtime().block_on(call(&client)).unwrap();
    }
    assert_eq!(asked(&server).len(), 3);
}

#[tokio::test]
async fn other_headers_of_a_provider_are_sent() {
    #[derive(Debug)]
    struct Provider;
    impl CredentialsProvider for Provider {
        async fn headers(
            &self,
            _: http::Extensions,
        ) -> Result<CacheableResource<http::HeaderMap>, CredentialsError> {
            let mut data = http::HeaderMap::new();
            data.insert("x-goog-api-key", "k".parse().unwrap());
            data.insert("x-other", "o".parse().unwrap());
            Ok(CacheableResource::New {
                entity_tag: EntityTag::new(),
                data,
            })
        }
        async fn universe_domain(&self) -> Option<String> {
            None
        }
    }
    let api = open_api().await;
    let credentials = GoogleCloudAuth::new(Credentials::from(Provider));
    call(&at(api.root()).credentials(credentials).build().unwrap())
        .await
        .unwrap();
    let request = &api.requests()[0];
    for header in ["x-goog-api-key: k\r\n", "x-other: o\r\n"] {
        assert!(request.contains(header), "{request}");
    }
}

/// Runs in a process of its own, whose environment the test below sets.
#[tokio::test]
#[ignore = "run by the test below"]
async fn application_default() {
    if std::env::var_os("GAPI_TEST_CHILD").is_none() {
        return;
    }
    let api = open_api().await;
    let credentials = GoogleCloudAuth::application_default();
    let client = at(api.root()).credentials(credentials).build().unwrap();
    match call(&client).await {
        Ok(()) => assert_eq!(
            claims(bearer(&api.requests()[0]).unwrap())["scope"],
            "default"
        ),
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn application_default_credentials_follow_the_environment_and_say_what_to_set() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key.json");
    let run = || {
        let output = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "google::application_default",
                "--ignored",
                "--nocapture",
            ])
            .env("GAPI_TEST_CHILD", "1")
            .env("GOOGLE_APPLICATION_CREDENTIALS", &path)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        (output.status.success(), said)
    };
    let (succeeded, said) = run();
    assert!(!succeeded, "{said}");
    for part in [
        "key.json",
        "GOOGLE_APPLICATION_CREDENTIALS",
        "gcloud auth application-default login",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    std::fs::write(&path, key_file("http://127.0.0.1:1").to_string()).unwrap();
    let (succeeded, said) = run();
    assert!(succeeded, "{said}");
}
