//! What is kept, for which requests, and what a 304 makes of it.

use std::sync::atomic::{AtomicUsize, Ordering};

use gapi_runtime::CallOptions;

use crate::api::{builder, cached, export, get, get_raw, get_with, post};
use crate::server::{Request, Server, head, json, not_modified};

const FILE: &str = r#"{"name":"a"}"#;

/// A server with a validator: 304 when the request has its tag, and else the body with the tag.
async fn validating(tag: &'static str, headers: &'static [(&'static str, &'static str)]) -> Server {
    Server::start(move |request| {
        let headers: Vec<_> = headers.iter().copied().chain([("etag", tag)]).collect();
        if request.header("if-none-match") == Some(tag) {
            not_modified(&headers)
        } else {
            json(&headers, FILE)
        }
    })
    .await
}

/// The conditions of two calls that are alike.
async fn twice(server: &Server) -> Vec<Option<String>> {
    let (client, _) = cached(server);
    for _ in 0..2 {
        assert_eq!(get(&client, "x").await.unwrap(), "a");
    }
    let stats = client.stats();
    assert_eq!(stats.cache_hits + stats.cache_misses, 2);
    server.conditions()
}

#[expect(clippy::unnecessary_wraps, reason = "what is compared are options")]
fn some(tag: &str) -> Option<String> {
    Some(tag.to_owned())
}

#[tokio::test]
async fn what_did_not_change_is_served_from_the_cache() {
    for tag in [r#""1""#, r#"W/"1""#, r#""""#] {
        let server = validating(tag, &[]).await;
        assert_eq!(twice(&server).await, [None, some(tag)]);
    }
}

