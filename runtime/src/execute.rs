//! From a call to its response: one path for every method of every API.
//!
//! The order is fixed: admission (closed? room among the calls in flight?) → for each attempt: admission (rate) →
//! credentials → request → classify → wait and try again, or return. The deadline runs from the start. An attempt leaves
//! the call untouched, so that there can be another one.

use std::future::Future;
use std::pin::{Pin, pin};
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use tokio::time::Instant;
use tracing::{Instrument as _, Span};

use crate::BoxFuture;
use crate::auth::{AuthHeaders, AuthRequest};
use crate::body::Body;
use crate::cache;
use crate::call::Call;
use crate::client::Limits;
use crate::collect::{Collected, decompress};
use crate::error::{ApiError, Error, Kind};
use crate::load::{self, InFlight};
use crate::output::Response;
use crate::prepare::Prepared;
use crate::progress::Progress;
use crate::retry::{History, Next, Retries};
use crate::streamed::Streamed;
use crate::timer::{Timeout, TimeoutKind, Timer};
use crate::transport::{RequestState, TransportErrorKind};

/// At most this much of an error's body is read; the largest that Google sends are a fraction of it.
pub(crate) const MAX_ERROR_BODY: u64 = 1024 * 1024;

/// The span of a call.
pub(crate) fn span(call: &Call) -> Span {
    // Names of OpenTelemetry's HTTP client spans; the address is left out because its query may hold secrets.
    tracing::info_span!(
        "gapi.call",
        otel.name = call.method.id,
        otel.kind = "client",
        http.request.method = call.method.http_method.to_http().as_str(),
        server.address = tracing::field::Empty,
        http.response.status_code = tracing::field::Empty,
        error.type = tracing::field::Empty,
    )
}

/// The future of a call that begins now.
pub(crate) fn begin(call: Call) -> BoxFuture<'static, Result<Response, Error>> {
    let span = span(&call);
    start(Box::new(call), span)
}

/// The future of a call, within its span.
pub(crate) fn start(call: Box<Call>, span: Span) -> BoxFuture<'static, Result<Response, Error>> {
    if span.is_disabled() {
        Box::pin(execute(call, span))
    } else {
        Box::pin(execute(call, span.clone()).instrument(span))
    }
}

/// Runs a call and tells its span how it ended. The span is not the current one when nobody wants it.
async fn execute(call: Box<Call>, span: Span) -> Result<Response, Error> {
    let result = run(&call, &span)
        .await
        .map_err(|error| error.of(call.method));
    record(&span, &result);
    result
}

/// Runs a call until it ends, or until the caller or the client ends it.
async fn run(call: &Call, span: &Span) -> Result<Response, Error> {
    let in_flight = enter(call, 1)?;
    let mut history = History::default();
    let ended = {
        // Pinned here, because whoever takes a future by value makes room for it once more.
        let work = pin!(admitted(call, span, in_flight, &mut history));
        until_ended(call, work).await
    };
    ended.unwrap_or_else(|kind| Err(history.ended(kind, call.method)))
}

/// Whether there is a runtime to wait in: without one, timers and sockets panic.
pub(crate) fn has_runtime() -> bool {
    tokio::runtime::Handle::try_current().is_ok()
}

/// Lets a call begin that counts as so many, unless there is no runtime for it or its client is closed.
pub(crate) fn enter(call: &Call, count: usize) -> Result<InFlight, Error> {
    if !has_runtime() {
        return Err(Error::configuration(
            "a call must be awaited inside a tokio runtime",
        ));
    }
    let client = call.service.client().config();
    client.counters.note_calls(count);
    let state = RequestState::NotSent;
    client
        .door
        .enter()
        .ok_or_else(|| Error::new(Kind::Closed { state }))
}

/// Runs the work of a call until it is done, or until the caller or the client ends it.
pub(crate) async fn until_ended<T>(
    call: &Call,
    work: Pin<&mut impl Future<Output = T>>,
) -> Result<T, Kind> {
    let state = RequestState::NotSent;
    let cleared = &call.service.client().config().door.cleared;
    let work = cleared.or_cancelled(work);
    let settings = call.options.get();
    match settings.and_then(|settings| settings.cancellation.as_ref()) {
        None => work.await.ok_or(Kind::Closed { state }),
        Some(cancellation) => match cancellation.or_cancelled(work).await {
            Some(done) => done.ok_or(Kind::Closed { state }),
            None => Err(Kind::Cancelled { state }),
        },
    }
}

