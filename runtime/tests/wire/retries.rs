//! What is sent again, on real sockets. Waits are short here; their lengths are tested on a virtual clock.

use std::time::{Duration, Instant};

use gapi_runtime::{
    AuthHeaders, AuthRequest, BoxFuture, CallOptions, Capabilities, Client, Credentials,
    CredentialsError, RawBody, RetryBudget, RetryPolicy, TimeoutKind, TransportErrorKind,
};

use crate::api::{Drive, File, builder};
use crate::server::{Server, Step, json, response};

const SHORT: Duration = Duration::from_millis(400);

/// The default policy, in a hurry.
fn quick() -> RetryPolicy {
    RetryPolicy::default().backoff(Duration::from_millis(2), Duration::from_millis(8))
}

fn client(server: &Server) -> Client {
    builder(server).retry(quick()).build().unwrap()
}

fn ok() -> Vec<Step> {
    vec![Step::Send(json(r#"{"id":"1"}"#))]
}

fn status(status: &str) -> Vec<Step> {
    vec![Step::Send(response(status, &[], ""))]
}

fn unavailable() -> Vec<Step> {
    status("503 Service Unavailable")
}

/// The beginning of a response, and then the end of the connection.
fn cut(bytes: &[u8]) -> Vec<Step> {
    vec![Step::Send(bytes.to_vec()), Step::Close]
}

#[tokio::test]
async fn a_read_survives_what_breaks_once() {
    let mut truncated = json(r#"{"id":"12345"}"#);
    truncated.pop();
    for failure in [
        unavailable(),
        status("500 Internal Server Error"),
        status("408 Request Timeout"),
        vec![Step::Close],
        cut(b"HTTP/1.1 200"),
        cut(b"HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n"),
        cut(&truncated),
        cut(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"id\""),
        cut(b"HTTP/1.1 503 Unavailable\r\ncontent-length: 100\r\n\r\nhalf an err"),
        vec![Step::Stall],
        vec![Step::Send(truncated.clone()), Step::Stall],
    ] {
        let server = Server::start([failure.clone(), ok()]).await;
        let client = builder(&server)
            .retry(quick())
            .attempt_timeout(SHORT)
            .idle_timeout(SHORT)
            .build()
            .unwrap();
        let file = Drive::new(&client).files().get("x").send().await;
        assert_eq!(file.unwrap().id.as_deref(), Some("1"), "{failure:?}");
        let requests = server.requests();
        assert_eq!(requests.len(), 2, "{failure:?}");
        assert_eq!(requests[0], requests[1], "the same bytes");
    }
}

#[tokio::test]
async fn a_write_is_not_sent_twice_when_it_may_have_been_done() {
    let mut truncated = json(r#"{"id":"1"}"#);
    truncated.pop();
    for failure in [
        unavailable(),
        vec![Step::Close],
        cut(b"HTTP/1.1 200"),
        cut(&truncated),
        vec![Step::Stall],
    ] {
        let server = Server::start([failure.clone(), ok()]).await;
        let client = builder(&server)
            .retry(quick())
            .attempt_timeout(SHORT)
            .build()
            .unwrap();
        let call = Drive::new(&client)
            .files()
            .create(File::default().name("n"));
        let error = call.send().await.unwrap_err();
        assert_eq!(server.requests().len(), 1, "{failure:?}");
        assert!(error.is_outcome_unknown(), "{error}");
        assert_eq!(error.attempts().len(), 1);
    }
}

#[tokio::test]
async fn a_write_that_was_refused_is_sent_again_with_its_body() {
    let rate =
        r#"{"error":{"errors":[{"domain":"usageLimits","reason":"userRateLimitExceeded"}]}}"#;
    for refusal in [
        status("429 Too Many Requests"),
        vec![Step::Send(response("403 Forbidden", &[], rate))],
    ] {
        let server = Server::start([refusal.clone(), refusal, ok()]).await;
        let drive = Drive::new(&client(&server));
        let file = drive.files().create(File::default().name("n")).send().await;
        assert_eq!(file.unwrap().id.as_deref(), Some("1"));
        let requests = server.requests();
        assert_eq!(requests.len(), 3);
        for request in &requests {
            assert!(
                request.starts_with("POST ") && request.ends_with(r#"{"name":"n"}"#),
                "{request}"
            );
        }
    }
}

#[tokio::test]
async fn a_large_body_is_sent_again_whole() {
    let server = Server::start([status("429 Too Many Requests"), ok()]).await;
    let body = RawBody::new("text/plain", vec![b'x'; 1_000_000]);
    let drive = Drive::new(&client(&server));
    drive.files().exchange(body).send().await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0], requests[1]);
    assert!(requests[1].len() > 1_000_000);
}

#[tokio::test]
async fn a_precondition_makes_a_write_safe() {
    for options in [
        CallOptions::new().header("if-match", "\"tag\""),
        CallOptions::new().query("ifGenerationMatch", "0"),
        CallOptions::new().safe_to_repeat(true),
    ] {
        let server = Server::start([unavailable(), vec![Step::Close], ok()]).await;
        let drive = Drive::new(&client(&server));
        let call = drive.files().create(File::default());
        call.with(options).send().await.unwrap();
        let requests = server.requests();
        assert!(requests.len() == 3 && requests.iter().all(|request| *request == requests[0]));
    }
}

#[tokio::test]
async fn a_request_id_is_the_same_in_all_attempts() {
    let server = Server::start([unavailable(), vec![Step::Close], ok(), ok()]).await;
    let drive = Drive::new(&client(&server));
    drive.files().insert(File::default()).send().await.unwrap();
    drive.files().insert(File::default()).send().await.unwrap();
    let ids: Vec<_> = server
        .requests()
        .iter()
        .map(|request| {
            let (_, rest) = request
                .split_once("POST /drive/v3/insert?requestId=")
                .unwrap();
            rest.split(' ').next().unwrap().to_owned()
        })
        .collect();
    assert_eq!(ids.len(), 4);
    assert!(ids[0].len() == 36 && ids[0] == ids[1] && ids[1] == ids[2] && ids[2] != ids[3]);
}

#[tokio::test]
async fn the_server_s_delay_is_waited() {
    const DATE: (&str, &str) = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
    let info = r#"{"error":{"details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"1s"}]}}"#;
    let responses = [
        response("503 Unavailable", &[("retry-after", "1")], ""),
        response(
            "503 Unavailable",
            &[DATE, ("retry-after", "Sun, 06 Nov 1994 08:49:38 GMT")],
            "",
        ),
        response(
            "503 Unavailable",
            &[DATE, ("retry-after", "Sunday, 06-Nov-94 08:49:38 GMT")],
            "",
        ),
        response(
            "429 Too Many",
            &[DATE, ("retry-after", "Sun Nov  6 08:49:38 1994")],
            "",
        ),
        response("429 Too Many", &[], info),
    ];
    let calls = responses.map(|response| {
        tokio::spawn(async move {
            let server = Server::start([vec![Step::Send(response)], ok()]).await;
            let started = Instant::now();
            Drive::new(&client(&server))
                .files()
                .get("x")
                .send()
                .await
                .unwrap();
            started.elapsed()
        })
    });
    for call in calls {
        let elapsed = call.await.unwrap();
        assert!(elapsed >= Duration::from_secs(1), "{elapsed:?}");
        assert!(elapsed < Duration::from_secs(4), "{elapsed:?}");
    }
}

#[tokio::test]
async fn a_delay_beyond_the_deadline_fails_now() {
    let asked = response("503 Unavailable", &[("retry-after", "20")], "");
    let server = Server::start([vec![Step::Send(asked)], ok()]).await;
    let started = Instant::now();
    let drive = Drive::new(&client(&server));
    let options = CallOptions::new().deadline(started + Duration::from_secs(10));
    let error = drive
        .files()
        .get("x")
        .with(options)
        .send()
        .await
        .unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(5));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(20)));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn attempts_that_time_out_end_with_the_deadline() {
    let server = Server::start([vec![Step::Stall]]).await;
    let client = builder(&server)
        .retry(quick())
        .attempt_timeout(SHORT)
        .timeout(4 * SHORT)
        .build()
        .unwrap();
    let started = Instant::now();
    let error = Drive::new(&client)
        .files()
        .get("x")
        .send()
        .await
        .unwrap_err();
    assert!(started.elapsed() < 8 * SHORT, "{:?}", started.elapsed());
    let attempts = error.attempts().len();
    assert!(
        (2..=5).contains(&attempts) && server.requests().len() == attempts,
        "{error}"
    );
    let kind = error.timeout_reached().unwrap().kind();
    assert!(
        [TimeoutKind::Total, TimeoutKind::Attempt].contains(&kind),
        "{error}"
    );
}

#[tokio::test]
async fn a_port_that_nobody_listens_on_is_tried_again_for_any_call() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let root = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = Client::builder()
        .root_url("drive", root)
        .retry(quick())
        .build()
        .unwrap();
    let call = Drive::new(&client).files().create(File::default());
    let error = call.send().await.unwrap_err();
    assert!(error.is_connect() && !error.is_outcome_unknown(), "{error}");
    assert_eq!(error.attempts().len(), 5);
    let kind = error.transport().unwrap().kind();
    assert_eq!(kind, TransportErrorKind::Connect);
}

/// A token that is replaced when it is refused.
struct Refreshing(std::sync::atomic::AtomicUsize);

impl Credentials for Refreshing {
    fn headers<'a>(
        &'a self,
        request: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>> {
        use std::sync::atomic::Ordering::Relaxed;
        if request.is_refresh() {
            self.0.fetch_add(1, Relaxed);
        }
        let token = format!("token-{}", self.0.load(Relaxed));
        Box::pin(std::future::ready(AuthHeaders::bearer(&token)))
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities::new().forced_refresh()
    }
}

#[tokio::test]
async fn a_token_that_is_refused_is_replaced_once() {
    for (accepts, expected) in [(true, 2), (false, 2)] {
        let last = if accepts {
            ok()
        } else {
            status("401 Unauthorized")
        };
        let server = Server::start([status("401 Unauthorized"), last]).await;
        let credentials = Refreshing(0.into());
        let client = builder(&server).credentials(credentials).build().unwrap();
        let call = Drive::new(&client).files().create(File::default());
        let result = call.send().await;
        assert_eq!(result.is_ok(), accepts);
        let requests = server.requests();
        assert_eq!(requests.len(), expected);
        assert!(requests[0].contains("Bearer token-0\r\n"));
        assert!(requests[1].contains("Bearer token-1\r\n"));
    }
}

#[tokio::test]
async fn a_failing_server_gets_few_retries() {
    let server = Server::start([unavailable()]).await;
    let client = builder(&server)
        .retry(quick())
        .retry_budget(RetryBudget::new(20, 0))
        .build()
        .unwrap();
    let drive = Drive::new(&client);
    let mut spent = 0;
    for _ in 0..100 {
        let error = drive.files().get("x").send().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 503);
        spent += usize::from(error.is_budget_spent());
    }
    assert_eq!(server.requests().len(), 120);
    assert!(spent >= 80, "{spent}");
}

#[tokio::test]
async fn dropping_a_call_that_waits_cancels_it() {
    let asked = response("503 Unavailable", &[("retry-after", "1")], "");
    let server = Server::start([vec![Step::Send(asked)], ok()]).await;
    let drive = Drive::new(&client(&server));
    let call = drive.files().get("x").send();
    assert!(tokio::time::timeout(SHORT, call).await.is_err());
    tokio::time::sleep(Duration::from_millis(1200)).await;
    assert_eq!(server.requests().len(), 1);
}
