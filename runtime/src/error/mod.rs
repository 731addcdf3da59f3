//! The one error of the runtime: everything that is known about a call that failed.

mod api;
mod detail;
mod operation;
mod parse;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

pub use self::api::{ApiError, ErrorItem};
pub use self::detail::{ErrorDetail, FieldViolation, HelpLink, QuotaViolation};
pub use self::operation::OperationError;

use crate::auth::CredentialsError;
use crate::descriptor::Method;
use crate::download::DownloadError;
use crate::operation::SavedOperation;
use crate::retry::{self, Attempt, History};
use crate::timer::{Timeout, TimeoutKind};
use crate::transport::{RequestState, TransportError, TransportErrorKind};
use crate::upload::{UploadError, UploadSession};
use crate::value::MaskError;
use crate::value::json::DecodeError;

/// At most this much of a response's body is kept.
const KEPT_BODY: usize = 64 * 1024;

/// Why a call failed, or why a client could not be built.
///
/// It prints as one line; `Debug` has no more than that and the structure, and neither ever has a secret of the
/// request. Ask it with the `is_` functions, or look into what it holds with [`api`](Self::api) and its siblings.
pub struct Error(Box<Inner>);

struct Inner {
    method: Option<&'static Method>,
    kind: Kind,
    history: History,
    /// The operation that it is about.
    operation: Option<SavedOperation>,
    /// Boxed, because few calls have one.
    session: Option<Box<UploadSession>>,
}

#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Configuration(String),
    Request {
        parameter: Option<&'static str>,
        reason: String,
    },
    /// The client was closed.
    Closed {
        state: RequestState,
    },
    /// The caller's `Cancellation` ended it.
    Cancelled {
        state: RequestState,
    },
    Credentials(CredentialsError),
    Transport(TransportError),
    Timeout {
        timeout: Timeout,
        state: RequestState,
    },
    Api(Box<ApiError>),
    Decode(Undecoded),
    /// The reply to a batch has no answer for this call.
    Unanswered(Unanswered),
    /// A page is followed by one that came before it.
    PageLoop,
    /// An operation ended without success.
    Operation(Box<OperationError>),
    /// An operation cannot be followed to its end.
    Unfollowed(String),
    /// What was wrong with an upload and not with a request.
    Upload(UploadError),
    TooLarge {
        limit: u64,
    },
    Download(DownloadError),
}

/// The reply to a batch, or the part of it that is for a call, is no answer to the call.
#[derive(Clone)]
pub(crate) struct Unanswered {
    /// Of the reply as a whole.
    pub(crate) status: StatusCode,
    pub(crate) reason: String,
    /// What there was instead.
    pub(crate) body: Bytes,
    /// The reply ended too early.
    pub(crate) cut: bool,
}

/// A response that says it succeeded, with a body that is not what the method returns.
#[derive(Clone)]
pub(crate) struct Undecoded {
    pub(crate) status: StatusCode,
    pub(crate) reason: UndecodedReason,
    pub(crate) body: Bytes,
}

#[derive(Clone, Debug)]
pub(crate) enum UndecodedReason {
    Json(DecodeError),
    Encoding(String),
    /// A part of it is not what the caller wants it to be.
    Part(&'static str, DecodeError),
}

impl From<MaskError> for Error {
    /// A request that is wrong, and was not sent.
    fn from(error: MaskError) -> Self {
        Self::invalid_request(None, error.to_string())
    }
}

impl Error {
    pub(crate) fn new(kind: Kind) -> Self {
        Self(Box::new(Inner {
            method: None,
            kind,
            history: History::default(),
            operation: None,
            session: None,
        }))
    }

    pub(crate) fn configuration(reason: impl Into<String>) -> Self {
        Self::new(Kind::Configuration(reason.into()))
    }

    pub(crate) fn invalid_request(
        parameter: Option<&'static str>,
        reason: impl Into<String>,
    ) -> Self {
        Self::new(Kind::Request {
            parameter,
            reason: reason.into(),
        })
    }

    pub(crate) fn unfollowed(reason: impl Into<String>) -> Self {
        Self::new(Kind::Unfollowed(reason.into()))
    }

