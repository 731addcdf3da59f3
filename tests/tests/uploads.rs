//! Uploads with generated clients.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use gapi_drive_v3::Drive;
use gapi_drive_v3::schemas::File;
use gapi_gmail_v1::Gmail;
use gapi_gmail_v1::schemas::Message;
use gapi_runtime::Media;
use gapi_runtime::testing::{MockReply, MockTransport};
use gapi_youtube_v3::YouTube;
use serde_json::json;

const SESSION: &str = "https://www.googleapis.com/resumable/upload/drive/v3/files/x?upload_id=1";

#[tokio::test]
async fn a_file_is_created_with_its_content_in_one_request() {
    let server = MockTransport::new();
    server
        .on("POST", "/upload/drive/v3/files")
        .query("uploadType", "multipart")
        .query("fields", "id")
        .reply(json!({"id": "x"}));
    let drive = Drive::new(&server.client().build().unwrap());
    let file = drive
        .files()
        .create(File::default().name("notes"))
        .fields("id");
    let file = file.upload(Media::from_bytes("to be").content_type("text/plain"));
    assert_eq!(file.send().await.unwrap().id.as_deref(), Some("x"));
    server.assert_done();
    let body = server.requests()[0].body().clone();
    let body = String::from_utf8(body.to_vec()).unwrap();
    assert!(
        body.contains("\r\n\r\n{\"name\":\"notes\"}\r\n--"),
        "{body}"
    );
    assert!(
        body.contains("Content-Type: text/plain\r\n\r\nto be\r\n--"),
        "{body}"
    );
}

#[tokio::test]
async fn the_content_of_a_file_is_updated_in_a_session() {
    let server = MockTransport::new();
    let at = "/resumable/upload/drive/v3/files/x";
    server
        .on("PATCH", at)
        .query("uploadType", "resumable")
        .reply(MockReply::status(200).header("location", SESSION));
    server
        .on("PUT", at)
        .query("upload_id", "1")
        .reply(MockReply::status(503))
        .reply(MockReply::status(308).header("range", "bytes=0-1"))
        .reply(json!({"id": "x", "size": "5"}));
    let drive = Drive::new(&server.client().build().unwrap());
    let _time = gapi_runtime::testing::VirtualTime::pause();
    let update = drive.files().update("x", File::default());
    let file = update
        .upload(Media::from_bytes("to be"))
        .resumable()
        .send()
        .await
        .unwrap();
    assert_eq!(file.size, Some(5));
    server.assert_done();
    let ranges: Vec<_> = server.requests()[1..]
        .iter()
        .map(|request| request.header("content-range").unwrap().to_owned())
        .collect();
    assert_eq!(ranges, ["bytes 0-4/5", "bytes */5", "bytes 2-4/5"]);
    assert_eq!(server.requests()[3].body(), &b" be"[..]);
}

#[tokio::test]
async fn a_document_says_what_media_its_methods_take() {
    let server = MockTransport::new();
    let client = server.client().build().unwrap();
    let message = || {
        Gmail::new(&client)
            .users()
            .messages()
            .send("me", Message::default())
    };
    let error = message()
        .upload(Media::from_bytes("x"))
        .send()
        .await
        .unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    let image = YouTube::new(&client).thumbnails().set("id");
    let large = Media::from_bytes(vec![0; 52_428_801]).content_type("image/png");
    let error = image.upload(large).send().await.unwrap_err();
    assert!(error.to_string().contains("52428800 bytes"), "{error}");
    assert!(server.requests().is_empty());

    let sent = server.on("POST", "/upload/gmail/v1/users/me/messages/send");
    sent.query("uploadType", "media").reply(json!({"id": "m"}));
    let mail = Media::from_bytes("To: x@example.com\r\n\r\nHello").content_type("message/rfc822");
    message().upload(mail).send().await.unwrap();
}
