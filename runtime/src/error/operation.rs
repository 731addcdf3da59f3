//! Why an operation failed.

use std::fmt;

use bytes::Bytes;
use http::StatusCode;
use serde_json::Value;

use super::api::{ErrorItem, one_line};
use super::detail::ErrorDetail;
use super::parse::{self, Parsed};

/// What an operation that failed says about it.
#[derive(Clone)]
pub struct OperationError {
    name: String,
    http_status: Option<u16>,
    parsed: Parsed,
    body: Bytes,
}

impl OperationError {
    /// Reads what a finished operation says went wrong; nothing when it succeeded.
    pub(crate) fn read(
        name: String,
        error: Option<Value>,
        (http_status, http_message): (Option<u16>, Option<String>),
    ) -> Option<Self> {
        let mut parsed = error.map(parse::of_operation).unwrap_or_default();
        let http_status = http_status.filter(|status| *status >= 400);
        // `error` with code 0 (OK) and nothing else is how some say that there is none.
        let says_nothing = matches!(parsed.code, None | Some(0))
            && parsed.message.is_empty()
            && parsed.errors.is_empty()
            && parsed.details.is_empty();
        if says_nothing && http_status.is_none() && http_message.is_none() {
            return None;
        }
        if parsed.message.is_empty() {
            parsed.message = http_message.unwrap_or_else(|| "the server gave no reason".to_owned());
        }
        Some(Self {
            name,
            http_status,
            parsed,
            body: Bytes::new(),
        })
    }

    /// Keeps the operation as it came.
    pub(crate) fn set_body(&mut self, json: Vec<u8>) {
        self.body = super::kept(&json.into());
    }

    /// The name that the server gave the operation; empty when it did not say.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The code of `google.rpc.Code`, such as 5, where the API has such codes.
    pub fn code(&self) -> Option<i64> {
        self.parsed.code
    }

    /// The name of that code, such as `NOT_FOUND`.
    pub fn status(&self) -> Option<&str> {
        self.parsed.status.as_deref()
    }

    /// The status that a plain call would have been answered with, where the API says so (compute).
    pub fn http_status(&self) -> Option<StatusCode> {
        StatusCode::from_u16(self.http_status?).ok()
    }

    /// The most precise reason there is: that of an [`ErrorInfo`](ErrorDetail::ErrorInfo), or the code of the first of
    /// [`errors`](Self::errors) such as `QUOTA_EXCEEDED`.
    pub fn reason(&self) -> Option<&str> {
        self.parsed.reason()
    }

    /// What happened, for people.
    pub fn message(&self) -> &str {
        &self.parsed.message
    }

    /// Each error, where the API lists them (compute); an item's reason is its code.
    pub fn errors(&self) -> &[ErrorItem] {
        &self.parsed.errors
    }

    /// The entries of `details`, or of the `errorDetails` of all errors.
    pub fn details(&self) -> &[ErrorDetail] {
        &self.parsed.details
    }

    /// The operation as JSON, its first 64 KiB.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Display for OperationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the operation failed: ")?;
        if let Some(reason) = self.reason().or(self.status()) {
            write!(f, "{}: ", one_line(reason, 100))?;
        }
        f.write_str(&one_line(self.message(), 1000))
    }
}

impl fmt::Debug for OperationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationError")
            .field("name", &self.name)
            .field("http_status", &self.http_status)
            .field("code", &self.code())
            .field("status", &self.status())
            .field("message", &self.message())
            .field("errors", &self.errors())
            .field("details", &self.details())
            .finish_non_exhaustive()
    }
}
