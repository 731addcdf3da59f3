//! The store keeps its bounds, whatever is put into it.

use std::sync::Arc;

use gapi_runtime::MemoryCache;

use crate::api::{builder, cached, get};
use crate::server::{Server, json, not_modified};

/// A server of files that are as long as their id says.
async fn files() -> Server {
    Server::start(|request| {
        if request.header("if-none-match").is_some() {
            return not_modified(&[]);
        }
        let id = request.target().rsplit('/').next().unwrap();
        let length = id.split('-').next().unwrap().parse().unwrap();
        json(
            &[("etag", "\"1\"")],
            &format!(r#"{{"name":"{}"}}"#, "x".repeat(length)),
        )
    })
    .await
}

#[tokio::test]
async fn many_large_responses_stay_within_the_bytes() {
    let server = files().await;
    let cache = Arc::new(MemoryCache::new(100_000, 1000));
    let client = builder(&server).cache(Arc::clone(&cache)).build().unwrap();
    for n in 0..200 {
        get(&client, &format!("5000-{n}")).await.unwrap();
        assert!(cache.bytes() <= 100_000, "{cache:?}");
    }
    // They are there, and not only one of them.
    assert!((10..=20).contains(&cache.entries()), "{cache:?}");
    assert!(cache.bytes() > 5000 * cache.entries() as u64);
}

#[tokio::test]
async fn many_small_responses_stay_within_the_entries() {
    let server = files().await;
    let cache = Arc::new(MemoryCache::new(1024 * 1024, 50));
    let client = builder(&server).cache(Arc::clone(&cache)).build().unwrap();
    for n in 0..200 {
        get(&client, &format!("1-{n}")).await.unwrap();
        assert!(cache.entries() <= 50, "{cache:?}");
    }
    assert!(cache.entries() > 25, "{cache:?}");
}

#[tokio::test]
async fn a_response_of_more_than_an_eighth_is_not_kept() {
    let server = files().await;
    let cache = Arc::new(MemoryCache::new(80_000, 1000));
    let client = builder(&server).cache(Arc::clone(&cache)).build().unwrap();
    get(&client, "10000").await.unwrap();
    assert_eq!(cache.entries(), 0);
    get(&client, "9000").await.unwrap();
    assert_eq!(cache.entries(), 1);
    cache.clear();
    assert_eq!((cache.entries(), cache.bytes()), (0, 0));
}

#[tokio::test]
async fn a_response_that_grew_too_large_drops_what_it_was() {
    let grows = std::sync::atomic::AtomicUsize::new(0);
    let server = Server::start(move |_| {
        let n = grows.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        let body = format!(r#"{{"name":"{}"}}"#, "x".repeat(n * 10_000));
        json(&[("etag", &format!("\"{n}\""))], &body)
    })
    .await;
    let cache = Arc::new(MemoryCache::new(80_000, 1000));
    let client = builder(&server).cache(Arc::clone(&cache)).build().unwrap();
    get(&client, "x").await.unwrap();
    assert_eq!(cache.entries(), 1);
    get(&client, "x").await.unwrap();
    assert_eq!(cache.entries(), 0);
}

#[tokio::test]
async fn bounds_of_nothing_keep_nothing() {
    let server = files().await;
    for (bytes, entries) in [(0, 0), (0, 10), (1_000_000, 0)] {
        let cache = Arc::new(MemoryCache::new(bytes, entries));
        let client = builder(&server).cache(Arc::clone(&cache)).build().unwrap();
        get(&client, "1").await.unwrap();
        assert_eq!(cache.entries(), 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_at_once_all_get_their_own_answer() {
    let server = files().await;
    let (client, cache) = cached(&server);
    // The first round fills it, whoever is first; in the second one all is there.
    for round in 0..2 {
        let calls = (0..200).map(|n| {
            let client = client.clone();
            tokio::spawn(async move {
                let length = n % 8;
                let name = get(&client, &length.to_string()).await.unwrap();
                assert_eq!(name.len(), length);
            })
        });
        for call in calls.collect::<Vec<_>>() {
            call.await.unwrap();
        }
        assert_eq!(cache.entries(), 8);
        let asked = server.conditions().into_iter().skip(round * 200).flatten();
        assert!(round == 0 || asked.count() == 200);
    }
}
