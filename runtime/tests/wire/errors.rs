//! Errors that servers answer with.

use std::error::Error as _;

use gapi_runtime::{Error, ErrorDetail};
use http::StatusCode;

use crate::api::{builder, drive};
use crate::server::{Server, Step, response};

async fn failed(status: &str, headers: &[(&str, &str)], body: &str) -> Error {
    let server = Server::always(response(status, headers, body)).await;
    let error = drive(&server).files().get("x").send().await.unwrap_err();
    assert_eq!(server.requests().len(), 1);
    error
}

#[tokio::test]
async fn everything_a_server_says_is_kept() {
    let body = r#"{"error":{"code":403,"message":"The user has exceeded\ntheir quota.","status":"PERMISSION_DENIED",
        "errors":[{"domain":"usageLimits","reason":"userRateLimitExceeded","message":"m"}],
        "details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"3s"}]}}"#;
    let error = failed(
        "403 Forbidden",
        &[("retry-after", "7"), ("x-guploader-uploadid", "u")],
        body,
    )
    .await;
    assert_eq!(error.status(), Some(StatusCode::FORBIDDEN));
    assert_eq!(error.method(), Some("drive.files.get"));
    assert_eq!(
        error.to_string(),
        "drive.files.get: 403 userRateLimitExceeded: The user has exceeded their quota. \
         (the server asks to wait 7s)"
    );
    let api = error.api().unwrap();
    assert_eq!(
        (api.http_status(), api.code()),
        (StatusCode::FORBIDDEN, Some(403))
    );
    assert_eq!(
        (api.status(), api.reason()),
        (Some("PERMISSION_DENIED"), Some("userRateLimitExceeded"))
    );
    assert_eq!(api.message(), "The user has exceeded\ntheir quota.");
    assert_eq!(api.errors()[0].domain.as_deref(), Some("usageLimits"));
    let delay = std::time::Duration::from_secs(3);
    assert_eq!(
        api.details(),
        [ErrorDetail::RetryInfo {
            retry_delay: Some(delay)
        }]
    );
    assert_eq!(api.headers()["retry-after"], "7");
    assert_eq!(api.body().as_ref(), body.as_bytes());
    assert!(
        error.source().is_none()
            && !error.is_auth()
            && !error.is_decode()
            && error.may_have_been_sent()
    );
}

#[tokio::test]
async fn an_error_without_words_has_those_of_its_status() {
    let error = failed("503 Service Unavailable", &[], "").await;
    assert_eq!(
        error.to_string(),
        "drive.files.get: 503: Service Unavailable"
    );
    let error = failed("599 Whatever", &[], "").await;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(599));
}

