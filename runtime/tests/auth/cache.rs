//! When tokens are fetched, on a virtual clock.

use std::time::Duration;

use gapi_runtime::{CachedCredentials, Client, RetryPolicy};
use tokio::task::JoinSet;
use tokio::time::{Instant, advance, sleep};

use crate::api::{Memory, call, call_for};
use crate::source::{Fetch, Scripted};

/// A client with a source of tokens, and the server that it calls.
fn client(source: &Scripted) -> (Client, Memory) {
    let api = Memory::default();
    let credentials = CachedCredentials::new(source.clone());
    (api.builder().credentials(credentials).build().unwrap(), api)
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

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[tokio::test(start_paused = true)]
async fn many_first_calls_fetch_one_token() {
    let source = Scripted::default();
    let (client, api) = client(&source);
    many(&client).await;
    assert_eq!(source.asked(), ["default"]);
    assert_eq!(api.seen(), vec!["default/1"; 64]);
    assert_eq!(client.stats().tokens_fetched, 1);
}

#[tokio::test(start_paused = true)]
async fn dropping_the_call_that_began_a_fetch_leaves_it_to_the_others() {
    let source = Scripted::default();
    let (client, _) = client(&source);
    let first = tokio::spawn({
        let client = client.clone();
        async move { call(&client).await }
    });
    tokio::task::yield_now().await;
    let second = tokio::spawn({
        let client = client.clone();
        async move { call(&client).await }
    });
    sleep(Duration::from_millis(500)).await;
    first.abort();
    let begun = Instant::now();
    second.await.unwrap().unwrap();
    assert_eq!(begun.elapsed(), Duration::from_millis(500));
    assert!(first.await.unwrap_err().is_cancelled());
    call(&client).await.unwrap();
    assert_eq!(source.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn dropping_all_calls_still_leaves_the_token() {
    let source = Scripted::default();
    let (client, _) = client(&source);
    let only = tokio::spawn({
        let client = client.clone();
        async move { call(&client).await }
    });
    tokio::task::yield_now().await;
    only.abort();
    sleep(seconds(2)).await;
    let begun = Instant::now();
    call(&client).await.unwrap();
    assert_eq!((begun.elapsed(), source.count()), (Duration::ZERO, 1));
}

#[tokio::test(start_paused = true)]
async fn a_token_is_replaced_in_the_background_before_it_expires() {
    let source = Scripted::default();
    let (client, api) = client(&source);
    call(&client).await.unwrap();
    // Four minutes before the end is the earliest, three the latest.
    sleep(seconds(3600 - 241)).await;
    many(&client).await;
    assert_eq!(source.count(), 1);
    sleep(seconds(62)).await;
    let begun = Instant::now();
    many(&client).await;
    assert_eq!(begun.elapsed(), Duration::ZERO);
    assert!(api.seen().iter().all(|token| token == "default/1"));
    sleep(seconds(2)).await;
    many(&client).await;
    assert_eq!(source.count(), 2);
    assert!(api.seen().iter().all(|token| token == "default/2"));
}

#[tokio::test(start_paused = true)]
async fn clients_that_began_together_do_not_refresh_together() {
    let mut sources = Vec::new();
    for _ in 0..32 {
        let source = Scripted::default();
        let (client, _) = client(&source);
        call(&client).await.unwrap();
        sleep(seconds(3600 - 211)).await;
        call(&client).await.unwrap();
        sleep(seconds(2)).await;
        sources.push(source);
    }
    let refreshed = sources.iter().filter(|source| source.count() == 2).count();
    assert!((1..32).contains(&refreshed), "{refreshed}");
}

#[tokio::test(start_paused = true)]
async fn a_short_lived_token_is_used_for_most_of_its_life() {
    let source = Scripted::new([Fetch::For(60)]);
    let (client, api) = client(&source);
    call(&client).await.unwrap();
    sleep(seconds(44)).await;
    call(&client).await.unwrap();
    assert_eq!(source.count(), 1);
    sleep(seconds(12)).await;
    // Expired, less the time that a request may need.
    call(&client).await.unwrap();
    assert_eq!(api.seen(), ["default/1", "default/1", "default/2"]);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_already_expired_serves_the_calls_that_waited() {
    let source = Scripted::new([Fetch::For(0)]);
    let (client, api) = client(&source);
    many(&client).await;
    assert_eq!((source.count(), api.seen().len()), (1, 64));
    call(&client).await.unwrap();
    assert_eq!(source.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_that_fails_keeps_the_valid_token_and_is_not_repeated_at_once() {
    for failure in [Fetch::Fails, Fetch::Refuses, Fetch::Panics] {
        let source = Scripted::new([Fetch::For(3600), failure, failure]);
        let (client, api) = client(&source);
        call(&client).await.unwrap();
        sleep(seconds(3600 - 170)).await;
        call(&client).await.unwrap();
        sleep(seconds(1)).await;
        let failed = Instant::now();
        for _ in 0..9 {
            advance(Duration::from_millis(100)).await;
            call(&client).await.unwrap();
        }
        assert!(failed.elapsed() < seconds(1));
        if !matches!(failure, Fetch::Panics) {
            assert_eq!(source.count(), 2, "{failure:?}");
        }
        for _ in 0..5 {
            sleep(seconds(3)).await;
            call(&client).await.unwrap();
        }
        assert_eq!(source.count(), 4, "{failure:?}");
        let seen = api.seen();
        assert_eq!(seen[0], "default/1");
        assert_eq!(seen.last().unwrap(), "default/4", "{failure:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn without_a_token_a_passing_failure_is_told_and_waited_out() {
    let source = Scripted::new([Fetch::Fails, Fetch::Fails]);
    let (client, _) = client(&source);
    for wait in [1, 2] {
        let begun = Instant::now();
        let error = call(&client).await.unwrap_err();
        assert!(error.is_auth() && !error.may_have_been_sent(), "{error}");
        assert!(error.credentials().unwrap().is_transient());
        assert_eq!(begun.elapsed(), seconds(wait));
    }
    let begun = Instant::now();
    many(&client).await;
    assert_eq!((begun.elapsed(), source.count()), (seconds(3), 3));
}

#[tokio::test(start_paused = true)]
async fn many_calls_long_after_a_failure_fetch_one_token() {
    let source = Scripted::new([Fetch::Fails]);
    let (client, _) = client(&source);
    call(&client).await.unwrap_err();
    sleep(seconds(3600)).await;
    many(&client).await;
    assert_eq!(source.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_failure_that_stays_is_told_at_once_for_a_while() {
    let source = Scripted::new([Fetch::Refuses]);
    let (client, _) = client(&source);
    let begun = Instant::now();
    for _ in 0..3 {
        let error = call(&client).await.unwrap_err();
        assert!(error.to_string().contains("the key was deleted"), "{error}");
        assert!(!error.credentials().unwrap().is_transient());
    }
    assert_eq!((begun.elapsed(), source.count()), (seconds(1), 1));
    sleep(seconds(1)).await;
    call(&client).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_expired_token_is_not_used_when_there_is_no_other() {
    let source = Scripted::new([Fetch::For(3600), Fetch::Refuses]);
    let (client, api) = client(&source);
    call(&client).await.unwrap();
    sleep(seconds(3600)).await;
    call(&client).await.unwrap_err();
    assert_eq!(api.seen(), ["default/1"]);
}

#[tokio::test(start_paused = true)]
async fn a_source_that_never_answers_is_given_up() {
    let source = Scripted::new([Fetch::Hangs]);
    let (client, _) = client(&source);
    let begun = Instant::now();
    let error = call(&client).await.unwrap_err();
    assert!(error.credentials().unwrap().is_transient(), "{error}");
    assert_eq!(begun.elapsed(), seconds(20));
    call(&client).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_source_that_panics_fails_no_call_of_later() {
    let source = Scripted::new([Fetch::Panics; 3]);
    let (client, _) = client(&source);
    let error = call(&client).await.unwrap_err();
    assert!(error.credentials().unwrap().is_transient(), "{error}");
    call(&client).await.unwrap();
}

#[test]
fn a_fetch_that_is_lost_with_its_runtime_is_begun_again() {
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap()
    };
    let source = Scripted::default();
    let (client, _) = client(&source);
    let first = runtime();
    first.block_on(async {
        tokio::select! {
            _ = call(&client) => panic!("there is no token yet"),
            () = sleep(Duration::from_millis(500)) => {}
        }
    });
    drop(first);
    runtime().block_on(call(&client)).unwrap();
    assert_eq!(source.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn each_set_of_scopes_has_its_token() {
    let source = Scripted::default();
    let (client, api) = client(&source);
    for scopes in [
        &["a", "b"][..],
        &["a"],
        &["b", "a"],
        &["b"],
        &["a", "b", "a"],
    ] {
        call_for(&client, scopes).await.unwrap();
    }
    call(&client).await.unwrap();
    assert_eq!(source.asked(), ["a b", "a", "b", "default"]);
    assert_eq!(
        api.seen(),
        ["a b/1", "a/2", "a b/1", "b/3", "a b/1", "default/4"]
    );
}

#[tokio::test(start_paused = true)]
async fn the_sets_of_scopes_are_bounded() {
    let source = Scripted::default();
    let (client, _) = client(&source);
    for number in 0..=64 {
        call_for(&client, &[&number.to_string()]).await.unwrap();
    }
    call_for(&client, &["64"]).await.unwrap();
    assert_eq!(source.count(), 65);
    call_for(&client, &["0"]).await.unwrap();
    assert_eq!(source.count(), 66);
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_replaced_once_for_all_calls() {
    let source = Scripted::default();
    let (client, api) = client(&source);
    many(&client).await;
    api.seen();
    api.refuse("default/1");
    many(&client).await;
    assert_eq!(source.count(), 2);
    let seen = api.seen();
    assert_eq!(seen[..64], vec!["default/1"; 64]);
    assert_eq!(seen[64..], vec!["default/2"; 64]);
    assert_eq!(client.stats().tokens_fetched, 2);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_that_comes_late_costs_no_fetch() {
    let source = Scripted::default();
    let (client, api) = client(&source);
    call(&client).await.unwrap();
    api.refuse("default/1");
    api.be_slow(seconds(10));
    let late = tokio::spawn({
        let client = client.clone();
        async move { call(&client).await }
    });
    tokio::task::yield_now().await;
    call(&client).await.unwrap();
    late.await.unwrap().unwrap();
    assert_eq!(source.count(), 2);
    let seen = api.seen();
    assert_eq!(
        seen[1..],
        ["default/1", "default/1", "default/2", "default/2"]
    );
}

#[tokio::test(start_paused = true)]
async fn a_second_refusal_is_final_and_the_token_is_not_used_again() {
    let source = Scripted::default();
    let (client, api) = client(&source);
    api.refuse("default/1");
    api.refuse("default/2");
    let error = call(&client).await.unwrap_err();
    assert!(error.is_auth() && error.attempts().len() == 2, "{error}");
    // Nobody has told the credentials yet.
    call(&client).await.unwrap();
    assert_eq!(
        api.seen(),
        ["default/1", "default/2", "default/2", "default/3"]
    );
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_not_given_out_again_when_there_is_no_other() {
    let source = Scripted::new([Fetch::For(3600), Fetch::Fails]);
    let (client, api) = client(&source);
    api.refuse("default/1");
    let error = call(&client).await.unwrap_err();
    assert!(error.credentials().unwrap().is_transient(), "{error}");
    assert_eq!(error.attempts()[0].status().unwrap().as_u16(), 401);
    call(&client).await.unwrap();
    assert_eq!(api.seen(), ["default/1", "default/3"]);
}

#[tokio::test(start_paused = true)]
async fn calls_with_retries_outlive_a_short_outage_of_the_token_server() {
    let source = Scripted::new([Fetch::Fails, Fetch::Fails]);
    let api = Memory::default();
    let client = api
        .builder()
        .credentials(CachedCredentials::new(source.clone()))
        .retry(RetryPolicy::default())
        .build()
        .unwrap();
    call(&client).await.unwrap();
    assert_eq!((source.count(), api.seen().len()), (3, 1));
}
