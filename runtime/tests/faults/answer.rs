//! The bytes of an answer, with its fault.

use std::io::Write as _;
use std::sync::OnceLock;

use flate2::Compression;
use flate2::write::GzEncoder;
use gapi_runtime::json;

use crate::api::item;
use crate::fault::Fault;

/// Pieces of a dripping body.
pub(crate) const DROPS: usize = 12;

/// What the server sends, and what it does then.
pub(crate) struct Answer {
    pub(crate) start: Vec<u8>,
    pub(crate) then: Then,
}

/// What the server does when it has sent the start of an answer.
pub(crate) enum Then {
    /// It waits for the next request.
    GoOn,
    /// It ends the connection (FIN).
    Close,
    /// It ends the connection (RST), once the start had time to be read: a reset overtakes it.
    Reset,
    /// It says no more, until the client goes away.
    Stall,
    /// It sends the rest slowly, byte by byte, and goes on.
    Drip(Vec<u8>),
    /// It sends one byte now and then, until the client goes away.
    DripForEver,
    /// It sends the same again and again, until the client goes away.
    Flood(&'static [u8]),
}

/// The answer with this fault to the call of a number.
pub(crate) fn answer(fault: Fault, number: usize) -> Answer {
    let body = json::to_vec(&item(number));
    let answer = status(fault).or_else(|| endless(fault, &body));
    let (start, then) = answer.unwrap_or_else(|| match fault {
        Fault::Surplus => {
            let other = json::to_vec(&item(number + 1));
            ([ok(&body), ok(&other)].concat(), Then::GoOn)
        }
        _ => once(fault, &body),
    });
    Answer { start, then }
}

/// Answers that have an end, with status 200 if any.
fn once(fault: Fault, body: &[u8]) -> (Vec<u8>, Then) {
    let (first, second) = body.split_at(body.len() / 2);
    let whole = ok(body);
    let without = |end: &[u8]| whole[..whole.len() - end.len()].to_vec();
    match fault {
        Fault::Chunked => {
            let end = "0\r\nx-trailer: 1\r\n\r\n";
            (chunked(&[first, second], end), Then::GoOn)
        }
        Fault::Gzip => (gzipped("200 OK", &gzip(body)), Then::GoOn),
        Fault::Interim => {
            let hints =
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n";
            let interim = format!("{hints}HTTP/1.1 102 Processing\r\n\r\n");
            ([interim.into_bytes(), whole].concat(), Then::GoOn)
        }
        Fault::Drip => {
            let drops = &body[body.len() - DROPS..];
            (without(drops), Then::Drip(drops.to_vec()))
        }
        Fault::Old => ([b"HTTP/1.0 200 OK\r\n\r\n", body].concat(), Then::Close),
        Fault::ThenClose => (whole, Then::Close),
        Fault::ResetBeforeHead => (Vec::new(), Then::Reset),
        Fault::CloseBeforeHead => (Vec::new(), Then::Close),
        Fault::CloseInHead => (b"HTTP/1.1 200 OK\r\ncontent-le".to_vec(), Then::Close),
        Fault::ResetAfterHead => (without(body), Then::Reset),
        Fault::ResetInBody => (without(second), Then::Reset),
        Fault::LengthTooLong => (announcing(body.len() + 7, body), Then::Close),
        Fault::LengthTooShort => (announcing(body.len() - 1, body), Then::GoOn),
        Fault::CloseInChunks => (chunked(&[first], ""), Then::Close),
        Fault::BadChunk => (chunked(&[first], "what?\r\n"), Then::Close),
        Fault::StallBeforeHead => (Vec::new(), Then::Stall),
        Fault::StallInBody => (without(second), Then::Stall),
        Fault::Garbage => (
            b"SSH-2.0-OpenSSH_9.9\r\n\x00\xff\r\n\r\n".to_vec(),
            Then::Close,
        ),
        Fault::TwoLengths => {
            let headers = [("content-length", "2")];
            (response("200 OK", &headers, body), Then::Close)
        }
        Fault::HugeHeader => {
            let headers = [("x-huge", &*"h".repeat(600_000))];
            (response("200 OK", &headers, body), Then::Close)
        }
        Fault::GzipBomb => (gzipped("200 OK", bomb()), Then::GoOn),
        Fault::TruncatedGzip => {
            let compressed = gzip(body);
            let cut = &compressed[..compressed.len() - 6];
            (gzipped("200 OK", cut), Then::GoOn)
        }
        Fault::Html => (ok(b"<html>Accept our terms</html>"), Then::GoOn),
        _ => (whole, Then::GoOn),
    }
}

/// Answers with another status.
fn status(fault: Fault) -> Option<(Vec<u8>, Then)> {
    let answer = match fault {
        Fault::TooMany => response("429 Too Many Requests", &[], b""),
        Fault::TooManyForASecond => response("429 Too Many Requests", &[("retry-after", "1")], b""),
        Fault::RateLimit => {
            let body = br#"{"error":{"code":403,"errors":[{"domain":"usageLimits","reason":"rateLimitExceeded"}]}}"#;
            response("403 Forbidden", &[], body)
        }
        Fault::Unavailable => response("503 Service Unavailable", &[], b""),
        Fault::UnavailableNow => response("503 Service Unavailable", &[("retry-after", "0")], b""),
        Fault::Internal => response("500 Internal Server Error", &[], b"<html>An error</html>"),
        Fault::ErrorBomb => gzipped("500 Internal Server Error", bomb()),
        Fault::BadRequest => response("400 Bad Request", &[], b""),
        _ => return None,
    };
    Some((answer, Then::GoOn))
}

/// Answers that never end.
fn endless(fault: Fault, body: &[u8]) -> Option<(Vec<u8>, Then)> {
    let (start, then): (&[u8], _) = match fault {
        Fault::EndlessHead => (b"HTTP/1.1 200 OK\r\n", Then::Flood(b"x-more: and more\r\n")),
        Fault::EndlessInterim => (b"", Then::Flood(b"HTTP/1.1 103 Early Hints\r\n\r\n")),
        Fault::DrippingHead => (b"HTTP/1.1 200 OK\r\nx-long: ", Then::DripForEver),
        Fault::DrippingBody => (b"HTTP/1.1 200 OK\r\n\r\n", Then::DripForEver),
        Fault::EndlessBody => (b"HTTP/1.1 200 OK\r\n\r\n", Then::Flood(b" ")),
        Fault::EndlessTrailers => (
            &chunked(&[body], "0\r\n"),
            Then::Flood(b"x-more: and more\r\n"),
        ),
        Fault::EndlessError => (b"HTTP/1.1 500 Oh\r\n\r\n", Then::Flood(b"no ")),
        _ => return None,
    };
    Some((start.to_vec(), then))
}

fn ok(body: &[u8]) -> Vec<u8> {
    response("200 OK", &[], body)
}

/// A whole response.
fn response(status: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n", body.len()).into_bytes();
    for (name, value) in headers {
        bytes.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    bytes.extend_from_slice(b"\r\n");
    bytes.extend_from_slice(body);
    bytes
}

/// A response that announces another length than it has.
fn announcing(length: usize, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n");
    [head.as_bytes(), body].concat()
}

fn chunked(chunks: &[&[u8]], end: &str) -> Vec<u8> {
    let mut bytes = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
    for chunk in chunks {
        bytes.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
        bytes.extend_from_slice(chunk);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(end.as_bytes());
    bytes
}

fn gzipped(status: &str, body: &[u8]) -> Vec<u8> {
    response(status, &[("content-encoding", "gzip")], body)
}

fn gzip(data: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(data).unwrap();
    encoder.finish().unwrap()
}

/// 64 MiB of spaces.
fn bomb() -> &'static [u8] {
    static BOMB: OnceLock<Vec<u8>> = OnceLock::new();
    BOMB.get_or_init(|| {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        let spaces = vec![b' '; 1024 * 1024];
        (0..64).for_each(|_| encoder.write_all(&spaces).unwrap());
        encoder.finish().unwrap()
    })
}