    /// A part of an operation, whose JSON is `json`, is not what the caller wants it to be.
    pub(crate) fn undecoded_part(part: &'static str, error: serde_json::Error, json: &str) -> Self {
        Self::new(Kind::Decode(Undecoded {
            status: StatusCode::OK,
            reason: UndecodedReason::Part(part, error.into()),
            body: kept(&Bytes::copy_from_slice(json.as_bytes())),
        }))
    }

    pub(crate) fn timeout(timeout: Timeout, state: RequestState) -> Self {
        Self::new(Kind::Timeout { timeout, state })
    }

    pub(crate) fn connect_timeout(limit: Duration) -> Self {
        Self::timeout(
            Timeout::new(TimeoutKind::Connect, limit),
            RequestState::NotSent,
        )
    }

    /// States which method was called.
    pub(crate) fn of(mut self, method: &'static Method) -> Self {
        self.0.method = Some(method);
        self
    }

    /// States what went before.
    pub(crate) fn after(mut self, history: History) -> Self {
        self.0.history = history;
        self
    }

    pub(crate) fn take_history(&mut self) -> History {
        std::mem::take(&mut self.0.history)
    }

    /// States which operation was being followed.
    pub(crate) fn during(mut self, operation: SavedOperation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// States what the upload can be gone on with, and whether the object may be complete nevertheless.
    pub(crate) fn of_upload(mut self, session: Option<UploadSession>, unsettled: bool) -> Self {
        self.0.session = session.map(Box::new);
        self.0.history.outcome_unknown = unsettled;
        self.0.history.after_unknown &= unsettled;
        self
    }

    pub(crate) fn kind(&self) -> &Kind {
        &self.0.kind
    }

    /// Removes a secret that the server repeated from what is printed.
    pub(crate) fn redact(&mut self, secret: &str) {
        match &mut self.0.kind {
            Kind::Api(error) => error.redact(secret),
            Kind::Unanswered(unanswered) if parse::is_worth_hiding(secret) => {
                parse::hide(secret, &mut unanswered.reason);
            }
            _ => {}
        }
    }

    /// The same failure for another call that it happened to, without what went before.
    pub(crate) fn shared(&self) -> Self {
        Self::new(self.0.kind.clone())
    }

    /// The id of the method that was called, such as `drive.files.get`.
    pub fn method(&self) -> Option<&'static str> {
        self.0.method.map(|method| method.id)
    }

    /// The client could not be built, or not for this API: nothing was sent.
    pub fn is_configuration(&self) -> bool {
        matches!(self.0.kind, Kind::Configuration(_))
    }

    /// The call itself is wrong, such as an empty parameter: nothing was sent.
    pub fn is_invalid_request(&self) -> bool {
        match &self.0.kind {
            Kind::Request { .. } => true,
            Kind::Upload(error) => error.is_invalid_request(),
            _ => false,
        }
    }

    /// The parameter that makes a request invalid.
    pub fn parameter(&self) -> Option<&'static str> {
        match self.0.kind {
            Kind::Request { parameter, .. } => parameter,
            _ => None,
        }
    }

    /// The client, or its transport, was closed: the call was refused, or it did not end within the time that closing
    /// left it.
    pub fn is_closed(&self) -> bool {
        matches!(self.0.kind, Kind::Closed { .. })
            || self.transport().map(TransportError::kind) == Some(TransportErrorKind::Closed)
    }

    /// The [`Cancellation`](crate::Cancellation) of the call ended it.
    pub fn is_cancelled(&self) -> bool {
        matches!(self.0.kind, Kind::Cancelled { .. })
    }

    /// There were no credentials for the request, or the server did not accept them (401).
    pub fn is_auth(&self) -> bool {
        matches!(self.0.kind, Kind::Credentials(_))
            || self.timeout_kind() == Some(TimeoutKind::Credentials)
            || self.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// There was no connection: name lookup, TCP or TLS failed or took too long.
    pub fn is_connect(&self) -> bool {
        let kind = self.transport().map(TransportError::kind);
        matches!(
            kind,
            Some(TransportErrorKind::Connect | TransportErrorKind::Tls)
        ) || self.timeout_kind() == Some(TimeoutKind::Connect)
    }

    /// A time limit was reached; [`timeout_reached`](Self::timeout_reached) says which.
    pub fn is_timeout(&self) -> bool {
        self.timeout_reached().is_some()
    }

    /// The time limit that was reached.
    pub fn timeout_reached(&self) -> Option<Timeout> {
        match self.0.kind {
            Kind::Timeout { timeout, .. } => Some(timeout),
            _ => None,
        }
    }

    fn timeout_kind(&self) -> Option<TimeoutKind> {
        self.timeout_reached().map(|timeout| timeout.kind())
    }

    /// The response is not what the method returns; [`decode`](Self::decode) may say where.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode(_))
    }

