//! What a failed attempt means for another one.

use http::StatusCode;

use crate::error::{ApiError, Error, ErrorDetail, Kind};
use crate::timer::TimeoutKind;
use crate::transport::{RequestState, TransportError, TransportErrorKind};

/// Reasons that say: too fast, and nothing was done.
///
/// The first two are those of `errors[].reason`; the third is the same in an `ErrorInfo`
/// (`google/api/error_reason.proto`).
const RATE_LIMITS: [&str; 3] = [
    "rateLimitExceeded",
    "userRateLimitExceeded",
    "RATE_LIMIT_EXCEEDED",
];

/// Reasons that say: enough for today. Waiting seconds does not help.
const QUOTAS: [&str; 2] = ["quotaExceeded", "dailyLimitExceeded"];

/// What a failure means for another attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// The server may have done the work: again when the call is safe to repeat.
    WhenSafe,
    /// Refused before any work: again in any case.
    Refused,
    /// No byte of the request left: again in any case. As with all of these, the body must be one that can be sent
    /// again, which is asked separately: media from a reader or a stream can while nothing was read of it.
    NotSent,
    /// The token was not accepted: again with a new one.
    Unauthorized,
    /// Another attempt would end the same way.
    Final,
}

pub(super) fn classify(error: &Error) -> Class {
    match error.kind() {
        // Whoever gives credentials knows what is worth trying again there.
        Kind::Credentials(error) if error.is_transient() => Class::NotSent,
        // A reply that ends too early is a matter of luck, and one that is wrong is none.
        Kind::Unanswered(unanswered) if unanswered.cut => Class::WhenSafe,
        Kind::Configuration(_)
        | Kind::Closed { .. }
        | Kind::Cancelled { .. }
        | Kind::Request { .. }
        | Kind::Credentials(_)
        | Kind::Decode(_)
        | Kind::Unanswered(_)
        | Kind::PageLoop
        | Kind::Download(_)
        | Kind::Operation(_)
        | Kind::Unfollowed(_)
        | Kind::Upload(_)
        | Kind::TooLarge { .. } => Class::Final,
        Kind::Timeout { timeout, .. } => match timeout.kind() {
            TimeoutKind::Connect => Class::NotSent,
            // A body that stops is an incomplete one.
            TimeoutKind::Attempt | TimeoutKind::Idle => Class::WhenSafe,
            TimeoutKind::Admission
            | TimeoutKind::Credentials
            | TimeoutKind::Operation
            | TimeoutKind::Total => Class::Final,
        },
        Kind::Transport(error) => match (error.kind(), error.request_state()) {
            // None is a matter of luck.
            (
                TransportErrorKind::Protocol
                | TransportErrorKind::Closed
                | TransportErrorKind::Other,
                _,
            ) => Class::Final,
            (_, RequestState::NotSent) => Class::NotSent,
            (_, RequestState::MaybeSent) => Class::WhenSafe,
        },
        Kind::Api(error) => classify_status(error),
    }
}

fn classify_status(error: &ApiError) -> Class {
    if reasons(error).any(|reason| QUOTAS.contains(&reason)) {
        return Class::Final;
    }
    match error.http_status() {
        StatusCode::UNAUTHORIZED => Class::Unauthorized,
        StatusCode::REQUEST_TIMEOUT
        | StatusCode::INTERNAL_SERVER_ERROR
        | StatusCode::BAD_GATEWAY
        | StatusCode::SERVICE_UNAVAILABLE
        | StatusCode::GATEWAY_TIMEOUT => Class::WhenSafe,
        _ if is_rate_limit(error) => Class::Refused,
        _ => Class::Final,
    }
}

/// Whether a server says that requests come too fast, and not that a quota is used up.
pub(crate) fn is_rate_limit(error: &ApiError) -> bool {
    if reasons(error).any(|reason| QUOTAS.contains(&reason)) {
        return false;
    }
    match error.http_status() {
        StatusCode::TOO_MANY_REQUESTS => true,
        StatusCode::FORBIDDEN => reasons(error).any(|reason| RATE_LIMITS.contains(&reason)),
        _ => false,
    }
}

/// Every reason that an error gives, old form and new.
fn reasons(error: &ApiError) -> impl Iterator<Item = &str> {
    let items = error
        .errors()
        .iter()
        .filter_map(|item| item.reason.as_deref());
    items.chain(error.details().iter().filter_map(|detail| match detail {
        ErrorDetail::ErrorInfo { reason, .. } => Some(reason.as_str()),
        _ => None,
    }))
}

/// Whether an attempt failed because a pooled connection had been closed meanwhile, before any byte of the response:
/// nothing is wrong with the server, and the next connection will do.
pub(super) fn is_stale(error: &Error) -> bool {
    error
        .transport()
        .is_some_and(TransportError::is_stale_connection)
}

