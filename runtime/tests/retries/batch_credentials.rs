//! Tokens of batches: which are asked for, and which are replaced.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};

use gapi_runtime::v1::Method;
use gapi_runtime::{
    AuthHeaders, AuthRequest, Batch, BoxFuture, CallOptions, Capabilities, Credentials,
    CredentialsError,
};
use http::header::AUTHORIZATION;

use crate::batch::{OK, Outcome, send};
use crate::credentials::Tokens;
use crate::script::{Answer, GET, POST, Part, Script};

/// Sends a batch with tokens that can be replaced; also returns the tokens that were sent.
async fn with_tokens(
    answers: impl IntoIterator<Item = Answer>,
    batch: Batch,
    methods: &[&'static Method],
) -> (Outcome, Vec<String>, usize) {
    let script = Script::new(answers);
    let tokens = Arc::new(Tokens::default());
    let client = script
        .builder()
        .credentials(Arc::clone(&tokens))
        .build()
        .unwrap();
    let outcome = send(&client, batch, methods).await;
    let sent = script.each(|sent| {
        let value = sent
            .headers
            .get(AUTHORIZATION)
            .map(|value| value.to_str().unwrap());
        value
            .unwrap_or_default()
            .trim_start_matches("Bearer ")
            .to_owned()
    });
    (outcome, sent, tokens.refreshes.load(Ordering::Relaxed))
}

const REFUSED: Part = (401, "", "");

#[tokio::test(start_paused = true)]
async fn parts_that_find_their_token_refused_are_replayed_once_with_another() {
    let (outcome, sent, refreshes) = with_tokens(
        [
            Answer::Batch(&[OK, REFUSED, REFUSED]),
            Answer::Batch(&[OK, REFUSED]),
        ],
        Batch::new(),
        &[&GET, &POST, &POST],
    )
    .await;
    let outcome = outcome.unwrap();
    assert_eq!(
        (sent, refreshes),
        (vec!["t0".to_owned(), "t1".to_owned()], 1)
    );
    assert!(outcome[0].is_ok() && outcome[1].is_ok());
    let refused = outcome[2].as_ref().unwrap_err();
    assert!(refused.is_auth() && refused.attempts().len() == 2);
}

#[tokio::test(start_paused = true)]
async fn one_refresh_serves_all_requests_of_a_batch() {
    let (outcome, sent, refreshes) = with_tokens(
        [
            Answer::status(401),
            Answer::Batch(&[OK, OK]),
            Answer::Batch(&[OK, OK]),
            Answer::Batch(&[OK]),
        ],
        Batch::new().max_parts(2),
        &[&POST; 5],
    )
    .await;
    assert!(outcome.unwrap().iter().all(Result::is_ok));
    assert_eq!(
        (sent, refreshes),
        (["t0", "t1", "t1", "t1"].map(str::to_owned).to_vec(), 1)
    );
}

#[tokio::test(start_paused = true)]
async fn a_token_that_the_batch_brings_is_not_replaced() {
    let own = CallOptions::new().header("authorization", "Bearer own");
    let (outcome, sent, refreshes) =
        with_tokens([Answer::Batch(&[REFUSED])], Batch::new().with(own), &[&GET]).await;
    assert!(outcome.unwrap()[0].as_ref().unwrap_err().is_auth());
    assert_eq!((sent, refreshes), (vec!["own".to_owned()], 0));
}

/// Gives no headers, and notes the scopes that it was asked for.
#[derive(Default)]
struct Scopes(Mutex<Vec<String>>);

impl Credentials for Scopes {
    fn headers<'a>(
        &'a self,
        request: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>> {
        let scopes = request.scopes().join(" ");
        self.0.lock().unwrap().push(scopes);
        Box::pin(std::future::ready(Ok(AuthHeaders::none())))
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities::new().anonymous().per_call_scopes()
    }
}

const READ: Method = Method {
    default_scope: Some("read"),
    ..GET
};
const WRITE: Method = Method {
    default_scope: Some("write"),
    ..POST
};

#[tokio::test(start_paused = true)]
async fn a_request_is_made_with_the_scopes_that_its_parts_need() {
    let asked = Arc::new(Scopes::default());
    let script = Script::new([Answer::Batch(&[OK, OK, OK])]);
    let builder = || script.builder().credentials(Arc::clone(&asked));
    let methods: [&'static Method; 3] = [&READ, &WRITE, &READ];
    let own = || Batch::new().with(CallOptions::new().scopes(["batch"]));
    send(&builder().build().unwrap(), Batch::new(), &methods)
        .await
        .unwrap();
    send(
        &builder().scopes(["client"]).build().unwrap(),
        Batch::new(),
        &methods,
    )
    .await
    .unwrap();
    send(&builder().build().unwrap(), own(), &methods)
        .await
        .unwrap();
    assert_eq!(*asked.0.lock().unwrap(), ["read write", "client", "batch"]);
}