    /// The reply to a [`Batch`](crate::Batch) has no answer to this call that can be read; nobody knows what became
    /// of it.
    pub fn is_unanswered(&self) -> bool {
        matches!(self.0.kind, Kind::Unanswered(_))
    }

    /// A list does not end, because the server gave the token of an earlier page once more.
    pub fn is_page_loop(&self) -> bool {
        matches!(self.0.kind, Kind::PageLoop)
    }

    /// An operation ended without success; [`operation_error`](Self::operation_error) has why.
    pub fn is_operation_failed(&self) -> bool {
        matches!(self.0.kind, Kind::Operation(_))
    }

    /// An operation goes on, but there is no way to learn more of it: the server did not say where to ask.
    pub fn is_operation_unfollowed(&self) -> bool {
        matches!(self.0.kind, Kind::Unfollowed(_))
    }

    /// Why an operation failed.
    pub fn operation_error(&self) -> Option<&OperationError> {
        match &self.0.kind {
            Kind::Operation(error) => Some(error),
            _ => None,
        }
    }

    /// The operation that was being waited for. Unless it [failed](Self::is_operation_failed) it may still go on: keep
    /// this, and go on with it by the service's `resume_operation`.
    pub fn saved_operation(&self) -> Option<&SavedOperation> {
        self.0.operation.as_ref()
    }

    /// The name of the operation that failed or was being waited for.
    pub fn operation_name(&self) -> Option<&str> {
        let failed = self.operation_error().map(OperationError::name);
        let saved = || self.saved_operation().map(SavedOperation::name);
        failed.filter(|name| !name.is_empty()).or_else(saved)
    }

    /// The response is larger than the client's `max_response_size`.
    pub fn is_too_large(&self) -> bool {
        matches!(self.0.kind, Kind::TooLarge { .. })
    }

    /// What is wrong with a download beside what is with other calls: its content, or the file that it was saved in.
    pub fn download(&self) -> Option<&DownloadError> {
        match &self.0.kind {
            Kind::Download(error) => Some(error),
            _ => None,
        }
    }