#[tokio::test]
async fn nothing_is_cached_unless_a_client_has_a_cache() {
    let server = validating(r#""1""#, &[]).await;
    let client = builder(&server).build().unwrap();
    for _ in 0..2 {
        get(&client, "x").await.unwrap();
    }
    assert_eq!(server.conditions(), [None, None]);
}

#[tokio::test]
async fn what_changed_is_served_anew_and_replaces_what_was_stored() {
    let version = AtomicUsize::new(0);
    let server = Server::start(move |request| {
        // Each version lives for two requests.
        let tag = format!("\"{}\"", version.fetch_add(1, Ordering::SeqCst) / 2);
        if request.header("if-none-match") == Some(&tag) {
            not_modified(&[("etag", &tag)])
        } else {
            json(&[("etag", &tag)], &format!(r#"{{"name":{tag}}}"#))
        }
    })
    .await;
    let (client, _) = cached(&server);
    let mut names = Vec::new();
    for _ in 0..6 {
        names.push(get(&client, "x").await.unwrap());
    }
    assert_eq!(names, ["0", "0", "1", "1", "2", "2"]);
    let sent = [
        None,
        some("\"0\""),
        some("\"0\""),
        some("\"1\""),
        some("\"1\""),
        some("\"2\""),
    ];
    assert_eq!(server.conditions(), sent);
}

#[tokio::test]
async fn responses_without_a_tag_or_that_forbid_it_are_not_kept() {
    const FORBIDDING: [&[(&str, &str)]; 5] = [
        &[("cache-control", "no-store")],
        &[("cache-control", "private, max-age=0, No-Store ")],
        &[("cache-control", "private"), ("cache-control", "no-store")],
        &[("vary", "*")],
        &[("vary", "Origin, *")],
    ];
    for headers in FORBIDDING {
        let server = validating(r#""1""#, headers).await;
        assert_eq!(twice(&server).await, [None, None], "{headers:?}");
    }
    let untagged = Server::start(|_| json(&[], FILE)).await;
    assert_eq!(twice(&untagged).await, [None, None]);
}

#[tokio::test]
async fn responses_for_one_user_are_kept_because_every_use_asks_the_server() {
    const PRIVATE: &[(&str, &str)] = &[
        (
            "cache-control",
            "private, max-age=0, must-revalidate, no-transform",
        ),
        ("vary", "Origin, X-Origin, Referer"),
        ("expires", "Mon, 01 Jan 1990 00:00:00 GMT"),
    ];
    let server = validating(r#""1""#, PRIVATE).await;
    assert_eq!(twice(&server).await, [None, some(r#""1""#)]);
}

#[tokio::test]
async fn headers_that_vary_names_choose_the_response() {
    let server = Server::start(|request| {
        let language = request.header("accept-language").unwrap_or("none");
        let tag = format!("\"{language}\"");
        let headers = [
            ("etag", tag.as_str()),
            ("vary", "Accept-Language, Accept-Encoding"),
        ];
        if request.header("if-none-match") == Some(&tag) {
            not_modified(&headers)
        } else {
            json(&headers, &format!(r#"{{"name":"{language}"}}"#))
        }
    })
    .await;
    let (client, _) = cached(&server);
    let in_language = |language| CallOptions::new().header("accept-language", language);
    for options in [
        CallOptions::new(),
        in_language("de"),
        in_language("fr"),
        in_language("de"),
    ] {
        let expected = format!("{options:?}");
        let name = get_with(&client, "x", options).await.unwrap();
        assert_eq!(name == "none", !expected.contains("accept-language"));
    }
    assert_eq!(server.conditions(), [None, None, None, some("\"de\"")]);
}

#[tokio::test]
async fn a_response_that_varies_with_the_program_is_not_for_another_one() {
    let server = validating(r#""1""#, &[("vary", "User-Agent")]).await;
    let (_, cache) = cached(&server);
    for application in ["one", "two", "two"] {
        let builder = builder(&server).application(application);
        let client = builder
            .cache(std::sync::Arc::clone(&cache))
            .build()
            .unwrap();
        get(&client, "x").await.unwrap();
    }
    assert_eq!(server.conditions(), [None, None, some(r#""1""#)]);
}

#[tokio::test]
async fn everything_else_that_is_asked_for_chooses_the_response_too() {
    let server = validating(r#""1""#, &[]).await;
    let (client, cache) = cached(&server);
    let different = [
        CallOptions::new(),
        CallOptions::new().query("fields", "name"),
        CallOptions::new().header("x-goog-fieldmask", "name"),
        CallOptions::new().header("x-goog-fieldmask", "size"),
        CallOptions::new().quota_project("one"),
        CallOptions::new().quota_project("two"),
        CallOptions::new().scopes(["less"]),
        CallOptions::new().scopes(["less", "more"]),
    ];
    for options in &different {
        get_with(&client, "x", options.clone()).await.unwrap();
    }
    assert_eq!(server.conditions(), vec![None; different.len()]);
    assert_eq!(cache.entries(), different.len());
    for options in &different {
        get_with(&client, "x", options.clone()).await.unwrap();
    }
    assert_eq!(
        server.conditions()[different.len()..],
        vec![some(r#""1""#); different.len()]
    );
}

#[tokio::test]
async fn a_304_brings_new_headers_and_keeps_those_of_the_body() {
    // The second answer has a new policy and a type that is not that of any body; the fourth forbids to keep it.
    let count = AtomicUsize::new(0);
    let server = Server::start(move |_| match count.fetch_add(1, Ordering::SeqCst) {
        0 => json(&[("etag", "\"1\""), ("vary", "Origin")], FILE),
        1 => not_modified(&[
            ("vary", "Origin, X-New"),
            ("content-type", "text/plain"),
            ("etag", "W/\"1\""),
        ]),
        _ => not_modified(&[]),
    })
    .await;
    let (client, _) = cached(&server);
    get(&client, "x").await.unwrap();
    let raw = get_raw(&client, "x", CallOptions::new()).await.unwrap();
    assert_eq!(
        raw.content_type.as_deref(),
        Some("application/json; charset=UTF-8")
    );
    assert_eq!(raw.data, FILE.as_bytes());
    get(&client, "x").await.unwrap();
    assert_eq!(server.conditions(), [None, some("\"1\""), some("W/\"1\"")]);
}

#[tokio::test]
async fn a_304_about_another_tag_is_an_error_once() {
    let count = AtomicUsize::new(0);
    let server = Server::start(move |_| match count.fetch_add(1, Ordering::SeqCst) {
        1 => not_modified(&[("etag", "\"2\"")]),
        _ => json(&[("etag", "\"1\"")], FILE),
    })
    .await;
    let (client, cache) = cached(&server);
    get(&client, "x").await.unwrap();
    let error = get(&client, "x").await.unwrap_err();
    assert_eq!(error.status().unwrap(), 304);
    assert_eq!(cache.entries(), 0);
    get(&client, "x").await.unwrap();
    assert_eq!(server.conditions(), [None, some("\"1\""), None]);
}

#[tokio::test]
async fn a_304_that_nobody_asked_for_is_an_error() {
    let server = Server::start(|_| not_modified(&[("etag", "\"1\"")])).await;
    let (client, cache) = cached(&server);
    for _ in 0..2 {
        let error = get(&client, "x").await.unwrap_err();
        assert_eq!(error.status().unwrap(), 304);
    }
    assert_eq!(cache.entries(), 0);
}

#[tokio::test]
async fn errors_are_not_kept_and_do_not_drop_what_is() {
    let count = AtomicUsize::new(0);
    let server = Server::start(move |_| match count.fetch_add(1, Ordering::SeqCst) {
        1 => head(
            "403 Forbidden",
            &[("etag", "\"2\""), ("content-length", "0")],
        ),
        2 => not_modified(&[]),
        _ => json(&[("etag", "\"1\"")], FILE),
    })
    .await;
    let (client, _) = cached(&server);
    get(&client, "x").await.unwrap();
    // Who lost access does not read from the cache.
    assert_eq!(get(&client, "x").await.unwrap_err().status().unwrap(), 403);
    assert_eq!(get(&client, "x").await.unwrap(), "a");
    assert_eq!(server.conditions(), [None, some("\"1\""), some("\"1\"")]);
}

#[tokio::test]
async fn media_and_what_is_not_json_go_past_it() {
    let server = Server::start(|request: &Request| match request.target() {
        "/files/text" => head(
            "200 OK",
            &[
                ("etag", "\"1\""),
                ("content-type", "text/plain"),
                ("content-length", "0"),
            ],
        ),
        "/files/partial" => {
            let type_ = ("content-type", "application/json");
            head(
                "206 Partial Content",
                &[("etag", "\"1\""), type_, ("content-length", "0")],
            )
        }
        _ => json(&[("etag", "\"1\"")], "{}"),
    })
    .await;
    let (client, cache) = cached(&server);
    for id in ["text", "partial"] {
        get_raw(&client, id, CallOptions::new()).await.unwrap();
    }
    for alt in ["media", "proto"] {
        get_raw(&client, "x", CallOptions::new().query("alt", alt))
            .await
            .unwrap();
    }
    post(&client, "x").await.unwrap();
    // Of type JSON, but not what a method calls JSON.
    export(&client, "x").await.unwrap();
    assert_eq!(cache.entries(), 0);
    get_with(&client, "x", CallOptions::new().query("alt", "json"))
        .await
        .unwrap();
    assert_eq!(cache.entries(), 1);
}

#[tokio::test]
async fn calls_with_secrets_or_conditions_of_their_own_go_past_it() {
    let server = Server::start(|_| json(&[("etag", "\"1\"")], FILE)).await;
    let (client, cache) = cached(&server);
    for options in [
        CallOptions::new().header("authorization", "Bearer other"),
        CallOptions::new().header("x-goog-api-key", "other"),
        CallOptions::new().header("x-goog-encryption-key", "secret"),
        CallOptions::new().header("x-goog-iam-authorization-token", "secret"),
        CallOptions::new().header("cookie", "secret"),
        CallOptions::new().query("access_token", "other"),
        CallOptions::new().query("key", "other"),
        CallOptions::new().header("if-none-match", "\"0\""),
        CallOptions::new().header("range", "bytes=0-1"),
        CallOptions::new().header("cache-control", "no-store"),
    ] {
        get_with(&client, "x", options).await.unwrap();
    }
    assert_eq!(cache.entries(), 0);
    let own = server
        .conditions()
        .into_iter()
        .flatten()
        .collect::<Vec<_>>();
    assert_eq!(own, ["\"0\""]);
}

#[tokio::test]
async fn a_304_to_a_condition_of_the_callers_own_is_theirs() {
    let server = validating("\"1\"", &[]).await;
    let (client, _) = cached(&server);
    get(&client, "x").await.unwrap();
    let options = CallOptions::new().header("if-none-match", "\"1\"");
    let error = get_with(&client, "x", options).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 304);
}

#[tokio::test]
async fn compressed_bodies_are_kept_decompressed() {
    use std::io::Write as _;
    let server = Server::start(|request| {
        if request.header("if-none-match").is_some() {
            return not_modified(&[("content-encoding", "gzip"), ("etag", "\"1\"")]);
        }
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(FILE.as_bytes()).unwrap();
        let body = gzip.finish().unwrap();
        let length = body.len().to_string();
        let headers = [
            ("etag", "\"1\""),
            ("content-encoding", "gzip"),
            ("content-type", "application/json"),
            ("content-length", &length),
        ];
        [head("200 OK", &headers), body].concat()
    })
    .await;
    assert_eq!(twice(&server).await, [None, some("\"1\"")]);
}
