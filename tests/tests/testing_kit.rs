//! The testing kit and blocking calls, used with a generated client as a program's own tests would.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use gapi_drive_v3::Drive;
use gapi_drive_v3::schemas::File;
use gapi_runtime::testing::{MockReply, MockTransport, Recorder, Replayer, VirtualTime};
use gapi_runtime::{AccessToken, Client, Error};
use serde_json::json;

/// Code under test: gives a file another name, unless it has it already.
async fn rename(drive: &Drive, id: &str, name: &str) -> Result<bool, Error> {
    let file = drive.files().get(id).fields("name").send().await?;
    if file.name.as_deref() == Some(name) {
        return Ok(false);
    }
    let mut renamed = File::default();
    renamed.name = Some(name.to_owned());
    drive.files().update(id, renamed).send().await?;
    Ok(true)
}

const PATH: &str = "/drive/v3/files/x";

/// A server with a file that is called `old`.
fn server() -> MockTransport {
    let server = MockTransport::new();
    let get = server.on("GET", PATH);
    get.query("fields", "name").reply(json!({"name": "old"}));
    server
        .on("PATCH", PATH)
        .body_json(json!({"name": "new"}))
        .reply(json!({"name": "new"}));
    server
}

#[tokio::test]
async fn calls_meet_what_was_expected() {
    let server = server();
    let drive = Drive::new(&server.client().build().unwrap());
    assert!(rename(&drive, "x", "new").await.unwrap());
    server.assert_done();
    assert_eq!(
        server.requests()[1].uri(),
        "https://www.googleapis.com/drive/v3/files/x"
    );
}

#[tokio::test]
async fn a_wait_that_the_server_asks_for_takes_no_time_of_the_test() {
    let time = VirtualTime::pause();
    let server = MockTransport::new();
    server
        .on("GET", PATH)
        .reply(MockReply::status(503).header("retry-after", "25"))
        .reply(json!({"name": "new"}));
    let drive = Drive::new(&server.client().build().unwrap());
    assert!(!rename(&drive, "x", "new").await.unwrap());
    assert_eq!(time.elapsed().as_secs(), 25);
}

#[tokio::test]
async fn what_was_recorded_is_replayed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rename.json");
    let token = AccessToken::new("a-real-token").unwrap();
    let recorder = Recorder::new(server(), &path).unwrap();
    let recording = Client::builder().transport(recorder).credentials(token);
    assert!(
        rename(&Drive::new(&recording.build().unwrap()), "x", "new")
            .await
            .unwrap()
    );
    assert!(
        !std::fs::read_to_string(&path)
            .unwrap()
            .contains("a-real-token")
    );

    let replayer = Replayer::open(&path).unwrap();
    let drive = Drive::new(&Client::builder().transport(replayer).build().unwrap());
    assert!(rename(&drive, "x", "new").await.unwrap());
    let error = rename(&drive, "y", "new").await.unwrap_err().to_string();
    assert!(
        error.contains("nothing expects GET /drive/v3/files/y?fields=name"),
        "{error}"
    );
}

#[test]
fn code_that_is_not_async_makes_the_same_calls() {
    let server = server();
    let drive = Drive::new(&server.client().build().unwrap());
    let get = drive.files().get("x").fields("name");
    assert_eq!(get.send_blocking().unwrap().name.as_deref(), Some("old"));
    let error = drive.files().get("x").send_blocking().unwrap_err();
    assert!(
        error.to_string().starts_with("drive.files.get: "),
        "{error}"
    );
}
