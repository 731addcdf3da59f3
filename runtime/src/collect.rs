//! Reading the body of a response into memory: bounded in size, decompressed, and copied at most once.

use std::io::Read;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use flate2::read::MultiGzDecoder;
use http::{HeaderMap, header};
use http_body::Body as _;

use crate::body::Body;
use crate::error::{Error, Kind, UndecodedReason};
use crate::timer::{TimeoutKind, Timer};
use crate::transport::RequestState;

/// What a server says about the length is believed up to this much before anything has arrived.
const MAX_RESERVE: usize = 1024 * 1024;

/// Bytes as they arrive.
///
/// A body that comes in one piece is never copied, which small ones do.
#[derive(Default)]
pub(crate) struct Collected {
    one: Bytes,
    many: Vec<u8>,
}

impl Collected {
    /// Reads `body` to its end. On an error, what came before it is kept.
    pub(crate) async fn read(
        &mut self,
        mut body: Body,
        limit: u64,
        idle: Duration,
        timer: &mut Timer<'_>,
    ) -> Result<(), Error> {
        let too_large = || Error::new(Kind::TooLarge { limit });
        let announced = body.size_hint();
        if announced.lower() > limit {
            return Err(too_large());
        }
        let expected = usize::try_from(announced.lower())
            .unwrap_or(MAX_RESERVE)
            .min(MAX_RESERVE);
        while !body.is_end_stream() {
            let frame = std::future::poll_fn(|cx| Pin::new(&mut body).poll_frame(cx));
            let frame = timer.limit(TimeoutKind::Idle, idle, frame).await;
            let Some(frame) =
                frame.map_err(|timeout| Error::timeout(timeout, RequestState::MaybeSent))?
            else {
                break;
            };
            // Trailers say nothing that a call needs.
            let Ok(data) = frame
                .map_err(|error| Error::new(Kind::Transport(error)))?
                .into_data()
            else {
                continue;
            };
            if (self.len() + data.len()) as u64 > limit {
                return Err(too_large());
            }
            self.push(data, expected);
        }
        Ok(())
    }

    fn len(&self) -> usize {
        self.one.len() + self.many.len()
    }

    fn push(&mut self, data: Bytes, expected: usize) {
        if self.len() == 0 {
            self.one = data;
            return;
        }
        if self.many.is_empty() {
            let one = std::mem::take(&mut self.one);
            self.many.reserve(expected.max(one.len() + data.len()));
            self.many.extend_from_slice(&one);
        }
        self.many.extend_from_slice(&data);
    }

    /// What was read.
    pub(crate) fn into_bytes(self) -> Bytes {
        if self.many.is_empty() {
            self.one
        } else {
            self.many.into()
        }
    }
}

/// Undoes the content coding, within `limit` bytes.
pub(crate) fn decompress(
    headers: &HeaderMap,
    body: Bytes,
    limit: u64,
) -> Result<Bytes, Unreadable> {
    let mut codings = headers.get_all(header::CONTENT_ENCODING).iter();
    let Some(coding) = codings.next() else {
        return Ok(body);
    };
    if codings.next().is_some() {
        let reason = "it has more than one content coding";
        return Err(Unreadable::Encoding(reason.to_owned()));
    }
    let coding = coding.to_str().unwrap_or("?").trim();
    if coding.eq_ignore_ascii_case("identity") || body.is_empty() {
        return Ok(body);
    }
    // Nothing else was accepted; a list of codings is a bomb in a bomb.
    if !coding.eq_ignore_ascii_case("gzip") && !coding.eq_ignore_ascii_case("x-gzip") {
        // The server's own word for it may be anything, a token that it was sent included.
        let reason = "its content coding is not gzip, the only one that was asked for";
        return Err(Unreadable::Encoding(reason.to_owned()));
    }
    let guess = body.len().saturating_mul(4).min(MAX_RESERVE);
    let mut data = Vec::with_capacity(guess);
    // One byte more than allowed tells too much from just enough.
    let read = MultiGzDecoder::new(body.as_ref())
        .take(limit.saturating_add(1))
        .read_to_end(&mut data);
    if data.len() as u64 > limit {
        return Err(Unreadable::TooLarge(limit));
    }
    read.map_err(|error| Unreadable::Encoding(format!("its gzip is broken: {error}")))?;
    Ok(data.into())
}

/// Why a body cannot be decompressed.
#[derive(Debug)]
pub(crate) enum Unreadable {
    TooLarge(u64),
    Encoding(String),
}

impl Unreadable {
    /// The error of a successful response.
    pub(crate) fn into_error(self, status: http::StatusCode, body: &Bytes) -> Error {
        match self {
            Self::TooLarge(limit) => Error::new(Kind::TooLarge { limit }),
            Self::Encoding(reason) => {
                crate::output::undecoded(status, UndecodedReason::Encoding(reason), body)
            }
        }
    }
}
