//! Replies to batches: the parts that a test has in mind, with the names that the request gave.

use std::fmt::Write as _;

use bytes::Bytes;

/// The content type of a reply.
pub(super) const CONTENT_TYPE: &str = "multipart/mixed; boundary=batch_of_a_test";

/// What the names of the parts of a request begin with, different in each request.
pub(super) fn token(request: &[u8]) -> Option<String> {
    let request = String::from_utf8_lossy(request);
    let (_, id) = request.split_once("\nContent-ID: <")?;
    let (token, _) = id.split_once('+')?;
    Some(token.to_owned())
}

/// A recorded reply to a batch as the reply to another one of as many parts. It says nothing of lengths: what was secret
/// in a part is shorter or longer now.
pub(super) fn renamed(reply: Bytes, recorded: &str, request: &[u8]) -> Bytes {
    match (std::str::from_utf8(&reply), token(request)) {
        (Ok(text), Some(token)) => {
            let length = |line: &&str| line.to_ascii_lowercase().starts_with("content-length:");
            let lines = text.split_inclusive('\n').filter(|line| !length(line));
            let text: String = lines.collect();
            text.replace(recorded, &token).into()
        }
        _ => reply,
    }
}

/// Status and headers of a part.
type Head = (u16, Vec<(String, String)>);

/// A reply to a batch, one part after the other.
pub(super) fn reply(request: &[u8], parts: impl Iterator<Item = (Head, Vec<u8>)>) -> Bytes {
    let request = String::from_utf8_lossy(request);
    let lines = request.lines();
    let ids = lines.filter_map(|line| line.strip_prefix("Content-ID: <")?.strip_suffix('>'));
    let mut reply = Vec::new();
    for (id, ((status, headers), body)) in ids.zip(parts) {
        let mut head = format!(
            "--batch_of_a_test\r\nContent-Type: application/http\r\nContent-ID: <response-{id}>\r\n\r\n\
             HTTP/1.1 {status}\r\n"
        );
        for (name, value) in headers {
            // Text takes whatever is written to it.
            let _written = write!(head, "{name}: {value}\r\n");
        }
        let _written = write!(head, "Content-Length: {}\r\n\r\n", body.len());
        reply.extend_from_slice(head.as_bytes());
        reply.extend_from_slice(&body);
        reply.extend_from_slice(b"\r\n");
    }
    reply.extend_from_slice(b"--batch_of_a_test--\r\n");
    reply.into()
}
