//! What can be wrong with one answer, and what its call may make of it.

use gapi_runtime::{Error, TimeoutKind, TransportErrorKind};

/// One answer of the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    /// None: the true answer.
    None,
    /// None, sent in chunks.
    Chunked,
    /// None, compressed.
    Gzip,
    /// None, after some interim answers (1xx).
    Interim,
    /// None, in small pieces that take longer together than the idle timeout.
    Drip,
    /// None, in the way of HTTP/1.0, where the end of the connection ends the body.
    Old,
    /// None, but then the connection ends without a word.
    ThenClose,
    /// None, but more follows that nobody asked for: another whole answer.
    Surplus,
    /// The connection is reset (RST) instead of an answer.
    ResetBeforeHead,
    /// The connection ends (FIN) instead of an answer.
    CloseBeforeHead,
    /// The connection ends in the middle of the head.
    CloseInHead,
    /// The connection is reset after the head.
    ResetAfterHead,
    /// The connection is reset in the middle of the body.
    ResetInBody,
    /// The connection ends before as many bytes as were announced.
    LengthTooLong,
    /// Fewer bytes are announced than follow.
    LengthTooShort,
    /// The connection ends between two chunks.
    CloseInChunks,
    /// A chunk has a size that is none.
    BadChunk,
    /// Nothing is answered, and the connection stays open.
    StallBeforeHead,
    /// The body stops, and the connection stays open.
    StallInBody,
    /// Bytes that are not HTTP.
    Garbage,
    /// Lengths that contradict each other.
    TwoLengths,
    /// A header too large to keep.
    HugeHeader,
    /// Headers that never end.
    EndlessHead,
    /// Interim answers that never end.
    EndlessInterim,
    /// A head that always goes on, slowly, and never ends.
    DrippingHead,
    /// A body that always goes on, slowly, and never ends.
    DrippingBody,
    /// A body that never ends.
    EndlessBody,
    /// Trailers that never end.
    EndlessTrailers,
    /// Much behind a small compressed body.
    GzipBomb,
    /// A compressed body that stops.
    TruncatedGzip,
    /// A page of HTML with status 200, as captive portals have it.
    Html,
    /// Refused: 429 without a word about when.
    TooMany,
    /// Refused: 429 with `Retry-After: 1`.
    TooManyForASecond,
    /// Refused: 403 with reason `rateLimitExceeded`.
    RateLimit,
    /// 503.
    Unavailable,
    /// 503 with `Retry-After: 0`.
    UnavailableNow,
    /// 500 with a page of HTML.
    Internal,
    /// 500 with a body that never ends.
    EndlessError,
    /// 500 with much behind a small compressed body.
    ErrorBomb,
    /// 400.
    BadRequest,
    /// None, but the server takes no more streams on this connection (HTTP/2 only).
    GoAway,
    /// The stream is refused (HTTP/2 only).
    RefusedStream,
    /// The connection ends with all its streams (HTTP/2 only).
    ConnectionLost,
}

/// How a call that gets this answer, and no other, ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// With its true result.
    True,
    Status(u16),
    Transport(TransportErrorKind),
    Timeout(TimeoutKind),
    Undecodable,
    TooLarge,
}

/// Whether the server does what a call asks for when it answers so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Work {
    /// It did: it said so, or began to.
    Done,
    /// It did not: it said so.
    Refused,
    /// Nobody can know.
    Unknown,
}

impl Fault {
    /// All of them.
    pub(crate) const ALL: &[Self] = &[
        Self::None,
        Self::Chunked,
        Self::Gzip,
        Self::Interim,
        Self::Drip,
        Self::Old,
        Self::ThenClose,
        Self::Surplus,
        Self::ResetBeforeHead,
        Self::CloseBeforeHead,
        Self::CloseInHead,
        Self::ResetAfterHead,
        Self::ResetInBody,
        Self::LengthTooLong,
        Self::LengthTooShort,
        Self::CloseInChunks,
        Self::BadChunk,
        Self::StallBeforeHead,
        Self::StallInBody,
        Self::Garbage,
        Self::TwoLengths,
        Self::HugeHeader,
        Self::EndlessHead,
        Self::EndlessInterim,
        Self::DrippingHead,
        Self::DrippingBody,
        Self::EndlessBody,
        Self::EndlessTrailers,
        Self::GzipBomb,
        Self::TruncatedGzip,
        Self::Html,
        Self::TooMany,
        Self::TooManyForASecond,
        Self::RateLimit,
        Self::Unavailable,
        Self::UnavailableNow,
        Self::Internal,
        Self::EndlessError,
        Self::ErrorBomb,
        Self::BadRequest,
        Self::GoAway,
        Self::RefusedStream,
        Self::ConnectionLost,
    ];

    /// Whether it is about streams that share a connection.
    pub(crate) fn needs_http2(self) -> bool {
        matches!(
            self,
            Self::GoAway | Self::RefusedStream | Self::ConnectionLost
        )
    }

    /// How its call ends when it is not sent again.
    pub(crate) fn end(self) -> End {
        match self {
            Self::None
            | Self::Chunked
            | Self::Gzip
            | Self::Interim
            | Self::Drip
            | Self::Old
            | Self::ThenClose
            | Self::Surplus
            | Self::GoAway => End::True,
            Self::ResetBeforeHead
            | Self::CloseBeforeHead
            | Self::CloseInHead
            | Self::RefusedStream
            | Self::ConnectionLost => End::Transport(TransportErrorKind::Reset),
            Self::ResetAfterHead
            | Self::ResetInBody
            | Self::LengthTooLong
            | Self::CloseInChunks
            | Self::BadChunk
            | Self::EndlessTrailers => End::Transport(TransportErrorKind::Incomplete),
            Self::Garbage | Self::TwoLengths | Self::HugeHeader | Self::EndlessHead => {
                End::Transport(TransportErrorKind::Protocol)
            }
            Self::StallBeforeHead | Self::EndlessInterim | Self::DrippingHead => {
                End::Timeout(TimeoutKind::Attempt)
            }
            Self::DrippingBody => End::Timeout(TimeoutKind::Total),
            Self::StallInBody => End::Timeout(TimeoutKind::Idle),
            Self::LengthTooShort | Self::TruncatedGzip | Self::Html => End::Undecodable,
            Self::EndlessBody | Self::GzipBomb => End::TooLarge,
            Self::TooMany | Self::TooManyForASecond => End::Status(429),
            Self::RateLimit => End::Status(403),
            Self::Unavailable | Self::UnavailableNow => End::Status(503),
            Self::Internal | Self::EndlessError | Self::ErrorBomb => End::Status(500),
            Self::BadRequest => End::Status(400),
        }
    }

    /// What became of the work.
    pub(crate) fn work(self) -> Work {
        match self.end() {
            _ if self == Self::RefusedStream => Work::Refused,
            End::True | End::Undecodable | End::TooLarge => Work::Done,
            End::Status(400 | 403 | 429) => Work::Refused,
            _ => Work::Unknown,
        }
    }
}

impl End {
    /// Whether an error is this one.
    pub(crate) fn is(self, error: &Error) -> bool {
        match self {
            Self::True => false,
            Self::Status(status) => {
                error.status().is_some_and(|is| is == status) && !error.is_decode()
            }
            Self::Transport(kind) => error.transport().is_some_and(|error| error.kind() == kind),
            Self::Timeout(kind) => error
                .timeout_reached()
                .is_some_and(|timeout| timeout.kind() == kind),
            Self::Undecodable => error.is_decode(),
            Self::TooLarge => error.is_too_large(),
        }
    }
}
