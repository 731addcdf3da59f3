//! Real token servers and API servers on sockets.

use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use gapi_runtime::{
    CachedCredentials, Client, FileTokenStore, RetryPolicy, Token, TokenKey, TokenStore,
};
use serde_json::json;
use tokio::task::JoinSet;

use crate::api::{at, call, call_for};
use crate::server::{Answer, Server, bearer, json as reply};
use crate::source::Http;
use crate::traces::traced;

/// A token server that gives `scopes-1`, `scopes-2` and so on, after the answers of a script.
async fn token_server(
    script: impl Fn(usize) -> Option<Answer> + Send + Sync + 'static,
    lifetime: u64,
) -> Server {
    Server::start(move |number, request| {
        script(number).unwrap_or_else(|| {
            let scopes = request.rsplit("\r\n").next().unwrap_or_default();
            let token = format!("s3cret-{scopes}-{}", number + 1);
            reply(&json!({ "access_token": token, "expires_in": lifetime }))
        })
    })
    .await
}

/// An API server that accepts only the tokens that end in the number it is at.
async fn api_server(valid: &Arc<AtomicUsize>) -> Server {
    let valid = Arc::clone(valid);
    Server::start(move |_, request| {
        let suffix = format!("-{}", valid.load(Ordering::SeqCst));
        if bearer(request).is_some_and(|token| token.ends_with(&suffix)) {
            return reply(&json!({}));
        }
        let message = format!("{:?} was revoked", bearer(request));
        let error = json!({ "error": { "code": 401, "message": message } });
        Answer::Reply(401, error.to_string())
    })
    .await
}

fn client(api: &Server, tokens: &Server) -> Client {
    let credentials =
        CachedCredentials::new(Http(tokens.address)).fetch_timeout(Duration::from_millis(500));
    at(api.root()).credentials(credentials).build().unwrap()
}

/// Many calls at once, all of which succeed.
async fn many(client: &Client) {
    let mut calls = JoinSet::new();
    for _ in 0..64 {
        let client = client.clone();
        calls.spawn(async move { call(&client).await });
    }
    for result in calls.join_all().await {
        result.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_revoked_token_costs_one_fetch_and_one_replay_of_each_call() {
    let valid = Arc::new(AtomicUsize::new(1));
    let (tokens, api) = (token_server(|_| None, 3600).await, api_server(&valid).await);
    let client = client(&api, &tokens);
    many(&client).await;
    assert_eq!((tokens.count(), api.count()), (1, 64));
    for generation in 2..=4 {
        valid.store(generation, Ordering::SeqCst);
        many(&client).await;
        assert_eq!(tokens.count(), generation);
    }
    assert_eq!(client.stats().tokens_fetched, 4);
    // Everybody may have met the revoked token, and nobody twice.
    assert!(api.count() <= 64 * 7, "{}", api.count());
}

#[tokio::test]
async fn a_refused_call_is_replayed_with_the_new_token() {
    let valid = Arc::new(AtomicUsize::new(2));
    let (tokens, api) = (token_server(|_| None, 3600).await, api_server(&valid).await);
    let client = client(&api, &tokens);
    call(&client).await.unwrap();
    call_for(&client, &["b"]).await.unwrap_err();
    let requests = api.requests();
    let seen: Vec<_> = requests
        .iter()
        .map(|request| bearer(request).unwrap())
        .collect();
    assert_eq!(
        seen,
        [
            "s3cret-default-1",
            "s3cret-default-2",
            "s3cret-b-3",
            "s3cret-b-4"
        ]
    );
}

#[tokio::test]
async fn a_token_server_in_trouble_is_told_as_such() {
    let valid = Arc::new(AtomicUsize::new(1));
    let api = api_server(&valid).await;
    // A status, with a page; 0 closes the connection, and 1 is too slow.
    for (status, transient) in [
        (500, true),
        (503, true),
        (200, true),
        (0, true),
        (1, true),
        (400, false),
    ] {
        let answer = move |_| {
            let page = "<html>s3cret</html>".to_owned();
            Some(match status {
                0 => Answer::Close,
                1 => Answer::Late(Duration::from_secs(5), 200, page),
                _ => Answer::Reply(status, page),
            })
        };
        let tokens = token_server(answer, 3600).await;
        let error = call(&client(&api, &tokens)).await.unwrap_err();
        let cause = error.credentials().unwrap();
        assert_eq!(cause.is_transient(), transient, "{status}: {error}");
        assert!(
            !format!("{error} {error:?}").contains("s3cret"),
            "{error:?}"
        );
    }
    assert_eq!(api.count(), 0);
}

#[tokio::test]
async fn a_token_server_that_recovers_costs_retries_and_no_call() {
    let valid = Arc::new(AtomicUsize::new(3));
    let api = api_server(&valid).await;
    let script = |number| match number {
        0 => Some(Answer::Reply(503, String::new())),
        1 => Some(Answer::Close),
        _ => None,
    };
    let tokens = token_server(script, 3600).await;
    let policy = RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO);
    let client = at(api.root())
        .credentials(CachedCredentials::new(Http(tokens.address)))
        .retry(policy)
        .build()
        .unwrap();
    call(&client).await.unwrap();
    assert_eq!((tokens.count(), api.count()), (3, 1));
}

#[tokio::test]
async fn short_lived_tokens_are_renewed_while_calls_go_on() {
    let api = Server::start(|_, _| reply(&json!({}))).await;
    let tokens = token_server(|_| None, 1).await;
    let client = client(&api, &tokens);
    for _ in 0..30 {
        call(&client).await.unwrap();
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!((2..30).contains(&tokens.count()), "{}", tokens.count());
}

#[test]
fn nothing_that_is_printed_or_traced_has_a_token() {
    let folder = tempfile::tempdir().unwrap();
    let (printed, traced) = traced(async {
        let valid = Arc::new(AtomicUsize::new(3));
        let api = api_server(&valid).await;
        let script = |number| (number == 1).then(|| Answer::Reply(503, "s3cret".to_owned()));
        let tokens = token_server(script, 3600).await;
        let path = folder.path().join("tokens.json");
        let store = FileTokenStore::new(&path);
        let credentials =
            CachedCredentials::new(Http(tokens.address)).store(store.clone(), "me@example.com");
        let mut printed = format!("{credentials:?} {store:?}");
        let client = at(api.root()).credentials(credentials).build().unwrap();
        // Refused, and no other; then another one; then the store breaks.
        for broken in [false, false, true] {
            if broken {
                std::fs::write(&path, r#"{"format":"s3cret","tokens":"s3cret"}"#).unwrap();
                valid.store(4, Ordering::SeqCst);
            }
            match call(&client).await {
                Ok(()) => printed.push_str("done "),
                Err(error) => write!(printed, "{error} {error:?} ").unwrap(),
            }
        }
        let key = TokenKey::new("me@example.com", ["default"]);
        let token = Token::new("s3cret").refresh_token("s3cret");
        write!(printed, "{key:?} {token:?} {:?}", store.load(&key)).unwrap();
        assert!(
            api.requests()
                .iter()
                .all(|request| request.contains("s3cret"))
        );
        assert_eq!((tokens.count(), api.count()), (4, 4));
        printed
    });
    assert_eq!(printed.matches("done ").count(), 2, "{printed}");
    for part in ["no token was fetched", "a token was not saved"] {
        assert!(traced.contains(part), "{part}: {traced}");
    }
    assert!(!printed.contains("s3cret"), "{printed}");
    assert!(!traced.contains("s3cret"), "{traced}");
}
