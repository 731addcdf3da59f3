//! Operations of generated clients: both kinds, wherever they are, to their end.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use gapi_compute_v1::Compute;
use gapi_compute_v1::schemas::{Address, Instance};
use gapi_drive_v3::Drive;
use gapi_runtime::SavedOperation;
use gapi_runtime::testing::{MockTransport, VirtualTime};
use serde::Deserialize;
use serde_json::{Value, json};

const BASE: &str = "/compute/v1/projects/p";

fn compute(server: &MockTransport) -> Compute {
    Compute::new(&server.client().build().unwrap())
}

/// An operation as compute shows it, at a place such as `zones/us-a`.
fn operation(place: &str, status: &str) -> Value {
    let address = format!("https://www.googleapis.com{BASE}/{place}");
    let mut operation = json!({
        "kind": "compute#operation", "name": "op-1", "status": status,
        "selfLink": format!("{address}/operations/op-1"),
    });
    match place.split_once('/') {
        Some(("zones", _)) => operation["zone"] = json!(address),
        Some(("regions", _)) => operation["region"] = json!(address),
        _ => {}
    }
    operation
}

/// A server on which something is made at a place, and is there when it has been waited for twice.
fn server(collection: &str, place: &str) -> MockTransport {
    let server = MockTransport::new();
    server
        .on("POST", format!("{BASE}/{place}/{collection}"))
        .reply(operation(place, "PENDING"));
    server
        .on("POST", format!("{BASE}/{place}/operations/op-1/wait"))
        .reply(operation(place, "RUNNING"))
        .reply(operation(place, "DONE"));
    server
}

#[tokio::test]
async fn compute_is_asked_to_wait_in_the_zone_the_region_or_globally() {
    let _time = VirtualTime::pause();
    let zonal = server("instances", "zones/us-a");
    let instances = compute(&zonal).instances();
    let done = instances.insert("p", "us-a", Instance::default().name("vm"));
    let done = done.poller().await.unwrap().into_operation();
    assert_eq!(done.name.as_deref(), Some("op-1"));
    zonal.assert_done();

    let regional = server("addresses", "regions/us");
    let addresses = compute(&regional).addresses();
    let insert = addresses.insert("p", "us", Address::default().name("a"));
    insert.poller().await.unwrap();
    regional.assert_done();

    let global = server("addresses", "global");
    let addresses = compute(&global).global_addresses();
    let insert = addresses.insert("p", Address::default().name("a"));
    insert.poller().await.unwrap();
    global.assert_done();
}

#[tokio::test]
async fn a_machine_that_was_not_made_is_an_error() {
    let _time = VirtualTime::pause();
    let server = MockTransport::new();
    server
        .on("DELETE", format!("{BASE}/zones/us-a/instances/vm"))
        .reply(operation("zones/us-a", "RUNNING"));
    let mut failed = operation("zones/us-a", "DONE");
    failed["httpErrorStatusCode"] = json!(400);
    failed["error"] = json!({"errors": [{"code": "RESOURCE_IN_USE", "message": "in use"}]});
    server
        .on("POST", format!("{BASE}/zones/us-a/operations/op-1/wait"))
        .reply(failed);
    let delete = compute(&server).instances().delete("p", "us-a", "vm");
    let error = delete.poller().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "compute.instances.delete: the operation failed: RESOURCE_IN_USE: in use (the operation is `op-1`)"
    );
}

#[tokio::test]
async fn another_process_goes_on_with_an_operation() {
    let _time = VirtualTime::pause();
    let server = server("instances", "zones/us-a");
    let insert = compute(&server)
        .instances()
        .insert("p", "us-a", Instance::default());
    let mut poller = insert.poller();
    poller.next().await.unwrap().unwrap();
    let kept = serde_json::to_string(poller.saved().unwrap()).unwrap();
    drop(poller);

    let saved: SavedOperation = serde_json::from_str(&kept).unwrap();
    let done = compute(&server).resume_operation(saved).await.unwrap();
    assert!(done.is_done());
    server.assert_done();
}

/// What drive answers with, which its document does not say.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Downloadable {
    download_uri: String,
}

#[tokio::test]
async fn an_operation_of_drive_gives_its_result() {
    let _time = VirtualTime::pause();
    let server = MockTransport::new();
    let running = || json!({"name": "AB_c", "metadata": {"@type": "t/DownloadFileMetadata", "resourceKey": "k"}});
    server
        .on("POST", "/drive/v3/files/x/download")
        .reply(running());
    server
        .on("GET", "/drive/v3/operations/AB_c")
        .reply(running())
        .reply(json!({
            "name": "AB_c", "done": true,
            "response": {"@type": "t/DownloadFileResponse", "downloadUri": "https://u"},
        }));
    let drive = Drive::new(&server.client().build().unwrap());
    let mut poller = drive.files().download("x").poller();
    let started = poller.next().await.unwrap().unwrap();
    let metadata: Value = started.metadata().unwrap().unwrap();
    assert_eq!(metadata, json!({"resourceKey": "k"}));

    let done = poller.await.unwrap();
    let response: Downloadable = done.result().unwrap();
    assert_eq!(response.download_uri, "https://u");
    server.assert_done();
}

#[test]
fn code_that_is_not_async_waits_as_well() {
    let server = MockTransport::new();
    server
        .on("POST", format!("{BASE}/global/addresses"))
        .reply(operation("global", "DONE"));
    let addresses = compute(&server).global_addresses();
    let insert = addresses.insert("p", Address::default());
    assert!(insert.poller().wait_blocking().unwrap().is_done());
    let delete = addresses.delete("p", "a");
    assert!(delete.poller().wait_blocking().is_err());
}