/// Runs a call of which nothing but its own limits is in the way.
async fn admitted(
    call: &Call,
    span: &Span,
    in_flight: InFlight,
    history: &mut History,
) -> Result<Response, Error> {
    let prepared = Prepared::new(call)?;
    prepared.check_destination()?;
    prepared.check_scopes()?;
    span.record("server.address", prepared.host());
    let limits = prepared.limits();
    let sleep = pin!(tokio::time::sleep(limits.total.min(limits.attempt)));
    let mut timer = Timer::new(sleep, limits.total);
    if limits.total.is_zero() {
        let timeout = Timeout::new(TimeoutKind::Total, limits.total);
        return Err(Error::timeout(timeout, RequestState::NotSent));
    }
    let (client, host) = (
        call.service.client().config(),
        &call.service.destination()?.host,
    );
    let places = load::enter(&client.gate, host, &mut timer).await?;
    host.budget.note_call(timer.start());
    let mut retries = Retries::new(call, prepared.retry(), &host.budget, history);
    let mut earlier = None;
    let mut auth = AuthHeaders::none();
    loop {
        let admitted = load::pass(&client.gate, host, client.adaptive, &mut timer).await;
        let refresh = match (admitted, earlier) {
            (Ok(()), earlier) => earlier.is_some_and(|(_, refresh)| refresh),
            (Err(late), None) => return Err(late),
            // Why there should have been another attempt says more than why there was none.
            (Err(_), Some((error, _))) => return Err(retries.give_up(error)),
        };
        let refused = refresh.then(|| std::mem::take(&mut auth));
        let tried = match authorize(call, &prepared, refused.as_ref(), &limits, &mut timer).await {
            Ok(headers) => {
                auth = headers;
                try_once(call, &prepared, &auth, &mut retries, &limits, &mut timer).await
            }
            Err(error) => Err(error),
        };
        let error = match tried {
            Ok(mut response) => {
                if host.pace.is_slow() {
                    host.pace.succeeded(Instant::now());
                }
                response.attempts = retries.into_attempts();
                if let Some(stream) = &mut response.stream {
                    stream.hold(in_flight, places);
                }
                return Ok(response);
            }
            Err(error) => error,
        };
        let (name, now) = (error.name(), Instant::now());
        if error.is_rate_limited() {
            host.pace.refused(now, host.budget.recent(now));
        }
        match retries.next(error, now, timer.left(now), fastrand::f64()) {
            Next::Again {
                error,
                wait,
                refresh,
            } => {
                tracing::debug!(error.type = name, wait_ms = wait.as_secs_f64() * 1e3, refresh, "trying again");
                client.counters.note_retry();
                timer.wait(wait).await;
                earlier = Some((error, refresh));
            }
            Next::Stop(error) => return Err(error),
        }
    }
}

/// One attempt with its span: request and response.
async fn try_once(
    call: &Call,
    prepared: &Prepared<'_>,
    auth: &AuthHeaders,
    retries: &mut Retries<'_>,
    limits: &Limits,
    timer: &mut Timer<'_>,
) -> Result<Response, Error> {
    let span = attempt_span(call, prepared, retries.made());
    retries.sending();
    let result = attempt(call, prepared, auth, limits, timer)
        .instrument(span.clone())
        .await;
    record(&span, &result);
    result
}

/// The span of one HTTP request in OpenTelemetry's terms.
pub(crate) fn attempt_span(call: &Call, prepared: &Prepared<'_>, earlier: usize) -> Span {
    tracing::debug_span!(
        "gapi.attempt",
        otel.kind = "client",
        http.request.method = call.method.http_method.to_http().as_str(),
        http.request.resend_count = earlier,
        server.address = prepared.host(),
        http.response.status_code = tracing::field::Empty,
        error.type = tracing::field::Empty,
    )
}