#[tokio::test]
async fn an_unauthorized_call_is_an_auth_error() {
    let error = failed(
        "401 Unauthorized",
        &[],
        r#"{"error":{"code":401,"status":"UNAUTHENTICATED"}}"#,
    )
    .await;
    assert!(error.is_auth(), "{error}");
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let other = Server::always(response("200 OK", &[], "{}")).await;
    for status in [
        "301 Moved Permanently",
        "302 Found",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
    ] {
        let error = failed(status, &[("location", &other.root())], "").await;
        assert!(
            error.status().is_some_and(|status| status.is_redirection()),
            "{error}"
        );
        assert_eq!(
            error.api().unwrap().headers()["location"],
            other.root().as_str()
        );
    }
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn of_a_large_error_the_beginning_is_kept() {
    let error = failed("500 Internal Server Error", &[], &"x".repeat(200_000)).await;
    assert_eq!(error.body().map(bytes::Bytes::len), Some(64 * 1024));
    assert!(error.to_string().len() < 500, "{error}");
    // More than is read at all.
    let error = failed("500 Internal Server Error", &[], &"x".repeat(3_000_000)).await;
    assert_eq!(error.status(), Some(StatusCode::INTERNAL_SERVER_ERROR));
}

#[tokio::test]
async fn an_error_whose_body_is_cut_is_still_that_error() {
    let bytes = b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 100\r\n\r\nupstream gone".to_vec();
    let server = Server::start([vec![Step::Send(bytes), Step::Close]]).await;
    let error = drive(&server).files().get("x").send().await.unwrap_err();
    assert_eq!(error.to_string(), "drive.files.get: 502: upstream gone");
}

#[tokio::test]
async fn control_characters_of_a_server_do_not_reach_a_terminal() {
    let error = failed(
        "400 Bad Request",
        &[],
        r#"{"error":{"message":"a\u001b[31m\u0000b\nc"}}"#,
    )
    .await;
    assert!(
        !error.to_string().contains(|c: char| c.is_control()),
        "{error:?}"
    );
}

#[tokio::test]
async fn credentials_that_fail_are_an_auth_error_and_nothing_is_sent() {
    struct Failing;
    impl gapi_runtime::Credentials for Failing {
        fn headers<'a>(
            &'a self,
            request: gapi_runtime::AuthRequest<'a>,
        ) -> gapi_runtime::BoxFuture<
            'a,
            Result<gapi_runtime::AuthHeaders, gapi_runtime::CredentialsError>,
        > {
            let reason = format!("no token for {}", request.scopes().join(" "));
            Box::pin(std::future::ready(Err(
                gapi_runtime::CredentialsError::new(reason),
            )))
        }
    }
    let server = Server::always(response("200 OK", &[], "{}")).await;
    let client = builder(&server).credentials(Failing).build().unwrap();
    let error = crate::api::Drive::new(&client)
        .files()
        .get("x")
        .send()
        .await
        .unwrap_err();
    assert!(error.is_auth() && error.credentials().is_some() && !error.may_have_been_sent());
    let expected = "drive.files.get: no credentials for the request: \
                    no token for https://www.googleapis.com/auth/drive.readonly";
    assert_eq!(error.to_string(), expected);
    let scoped = gapi_runtime::CallOptions::new().scopes(["a", "b"]);
    let error = crate::api::Drive::new(&client)
        .files()
        .get("x")
        .with(scoped)
        .send()
        .await
        .unwrap_err();
    assert!(error.to_string().ends_with("no token for a b"), "{error}");
    assert_eq!(server.connections(), 0);
}

#[test]
fn errors_are_small_and_can_be_sent() {
    fn check<T: std::error::Error + Send + Sync + 'static>() {}
    check::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
}

#[tokio::test]
async fn the_servers_name_of_a_request_is_found_wherever_it_is_and_not_printed() {
    let info = r#"{"error":{"details":[{"@type":"type.googleapis.com/google.rpc.RequestInfo","requestId":"info-id"}]}}"#;
    let upload = ("x-guploader-uploadid", "upload-id");
    let trace = ("x-cloud-trace-context", "trace-id");
    for (headers, body, expected) in [
        (&[upload, trace][..], info, Some("info-id")),
        (&[trace, upload], "", Some("upload-id")),
        (&[trace], "", Some("trace-id")),
        (&[], "", None),
    ] {
        let error = failed("400 Bad Request", headers, body).await;
        assert_eq!(error.api().unwrap().request_id(), expected);
        let printed = format!("{error} {error:?}");
        assert!(!printed.contains("upload-id"), "{printed}");
    }
}

#[tokio::test]
async fn a_lack_of_scope_names_the_scopes_that_would_do() {
    let body = r#"{"error":{"code":403,"message":"Request had insufficient authentication scopes.",
        "details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"ACCESS_TOKEN_SCOPE_INSUFFICIENT"}]}}"#;
    let error = failed("403 Forbidden", &[], body).await;
    let scopes = "(it needs one of the scopes https://www.googleapis.com/auth/drive";
    assert!(error.to_string().contains(scopes), "{error}");
    let other = failed("403 Forbidden", &[], "").await.to_string();
    assert!(!other.contains("scope"), "{other}");
}
