//! Every wait of a call is one of the virtual clock.

use std::sync::Mutex;
use std::time::Duration;

use gapi_runtime::testing::{MockReply, MockTransport, VirtualTime};
use gapi_runtime::{
    AuthHeaders, AuthRequest, BoxFuture, CallOptions, Credentials, CredentialsError, RetryBudget,
    RetryPolicy, TimeoutKind,
};
use serde_json::json;
use tokio::time::Instant;

use crate::{files, once};

const PATH: &str = "/drive/v3/files/x";
const MINUTE: Duration = Duration::from_mins(1);

#[test]
fn a_clock_is_paused_once_or_again() {
    for start_paused in [false, true] {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .start_paused(start_paused)
            .build()
            .unwrap();
        runtime.block_on(async {
            let time = VirtualTime::pause();
            tokio::time::sleep(MINUTE).await;
            assert_eq!(time.elapsed().as_secs(), 60);
            assert_eq!(VirtualTime::pause().elapsed(), Duration::ZERO);
            let waiting = tokio::spawn(tokio::time::sleep(MINUTE));
            time.advance(2 * MINUTE).await;
            waiting.await.unwrap();
            assert_eq!(time.elapsed().as_secs(), 180);
        });
    }
}

#[tokio::test]
async fn waits_between_attempts_follow_it() {
    let time = VirtualTime::pause();
    let server = MockTransport::new();
    server
        .on("GET", PATH)
        .reply(MockReply::status(503).header("retry-after", "25"))
        .reply(json!({}));
    files(server.client()).get("x").send().await.unwrap();
    assert_eq!(time.elapsed().as_secs(), 25);
    let requests = server.requests();
    assert_eq!(
        (requests[1].sent_at() - requests[0].sent_at()).as_secs(),
        25
    );
}

#[tokio::test]
async fn time_limits_follow_it() {
    let time = VirtualTime::pause();
    let server = MockTransport::new();
    server.on("GET", PATH).reply(MockReply::stall()).always();
    let files = files(server.client().retry(RetryPolicy::none()));
    let kind = async |options: CallOptions| {
        let error = files.get("x").with(options).send().await.unwrap_err();
        error.timeout_reached().unwrap().kind()
    };
    let options = CallOptions::new();
    assert_eq!(
        kind(options.clone().attempt_timeout(10 * MINUTE)).await,
        TimeoutKind::Total
    );
    assert_eq!(time.elapsed().as_secs(), 120);
    assert_eq!(kind(options.clone()).await, TimeoutKind::Attempt);
    assert_eq!(time.elapsed().as_secs(), 180);
    assert_eq!(
        kind(options.deadline(Instant::now() + MINUTE / 2)).await,
        TimeoutKind::Total
    );
    assert_eq!(time.elapsed().as_secs(), 210);
}

#[tokio::test]
async fn the_retry_budget_fills_with_it() {
    let time = VirtualTime::pause();
    let server = MockTransport::new();
    server.on("GET", PATH).reply(503).always();
    let often = RetryPolicy::default()
        .attempts(1000)
        .backoff(Duration::from_millis(1), Duration::from_millis(1));
    let files = files(
        server
            .client()
            .retry(often)
            .retry_budget(RetryBudget::new(0, 1)),
    );
    let attempts = async || {
        let error = files.get("x").send().await.unwrap_err();
        assert!(error.is_budget_spent());
        error.attempts().len()
    };
    assert_eq!((attempts().await, attempts().await), (11, 1));
    time.advance(MINUTE).await;
    assert_eq!((attempts().await, attempts().await), (11, 1));
}

/// A token that is good for an hour.
#[derive(Default)]
struct Hourly(Mutex<Option<(Instant, u32)>>);

impl Credentials for Hourly {
    fn headers<'a>(
        &'a self,
        _: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>> {
        let mut token = self.0.lock().unwrap();
        let number = match *token {
            Some((since, number)) if since.elapsed() < 60 * MINUTE => number,
            Some((_, number)) => number + 1,
            None => 1,
        };
        if token.is_none_or(|(_, old)| old != number) {
            *token = Some((Instant::now(), number));
        }
        let headers = AuthHeaders::bearer(&format!("token-{number}"));
        Box::pin(std::future::ready(headers))
    }
}

#[tokio::test]
async fn tokens_age_with_it() {
    let time = VirtualTime::pause();
    let server = MockTransport::new();
    server.on("GET", PATH).reply(json!({})).always();
    let files = files(server.client().credentials(Hourly::default()));
    for _ in 0..3 {
        files.get("x").send().await.unwrap();
        time.advance(40 * MINUTE).await;
    }
    let sent = server.requests();
    let sent: Vec<_> = sent
        .iter()
        .map(|request| request.header("authorization").unwrap())
        .collect();
    assert_eq!(sent, ["Bearer token-1", "Bearer token-1", "Bearer token-2"]);
}

#[tokio::test]
async fn a_call_that_does_not_wait_takes_no_time() {
    let time = VirtualTime::pause();
    let server = MockTransport::new();
    server.on("GET", PATH).reply(json!({}));
    once(&server).get("x").send().await.unwrap();
    assert_eq!(time.elapsed(), Duration::ZERO);
}