    /// The HTTP status, when there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        match &self.0.kind {
            Kind::Api(_) | Kind::Download(_) => self.api().map(ApiError::http_status),
            Kind::Decode(undecoded) => Some(undecoded.status),
            Kind::Unanswered(unanswered) => Some(unanswered.status),
            _ => None,
        }
    }

    /// What the server said, when it answered with an error; to the request for the rest, of a download that broke.
    pub fn api(&self) -> Option<&ApiError> {
        match &self.0.kind {
            Kind::Api(error) => Some(error),
            Kind::Download(DownloadError::Changed { answer }) => answer.as_deref(),
            _ => None,
        }
    }

    /// What failed below HTTP.
    pub fn transport(&self) -> Option<&TransportError> {
        match &self.0.kind {
            Kind::Transport(error) => Some(error),
            _ => None,
        }
    }

    /// Why the credentials gave nothing.
    pub fn credentials(&self) -> Option<&CredentialsError> {
        match &self.0.kind {
            Kind::Credentials(error) => Some(error),
            _ => None,
        }
    }

    /// What was wrong with the media of an upload, with its session, or with what the server made of it.
    pub fn upload(&self) -> Option<&UploadError> {
        match &self.0.kind {
            Kind::Upload(error) => Some(error),
            _ => None,
        }
    }

    /// What an upload that failed can be gone on with, by [`Upload::resume`](crate::Upload::resume): the server still
    /// has what it confirmed, for about a week.
    pub fn upload_session(&self) -> Option<&UploadSession> {
        self.0.session.as_deref()
    }

    /// Why and where JSON could not be read.
    pub fn decode(&self) -> Option<&DecodeError> {
        match &self.0.kind {
            Kind::Decode(Undecoded {
                reason: UndecodedReason::Json(error) | UndecodedReason::Part(_, error),
                ..
            }) => Some(error),
            _ => None,
        }
    }

    /// The first 64 KiB of the response, when there was one that is an error or could not be read.
    pub fn body(&self) -> Option<&Bytes> {
        match &self.0.kind {
            Kind::Api(_) | Kind::Download(_) => self.api().map(ApiError::body),
            Kind::Decode(undecoded) => Some(&undecoded.body),
            Kind::Operation(error) => Some(error.body()),
            Kind::Unanswered(unanswered) => Some(&unanswered.body),
            _ => None,
        }
    }

    /// The failed attempts in order, the last being what this error tells, unless somebody ended the call; none when
    /// it did not get that far, or when it is a complete response that is not what the method returns.
    pub fn attempts(&self) -> &[Attempt] {
        &self.0.history.attempts
    }

    /// Nobody knows whether the server did what the call asks for: the connection broke, or time ran out, or the
    /// server failed, in this attempt or in an earlier one. Never true of a method that only reads.
    pub fn is_outcome_unknown(&self) -> bool {
        self.0.history.outcome_unknown
    }

    /// The server answered with 404, 409 or 412 after an earlier attempt of this call whose outcome is unknown: it may
    /// be that attempt which deleted, created or changed what this one did not find as it should be.
    pub fn may_be_own_earlier_success(&self) -> bool {
        let status = matches!(
            self.status(),
            Some(StatusCode::NOT_FOUND | StatusCode::CONFLICT | StatusCode::PRECONDITION_FAILED)
        );
        status && self.0.history.after_unknown
    }

    /// How long the server asks to wait before the next attempt, by `Retry-After` or a `RetryInfo`, counted from when
    /// it answered.
    pub fn retry_after(&self) -> Option<Duration> {
        self.api().and_then(ApiError::retry_after)
    }

    /// The server refused the call because there were too many in a short time: 429, or 403 with reason
    /// `rateLimitExceeded` or `userRateLimitExceeded`. Not that a quota of the day is used up.
    pub fn is_rate_limited(&self) -> bool {
        self.api().is_some_and(retry::is_rate_limit)
    }

    /// The credentials are good, but their scopes do not cover the call; the error's text names those that do.
    fn lacks_scope(&self) -> bool {
        let reason = self.api().and_then(ApiError::reason);
        self.status() == Some(StatusCode::FORBIDDEN)
            && matches!(
                reason,
                Some("ACCESS_TOKEN_SCOPE_INSUFFICIENT" | "insufficientPermissions")
            )
    }

    /// The call would have been tried again, but too many retries have gone to this host lately: see
    /// [`RetryBudget`](crate::RetryBudget).
    pub fn is_budget_spent(&self) -> bool {
        self.0.history.budget_spent
    }

    /// What failed in one word, for traces.
    pub(crate) fn name(&self) -> &'static str {
        match self.0.kind {
            Kind::Configuration(_) => "configuration",
            Kind::Request { .. } => "invalid_request",
            Kind::Closed { .. } => "closed",
            Kind::Cancelled { .. } => "cancelled",
            Kind::Credentials(_) => "credentials",
            Kind::Transport(_) => "transport",
            Kind::Timeout { .. } => "timeout",
            Kind::Api(_) => "api",
            Kind::Decode(_) => "decode",
            Kind::Unanswered(_) => "unanswered",
            Kind::PageLoop => "page_loop",
            Kind::Operation(_) => "operation",
            Kind::Unfollowed(_) => "unfollowed",
            Kind::Upload(_) => "upload",
            Kind::TooLarge { .. } => "too_large",
            Kind::Download(_) => "download",
        }
    }

    /// Whether a byte of the last attempt may have reached the server, as far as can be known.
    /// [`is_outcome_unknown`](Self::is_outcome_unknown) is about all attempts.
    pub fn may_have_been_sent(&self) -> bool {
        match &self.0.kind {
            Kind::Configuration(_) | Kind::Request { .. } | Kind::Credentials(_) => false,
            Kind::Transport(error) => error.request_state() == RequestState::MaybeSent,
            Kind::Timeout { state, .. } | Kind::Closed { state } | Kind::Cancelled { state } => {
                *state == RequestState::MaybeSent
            }
            Kind::Upload(error) => !error.is_invalid_request(),
            Kind::Api(_)
            | Kind::Decode(_)
            | Kind::PageLoop
            | Kind::Download(_)
            | Kind::Operation(_)
            | Kind::Unfollowed(_)
            | Kind::Unanswered(_)
            | Kind::TooLarge { .. } => true,
        }
    }
}

