//! Nobody is served what was kept for somebody else.

use std::sync::Arc;

use gapi_runtime::{AccessToken, ApiKey, MemoryCache};

use crate::api::{User, builder, get};
use crate::server::{Server, json, not_modified};

const ADA: User = User {
    token: "token-of-ada",
    identity: Some("ada@example.com"),
};
const BOB: User = User {
    token: "token-of-bob",
    identity: Some("bob@example.com"),
};

/// A server that tells everybody their own token, under one tag for all.
async fn server() -> Server {
    Server::start(|request| {
        let who = request
            .header("authorization")
            .unwrap_or("nobody")
            .to_owned();
        if request.header("if-none-match").is_some() {
            not_modified(&[("etag", "\"same\""), ("vary", "Authorization")])
        } else {
            json(
                &[("etag", "\"same\""), ("vary", "Authorization")],
                &format!(r#"{{"name":"{who}"}}"#),
            )
        }
    })
    .await
}

#[tokio::test]
async fn two_principals_never_share_although_they_share_the_store() {
    let server = server().await;
    let cache = Arc::new(MemoryCache::new(1024 * 1024, 100));
    let client = |user: User| {
        builder(&server)
            .credentials(user)
            .cache(Arc::clone(&cache))
            .build()
            .unwrap()
    };
    let (ada, bob) = (client(ADA), client(BOB));
    let anonymous = builder(&server).cache(Arc::clone(&cache)).build().unwrap();
    for _ in 0..3 {
        assert_eq!(get(&ada, "x").await.unwrap(), "Bearer token-of-ada");
        assert_eq!(get(&bob, "x").await.unwrap(), "Bearer token-of-bob");
        assert_eq!(get(&anonymous, "x").await.unwrap(), "nobody");
    }
    let asked = server.conditions().into_iter().flatten().count();
    assert_eq!((asked, cache.entries()), (6, 3));
}

#[tokio::test]
async fn a_principal_keeps_their_entries_when_the_token_changes() {
    let server = server().await;
    let cache = Arc::new(MemoryCache::new(1024 * 1024, 100));
    let renewed = User {
        token: "new-token",
        ..ADA
    };
    for user in [ADA, renewed] {
        let client = builder(&server)
            .credentials(user)
            .cache(Arc::clone(&cache))
            .build()
            .unwrap();
        assert_eq!(get(&client, "x").await.unwrap(), "Bearer token-of-ada");
    }
    assert_eq!(cache.entries(), 1);
}

#[tokio::test]
async fn principals_without_a_name_are_kept_out() {
    let server = server().await;
    let cache = Arc::new(MemoryCache::new(1024 * 1024, 100));
    let nameless = User {
        identity: None,
        ..ADA
    };
    let builders = [
        builder(&server).credentials(nameless),
        builder(&server).credentials(AccessToken::new("t").unwrap()),
        builder(&server).credentials(ApiKey::new("k").unwrap()),
    ];
    for builder in builders {
        let client = builder.cache(Arc::clone(&cache)).build().unwrap();
        for _ in 0..2 {
            get(&client, "x").await.unwrap();
        }
    }
    assert_eq!(server.conditions(), vec![None; 6]);
    assert_eq!(cache.entries(), 0);
}

#[tokio::test]
async fn names_that_contain_other_parts_of_a_key_do_not_make_it_the_same() {
    let server = server().await;
    let cache = Arc::new(MemoryCache::new(1024 * 1024, 100));
    for (identity, scope) in [("a", "b3:all"), ("a3:b", "all"), ("a3:b3:all", "")] {
        let user = User {
            identity: Some(identity),
            ..ADA
        };
        let client = builder(&server)
            .credentials(user)
            .scopes([scope])
            .cache(Arc::clone(&cache))
            .build()
            .unwrap();
        get(&client, "x").await.unwrap();
    }
    assert_eq!(cache.entries(), 3);
}
