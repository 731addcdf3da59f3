//! One client in several runtimes, one after the other and beside blocking calls.

use tokio::runtime::{Builder, Runtime};

use crate::Beside;
use crate::api::{Files, drive};
use crate::server::{Step, json, response};

fn single() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn many() -> Runtime {
    Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap()
}

fn get(runtime: &Runtime, files: &Files) {
    runtime
        .block_on(async { files.get("x").send().await })
        .unwrap();
}

#[test]
fn connections_that_ended_with_their_runtime_are_replaced() {
    let server = Beside::always(json("{}"));
    let files = drive(&server).files();
    for start in [single, many, single] {
        let runtime = start();
        get(&runtime, &files);
        get(&runtime, &files);
        drop(runtime);
        files.get("x").send_blocking().unwrap();
    }
    assert_eq!(server.requests().len(), 9);
}

#[test]
fn a_write_after_the_end_of_a_runtime_is_sent_once() {
    let server = Beside::start([vec![Step::Send(response("204 No Content", &[], ""))]]);
    let files = drive(&server).files();
    for _ in 0..10 {
        let runtime = single();
        runtime
            .block_on(async { files.touch().send().await })
            .unwrap();
    }
    files.touch().send_blocking().unwrap();
    assert_eq!(server.requests().len(), 11);
}

#[test]
fn a_runtime_that_nobody_runs_holds_up_no_call() {
    let server = Beside::always(json("{}"));
    let files = drive(&server).files();
    let idle = single();
    get(&idle, &files);
    files.get("x").send_blocking().unwrap();
    get(&single(), &files);
    get(&idle, &files);
}
