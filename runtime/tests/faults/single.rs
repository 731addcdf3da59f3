//! Each fault alone: the error it becomes, what that says about the work, and that the next call is as if nothing was.

use std::sync::Arc;
use std::time::Duration;

use gapi_runtime::{Client, Error, RetryBudget, RetryPolicy, TransportErrorKind};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::answer::DROPS;
use crate::api::{Store, builder, item};
use crate::fault::{End, Fault, Work};
use crate::server::{DRIP, Server};

const ATTEMPT: Duration = Duration::from_secs(2);
const IDLE: Duration = Duration::from_secs(1);
const TOTAL: Duration = Duration::from_secs(5);

/// A server whose first answer to call 0 has a fault; all others are true.
async fn server(fault: Fault) -> Server {
    let plan = move |number, attempt| match (number, attempt) {
        (0, 0) => (fault, true),
        _ => (Fault::None, true),
    };
    Server::start(2, Arc::new(plan)).await
}

fn client(server: &Server, retry: RetryPolicy) -> Client {
    builder(&server.root())
        .attempt_timeout(ATTEMPT)
        .idle_timeout(IDLE)
        .timeout(TOTAL)
        .max_response_size(256 * 1024)
        .retry(retry.backoff(Duration::from_millis(1), Duration::from_millis(2)))
        .retry_budget(RetryBudget::unlimited())
        .build()
        .unwrap()
}

/// Runs a test for every fault, all at once because some take seconds.
async fn for_each_fault<F: Future<Output = ()> + Send + 'static>(test: fn(Fault) -> F) {
    let faults = Fault::ALL.iter().filter(|fault| !fault.needs_http2());
    let tests: Vec<_> = faults.map(|fault| tokio::spawn(test(*fault))).collect();
    for test in tests {
        test.await.unwrap();
    }
}

/// How many of the questions that tell errors apart an error says yes to.
fn kinds(error: &Error) -> usize {
    let kinds = [
        error.is_configuration(),
        error.is_invalid_request(),
        error.credentials().is_some(),
        error.transport().is_some(),
        error.is_timeout(),
        error.api().is_some(),
        error.is_decode(),
        error.is_too_large(),
    ];
    kinds.into_iter().filter(|kind| *kind).count()
}

#[tokio::test]
async fn a_fault_is_a_typed_error_or_the_true_result() {
    for_each_fault(|fault| async move {
        let server = server(fault).await;
        let store = Store::new(&client(&server, RetryPolicy::none()));
        let error = match store.create(0).send().await {
            Ok(created) => {
                assert_eq!((fault.end(), created), (End::True, item(0)), "{fault:?}");
                return;
            }
            Err(error) => error,
        };
        assert!(fault.end().is(&error), "{fault:?}: {error:?}");
        assert_eq!(kinds(&error), 1, "{fault:?}: {error:?}");
        assert!(
            error.may_have_been_sent() && !error.is_connect(),
            "{fault:?}: {error:?}"
        );
        let unknown = fault.work() == Work::Unknown;
        assert_eq!(error.is_outcome_unknown(), unknown, "{fault:?}: {error:?}");
        let limited = matches!(
            fault,
            Fault::TooMany | Fault::TooManyForASecond | Fault::RateLimit
        );
        assert_eq!(error.is_rate_limited(), limited, "{fault:?}: {error:?}");
        assert!(
            error.body().is_none_or(|body| body.len() <= 64 * 1024),
            "{fault:?}"
        );
        assert!(error.to_string().len() < 1000, "{fault:?}");
    })
    .await;
}

#[tokio::test]
async fn the_next_call_does_not_notice() {
    for_each_fault(|fault| async move {
        let server = server(fault).await;
        let store = Store::new(&client(&server, RetryPolicy::default()));
        let once = gapi_runtime::CallOptions::new().retry(RetryPolicy::none());
        let _one_of_the_ends = store.get(0).with(once).send().await;
        for call in [store.get(1), store.get(0)] {
            let next = call.send().await;
            let number = usize::from(server.seen().attempts(0) < 2);
            assert_eq!(next.unwrap(), item(number), "{fault:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_read_is_sent_again_when_that_can_help() {
    for_each_fault(|fault| async move {
        let again = match fault.end() {
            End::True
            | End::Undecodable
            | End::TooLarge
            | End::Status(400)
            | End::Transport(TransportErrorKind::Protocol)
            | End::Timeout(gapi_runtime::TimeoutKind::Total) => false,
            End::Transport(_) | End::Timeout(_) | End::Status(_) => true,
        };
        let server = server(fault).await;
        let store = Store::new(&client(&server, RetryPolicy::default()));
        let read = store.get(0).send().await;
        match read {
            Ok(read) => assert_eq!(read, item(0), "{fault:?}"),
            Err(error) => assert!(!again && fault.end().is(&error), "{fault:?}: {error:?}"),
        }
        assert_eq!(
            server.seen().attempts(0),
            1 + usize::from(again),
            "{fault:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_write_is_sent_again_only_when_it_was_refused() {
    for_each_fault(|fault| async move {
        let refused = fault.work() == Work::Refused && fault != Fault::BadRequest;
        let server = server(fault).await;
        let store = Store::new(&client(&server, RetryPolicy::default()));
        let created = store.create(0).send().await;
        assert_eq!(
            created.is_ok(),
            refused || fault.end() == End::True,
            "{fault:?}: {created:?}"
        );
        assert_eq!(
            server.seen().attempts(0),
            1 + usize::from(refused),
            "{fault:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_slow_body_outlives_the_idle_timeout() {
    assert!(DRIP * u32::try_from(DROPS).unwrap() > IDLE && DRIP < IDLE);
    let server = server(Fault::Drip).await;
    let store = Store::new(&client(&server, RetryPolicy::none()));
    assert_eq!(store.get(0).send().await.unwrap(), item(0));
}

#[tokio::test]
async fn an_answer_that_comes_before_the_body_has_left_is_the_answer() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let root = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        // The head and not the body, which is larger than what sockets hold.
        let mut head = vec![0; 1024];
        let read = stream.read(&mut head).await.unwrap();
        assert!(read > 0);
        stream
            .write_all(b"HTTP/1.1 413 Too Large\r\ncontent-length: 4\r\n\r\nlong")
            .await
            .unwrap();
        std::future::pending::<()>().await;
    });
    let client = builder(&root).attempt_timeout(TOTAL).build().unwrap();
    let error = Store::new(&client)
        .upload(vec![b'x'; 32 * 1024 * 1024])
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        error.status().map(|status| status.as_u16()),
        Some(413),
        "{error:?}"
    );
}
