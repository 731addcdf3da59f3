//! From a call to its response: one path for every method of every API.
//!
//! The order is fixed: check → credentials → attempt → classify. Whatever repeats attempts does so around
//! [`attempt`], which leaves the call untouched.

use std::pin::pin;
use std::time::Duration;

use tracing::{Instrument as _, Span};

use crate::BoxFuture;
use crate::body::Body;
use crate::call::Call;
use crate::client::Limits;
use crate::collect::{Collected, decompress};
use crate::credentials::{AuthHeaders, AuthRequest};
use crate::error::{ApiError, Error, Kind};
use crate::output::Response;
use crate::prepare::Prepared;
use crate::timer::{Timeout, TimeoutKind, Timer};
use crate::transport::{RequestState, TransportErrorKind};

/// At most this much of an error's body is read; the largest that Google sends are a fraction of it.
const MAX_ERROR_BODY: u64 = 1024 * 1024;

/// The future of a call, within its span.
pub(crate) fn start(call: Call) -> BoxFuture<'static, Result<Response, Error>> {
    // Names of OpenTelemetry's HTTP client spans; the address is left out because its query may hold secrets.
    let span = tracing::info_span!(
        "gapi.call",
        otel.name = call.method.id,
        otel.kind = "client",
        http.request.method = call.method.http_method.to_http().as_str(),
        server.address = tracing::field::Empty,
        http.response.status_code = tracing::field::Empty,
        error.type = tracing::field::Empty,
    );
    if span.is_disabled() {
        Box::pin(execute(call, span))
    } else {
        Box::pin(execute(call, span.clone()).instrument(span))
    }
}

/// Runs a call and tells its span how it ended. The span is not the current one when nobody wants it.
async fn execute(call: Call, span: Span) -> Result<Response, Error> {
    let result = run(&call, &span)
        .await
        .map_err(|error| error.of(call.method.id));
    match &result {
        Ok(response) => {
            span.record("http.response.status_code", response.status.as_u16());
        }
        Err(error) => {
            if let Some(status) = error.status() {
                span.record("http.response.status_code", status.as_u16());
            }
            span.record("error.type", error.name());
        }
    }
    result
}

async fn run(call: &Call, span: &Span) -> Result<Response, Error> {
    // Without a runtime, timers and sockets would panic.
    if tokio::runtime::Handle::try_current().is_err() {
        return Err(Error::configuration(
            "a call must be awaited inside a tokio runtime",
        ));
    }
    let prepared = Prepared::new(call)?;
    prepared.check_destination()?;
    span.record("server.address", prepared.host());
    let limits = prepared.limits();
    let sleep = pin!(tokio::time::sleep(limits.total.min(limits.attempt)));
    let mut timer = Timer::new(sleep, limits.total);
    let auth = authorize(call, &prepared, &limits, &mut timer).await?;
    attempt(call, &prepared, &auth, &limits, &mut timer).await
}

/// Asks the credentials for headers.
async fn authorize(
    call: &Call,
    prepared: &Prepared<'_>,
    limits: &Limits,
    timer: &mut Timer<'_>,
) -> Result<AuthHeaders, Error> {
    if prepared.has_own_credentials() {
        return Ok(AuthHeaders::none());
    }
    let scopes = prepared.scopes();
    let headers = call
        .service
        .client()
        .config()
        .credentials
        .headers(AuthRequest::new(&scopes));
    timer
        .limit(TimeoutKind::Credentials, limits.credentials, headers)
        .await
        .map_err(|timeout| Error::timeout(timeout, RequestState::NotSent))?
        .map_err(|error| Error::new(Kind::Credentials(error)))
}

/// Sends the request once and waits for the headers of its response.
async fn send(
    call: &Call,
    prepared: &Prepared<'_>,
    auth: &AuthHeaders,
    limit: Duration,
    timer: &mut Timer<'_>,
) -> Result<http::Response<Body>, Error> {
    let (request, progress) = prepared.request(auth);
    let mut sent = call.service.client().config().transport.send(request);
    let mut left = limit;
    let outcome = loop {
        let timeout = match timer.limit(TimeoutKind::Attempt, left, &mut sent).await {
            Ok(outcome) => break outcome,
            Err(timeout) => timeout,
        };
        let progressed = progress.as_ref().and_then(|progress| progress.left(limit));
        left = match (timeout.kind(), progressed) {
            (TimeoutKind::Attempt, Some(left)) => left,
            (TimeoutKind::Attempt, None) => {
                let timeout = Timeout::new(TimeoutKind::Attempt, limit);
                return Err(Error::timeout(timeout, RequestState::MaybeSent));
            }
            _ => return Err(Error::timeout(timeout, RequestState::MaybeSent)),
        };
    };
    outcome.map_err(|error| match (error.kind(), error.limit()) {
        (TransportErrorKind::ConnectTimeout, Some(limit)) => Error::connect_timeout(limit),
        _ => Error::new(Kind::Transport(error)),
    })
}

/// Sends the request once and reads the whole response.
async fn attempt(
    call: &Call,
    prepared: &Prepared<'_>,
    auth: &AuthHeaders,
    limits: &Limits,
    timer: &mut Timer<'_>,
) -> Result<Response, Error> {
    let response = send(call, prepared, auth, limits.attempt, timer).await?;
    let (parts, body) = response.into_parts();
    let (status, headers) = (parts.status, parts.headers);
    let mut collected = Collected::default();
    if !status.is_success() {
        // Whatever there is of the body is better than an error about it.
        let _incomplete = collected
            .read(
                body,
                MAX_ERROR_BODY.min(limits.response_size),
                limits.idle,
                timer,
            )
            .await;
        let body = collected.into_bytes();
        let body = decompress(&headers, body.clone(), MAX_ERROR_BODY).unwrap_or(body);
        let mut error = ApiError::new(status, headers, &body);
        for secret in prepared.secrets(auth) {
            error.redact(secret);
        }
        return Err(Error::new(Kind::Api(error)));
    }
    collected
        .read(body, limits.response_size, limits.idle, timer)
        .await?;
    let body = collected.into_bytes();
    let body = match decompress(&headers, body.clone(), limits.response_size) {
        Ok(body) => body,
        Err(unreadable) => return Err(unreadable.into_error(status, &body)),
    };
    Ok(Response {
        method: call.method,
        status,
        headers,
        body,
        wrapped: call.service.api().data_wrapper,
    })
}