/// Tells a span how it ended.
pub(crate) fn record(span: &Span, result: &Result<Response, Error>) {
    match result {
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
}

/// Asks the credentials for headers, other ones than those that a server refused.
pub(crate) async fn authorize(
    call: &Call,
    prepared: &Prepared<'_>,
    refused: Option<&AuthHeaders>,
    limits: &Limits,
    timer: &mut Timer<'_>,
) -> Result<AuthHeaders, Error> {
    if prepared.has_own_credentials() {
        return Ok(AuthHeaders::none());
    }
    let client = call.service.client().config();
    let request = AuthRequest::new(prepared.scopes()).refused_with(refused);
    let asked = call.service.credentials().headers(request);
    let headers = timer
        .limit(TimeoutKind::Credentials, limits.credentials, asked)
        .await
        .map_err(|timeout| Error::timeout(timeout, RequestState::NotSent))?
        .map_err(|error| Error::new(Kind::Credentials(error)))?;
    match headers.universe() {
        Some(universe) if !universe.eq_ignore_ascii_case(&client.universe) => {
            Err(Error::configuration(format!(
                "the credentials are for the universe {} and the client is for {}; its builder's `universe_domain` sets it",
                universe.escape_debug(),
                client.universe
            )))
        }
        _ => Ok(headers),
    }
}

/// Sends the request once and waits for the headers of its response.
async fn send(
    call: &Call,
    request: http::Request<Body>,
    progress: Option<Progress>,
    limit: Duration,
    timer: &mut Timer<'_>,
) -> Result<http::Response<Body>, Error> {
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
    if let Some(failure) = progress.and_then(|progress| progress.take_failure()) {
        return Err(Error::new(Kind::Upload(failure)));
    }
    outcome.map_err(|error| match (error.kind(), error.limit()) {
        (TransportErrorKind::ConnectTimeout, Some(limit)) => Error::connect_timeout(limit),
        _ => Error::new(Kind::Transport(error)),
    })
}

/// Sends the request once and reads the whole response.
pub(crate) async fn attempt(
    call: &Call,
    prepared: &Prepared<'_>,
    auth: &AuthHeaders,
    limits: &Limits,
    timer: &mut Timer<'_>,
) -> Result<Response, Error> {
    let (mut request, progress) = prepared.request(auth)?;
    // What concerns the cache is boxed, so that calls without one make no room for it.
    let cache = call.service.client().config().cache.as_ref();
    let mut cached = match cache {
        None => None,
        Some(cache) => {
            let asked = cache::ask(cache, call, prepared, auth, &mut request, timer);
            Box::pin(asked).await.map(Box::new)
        }
    };
    let response = send(call, request, progress, limits.attempt, timer).await?;
    let (parts, body) = response.into_parts();
    let (status, headers) = (parts.status, parts.headers);
    if status == StatusCode::NOT_MODIFIED
        && let Some(asked) = cached.take()
        && let Some((headers, body)) = Box::pin(asked.serve(&headers, timer)).await
    {
        return Ok(Response::new(call, StatusCode::OK, headers, body));
    }
    let mut collected = Collected::default();
    let form = call.form.as_deref();
    if !status.is_success() && !form.is_some_and(|form| form.accepts(status)) {
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
        return Err(Error::new(Kind::Api(Box::new(error))));
    }
    if form.is_some_and(|form| form.streamed) {
        let mut response = Response::new(call, status, headers, Bytes::new());
        let settings = call.options.get();
        let cancellation = settings.and_then(|settings| settings.cancellation.clone());
        let ends = (
            call.service.client().config().door.cleared.clone(),
            cancellation,
        );
        let mut stream = Streamed::new(body, limits.idle, prepared.end(timer.start()), ends);
        stream.hide(prepared.secrets(auth).map(str::to_owned).collect());
        response.stream = Some(Box::new(stream));
        return Ok(response);
    }
    collected
        .read(body, limits.response_size, limits.idle, timer)
        .await?;
    let body = collected.into_bytes();
    let body = match decompress(&headers, body.clone(), limits.response_size) {
        Ok(body) => body,
        Err(unreadable) => return Err(unreadable.into_error(status, &body)),
    };
    if let Some(asked) = cached {
        Box::pin(asked.keep(status, &headers, &body, timer)).await;
    }
    Ok(Response::new(call, status, headers, body))
}
