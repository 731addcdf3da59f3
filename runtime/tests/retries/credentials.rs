//! A token that the server refuses is replaced once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use gapi_runtime::{
    AuthHeaders, AuthRequest, BoxFuture, CallOptions, Capabilities, Credentials, CredentialsError,
    RetryPolicy,
};
use http::header::AUTHORIZATION;

use crate::script::{Answer, POST, Script, send};

/// Tokens `t0`, `t1` and so on, a new one for each refresh.
#[derive(Default)]
pub(crate) struct Tokens {
    pub(crate) refreshes: AtomicUsize,
    fixed: bool,
    fails: bool,
}

impl Credentials for Tokens {
    fn headers<'a>(
        &'a self,
        request: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>> {
        if request.is_refresh() {
            self.refreshes.fetch_add(1, Ordering::Relaxed);
            if self.fails {
                return Box::pin(std::future::ready(Err(CredentialsError::new("revoked"))));
            }
        }
        let token = format!("t{}", self.refreshes.load(Ordering::Relaxed));
        Box::pin(std::future::ready(AuthHeaders::bearer(&token)))
    }

    fn capabilities(&self) -> Capabilities {
        if self.fixed {
            Capabilities::new()
        } else {
            Capabilities::new().forced_refresh()
        }
    }
}

/// The statuses of a script met by a write that is not safe to repeat: how it ended, and the tokens it sent.
async fn meets(
    tokens: Tokens,
    policy: RetryPolicy,
    statuses: &[u16],
) -> (Result<(), gapi_runtime::Error>, Vec<String>) {
    let script = Script::new(statuses.iter().map(|&status| Answer::status(status)));
    let client = script.builder().credentials(Arc::new(tokens)).retry(policy);
    let result = send(&client.build().unwrap(), &POST, CallOptions::new()).await;
    let sent = script.each(|sent| {
        let value = sent.headers[AUTHORIZATION].to_str().unwrap();
        value.trim_start_matches("Bearer ").to_owned()
    });
    (result, sent)
}

#[tokio::test(start_paused = true)]
async fn one_refresh_and_one_replay_outside_the_count() {
    let default = RetryPolicy::default;
    let (result, tokens) = meets(Tokens::default(), default(), &[401, 200]).await;
    result.unwrap();
    assert_eq!(tokens, ["t0", "t1"]);

    let (result, tokens) = meets(Tokens::default(), default(), &[401, 401, 200]).await;
    let error = result.unwrap_err();
    assert!(error.is_auth() && error.attempts().len() == 2 && !error.is_outcome_unknown());
    assert_eq!(tokens, ["t0", "t1"]);

    // Even where nothing is retried.
    let (result, tokens) = meets(Tokens::default(), RetryPolicy::none(), &[401, 200]).await;
    result.unwrap();
    assert_eq!(tokens, ["t0", "t1"]);

    let (result, tokens) = meets(Tokens::default(), default(), &[429, 401, 429]).await;
    assert_eq!(result.unwrap_err().attempts().len(), 6);
    assert_eq!(tokens, ["t0", "t0", "t1", "t1", "t1", "t1"]);
}

#[tokio::test(start_paused = true)]
async fn credentials_that_cannot_refresh_are_not_asked_to() {
    let fixed = || Tokens {
        fixed: true,
        ..Tokens::default()
    };
    for statuses in [&[401, 200][..], &[429, 401, 200]] {
        let (result, tokens) = meets(fixed(), RetryPolicy::default(), statuses).await;
        assert!(result.unwrap_err().is_auth());
        assert_eq!(tokens.len(), statuses.len() - 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_refresh_that_fails_is_the_error_after_the_401() {
    let fails = Tokens {
        fails: true,
        ..Tokens::default()
    };
    let (result, tokens) = meets(fails, RetryPolicy::default(), &[401, 200]).await;
    let error = result.unwrap_err();
    assert!(error.credentials().is_some() && error.is_auth(), "{error}");
    assert_eq!(error.attempts()[0].status().unwrap().as_u16(), 401);
    assert_eq!(tokens, ["t0"]);
}

#[tokio::test(start_paused = true)]
async fn a_token_of_the_call_itself_is_not_replaced() {
    let script = Script::new([Answer::status(401), Answer::OK]);
    let client = script
        .builder()
        .credentials(Tokens::default())
        .build()
        .unwrap();
    let own = CallOptions::new().header("authorization", "Bearer own");
    send(&client, &POST, own).await.unwrap_err();
    assert_eq!(script.count(), 1);
}
