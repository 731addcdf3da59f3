//! Reads every shape of error body that Google's servers send.

use http::StatusCode;
use serde_json::{Map, Value};

use super::api::ErrorItem;
use super::detail::ErrorDetail;

/// What an error's body says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Parsed {
    pub(super) code: Option<i64>,
    pub(super) status: Option<String>,
    pub(super) message: String,
    /// The `error` of OAuth, such as `invalid_grant`.
    pub(super) oauth: Option<String>,
    pub(super) errors: Vec<ErrorItem>,
    pub(super) details: Vec<ErrorDetail>,
}

/// Reads a body, whatever it is.
pub(super) fn parse(http_status: StatusCode, body: &[u8]) -> Parsed {
    let mut parsed = match serde_json::from_slice(body) {
        Ok(json) => from_json(json),
        Err(_) => Parsed {
            message: from_text(&String::from_utf8_lossy(body)),
            ..Parsed::default()
        },
    };
    if parsed.message.is_empty() {
        http_status
            .canonical_reason()
            .unwrap_or("the server gave no reason")
            .clone_into(&mut parsed.message);
    }
    parsed
}

fn from_json(json: Value) -> Parsed {
    match json {
        // Streaming methods wrap their error in an array, as they do their results.
        Value::Array(items) => items.into_iter().next().map(from_json).unwrap_or_default(),
        Value::Object(mut object) => match object.remove("error") {
            Some(Value::Object(error)) => from_object(error),
            Some(Value::String(error)) => {
                let description = object.remove("error_description").and_then(text);
                Parsed {
                    message: description.unwrap_or_else(|| error.clone()),
                    oauth: Some(error),
                    ..Parsed::default()
                }
            }
            Some(other) => Parsed {
                message: text(other).unwrap_or_default(),
                ..Parsed::default()
            },
            None => from_object(object),
        },
        other => Parsed {
            message: text(other).unwrap_or_default(),
            ..Parsed::default()
        },
    }
}

/// Reads `{"code", "message", "status", "errors", "details"}`.
fn from_object(mut error: Map<String, Value>) -> Parsed {
    let errors = match error.remove("errors") {
        Some(Value::Array(items)) => items.into_iter().map(item).collect(),
        _ => Vec::new(),
    };
    let details = match error.remove("details") {
        Some(Value::Array(details)) => details.into_iter().map(ErrorDetail::from_json).collect(),
        _ => Vec::new(),
    };
    let message = error.remove("message").and_then(text);
    let first = || {
        errors
            .iter()
            .find_map(|item: &ErrorItem| item.message.clone())
    };
    Parsed {
        code: error.remove("code").and_then(|code| match code {
            Value::Number(number) => number.as_i64(),
            Value::String(digits) => digits.parse().ok(),
            _ => None,
        }),
        status: error.remove("status").and_then(text),
        message: message.or_else(first).unwrap_or_default(),
        oauth: None,
        errors,
        details,
    }
}

/// Reads the `error` of an operation: a `google.rpc.Status`, or a list of errors in the style of compute.
pub(super) fn of_operation(error: Value) -> Parsed {
    let nested = nested_details(&error);
    let mut parsed = match error {
        Value::Object(error) => from_object(error),
        other => Parsed {
            message: text(other).unwrap_or_default(),
            ..Parsed::default()
        },
    };
    parsed.details.extend(nested);
    if parsed.status.is_none() {
        parsed.status = parsed.code.and_then(canonical_status).map(str::to_owned);
    }
    parsed
}

/// The entries of `errorDetails` of all `errors`: objects of which each property is a detail.
fn nested_details(error: &Value) -> Vec<ErrorDetail> {
    let list = |value: &Value, name: &str| {
        let items = value.get(name).and_then(Value::as_array);
        items.cloned().unwrap_or_default()
    };
    let errors = list(error, "errors");
    let details = errors.iter().flat_map(|error| list(error, "errorDetails"));
    let named = details.filter_map(|detail| match detail {
        Value::Object(detail) => Some(detail),
        _ => None,
    });
    named.flatten().map(nested_detail).collect()
}

fn nested_detail((name, mut value): (String, Value)) -> ErrorDetail {
    let known = match name.as_str() {
        "errorInfo" => "ErrorInfo",
        "help" => "Help",
        "localizedMessage" => "LocalizedMessage",
        _ => return ErrorDetail::Other(Value::from_iter([(name, value)])),
    };
    if let Value::Object(detail) = &mut value {
        let kind = format!("type.googleapis.com/google.rpc.{known}");
        detail.insert("@type".to_owned(), kind.into());
        if let Some(metadata) = detail.remove("metadatas") {
            detail.insert("metadata".to_owned(), metadata);
        }
    }
    ErrorDetail::from_json(value)
}

