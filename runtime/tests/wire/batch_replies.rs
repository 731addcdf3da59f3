//! What is made of replies to batches, in every form that servers give them.

use gapi_runtime::{Batch, Error};

use crate::api::{Drive, File, builder, drive};
use crate::batch::{files, ids, part, reply, server};
use crate::server::{Server, json, response};

#[tokio::test]
async fn a_reply_is_matched_by_its_ids_and_not_by_its_order() {
    let server = server(files).await;
    let files = drive(&server).files();
    let settled = gapi_runtime::batch((0..7).map(|n| files.get(n.to_string()).send()));
    let settled = settled.await.unwrap();
    assert!(settled.failed.is_empty());
    for (index, file) in settled.succeeded {
        assert_eq!(file.name, Some(index.to_string()));
    }
}

#[tokio::test]
async fn replies_are_read_in_all_their_forms() {
    fn odd(request: &str) -> Vec<u8> {
        let ids = ids(request);
        let body = format!(
            "\n--a;b=c \ncontent-type:application/http\nCONTENT-id:{}\n\nHTTP/2 200\n\n{{\"name\":\"first\"}}\n\n\
             --a;b=c\r\nContent-ID: <{}>\r\nHTTP/1.1 204 No Content\r\nDate: today\r\n--a;b=c--",
            ids[0], ids[1]
        );
        let content_type = "Multipart/Mixed; charset=utf-8; Boundary=\"a;b=c\"";
        response("200 OK", &[("content-type", content_type)], body)
    }
    let server = server(odd).await;
    let files = drive(&server).files();
    let mut batch = Batch::new();
    let got = batch.add(files.get("a").send());
    let deleted = batch.add(files.delete("b").send());
    let mut results = batch.send().await.unwrap();
    assert_eq!(results.take(got).unwrap().name.as_deref(), Some("first"));
    let ((), info) = results.take_with_info(deleted).unwrap();
    assert_eq!(
        (info.status.as_u16(), &info.headers["date"]),
        (204, &"today".parse().unwrap())
    );
}

