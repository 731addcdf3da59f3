//! A batch as it is written: a multipart message of HTTP requests.

use bytes::Bytes;
use http::{HeaderName, HeaderValue};

use crate::call::{Call, Payload};
use crate::error::Error;
use crate::multipart;
use crate::prepare::Prepared;

/// A request stays below this many bytes; storage says that it must be less than 10 MB, and most APIs say nothing.
const LARGEST: usize = 10_000_000;

/// What a part needs beside its request, and more: delimiter, headers and newlines.
pub(super) const AROUND_A_PART: usize = 256;

/// The names by which a reply says which part it answers.
#[derive(Clone, Debug)]
pub(super) struct Ids {
    /// Random, so that nothing but an answer to this very request has it.
    pub(super) token: String,
    pub(super) count: usize,
}

impl Ids {
    pub(super) fn new(count: usize) -> Self {
        Self {
            token: uuid::Uuid::new_v4().simple().to_string(),
            count,
        }
    }

    /// Which part a `Content-ID` of the reply is for: ours with `response-` before it, in angle brackets or not.
    pub(super) fn answered(&self, content_id: &HeaderValue) -> Option<usize> {
        let id = content_id.to_str().ok()?.trim();
        let id = id.strip_prefix('<').unwrap_or(id);
        let id = id.strip_suffix('>').unwrap_or(id);
        let number = id
            .strip_prefix("response-")?
            .strip_prefix(&self.token)?
            .strip_prefix('+')?;
        let index: usize = number.parse().ok()?;
        // One way to write each number: `+1` and `01` are others' names.
        (index < self.count && number == index.to_string()).then_some(index)
    }
}

/// A part as it is written: a request of its own, whose address begins at the root.
pub(super) fn part(call: &Call, prepared: &Prepared<'_>) -> Result<Bytes, Error> {
    let (target, headers) = prepared.part()?;
    let verb = call.method.http_method.to_http();
    let mut text = format!("{verb} {target} HTTP/1.1\r\n").into_bytes();
    for (name, value) in &headers {
        push_header(&mut text, name, value.as_bytes());
    }
    let body = call.body.as_ref().map(|body| &body.data);
    if body.is_some() || crate::prepare::expects_body(&verb) {
        let length = body.map_or(0, Bytes::len).to_string();
        push_header(&mut text, &http::header::CONTENT_LENGTH, length.as_bytes());
    }
    text.extend_from_slice(b"\r\n");
    text.extend_from_slice(body.map_or(&[], |body| body));
    if !has_room(AROUND_A_PART, &text) {
        return Err(Error::invalid_request(
            None,
            format!(
                "{} bytes are too many for a part of a batch, which has less than {LARGEST}: send the call alone",
                text.len()
            ),
        ));
    }
    Ok(text.into())
}

/// Whether a request of so many bytes has room for one more part.
pub(super) fn has_room(size: usize, part: &[u8]) -> bool {
    size + part.len() + AROUND_A_PART < LARGEST
}

/// Writes a header as it is usually written: HTTP does not mind, but not everything that reads it is written so.
fn push_header(text: &mut Vec<u8>, name: &HeaderName, value: &[u8]) {
    let mut first = true;
    for byte in name.as_str().bytes() {
        text.push(if first {
            byte.to_ascii_uppercase()
        } else {
            byte
        });
        first = byte == b'-';
    }
    text.extend_from_slice(b": ");
    text.extend_from_slice(value);
    text.extend_from_slice(b"\r\n");
}

/// All parts as one body.
pub(super) fn write(parts: &[&[u8]], ids: &Ids) -> Payload {
    let boundary = multipart::boundary(parts);
    let size: usize = parts.iter().map(|part| part.len() + AROUND_A_PART).sum();
    let mut data = Vec::with_capacity(size + AROUND_A_PART);
    for (index, part) in parts.iter().enumerate() {
        let head = format!(
            "--{boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\
             Content-ID: <{}+{index}>\r\n\r\n",
            ids.token
        );
        data.extend_from_slice(head.as_bytes());
        data.extend_from_slice(part);
        data.extend_from_slice(b"\r\n");
    }
    data.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let content_type = format!("multipart/mixed; boundary={boundary}");
    Payload {
        content_type: HeaderValue::try_from(content_type).ok(),
        data: data.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_names_its_part_in_one_way() {
        let ids = Ids {
            token: "t".to_owned(),
            count: 12,
        };
        let answered = |id: &'static str| ids.answered(&HeaderValue::from_static(id));
        assert_eq!(answered("<response-t+0>"), Some(0));
        assert_eq!(answered(" response-t+11 "), Some(11));
        for other in [
            "",
            "<response-t+12>",
            "<response-t+01>",
            "<response-t++1>",
            "<response-t+>",
            "<response-t+-1>",
            "<response-t1>",
            "<response-u+1>",
            "<t+1>",
            "<response-response-t+1>",
            "<response-t+99999999999999999999>",
        ] {
            assert_eq!(answered(other), None, "{other}");
        }
    }
}