/// Whether the server may have done what an attempt asked for, and did not say so.
pub(super) fn is_unknown(error: &Error) -> bool {
    match error.kind() {
        Kind::Api(api) => {
            let status = api.http_status();
            let refused =
                status == StatusCode::NOT_IMPLEMENTED || classify(error) == Class::Refused;
            status == StatusCode::REQUEST_TIMEOUT || status.is_server_error() && !refused
        }
        Kind::Transport(error) => error.request_state() == RequestState::MaybeSent,
        Kind::Timeout { state, .. } | Kind::Closed { state } | Kind::Cancelled { state } => {
            *state == RequestState::MaybeSent
        }
        // The server may have done all that a batch asks for, and say it in a way that nobody can read.
        Kind::Unanswered(_) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use bytes::Bytes;
    use http::HeaderMap;

    use super::*;
    use crate::auth::CredentialsError;
    use crate::error::Unanswered;
    use crate::timer::Timeout;

    fn api(status: u16, body: &str) -> Error {
        let status = StatusCode::from_u16(status).expect("it is a status");
        let body = Bytes::copy_from_slice(body.as_bytes());
        let error = ApiError::new(status, HeaderMap::new(), &body);
        Error::new(Kind::Api(Box::new(error)))
    }

    fn reason(status: u16, reason: &str) -> Error {
        let body = format!(r#"{{"error":{{"errors":[{{"reason":"{reason}"}}]}}}}"#);
        api(status, &body)
    }

    fn transport(kind: TransportErrorKind) -> Error {
        Error::new(Kind::Transport(TransportError::new(kind, "broken")))
    }

    fn timeout(kind: TimeoutKind) -> Error {
        let timeout = Timeout::new(kind, Duration::from_secs(1));
        Error::timeout(timeout, RequestState::MaybeSent)
    }

    #[test]
    fn every_status_has_its_class() {
        for status in 300..600 {
            let expected = match status {
                401 => Class::Unauthorized,
                408 | 500 | 502 | 503 | 504 => Class::WhenSafe,
                429 => Class::Refused,
                _ => Class::Final,
            };
            assert_eq!(classify(&api(status, "")), expected, "{status}");
        }
    }

    #[test]
    fn a_forbidden_call_is_retried_for_its_rate_only() {
        for (name, class) in [
            ("rateLimitExceeded", Class::Refused),
            ("userRateLimitExceeded", Class::Refused),
            ("quotaExceeded", Class::Final),
            ("dailyLimitExceeded", Class::Final),
            ("forbidden", Class::Final),
        ] {
            assert_eq!(classify(&reason(403, name)), class, "{name}");
            assert_eq!(
                reason(403, name).is_rate_limited(),
                class == Class::Refused,
                "{name}"
            );
        }
        let info = r#"{"error":{"details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo",
            "reason":"RATE_LIMIT_EXCEEDED","domain":"googleapis.com"}]}}"#;
        assert_eq!(classify(&api(403, info)), Class::Refused);
    }

    #[test]
    fn a_quota_that_is_used_up_is_never_retried() {
        for status in [403, 429, 503] {
            for name in QUOTAS {
                let error = reason(status, name);
                assert_eq!(classify(&error), Class::Final, "{status} {name}");
                assert!(!error.is_rate_limited(), "{status} {name}");
            }
        }
        let both = r#"{"error":{"errors":[{"reason":"rateLimitExceeded"},{"reason":"dailyLimitExceeded"}]}}"#;
        assert_eq!(classify(&api(403, both)), Class::Final);
    }

    #[test]
    fn what_fails_below_http_has_its_class() {
        for (kind, class) in [
            (TransportErrorKind::Connect, Class::NotSent),
            (TransportErrorKind::ConnectTimeout, Class::NotSent),
            (TransportErrorKind::Tls, Class::NotSent),
            (TransportErrorKind::Reset, Class::WhenSafe),
            (TransportErrorKind::Incomplete, Class::WhenSafe),
            (TransportErrorKind::Protocol, Class::Final),
            (TransportErrorKind::Closed, Class::Final),
            (TransportErrorKind::Other, Class::Final),
        ] {
            assert_eq!(classify(&transport(kind)), class, "{kind:?}");
        }
        let canceled = TransportError::new(TransportErrorKind::Reset, "canceled").not_sent();
        assert_eq!(
            classify(&Error::new(Kind::Transport(canceled))),
            Class::NotSent
        );
    }

    #[test]
    fn credentials_say_what_is_worth_trying_again() {
        let class = |error| classify(&Error::new(Kind::Credentials(error)));
        assert_eq!(class(CredentialsError::transient("down")), Class::NotSent);
        assert_eq!(class(CredentialsError::new("revoked")), Class::Final);
    }

    #[test]
    fn a_reply_to_a_batch_that_ends_too_early_is_a_matter_of_luck() {
        for (cut, class) in [(true, Class::WhenSafe), (false, Class::Final)] {
            let error = Error::new(Kind::Unanswered(Unanswered {
                status: StatusCode::OK,
                reason: String::new(),
                body: Bytes::new(),
                cut,
            }));
            assert_eq!(classify(&error), class);
            assert!(is_unknown(&error));
        }
    }

    #[test]
    fn every_timeout_has_its_class() {
        for (kind, class) in [
            (TimeoutKind::Connect, Class::NotSent),
            (TimeoutKind::Attempt, Class::WhenSafe),
            (TimeoutKind::Idle, Class::WhenSafe),
            (TimeoutKind::Credentials, Class::Final),
            (TimeoutKind::Total, Class::Final),
        ] {
            assert_eq!(classify(&timeout(kind)), class, "{kind:?}");
        }
    }

    #[test]
    fn what_was_refused_or_never_left_is_known_not_to_be_done() {
        for status in [400, 401, 403, 404, 409, 412, 429, 501] {
            assert!(!is_unknown(&api(status, "")), "{status}");
        }
        for status in [408, 500, 502, 503, 504, 599] {
            assert!(is_unknown(&api(status, "")), "{status}");
        }
        assert!(is_unknown(&transport(TransportErrorKind::Reset)));
        assert!(!is_unknown(&transport(TransportErrorKind::Connect)));
        assert!(is_unknown(&timeout(TimeoutKind::Total)));
        assert!(!is_unknown(&Error::connect_timeout(Duration::ZERO)));
        assert!(!is_unknown(&Error::configuration("wrong")));
    }
}