#[tokio::test]
async fn each_part_has_its_own_error() {
    fn mixed(request: &str) -> Vec<u8> {
        let answers = [
            ("200 OK", r#"{"name":"x"}"#),
            (
                "404 Not Found",
                r#"{"error":{"code":404,"message":"no b","errors":[{"reason":"notFound"}]}}"#,
            ),
            ("200 OK", "{"),
            ("403 Forbidden", ""),
        ];
        let parts = ids(request).into_iter().zip(answers);
        reply(parts.map(|(id, (status, body))| part(&id, status, body)))
    }
    let server = server(mixed).await;
    let files = drive(&server).files();
    let settled = gapi_runtime::batch(["a", "b", "c", "d"].map(|id| files.get(id).send()));
    let settled = settled.await.unwrap();
    assert_eq!(settled.succeeded.len(), 1);
    let [(1, missing), (2, broken), (3, forbidden)] = &settled.failed[..] else {
        panic!("{settled:?}");
    };
    let api = missing.api().unwrap();
    assert_eq!((api.reason(), api.message()), (Some("notFound"), "no b"));
    assert_eq!(missing.method(), Some("drive.files.get"));
    assert!(broken.is_decode());
    assert_eq!(forbidden.status().unwrap().as_u16(), 403);
    assert_eq!(forbidden.attempts().len(), 1);
}

#[tokio::test]
async fn a_wrapped_api_wraps_its_parts() {
    fn wrapped(request: &str) -> Vec<u8> {
        reply(
            ids(request)
                .iter()
                .map(|id| part(id, "200 OK", r#"{"data":{"name":"x"}}"#)),
        )
    }
    let server = server(wrapped).await;
    let files = Drive::wrapped(&builder(&server).build().unwrap()).files();
    let mut batch = Batch::new();
    let created = batch.add(files.create(File::default().name("y")).send());
    let file = batch.send().await.unwrap().take(created).unwrap();
    assert_eq!(file.name.as_deref(), Some("x"));
    assert!(server.request().contains(r#"{"data":{"name":"y"}}"#));
}

/// What a batch says that gets this reply.
async fn refuses(reply: Vec<u8>) -> Error {
    let server = Server::always(reply).await;
    let mut batch = Batch::new();
    let _part = batch.add(drive(&server).files().touch().send());
    batch.send().await.unwrap_err()
}

#[tokio::test]
async fn a_reply_to_something_else_fails_the_batch() {
    for (reply, text) in [
        (
            json(r#"{"error":"x"}"#),
            "`application/json; charset=UTF-8`",
        ),
        (response("200 OK", &[], ""), "no content type"),
        (
            response("200 OK", &[("content-type", "multipart/mixed")], ""),
            "no boundary",
        ),
        (
            response(
                "200 OK",
                &[("content-type", "multipart/mixed; boundary=b")],
                "{}",
            ),
            "ends before",
        ),
        (reply([]), "no part"),
    ] {
        let error = refuses(reply).await;
        let text = text.replace("; charset=UTF-8", "");
        assert!(
            error.is_unanswered() && error.to_string().contains(&text),
            "{error}"
        );
        assert!(error.is_outcome_unknown(), "the server may have done it");
        assert_eq!(error.status().unwrap().as_u16(), 200);
        assert_eq!(error.method(), Some("batch"));
    }
    let error = refuses(response("404 Not Found", &[], "what batch?")).await;
    assert_eq!(error.api().unwrap().message(), "what batch?");
}

#[tokio::test]
async fn parts_that_cannot_be_matched_are_nobodys() {
    fn mixed_up(request: &str) -> Vec<u8> {
        let ids = ids(request);
        let foreign = "response-00000000000000000000000000000000+1".to_owned();
        let names = [&ids[0], &ids[2], &foreign, &ids[2]];
        reply(names.map(|id| part(id, "200 OK", r#"{"name":"x"}"#)))
    }
    let server = server(mixed_up).await;
    let files = drive(&server).files();
    let settled = gapi_runtime::batch((0..4).map(|_| files.get("x").send()));
    let settled = settled.await.unwrap();
    assert_eq!(settled.succeeded.len(), 1);
    let texts: Vec<_> = settled
        .failed
        .iter()
        .map(|(_, error)| error.to_string())
        .collect();
    assert!(
        texts[0].contains("one names a part that was not sent"),
        "{texts:?}"
    );
    assert!(texts[1].contains("answered twice"), "{texts:?}");
    assert!(
        settled
            .failed
            .iter()
            .all(|(_, error)| error.is_unanswered())
    );
}

#[tokio::test]
async fn parts_without_names_are_taken_in_order_only_when_that_is_asked_for() {
    fn nameless(request: &str) -> Vec<u8> {
        let part = |index| {
            format!(
                "Content-Type: application/http\r\nHTTP/1.1 200 OK\r\n\r\n{{\"name\":\"{index}\"}}\r\n"
            )
        };
        reply((0..ids(request).len().min(2)).map(part))
    }
    let server = server(nameless).await;
    let files = drive(&server).files();
    let batch = |batch: Batch, count: usize| {
        let (mut batch, files) = (batch, files.clone());
        async move {
            let parts: Vec<_> = (0..count)
                .map(|_| batch.add(files.get("x").send()))
                .collect();
            let mut results = batch.send().await?;
            parts
                .into_iter()
                .map(|part| results.take(part))
                .collect::<Result<Vec<_>, Error>>()
        }
    };
    let error = batch(Batch::new(), 2).await.unwrap_err();
    assert!(error.to_string().contains("2 say not what for"), "{error}");
    let taken = batch(Batch::new().answered_in_order(), 2).await.unwrap();
    assert_eq!(taken[1].name.as_deref(), Some("1"));
    // Two answers to three calls are nobody's.
    assert!(batch(Batch::new().answered_in_order(), 3).await.is_err());
}

#[tokio::test]
async fn a_reply_that_is_too_large_is_refused() {
    fn large(request: &str) -> Vec<u8> {
        let body = format!("\"{}\"", "x".repeat(10_000));
        reply(ids(request).iter().map(|id| part(id, "200 OK", &body)))
    }
    let server = server(large).await;
    let client = builder(&server).max_response_size(5_000);
    let mut batch = Batch::new();
    let _part = batch.add(Drive::new(&client.build().unwrap()).files().list().send());
    assert!(batch.send().await.unwrap_err().is_too_large());
}
