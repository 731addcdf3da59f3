//! Stores of the caller's own: slow, failing, forgetful.

use std::future::{pending, ready};
use std::io;
use std::sync::{Arc, Mutex};

use gapi_runtime::{BoxFuture, Cache, CacheEntry, Client};
use http::HeaderName;

use crate::api::{builder, get};
use crate::server::{Server, json, not_modified};

async fn server() -> Server {
    Server::start(|request| match request.header("if-none-match") {
        Some(_) => not_modified(&[]),
        None => json(&[("etag", "\"1\"")], r#"{"name":"a"}"#),
    })
    .await
}

fn client(server: &Server, store: impl Cache) -> Client {
    builder(server).cache(store).build().unwrap()
}

/// A store that does nothing but fail.
struct Failing;

impl Cache for Failing {
    fn get<'a>(&'a self, _: &'a str) -> BoxFuture<'a, io::Result<Option<CacheEntry>>> {
        Box::pin(ready(Err(io::Error::other("broken"))))
    }

    fn put<'a>(&'a self, _: &'a str, _: CacheEntry) -> BoxFuture<'a, io::Result<()>> {
        Box::pin(ready(Err(io::Error::other("broken"))))
    }

    fn remove<'a>(&'a self, _: &'a str) -> BoxFuture<'a, io::Result<()>> {
        Box::pin(ready(Err(io::Error::other("broken"))))
    }
}

#[tokio::test]
async fn a_store_that_fails_fails_no_call() {
    let server = server().await;
    let client = client(&server, Failing);
    for _ in 0..2 {
        assert_eq!(get(&client, "x").await.unwrap(), "a");
    }
    assert_eq!(server.conditions(), [None, None]);
}

/// A store that never answers.
struct Hanging;

impl Cache for Hanging {
    fn get<'a>(&'a self, _: &'a str) -> BoxFuture<'a, io::Result<Option<CacheEntry>>> {
        Box::pin(pending())
    }

    fn put<'a>(&'a self, _: &'a str, _: CacheEntry) -> BoxFuture<'a, io::Result<()>> {
        Box::pin(pending())
    }

    fn remove<'a>(&'a self, _: &'a str) -> BoxFuture<'a, io::Result<()>> {
        Box::pin(pending())
    }
}

#[tokio::test]
async fn a_store_that_never_answers_fails_no_call() {
    let server = server().await;
    assert_eq!(get(&client(&server, Hanging), "x").await.unwrap(), "a");
}

/// A store that takes an entry apart and puts it together again, as one on disk would, and gives it out once.
#[derive(Default)]
struct Once(Mutex<Option<(String, CacheEntry)>>);

impl Cache for Once {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, io::Result<Option<CacheEntry>>> {
        let found = self.0.lock().unwrap().take();
        let found = found
            .filter(|(known, _)| known == key)
            .map(|(_, entry)| CacheEntry::new(entry.headers, entry.body, entry.request));
        Box::pin(ready(Ok(found)))
    }

    fn put<'a>(&'a self, key: &'a str, entry: CacheEntry) -> BoxFuture<'a, io::Result<()>> {
        *self.0.lock().unwrap() = Some((key.to_owned(), entry));
        Box::pin(ready(Ok(())))
    }

    fn remove<'a>(&'a self, _: &'a str) -> BoxFuture<'a, io::Result<()>> {
        Box::pin(ready(Ok(())))
    }
}

#[tokio::test]
async fn what_the_store_forgets_while_the_server_is_asked_is_served_nevertheless() {
    let server = server().await;
    let store = Arc::new(Once::default());
    let client = client(&server, Arc::clone(&store));
    for _ in 0..2 {
        assert_eq!(get(&client, "x").await.unwrap(), "a");
    }
    assert!(store.0.lock().unwrap().is_none());
    assert_eq!(
        server.conditions().last().unwrap().as_deref(),
        Some("\"1\"")
    );
}

#[tokio::test]
async fn what_is_stored_is_as_little_as_serves_it_and_nothing_secret() {
    let server = Server::start(|_| {
        json(
            &[
                ("etag", "\"1\""),
                ("set-cookie", "s3cret"),
                ("connection", "keep-alive"),
                ("vary", "Authorization, Cookie, Accept-Encoding, X-Absent"),
            ],
            "{}",
        )
    })
    .await;
    let store = Arc::new(Once::default());
    let user = crate::api::User {
        token: "s3cret",
        identity: Some("ada"),
    };
    let client = builder(&server)
        .credentials(user)
        .cache(Arc::clone(&store))
        .build()
        .unwrap();
    get(&client, "x").await.unwrap();
    let (key, entry) = store.0.lock().unwrap().take().unwrap();
    let mut stored: Vec<_> = entry.headers.keys().map(HeaderName::as_str).collect();
    stored.sort_unstable();
    assert_eq!(stored, ["content-type", "etag", "vary"]);
    let request: Vec<_> = entry.request.keys().map(HeaderName::as_str).collect();
    assert_eq!(request, ["accept-encoding"]);
    assert!(
        !key.contains("s3cret") && key.contains("ada") && key.contains("/files/x"),
        "{key}"
    );
    assert!(!format!("{entry:?} {client:?}").contains("s3cret"));
}
