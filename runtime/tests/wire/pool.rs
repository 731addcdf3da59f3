//! Connections: shared, reused, given up.

use std::time::Duration;

use gapi_runtime::{CallOptions, Client};

use crate::api::{Drive, builder, drive};
use crate::server::{Server, Step, json};

#[tokio::test]
async fn all_apis_and_clones_share_one_connection() {
    let server = Server::always(json("{}")).await;
    let client = builder(&server).build().unwrap();
    for _ in 0..20 {
        Drive::new(&client.clone())
            .files()
            .get("x")
            .send()
            .await
            .unwrap();
        Drive::wrapped(&client).files().list().send().await.unwrap();
    }
    assert_eq!(server.requests().len(), 40);
    assert_eq!(server.connections(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_at_once_share_far_fewer_connections_than_there_are_calls() {
    let server = Server::start([vec![
        Step::Wait(Duration::from_millis(2)),
        Step::Send(json("{}")),
    ]])
    .await;
    let drive = drive(&server);
    let tasks: Vec<_> = (0..16)
        .map(|task| {
            let files = drive.files();
            tokio::spawn(async move {
                for call in 0..20 {
                    files.get(format!("{task}-{call}")).send().await.unwrap();
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let requests = server.requests();
    assert_eq!(requests.len(), 320);
    assert_eq!(
        requests
            .iter()
            .collect::<std::collections::BTreeSet<_>>()
            .len(),
        320
    );
    // A call that finds no idle connection starts one even if another call is about to give its own back.
    assert!(server.connections() <= 64, "{}", server.connections());
}

#[tokio::test]
async fn a_connection_that_the_server_closed_is_replaced() {
    let server = Server::start([vec![Step::Send(json("{}")), Step::Close]]).await;
    let drive = drive(&server);
    for _ in 0..3 {
        drive.files().get("x").send().await.unwrap();
        // The client sees the close before it sends again; when it does not, the call is one to repeat.
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(server.connections(), 3);
}

#[tokio::test]
async fn dropping_a_call_cancels_it() {
    for script in [
        vec![Step::Stall],
        vec![Step::Send(json("{}")[..40].to_vec()), Step::Stall],
    ] {
        let server = Server::start([script]).await;
        let reply = drive(&server).files().get("x").send();
        assert!(
            tokio::time::timeout(Duration::from_millis(100), reply)
                .await
                .is_err()
        );
        server.closed().await;
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_reply_that_is_never_awaited_sends_nothing() {
    let server = Server::always(json("{}")).await;
    drop(drive(&server).files().get("x").send());
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_timeout_leaves_the_client_usable() {
    let server = Server::start([vec![Step::Stall], vec![Step::Send(json("{}"))]]).await;
    let client: Client = builder(&server).build().unwrap();
    let files = Drive::new(&client).files();
    let short = CallOptions::new().timeout(Duration::from_millis(50));
    assert!(
        files
            .get("x")
            .with(short)
            .send()
            .await
            .unwrap_err()
            .is_timeout()
    );
    files.get("x").send().await.unwrap();
    assert_eq!(server.connections(), 2);
}
