//! Authenticators of the crate `yup-oauth2` against token servers on loopback.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use base64::Engine as _;
use gapi_runtime::{
    CachedCredentials, FileTokenStore, MemoryTokenStore, TokenKey, TokenStore, yup_token_storage,
};
use serde_json::{Value, json};
use tokio::task::JoinSet;
use yup_oauth2::{
    ApplicationSecret, DeviceFlowAuthenticator, InstalledFlowAuthenticator,
    InstalledFlowReturnMethod, ServiceAccountAuthenticator, ServiceAccountKey,
};

use crate::api::{at, call, call_for};
use crate::key::service_account;
use crate::server::{Answer, Server, bearer, json as reply};

/// The claims of the assertion in a request for a token.
fn claims(request: &str) -> Value {
    let assertion = request.split("assertion=").nth(1).unwrap();
    let part = assertion.split('.').nth(1).unwrap().replace("%3D", "=");
    let bytes = base64::prelude::BASE64_URL_SAFE.decode(part).unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

fn secret(server: &Server) -> ApplicationSecret {
    ApplicationSecret {
        client_id: "id".to_owned(),
        client_secret: "s3cret".to_owned(),
        token_uri: format!("{}/token", server.root()),
        auth_uri: format!("{}/auth", server.root()),
        ..ApplicationSecret::default()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_service_account_acts_for_a_user_with_one_fetch_for_all_calls() {
    let tokens = Server::start(|number, _| {
        reply(&json!({ "access_token": format!("t-{}", number + 1), "expires_in": 3600, "token_type": "Bearer" }))
    })
    .await;
    let api = Server::start(|_, request| match bearer(request) {
        Some("t-1") => Answer::Reply(401, "{}".to_owned()),
        _ => reply(&json!({})),
    })
    .await;
    let key: ServiceAccountKey = serde_json::from_value(service_account(&tokens.root())).unwrap();
    let authenticator = ServiceAccountAuthenticator::builder(key)
        .subject("me@example.com")
        .build()
        .await
        .unwrap();
    let credentials = CachedCredentials::new(authenticator).principal("me@example.com");
    let client = at(api.root()).credentials(credentials).build().unwrap();
    let mut calls = JoinSet::new();
    for _ in 0..64 {
        let client = client.clone();
        calls.spawn(async move { call(&client).await });
    }
    for result in calls.join_all().await {
        result.unwrap();
    }
    // The first token and the one after it was refused, although the authenticator still had the first.
    assert_eq!(tokens.count(), 2);
    call_for(&client, &["a", "b"]).await.unwrap();
    let asked: Vec<_> = tokens
        .requests()
        .iter()
        .map(|request| claims(request))
        .collect();
    assert_eq!(asked[0]["sub"], "me@example.com");
    assert_eq!(asked[0]["scope"], "default");
    assert_eq!(asked[2]["scope"], "a b");
}

#[tokio::test]
async fn a_token_server_in_trouble_is_told_as_such() {
    let answers: [(u16, &str, bool); 5] = [
        (503, "<html>", true),
        (200, "garbage", true),
        (
            400,
            r#"{"error":"invalid_grant","error_description":"no"}"#,
            false,
        ),
        (500, r#"{"error":"internal_failure"}"#, true),
        (200, "{}", false),
    ];
    for (status, body, transient) in answers {
        let tokens = Server::start(move |_, _| Answer::Reply(status, body.to_owned())).await;
        let api = Server::start(|_, _| reply(&json!({}))).await;
        let key = serde_json::from_value(service_account(&tokens.root())).unwrap();
        let authenticator = ServiceAccountAuthenticator::builder(key)
            .build()
            .await
            .unwrap();
        let credentials = CachedCredentials::new(authenticator);
        let client = at(api.root()).credentials(credentials).build().unwrap();
        let error = call(&client).await.unwrap_err();
        let cause = error.credentials().unwrap();
        assert_eq!(cause.is_transient(), transient, "{error}");
        if body.contains("invalid_grant") {
            assert!(error.to_string().contains("sign in again"), "{error}");
        }
        assert_eq!(api.count(), 0);
    }
}

/// A server on which a user agrees to a device after being asked once more; then tokens are renewed.
async fn sign_in_server() -> Server {
    let (polls, renewed) = (AtomicUsize::new(0), AtomicUsize::new(0));
    Server::start(move |_, request| {
        if request.starts_with("POST /device") {
            return reply(&json!({
                "device_code": "s3cret-device", "user_code": "ABCD", "verification_url": "https://example.com",
                "expires_in": 60, "interval": 0,
            }));
        }
        if request.contains("grant_type=refresh_token") {
            let number = renewed.fetch_add(1, Ordering::SeqCst) + 1;
            let token = format!("renewed-{number}");
            return reply(&json!({ "access_token": token, "expires_in": 3600, "token_type": "Bearer" }));
        }
        if polls.fetch_add(1, Ordering::SeqCst) == 0 {
            return Answer::Reply(428, r#"{"error":"authorization_pending"}"#.to_owned());
        }
        reply(&json!({
            "access_token": "first", "refresh_token": "s3cret-refresh", "expires_in": 3600, "token_type": "Bearer",
        }))
    })
    .await
}

#[tokio::test]
async fn a_user_signs_in_on_a_device_once_and_never_again() {
    let tokens = sign_in_server().await;
    let refused = Mutex::new(vec!["first"]);
    let api = Server::start(move |_, request| {
        let refused = refused.lock().unwrap();
        if refused.iter().any(|token| bearer(request) == Some(token)) {
            return Answer::Reply(401, "{}".to_owned());
        }
        reply(&json!({}))
    })
    .await;
    let folder = tempfile::tempdir().unwrap();
    let store = FileTokenStore::new(folder.path().join("tokens.json"));
    let scopes = ["a", "b"];
    for run in 0..3 {
        let authenticator = DeviceFlowAuthenticator::builder(secret(&tokens))
            .device_code_url(format!("{}/device", tokens.root()))
            .with_storage(yup_token_storage(store.clone(), "me@example.com"))
            .build()
            .await
            .unwrap();
        if run == 0 {
            authenticator.token(&scopes).await.unwrap();
        }
        let credentials = CachedCredentials::new(authenticator);
        let builder = at(api.root()).credentials(credentials).scopes(scopes);
        call(&builder.build().unwrap()).await.unwrap();
    }
    // Code, two polls, and one renewal of the token that the server refused; the rest came from the file.
    assert_eq!(tokens.count(), 4);
    let seen = api.requests();
    let seen: Vec<_> = seen
        .iter()
        .map(|request| bearer(request).unwrap())
        .collect();
    assert_eq!(seen, ["first", "renewed-1", "renewed-1", "renewed-1"]);
    let stored = store
        .load(&TokenKey::new("me@example.com", scopes))
        .unwrap()
        .unwrap();
    assert_eq!(stored.expose_refresh_token(), Some("s3cret-refresh"));
}

#[tokio::test]
async fn an_installed_program_uses_the_stored_refresh_token() {
    let tokens = sign_in_server().await;
    let api = Server::start(|_, _| reply(&json!({}))).await;
    let store = MemoryTokenStore::default();
    let expired = gapi_runtime::Token::new("old").expires_at(std::time::SystemTime::UNIX_EPOCH);
    let expired = expired.refresh_token("s3cret-refresh");
    store
        .save(&TokenKey::new("me", ["default"]), &expired)
        .unwrap();
    let authenticator = InstalledFlowAuthenticator::builder(
        secret(&tokens),
        InstalledFlowReturnMethod::Interactive,
    )
    .with_storage(yup_token_storage(store, "me"))
    .build()
    .await
    .unwrap();
    let credentials = CachedCredentials::new(authenticator);
    call(&at(api.root()).credentials(credentials).build().unwrap())
        .await
        .unwrap();
    assert_eq!(bearer(&api.requests()[0]), Some("renewed-1"));
    assert!(tokens.requests()[0].contains("refresh_token=s3cret-refresh"));
}

#[tokio::test]
async fn a_store_that_is_broken_is_told_and_left_alone() {
    let tokens =
        Server::start(|_, _| reply(&json!({ "access_token": "t", "token_type": "Bearer" }))).await;
    let api = Server::start(|_, _| reply(&json!({}))).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    let store = FileTokenStore::new(&path);
    store
        .save(&TokenKey::new("me", ["x"]), &gapi_runtime::Token::new("t"))
        .unwrap();
    std::fs::write(&path, "garbage").unwrap();
    let key = serde_json::from_value(service_account(&tokens.root())).unwrap();
    let authenticator = ServiceAccountAuthenticator::builder(key)
        .with_storage(yup_token_storage(store, "me"))
        .build()
        .await
        .unwrap();
    let client = at(api.root()).credentials(CachedCredentials::new(authenticator));
    let client = client.build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert!(error.to_string().contains("tokens.json"), "{error}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "garbage");
}
