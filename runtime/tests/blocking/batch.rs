//! Batches without async.

use gapi_runtime::Batch;

use crate::Beside;
use crate::api::drive;
use crate::server::{Step, response};

/// Answers the only part of a batch.
fn answer(request: &str) -> Vec<u8> {
    let (_, id) = request.split_once("Content-ID: <").unwrap();
    let id = id.split('>').next().unwrap();
    let body = format!(
        "--b\r\nContent-ID: <response-{id}>\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{{\"name\":\"x\"}}\r\n--b--"
    );
    let content_type = "multipart/mixed; boundary=b";
    response("200 OK", &[("content-type", content_type)], body)
}

#[test]
fn a_batch_is_sent_and_waited_for() {
    let server = Beside::start([vec![Step::Answer(answer)]]);
    let mut batch = Batch::new();
    let part = batch.add(drive(&server).files().get("a").send());
    let mut results = batch.send_blocking().unwrap();
    assert_eq!(results.take(part).unwrap().name.as_deref(), Some("x"));
}

#[tokio::test]
async fn a_batch_is_not_waited_for_in_a_task() {
    let task = tokio::spawn(async { Batch::new().send_blocking().unwrap_err() });
    let error = task.await.unwrap();
    assert!(error.is_configuration(), "{error}");
    assert_eq!(error.method(), Some("batch"));
}
