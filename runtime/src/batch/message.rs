//! HTTP responses as text, as they are within the parts of a batch.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

use super::multipart::{end_of_line, without_newline};

/// The most bytes of the headers of one part, and of one response.
const LARGEST_HEAD: usize = 64 * 1024;

/// The most headers of either.
const MOST_HEADERS: usize = 100;

/// What the line of a status begins with. No header does: a slash cannot be in a name.
const STATUS_LINE: &[u8] = b"HTTP/";

/// A response out of a part.
#[derive(Debug)]
pub(super) struct Message {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

/// The headers of a part, and its content. The empty line between them may be missing before a response, where it is
/// clear all the same.
pub(super) fn part(text: &Bytes) -> Result<(HeaderMap, Bytes), &'static str> {
    let (headers, end) = headers(text)?;
    Ok((headers, text.slice(end..)))
}

/// Reads a response.
pub(super) fn response(text: &Bytes) -> Result<Message, &'static str> {
    let blank = text
        .iter()
        .take_while(|byte| matches!(byte, b'\r' | b'\n'))
        .count();
    let head = end_of_line(text, blank);
    let status = status(without_newline(&text[blank..head])).ok_or("it has no status")?;
    let rest = text.slice(head..);
    let (headers, end) = headers(&rest)?;
    let body = rest.slice(end..);
    let body = match length(&headers)? {
        // They have none, whatever is said about what would be one.
        _ if matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED) => Bytes::new(),
        None => body,
        Some(length) if length > body.len() => {
            return Err("it is shorter than its Content-Length says");
        }
        Some(length) if !body[length..].trim_ascii().is_empty() => {
            return Err("it is longer than its Content-Length says");
        }
        Some(length) => body.slice(..length),
    };
    Ok(Message {
        status,
        headers,
        body,
    })
}

/// Reads `HTTP/1.1 200 OK`.
fn status(line: &[u8]) -> Option<StatusCode> {
    let mut words = line.strip_prefix(STATUS_LINE)?.split(|&byte| byte == b' ');
    let _version = words.next()?;
    let status = StatusCode::from_bytes(words.next()?).ok()?;
    // An interim response says that another one follows, which has no place in a part.
    (!status.is_informational()).then_some(status)
}

/// Reads headers up to an empty line, a status line or the end; also returns where what follows begins.
fn headers(text: &[u8]) -> Result<(HeaderMap, usize), &'static str> {
    let mut fields: Vec<(HeaderName, Vec<u8>)> = Vec::new();
    let mut start = 0;
    while start < text.len() && !text[start..].starts_with(STATUS_LINE) {
        // No more than is allowed is looked through for the end of the line.
        let window = &text[..text.len().min(LARGEST_HEAD)];
        if start >= window.len() {
            return Err("its headers are too large");
        }
        let end = end_of_line(window, start);
        if end == LARGEST_HEAD && !window.ends_with(b"\n") {
            return Err("its headers are too large");
        }
        let line = without_newline(&text[start..end]);
        start = end;
        if line.is_empty() {
            break;
        }
        if line.starts_with(b" ") || line.starts_with(b"\t") {
            // A line that goes on (RFC 9112, section 5.2).
            let (_, value) = fields.last_mut().ok_or("it begins in a header")?;
            value.push(b' ');
            value.extend_from_slice(line.trim_ascii());
            continue;
        }
        if fields.len() == MOST_HEADERS {
            return Err("it has too many headers");
        }
        let colon = line.iter().position(|&byte| byte == b':');
        let (name, value) = line.split_at(colon.ok_or("a header has no colon")?);
        let name = HeaderName::from_bytes(name).map_err(|_| "a header has no name")?;
        fields.push((name, value[1..].trim_ascii().to_vec()));
    }
    let mut headers = HeaderMap::with_capacity(fields.len());
    for (name, value) in fields {
        let value = HeaderValue::from_maybe_shared(Bytes::from(value));
        headers.append(name, value.map_err(|_| "a header has no value")?);
    }
    Ok((headers, start))
}