impl From<DownloadError> for Error {
    fn from(error: DownloadError) -> Self {
        Self::new(Kind::Download(error))
    }
}

/// The part of a body that errors keep.
pub(crate) fn kept(body: &Bytes) -> Bytes {
    // A slice would keep the whole body in memory.
    if body.len() > KEPT_BODY {
        Bytes::copy_from_slice(&body[..KEPT_BODY])
    } else {
        body.clone()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(method) = self.method() {
            write!(f, "{method}: ")?;
        }
        fmt::Display::fmt(&self.0.kind, f)?;
        if let Some(method) = self.0.method
            && self.lacks_scope()
            && !method.scopes.is_empty()
        {
            write!(
                f,
                " (it needs one of the scopes {})",
                method.scopes.join(", ")
            )?;
        }
        if let Some(delay) = self.retry_after() {
            write!(f, " (the server asks to wait {delay:?})")?;
        }
        if let Some(name) = self.operation_name() {
            write!(f, " (the operation is `{}`)", name.escape_debug())?;
        }
        if self.attempts().len() > 1 {
            write!(f, " (after {} attempts)", self.attempts().len())?;
        }
        if self.is_budget_spent() {
            f.write_str(" (not tried again: the retry budget is spent)")?;
        }
        Ok(())
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Configuration(reason)
            | Self::Request { reason, .. }
            | Self::Unfollowed(reason) => f.write_str(reason),
            Self::Operation(error) => error.fmt(f),
            Self::Closed {
                state: RequestState::NotSent,
            } => f.write_str("the client is closed"),
            Self::Closed { .. } => f.write_str("the client was closed before the call was done"),
            Self::Cancelled { .. } => f.write_str("the call was cancelled"),
            Self::Credentials(error) => write!(f, "no credentials for the request: {error}"),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout { timeout, .. } => timeout.fmt(f),
            Self::Api(error) => error.fmt(f),
            Self::Decode(Undecoded {
                status,
                reason: UndecodedReason::Json(error),
                ..
            }) => {
                write!(
                    f,
                    "the response ({status}) is not what the method returns: {error}"
                )
            }
            Self::Decode(Undecoded {
                status,
                reason: UndecodedReason::Encoding(reason),
                ..
            }) => {
                write!(f, "the response ({status}) cannot be read: {reason}")
            }
            Self::Download(error) => error.fmt(f),
            Self::Decode(Undecoded {
                reason: UndecodedReason::Part(part, error),
                ..
            }) => {
                write!(
                    f,
                    "the operation's `{part}` is not of the type asked for: {error}"
                )
            }
            Self::Unanswered(Unanswered { reason, .. }) => {
                write!(f, "the batch has no answer to this call: {reason}")
            }
            Self::PageLoop => f.write_str(
                "the list does not end: the server gave a page token that it had given before",
            ),
            Self::Upload(error) => error.fmt(f),
            Self::TooLarge { limit } => {
                write!(
                    f,
                    "the response is larger than {limit} bytes; the client's `max_response_size` raises the limit"
                )
            }
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("method", &self.method())
            .field("kind", &self.0.kind)
            .field("history", &self.0.history)
            .field("operation", &self.0.operation)
            .field("session", &self.0.session)
            .finish()
    }
}

impl fmt::Debug for Unanswered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unanswered")
            .field("status", &self.status)
            .field("reason", &self.reason)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Undecoded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Undecoded")
            .field("status", &self.status)
            .field("reason", &self.reason)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

impl StdError for Error {
    /// The chain below what the error itself prints.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.kind {
            Kind::Credentials(error) => error.source(),
            Kind::Transport(error) => error.source(),
            Kind::Upload(error) => error.source(),
            Kind::Decode(Undecoded {
                reason: UndecodedReason::Json(error),
                ..
            }) => error.source(),
            _ => None,
        }
    }
}