/// The name of a code of `google.rpc.Code`.
fn canonical_status(code: i64) -> Option<&'static str> {
    const NAMES: [&str; 16] = [
        "CANCELLED",
        "UNKNOWN",
        "INVALID_ARGUMENT",
        "DEADLINE_EXCEEDED",
        "NOT_FOUND",
        "ALREADY_EXISTS",
        "PERMISSION_DENIED",
        "RESOURCE_EXHAUSTED",
        "FAILED_PRECONDITION",
        "ABORTED",
        "OUT_OF_RANGE",
        "UNIMPLEMENTED",
        "INTERNAL",
        "UNAVAILABLE",
        "DATA_LOSS",
        "UNAUTHENTICATED",
    ];
    let index = usize::try_from(code).ok()?.checked_sub(1)?;
    NAMES.get(index).copied()
}

fn item(value: Value) -> ErrorItem {
    let Value::Object(mut item) = value else {
        return ErrorItem {
            message: text(value),
            ..ErrorItem::default()
        };
    };
    let mut take = |name| item.remove(name).and_then(text);
    ErrorItem {
        domain: take("domain"),
        // Errors of operations call it a code.
        reason: take("reason").or_else(|| take("code")),
        message: take("message"),
        location: take("location"),
    }
}

/// A string as it is, nothing for null, and anything else as JSON.
fn text(value: Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text),
        other => Some(other.to_string()),
    }
}

/// The title of an HTML page, or the first line of plain text.
fn from_text(body: &str) -> String {
    let tag = |name: &str| {
        // Lower-casing ASCII keeps the offsets.
        let page = body.to_ascii_lowercase();
        let start = page.find(&format!("<{name}>"))? + name.len() + 2;
        let end = start + page[start..].find(&format!("</{name}>"))?;
        Some(body[start..end].trim().to_owned())
    };
    if body.trim_start().starts_with('<') {
        return tag("title").or_else(|| tag("h1")).unwrap_or_default();
    }
    body.lines()
        .map(str::trim)
        .find(|line| !line.is_empty())
        .unwrap_or_default()
        .chars()
        .take(300)
        .collect()
}

/// Whether a secret is one: shorter ones are made up, and parts of other words.
pub(super) fn is_worth_hiding(secret: &str) -> bool {
    secret.len() >= 6
}

/// Replaces a secret in a text.
pub(super) fn hide(secret: &str, text: &mut String) {
    if text.contains(secret) {
        *text = text.replace(secret, "[redacted]");
    }
}

impl Parsed {
    /// The most precise reason there is.
    pub(super) fn reason(&self) -> Option<&str> {
        let info = self.details.iter().find_map(|detail| match detail {
            ErrorDetail::ErrorInfo { reason, .. } if !reason.is_empty() => Some(reason.as_str()),
            _ => None,
        });
        let item = || self.errors.iter().find_map(|item| item.reason.as_deref());
        info.or_else(item).or(self.oauth.as_deref())
    }

