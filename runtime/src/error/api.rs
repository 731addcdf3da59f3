//! An error that a server answered with.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::detail::ErrorDetail;
use super::parse::{self, Parsed};
use crate::retry;

/// Headers in which servers name a request, the most precise first.
const REQUEST_ID_HEADERS: [&str; 4] = [
    "x-goog-request-id",
    "x-request-id",
    "x-guploader-uploadid",
    "x-cloud-trace-context",
];

/// Everything a server said about why it did not do what it was asked.
#[derive(Clone)]
pub struct ApiError {
    http_status: StatusCode,
    parsed: Parsed,
    headers: HeaderMap,
    body: Bytes,
    retry_after: Option<Duration>,
}

/// One entry of the `errors` that older APIs send.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Such as `usageLimits`.
    pub domain: Option<String>,
    /// Such as `rateLimitExceeded`.
    pub reason: Option<String>,
    /// For people.
    pub message: Option<String>,
    /// What was wrong, such as a parameter's name.
    pub location: Option<String>,
}

impl ApiError {
    /// Reads a response with an error status; any body is fine.
    pub(crate) fn new(http_status: StatusCode, headers: HeaderMap, body: &Bytes) -> Self {
        let parsed = parse::parse(http_status, body);
        let retry_after = retry::server_delay(&headers, &parsed.details, SystemTime::now());
        Self {
            http_status,
            parsed,
            headers,
            body: super::kept(body),
            retry_after,
        }
    }

    /// The status of the HTTP response.
    pub fn http_status(&self) -> StatusCode {
        self.http_status
    }

    /// The code within the body, when it has one; mostly that of HTTP.
    pub fn code(&self) -> Option<i64> {
        self.parsed.code
    }

    /// The canonical status, such as `PERMISSION_DENIED`.
    pub fn status(&self) -> Option<&str> {
        self.parsed.status.as_deref()
    }

    /// The most precise reason there is: that of an [`ErrorInfo`](ErrorDetail::ErrorInfo) such as `SERVICE_DISABLED`,
    /// that of the first of [`errors`](Self::errors) such as `rateLimitExceeded`, or an OAuth error such as
    /// `invalid_grant`.
    pub fn reason(&self) -> Option<&str> {
        self.parsed.reason()
    }

    /// What happened, for people; the status's own phrase when the server did not say.
    pub fn message(&self) -> &str {
        &self.parsed.message
    }

    /// The entries of `errors`, which older APIs send.
    pub fn errors(&self) -> &[ErrorItem] {
        &self.parsed.errors
    }

    /// The entries of `details`.
    pub fn details(&self) -> &[ErrorDetail] {
        &self.parsed.details
    }

    /// How long the server asks to wait, by `Retry-After` or a `RetryInfo`, counted from when it answered.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// What the server calls this request, for its support: of a `google.rpc.RequestInfo`, or of a header.
    ///
    /// It is not printed with the error: storage's is part of the address of an upload.
    pub fn request_id(&self) -> Option<&str> {
        let info = self.details().iter().find_map(|detail| match detail {
            ErrorDetail::RequestInfo { request_id } if !request_id.is_empty() => {
                Some(request_id.as_str())
            }
            _ => None,
        });
        let header = |name: &&str| self.headers.get(*name)?.to_str().ok();
        info.or_else(|| REQUEST_ID_HEADERS.iter().find_map(header))
    }

    /// The first 64 KiB of the response's body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Removes a secret that the server repeated from what is printed.
    pub(crate) fn redact(&mut self, secret: &str) {
        if parse::is_worth_hiding(secret) {
            self.parsed.redact(secret);
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.http_status.as_str())?;
        if let Some(reason) = self.reason().or(self.status()) {
            write!(f, " {}", one_line(reason, 100))?;
        }
        write!(f, ": {}", one_line(self.message(), 1000))
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("http_status", &self.http_status)
            .field("code", &self.code())
            .field("status", &self.status())
            .field("message", &self.message())
            .field("errors", &self.errors())
            .field("details", &self.details())
            .field(
                "headers",
                &self
                    .headers
                    .keys()
                    .map(http::HeaderName::as_str)
                    .collect::<Vec<_>>(),
            )
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// Text of a server on one line and of bounded length, without control characters that a terminal would obey.
pub(super) fn one_line(text: &str, limit: usize) -> String {
    let mut line = String::new();
    for word in text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
    {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if line.len() > limit {
            let end = (0..=limit)
                .rev()
                .find(|&end| line.is_char_boundary(end))
                .unwrap_or_default();
            line.truncate(end);
            line.push('…');
            break;
        }
    }
    line
}
