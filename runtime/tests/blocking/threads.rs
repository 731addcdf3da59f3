//! Where blocking calls work, where they are refused, and what they return.

use std::time::Duration;

use gapi_runtime::{
    AuthHeaders, AuthRequest, BoxFuture, CallOptions, Cancellation, Credentials, CredentialsError,
    Error, RawBody, RetryPolicy, TimeoutKind, TransportErrorKind,
};
use tokio::runtime::{Builder, Runtime};
use tokio::task;

use crate::Beside;
use crate::api::{Drive, File, builder, drive};
use crate::server::{Step, json, response};

const FILE: &str = r#"{"id":"x","name":"n"}"#;

#[test]
fn a_plain_thread_gets_what_send_gets() {
    let not_found = response("404 Not Found", &[], r#"{"error":{"message":"no file"}}"#);
    let server = Beside::start([
        vec![Step::Send(json(FILE))],
        vec![Step::Send(json(FILE))],
        vec![Step::Send(not_found.clone())],
        vec![Step::Send(not_found)],
        vec![Step::Send(json("[]"))],
        vec![Step::Send(json("[]"))],
        vec![Step::Send(response("204 No Content", &[], ""))],
    ]);
    let files = drive(&server).files();
    let runtime = Runtime::new().unwrap();
    let both = || {
        let awaited = runtime.block_on(async { files.get("x").send().await });
        (awaited, files.get("x").send_blocking())
    };
    let (awaited, blocking) = both();
    assert_eq!(awaited.unwrap(), blocking.unwrap());
    for kind in [Error::is_decode, |error: &Error| error.api().is_some()]
        .iter()
        .rev()
    {
        let (awaited, blocking) = both();
        let (awaited, blocking) = (awaited.unwrap_err(), blocking.unwrap_err());
        assert!(kind(&blocking), "{blocking}");
        assert_eq!(awaited.to_string(), blocking.to_string());
        assert_eq!(awaited.attempts(), blocking.attempts());
    }
    files.delete("x").send_blocking().unwrap();
    assert_eq!(server.requests().len(), 7);
}

#[test]
fn bodies_and_options_go_with_the_call() {
    let server = Beside::always(json(FILE));
    let files = drive(&server).files();
    let file = File {
        name: Some("n".to_owned()),
        ..File::default()
    };
    let options = CallOptions::new().header("x-test", "1");
    let created = files.create(file).with(options).send_blocking().unwrap();
    assert_eq!(created.id.as_deref(), Some("x"));
    let request = server.request();
    assert!(request.starts_with("POST /drive/v3/files HTTP/1.1\r\n"));
    assert!(
        request.contains("\r\nx-test: 1\r\n") && request.ends_with(r#"{"name":"n"}"#),
        "{request}"
    );
    let raw = files.exchange(RawBody::new("text/plain", "text"));
    assert_eq!(raw.send_blocking().unwrap().data, FILE);
}

#[test]
fn threads_call_at_once() {
    let server = Beside::start([vec![
        Step::Wait(Duration::from_millis(2)),
        Step::Send(json(FILE)),
    ]]);
    let files = drive(&server).files();
    std::thread::scope(|scope| {
        for thread in 0..16 {
            let files = files.clone();
            scope.spawn(move || {
                for call in 0..10 {
                    files
                        .get(format!("{thread}-{call}"))
                        .send_blocking()
                        .unwrap();
                }
            });
        }
    });
    let mut requests = server.requests();
    requests.sort();
    requests.dedup();
    assert_eq!(requests.len(), 160);
    assert!(server.connections() <= 64, "{}", server.connections());
}

#[test]
fn one_thread_keeps_one_connection() {
    let server = Beside::always(json(FILE));
    for _ in 0..10 {
        drive(&server).files().get("x").send_blocking().unwrap();
    }
    assert_eq!(server.connections(), 10);
    let files = drive(&server).files();
    for _ in 0..10 {
        files.get("x").send_blocking().unwrap();
    }
    assert_eq!(server.connections(), 11);
}

#[test]
fn what_may_wait_inside_a_runtime_may_call() {
    let server = Beside::always(json(FILE));
    let files = drive(&server).files();
    let call = || files.get("x").send_blocking().map(drop);

    let many = Builder::new_multi_thread().build().unwrap();
    let single = Builder::new_current_thread().build().unwrap();
    for runtime in [&many, &single] {
        let files = files.clone();
        let moved = move || files.get("x").send_blocking().map(drop);
        runtime
            .block_on(async { task::spawn_blocking(moved).await.unwrap() })
            .unwrap();
        let _entered = runtime.enter();
        call().unwrap();
    }
    many.block_on(async { task::block_in_place(call) }).unwrap();
    let files = files.clone();
    let spawned = async move { task::block_in_place(|| files.get("x").send_blocking().map(drop)) };
    many.block_on(async { tokio::spawn(spawned).await.unwrap() })
        .unwrap();
    assert_eq!(server.requests().len(), 6);
}

#[test]
fn an_async_task_is_told_to_await() {
    let server = Beside::always(json(FILE));
    let files = drive(&server).files();
    let refused = |files: &crate::api::Files| {
        let error = files.get("x").send_blocking().unwrap_err();
        assert!(
            error.is_configuration() && !error.may_have_been_sent(),
            "{error}"
        );
        assert_eq!(error.method(), Some("drive.files.get"));
        assert!(error.to_string().contains("spawn_blocking"), "{error}");
    };
    let many = Runtime::new().unwrap();
    let single = Builder::new_current_thread().build().unwrap();
    for runtime in [&many, &single] {
        runtime.block_on(async { refused(&files) });
        let spawned = files.clone();
        runtime
            .block_on(async { tokio::spawn(async move { refused(&spawned) }).await })
            .unwrap();
        // A runtime within what may wait is a runtime.
        let (spawned, handle) = (files.clone(), runtime.handle().clone());
        let nested = move || handle.block_on(async { refused(&spawned) });
        runtime
            .block_on(async { task::spawn_blocking(nested).await })
            .unwrap();
    }
    let local = task::LocalSet::new();
    let spawned = files.clone();
    single
        .block_on(
            local.run_until(async { task::spawn_local(async move { refused(&spawned) }).await }),
        )
        .unwrap();
    assert_eq!(server.connections(), 0);
}

#[test]
fn a_refused_task_may_go_on_as_long_as_before() {
    let server = Beside::always(json(FILE));
    let files = drive(&server).files();
    Runtime::new().unwrap().block_on(async {
        for _ in 0..3 {
            assert!(files.get("x").send_blocking().is_err());
            assert!(task::coop::has_budget_remaining());
        }
        // And one whose time is up is refused as well.
        while task::coop::has_budget_remaining() {
            let consumed = std::pin::pin!(task::consume_budget());
            let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
            assert!(consumed.poll(&mut cx).is_ready());
        }
        assert!(files.get("x").send_blocking().is_err());
    });
    assert_eq!(server.connections(), 0);
}

#[test]
fn a_task_that_cannot_be_noticed_waits_and_is_served() {
    let server = Beside::always(json(FILE));
    let files = drive(&server).files();
    let call = async { files.get("x").send_blocking() };
    let single = Builder::new_current_thread().build().unwrap();
    single.block_on(task::unconstrained(call)).unwrap();
}

#[test]
fn timeouts_and_retries_hold() {
    let server = Beside::start([
        vec![Step::Send(response("503 Service Unavailable", &[], ""))],
        vec![Step::Send(json(FILE))],
        vec![Step::Stall],
    ]);
    let client = builder(&server).retry(RetryPolicy::default()).build();
    let files = Drive::new(&client.unwrap()).files();
    files.get("x").send_blocking().unwrap();
    assert_eq!(server.requests().len(), 2);
    let short = CallOptions::new().timeout(Duration::from_millis(100));
    let error = files.get("x").with(short).send_blocking().unwrap_err();
    let timeout = error.timeout_reached().unwrap();
    assert_eq!(timeout.kind(), TimeoutKind::Total);
    assert_eq!(timeout.limit(), Duration::from_millis(100));
}

#[test]
fn another_thread_ends_a_call_and_a_client() {
    let server = Beside::start([vec![Step::Stall]]);
    let client = builder(&server).build().unwrap();
    let files = Drive::new(&client).files();
    let cancellation = Cancellation::new();
    let options = CallOptions::new().cancel_on(&cancellation);
    let call = files.get("x").with(options);
    let waiting = std::thread::spawn(|| call.send_blocking());
    let closing = {
        let call = files.get("y");
        std::thread::spawn(|| call.send_blocking())
    };
    while server.requests().len() < 2 {
        std::thread::sleep(Duration::from_millis(1));
    }
    cancellation.cancel();
    assert!(waiting.join().unwrap().unwrap_err().is_cancelled());
    let close = client.close(Duration::ZERO);
    assert_eq!(Runtime::new().unwrap().block_on(close), 1);
    assert!(closing.join().unwrap().unwrap_err().is_closed());
    assert!(files.get("x").send_blocking().unwrap_err().is_closed());
}

/// Credentials that panic.
struct Broken;

impl Credentials for Broken {
    fn headers<'a>(
        &'a self,
        _: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>> {
        panic!("a test's panic")
    }
}

#[test]
fn a_panic_of_a_call_is_its_error_and_no_other_calls() {
    let server = Beside::always(json(FILE));
    let broken = Drive::new(&builder(&server).credentials(Broken).build().unwrap()).files();
    for _ in 0..3 {
        let error = broken.get("x").send_blocking().unwrap_err();
        let transport = error.transport().unwrap();
        assert_eq!(transport.kind(), TransportErrorKind::Other);
        assert!(error.to_string().contains("panicked"), "{error}");
        assert!(error.may_have_been_sent() && !error.is_outcome_unknown());
        let error = broken.delete("x").send_blocking().unwrap_err();
        assert!(error.is_outcome_unknown());
    }
    drive(&server).files().get("x").send_blocking().unwrap();
}