/// What the headers say of the length of the body.
fn length(headers: &HeaderMap) -> Result<Option<usize>, &'static str> {
    const WRONG: &str = "its Content-Length is not a number of bytes";
    let mut lengths = headers.get_all(header::CONTENT_LENGTH).iter();
    let Some(first) = lengths.next() else {
        return Ok(None);
    };
    let digits = first.as_bytes();
    if lengths.any(|other| other != first) || !digits.iter().all(u8::is_ascii_digit) {
        return Err(WRONG);
    }
    let length = std::str::from_utf8(digits).ok();
    length
        .and_then(|digits| digits.parse().ok())
        .map(Some)
        .ok_or(WRONG)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Message, &'static str> {
        response(&Bytes::copy_from_slice(text.as_bytes()))
    }

    fn body(text: &str) -> Result<String, &'static str> {
        read(text).map(|message| String::from_utf8_lossy(&message.body).into_owned())
    }

    #[test]
    fn a_response_is_read_with_or_without_a_length() {
        let message = read("HTTP/1.1 404 Not: Found\r\nETag: \"x\"\r\nA: b\r\n\r\n{}\r\n\r\n");
        let message = message.expect("it is one");
        assert_eq!(message.status, StatusCode::NOT_FOUND);
        assert_eq!(message.headers["etag"], "\"x\"");
        assert_eq!(message.body.trim_ascii(), b"{}");
        assert_eq!(
            body("HTTP/2 200\ncontent-length: 2\n\n{}\r\n"),
            Ok("{}".to_owned())
        );
        assert_eq!(body("\r\nHTTP/1.1 200 OK\r\n\r\n"), Ok(String::new()));
        assert_eq!(body("HTTP/1.1 200 OK"), Ok(String::new()));
        assert_eq!(
            body("HTTP/1.1 204 No\r\nContent-Length: 9\r\n"),
            Ok(String::new())
        );
    }

    #[test]
    fn a_length_that_is_not_true_is_an_error() {
        for (length, text) in [
            ("3", "{}"),
            ("1", "{}"),
            ("-1", "{}"),
            ("+2", "{}"),
            ("", "{}"),
            ("99999999999999999999999", "{}"),
            ("2\r\nContent-Length: 3", "{}"),
        ] {
            let text = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{text}");
            assert!(body(&text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_no_response_is_an_error() {
        for text in [
            "",
            "{}",
            "HTTP/1.1",
            "HTTP/1.1 ",
            "HTTP/1.1 20 OK",
            "HTTP/1.1 2000",
            "HTTP/1.1 100 Continue\r\n\r\n",
            "HTTP/1.1 -12 OK",
            "http/1.1 200 OK",
            "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
            "HTTP/1.1 200 OK\r\n: no name\r\n\r\n",
            "HTTP/1.1 200 OK\r\nbad name: x\r\n\r\n",
            "HTTP/1.1 200 OK\r\nA: \u{0}\r\n\r\n",
            "HTTP/1.1 200 OK\r\n continued\r\n\r\n",
        ] {
            assert!(read(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn header_bombs_are_refused() {
        let many = format!("HTTP/1.1 200 OK\r\n{}\r\n", "a: b\r\n".repeat(101));
        assert_eq!(body(&many), Err("it has too many headers"));
        for large in [
            "a: b".repeat(20_000),
            "a: b\r\n".to_owned() + &" c\r\n".repeat(30_000),
        ] {
            let text = format!("HTTP/1.1 200 OK\r\n{large}");
            assert_eq!(body(&text), Err("its headers are too large"));
        }
    }

    #[test]
    fn lines_go_on_and_names_have_any_case() {
        let (headers, content) = part(&Bytes::from_static(
            b"CONTENT-type: application/http\nContent-ID: <a\r\n\tb>\r\n\r\nHTTP/1.1 200 OK",
        ))
        .expect("it is a part");
        assert_eq!(headers["content-id"], "<a b>");
        assert_eq!(content, "HTTP/1.1 200 OK");
    }

    #[test]
    fn a_response_may_follow_without_an_empty_line() {
        let text = b"Content-Type: application/http\r\nHTTP/1.1 200 OK\r\n\r\n{}";
        let (headers, content) = part(&Bytes::from_static(text)).expect("it is a part");
        assert_eq!(headers.len(), 1);
        assert_eq!(response(&content).expect("it is one").body, "{}");
    }
}
