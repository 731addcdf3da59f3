//! The typed entries of an error's `details` (the messages of `google/rpc/error_details.proto`).

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;

/// One entry of `details`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorDetail {
    /// `google.rpc.ErrorInfo`: the cause, for programs.
    ErrorInfo {
        /// Such as `SERVICE_DISABLED`.
        reason: String,
        /// Who defines the reason, such as `googleapis.com`.
        domain: String,
        /// More about it, such as the name of the service.
        metadata: BTreeMap<String, String>,
    },
    /// `google.rpc.RetryInfo`: when to try again.
    RetryInfo {
        /// The least time to wait.
        retry_delay: Option<Duration>,
    },
    /// `google.rpc.QuotaFailure`: which quota was used up.
    QuotaFailure {
        /// Each quota.
        violations: Vec<QuotaViolation>,
    },
    /// `google.rpc.BadRequest`: which fields are wrong.
    BadRequest {
        /// Each field.
        field_violations: Vec<FieldViolation>,
    },
    /// `google.rpc.Help`: where to read on.
    Help {
        /// Each page.
        links: Vec<HelpLink>,
    },
    /// `google.rpc.LocalizedMessage`: the message for the end user.
    LocalizedMessage {
        /// Such as `en-US`.
        locale: String,
        /// The message.
        message: String,
    },
    /// `google.rpc.RequestInfo`: what the server calls this request.
    RequestInfo {
        /// For the server's support.
        request_id: String,
    },
    /// Anything else, as received.
    Other(Value),
}

/// A quota that was used up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuotaViolation {
    /// Whose quota, such as `project:my-project`.
    pub subject: String,
    /// What was exceeded.
    pub description: String,
}

/// A field that is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldViolation {
    /// Path of the field.
    pub field: String,
    /// What is wrong with it.
    pub description: String,
}

/// A page that helps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HelpLink {
    /// What the page is about.
    pub description: String,
    /// Its address.
    pub url: String,
}

impl ErrorDetail {
    /// Reads an entry; what is not as its type says stays raw.
    pub(super) fn from_json(value: Value) -> Self {
        let name = value
            .get("@type")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let name = name.rsplit('/').next().unwrap_or_default();
        let typed = match name.strip_prefix("google.rpc.") {
            Some("ErrorInfo") => Some(Self::ErrorInfo {
                reason: text(&value, "reason"),
                domain: text(&value, "domain"),
                metadata: metadata(&value),
            }),
            Some("RetryInfo") => Some(Self::RetryInfo {
                retry_delay: value
                    .get("retryDelay")
                    .and_then(Value::as_str)
                    .and_then(duration),
            }),
            Some("QuotaFailure") => {
                list(&value, "violations").map(|violations| Self::QuotaFailure {
                    violations: violations
                        .map(|item| QuotaViolation {
                            subject: text(item, "subject"),
                            description: text(item, "description"),
                        })
                        .collect(),
                })
            }
            Some("BadRequest") => {
                list(&value, "fieldViolations").map(|violations| Self::BadRequest {
                    field_violations: violations
                        .map(|item| FieldViolation {
                            field: text(item, "field"),
                            description: text(item, "description"),
                        })
                        .collect(),
                })
            }
            Some("Help") => list(&value, "links").map(|links| Self::Help {
                links: links
                    .map(|item| HelpLink {
                        description: text(item, "description"),
                        url: text(item, "url"),
                    })
                    .collect(),
            }),
            Some("LocalizedMessage") => Some(Self::LocalizedMessage {
                locale: text(&value, "locale"),
                message: text(&value, "message"),
            }),
            Some("RequestInfo") => Some(Self::RequestInfo {
                request_id: text(&value, "requestId"),
            }),
            _ => None,
        };
        typed.unwrap_or(Self::Other(value))
    }
}

fn text(value: &Value, name: &str) -> String {
    value
        .get(name)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

fn list<'a>(value: &'a Value, name: &str) -> Option<impl Iterator<Item = &'a Value>> {
    value
        .get(name)
        .and_then(Value::as_array)
        .map(|items| items.iter())
}

fn metadata(value: &Value) -> BTreeMap<String, String> {
    let entries = value.get("metadata").and_then(Value::as_object);
    let text = |value: &Value| {
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    };
    entries
        .into_iter()
        .flatten()
        .map(|(key, value)| (key.clone(), text(value)))
        .collect()
}

/// Reads a google-duration: seconds with up to nine digits of a fraction and an `s`.
fn duration(text: &str) -> Option<Duration> {
    let number = text.strip_suffix('s')?;
    let (seconds, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if seconds.is_empty() || !digits(seconds) || !digits(fraction) || fraction.len() > 9 {
        return None;
    }
    let nanos = format!("{fraction:0<9}").parse().ok()?;
    Some(Duration::new(seconds.parse().ok()?, nanos))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_up_to_nine_digits() {
        assert_eq!(duration("3s"), Some(Duration::from_secs(3)));
        assert_eq!(duration("0.5s"), Some(Duration::from_millis(500)));
        assert_eq!(duration("1.000000001s"), Some(Duration::new(1, 1)));
        for text in [
            "",
            "s",
            "-1s",
            "3",
            "3.1234567890s",
            "99999999999999999999s",
            "1e3s",
            "+1s",
            "1.s2",
        ] {
            assert_eq!(duration(text), None, "{text}");
        }
    }
}