    /// Replaces a secret in everything that is text.
    pub(super) fn redact(&mut self, secret: &str) {
        let hide = |text: &mut String| hide(secret, text);
        hide(&mut self.message);
        self.status.iter_mut().chain(&mut self.oauth).for_each(hide);
        for item in &mut self.errors {
            let ErrorItem {
                domain,
                reason,
                message,
                location,
            } = item;
            [domain, reason, message, location]
                .into_iter()
                .flatten()
                .for_each(hide);
        }
        // Details are many shapes; one that repeats a secret is not worth keeping.
        self.details
            .retain(|detail| !format!("{detail:?}").contains(secret));
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    fn parsed(body: &str) -> Parsed {
        parse(StatusCode::FORBIDDEN, body.as_bytes())
    }

    #[test]
    fn every_known_shape_is_read() {
        // (body, code, status, message, reason of the first error, OAuth error)
        #[rustfmt::skip]
        let table = [
            (r#"{"error":{"code":403,"message":"no","errors":[{"domain":"usageLimits","reason":"rateLimitExceeded","message":"slow"}],"status":"PERMISSION_DENIED"}}"#,
                Some(403), Some("PERMISSION_DENIED"), "no", Some("rateLimitExceeded"), None),
            (r#"[{"error":{"code":404,"message":"gone","status":"NOT_FOUND"}}]"#,
                Some(404), Some("NOT_FOUND"), "gone", None, None),
            (r#"{"error":"invalid_grant","error_description":"Token has been expired"}"#,
                None, None, "Token has been expired", None, Some("invalid_grant")),
            (r#"{"error":"invalid_client"}"#, None, None, "invalid_client", None, Some("invalid_client")),
            (r#"{"error":{"code":"403","message":"no"}}"#, Some(403), None, "no", None, None),
            (r#"{"error":{"code":403,"message":{"text":"no"}}}"#, Some(403), None, r#"{"text":"no"}"#, None, None),
            (r#"{"code":403,"message":"flat"}"#, Some(403), None, "flat", None, None),
            (r#"{"error":{"errors":[{"reason":"r","message":"only here"}]}}"#, None, None, "only here", Some("r"), None),
            ("<!DOCTYPE html><html><head><TITLE>Error 403 (Forbidden)</TITLE></head></html>",
                None, None, "Error 403 (Forbidden)", None, None),
            ("<html><body><h1>Nope</h1></body>", None, None, "Nope", None, None),
            ("<html>", None, None, "Forbidden", None, None),
            ("\n  Not allowed \nreally", None, None, "Not allowed", None, None),
            ("", None, None, "Forbidden", None, None),
            ("null", None, None, "Forbidden", None, None),
            ("[]", None, None, "Forbidden", None, None),
            ("{}", None, None, "Forbidden", None, None),
            ("\"text\"", None, None, "text", None, None),
            (r#"{"error":{"code":1.5,"message":null,"errors":"x","details":{},"status":7}}"#,
                None, Some("7"), "Forbidden", None, None),
            (r#"{"error":{"code":403,"message":"cut"#, None, None, r#"{"error":{"code":403,"message":"cut"#, None, None),
        ];
        for (body, code, status, message, reason, oauth) in table {
            let error = parsed(body);
            assert_eq!(error.code, code, "{body}");
            assert_eq!(error.status.as_deref(), status, "{body}");
            assert_eq!(error.message, message, "{body}");
            assert_eq!(
                error.errors.first().and_then(|item| item.reason.as_deref()),
                reason,
                "{body}"
            );
            assert_eq!(error.oauth.as_deref(), oauth, "{body}");
        }
    }

    #[test]
    fn details_are_typed_and_others_stay_raw() {
        let body = r#"{"error":{"code":429,"message":"m","details":[
            {"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"R","domain":"d","metadata":{"service":"x","n":1}},
            {"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"1.5s"},
            {"@type":"type.googleapis.com/google.rpc.QuotaFailure","violations":[{"subject":"s","description":"d"}]},
            {"@type":"type.googleapis.com/google.rpc.BadRequest","fieldViolations":[{"field":"f","description":"d"}]},
            {"@type":"type.googleapis.com/google.rpc.Help","links":[{"description":"d","url":"u"}]},
            {"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en","message":"m"},
            {"@type":"type.googleapis.com/google.rpc.RequestInfo","requestId":"r"},
            {"@type":"type.googleapis.com/google.rpc.DebugInfo","detail":"x"},
            {"@type":"type.googleapis.com/google.rpc.Help","links":7},
            "text"
        ]}}"#;
        let (subject, description) = ("s".to_owned(), "d".to_owned());
        let details = parsed(body).details;
        let metadata = [("service", "x"), ("n", "1")]
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .into();
        assert_eq!(
            details[0],
            ErrorDetail::ErrorInfo {
                reason: "R".into(),
                domain: "d".into(),
                metadata
            }
        );
        assert_eq!(
            details[1],
            ErrorDetail::RetryInfo {
                retry_delay: Some(Duration::from_millis(1500))
            }
        );
        let violations = vec![super::super::QuotaViolation {
            subject,
            description: description.clone(),
        }];
        assert_eq!(details[2], ErrorDetail::QuotaFailure { violations });
        let field_violations = vec![super::super::FieldViolation {
            field: "f".into(),
            description: description.clone(),
        }];
        assert_eq!(details[3], ErrorDetail::BadRequest { field_violations });
        let links = vec![super::super::HelpLink {
            description,
            url: "u".into(),
        }];
        assert_eq!(details[4], ErrorDetail::Help { links });
        assert_eq!(
            details[5],
            ErrorDetail::LocalizedMessage {
                locale: "en".into(),
                message: "m".into()
            }
        );
        let request_id = "r".into();
        assert_eq!(details[6], ErrorDetail::RequestInfo { request_id });
        assert!(
            details[7..]
                .iter()
                .all(|detail| matches!(detail, ErrorDetail::Other(_)))
        );
        assert_eq!(details.len(), 10);
    }

    #[test]
    fn a_repeated_secret_is_removed() {
        let mut error = parsed(
            r#"{"error":{"message":"bad token s3cret","details":[{"x":"s3cret"},{"x":"y"}],"errors":[{"reason":"s3cret"}]}}"#,
        );
        error.redact("s3cret");
        assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
        assert_eq!(error.details.len(), 1);
    }

    proptest! {
        #[test]
        fn no_body_panics(body in prop::collection::vec(any::<u8>(), 0..300)) {
            prop_assert!(!parse(StatusCode::BAD_GATEWAY, &body).message.is_empty());
        }
    }
}
