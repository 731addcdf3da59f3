//! What is refused before anything is sent, and what goes along with a token.

use gapi_runtime::{
    AccessToken, Anonymous, ApiKey, AuthHeaders, AuthRequest, BoxFuture, CachedCredentials,
    CallOptions, Capabilities, Client, Credentials, CredentialsError, Token, TokenSource,
};

use crate::api::{Memory, at, call, call_for, call_with};
use crate::server::{Answer, Server, bearer};

/// Headers that are always the same.
struct Fixed(AuthHeaders);

impl Credentials for Fixed {
    fn headers<'a>(
        &'a self,
        _: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>> {
        Box::pin(std::future::ready(Ok(self.0.clone())))
    }
}

#[tokio::test]
async fn scopes_of_a_call_need_credentials_that_can_get_tokens_for_them() {
    let server = Server::start(|_, _| Answer::Reply(200, "{}".to_owned())).await;
    let client = |builder: gapi_runtime::ClientBuilder| builder.build().unwrap();
    let fixed = client(at(server.root()).credentials(AccessToken::new("t").unwrap()));
    let key = client(at(server.root()).credentials(ApiKey::new("k").unwrap()));
    for client in [&fixed, &key] {
        let error = call_for(client, &["a"]).await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert!(error.to_string().contains("scopes"), "{error}");
    }
    assert_eq!(server.count(), 0);
    // Nobody is asked for these.
    let own = CallOptions::new().scopes(["a"]);
    call_with(&fixed, own.header("authorization", "Bearer own"))
        .await
        .unwrap();
    let anonymous = client(at(server.root()).credentials(Anonymous));
    call_for(&anonymous, &["a"]).await.unwrap();
    call(&fixed).await.unwrap();
}

#[tokio::test]
async fn a_source_without_scopes_is_asked_for_none() {
    struct Plain;
    impl TokenSource for Plain {
        fn token<'a>(
            &'a self,
            request: AuthRequest<'a>,
        ) -> BoxFuture<'a, Result<Token, CredentialsError>> {
            assert!(request.scopes().is_empty());
            Box::pin(std::future::ready(Ok(Token::new("plain"))))
        }
        fn capabilities(&self) -> Capabilities {
            Capabilities::new().forced_refresh()
        }
    }
    let api = Memory::default();
    let credentials = CachedCredentials::new(Plain);
    let client = api.builder().credentials(credentials).build().unwrap();
    call(&client).await.unwrap();
    assert!(
        call_for(&client, &["a"])
            .await
            .unwrap_err()
            .is_invalid_request()
    );
    assert_eq!(api.seen(), ["plain"]);
}

#[tokio::test]
async fn credentials_of_another_universe_are_not_sent() {
    let server = Server::start(|_, _| Answer::Reply(200, "{}".to_owned())).await;
    let headers = AuthHeaders::bearer("t")
        .unwrap()
        .in_universe("example.test");
    let builder = || at(server.root()).credentials(Fixed(headers.clone()));
    let error = call(&builder().build().unwrap()).await.unwrap_err();
    assert!(
        error.is_configuration() && !error.may_have_been_sent(),
        "{error}"
    );
    for part in ["example.test", "googleapis.com", "universe_domain"] {
        assert!(error.to_string().contains(part), "{error}");
    }
    assert_eq!(server.count(), 0);
    let client: Client = builder().universe_domain("Example.test").build().unwrap();
    call(&client).await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn the_quota_project_of_credentials_is_sent_and_shown_in_errors() {
    let answer =
        r#"{"error":{"message":"project p-42 has no quota, token s3cret-token","code":403}}"#;
    let server = Server::start(move |_, _| Answer::Reply(403, answer.to_owned())).await;
    let headers = AuthHeaders::bearer("s3cret-token").unwrap().with(
        http::HeaderName::from_static("x-goog-user-project"),
        http::HeaderValue::from_static("p-42"),
    );
    let client = at(server.root())
        .credentials(Fixed(headers))
        .build()
        .unwrap();
    let error = call(&client).await.unwrap_err();
    assert!(error.to_string().contains("p-42"), "{error}");
    assert!(!error.to_string().contains("s3cret-token"), "{error}");
    let request = &server.requests()[0];
    assert!(
        request.contains("x-goog-user-project: p-42\r\n"),
        "{request}"
    );
    assert_eq!(bearer(request), Some("s3cret-token"));
    call_with(&client, CallOptions::new().quota_project("other"))
        .await
        .unwrap_err();
    let request = &server.requests()[1];
    assert!(
        request.contains("x-goog-user-project: other\r\n"),
        "{request}"
    );
}
