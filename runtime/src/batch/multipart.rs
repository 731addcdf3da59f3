//! The parts of a reply of several parts (RFC 2046, section 5.1), found in one pass and without a copy.
//!
//! Servers end lines with CRLF or LF, quote the boundary or do not, and may say something before the first part and
//! after the last. All of that is read. What is not read is a reply without boundary or end.

use bytes::Bytes;
use http::{HeaderMap, header};

/// The longest boundary that RFC 2046 allows.
const LONGEST_BOUNDARY: usize = 70;

/// What is between the delimiters.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) parts: Vec<Bytes>,
    /// The reply has no end: what followed the last delimiter is not among the parts.
    pub(super) cut: bool,
}

/// The boundary that a reply names, or why there is none.
pub(super) fn boundary(headers: &HeaderMap) -> Result<Vec<u8>, String> {
    let Some(content_type) = headers.get(header::CONTENT_TYPE) else {
        return Err("it has no content type".to_owned());
    };
    let mut parameters = parameters(content_type.as_bytes()).into_iter();
    let media_type = parameters.next().unwrap_or_default();
    if !media_type.eq_ignore_ascii_case(b"multipart/mixed") {
        return Err(format!(
            "it is `{}`, not multipart/mixed",
            shown(&media_type)
        ));
    }
    let boundary = parameters.find_map(|parameter| {
        let equals = parameter.iter().position(|&byte| byte == b'=')?;
        let (name, value) = parameter.split_at(equals);
        let own = name.trim_ascii().eq_ignore_ascii_case(b"boundary");
        own.then(|| value[1..].trim_ascii().to_vec())
    });
    match boundary {
        Some(boundary) if (1..=LONGEST_BOUNDARY).contains(&boundary.len()) => Ok(boundary),
        _ => Err("it names no boundary".to_owned()),
    }
}

/// A value and its parameters, without the quotes.
fn parameters(text: &[u8]) -> Vec<Vec<u8>> {
    let mut all = vec![Vec::new()];
    let (mut quoted, mut escaped) = (false, false);
    for &byte in text {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => {
                escaped = true;
                continue;
            }
            b'"' => {
                quoted = !quoted;
                continue;
            }
            b';' if !quoted => {
                all.push(Vec::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = all.last_mut() {
            last.push(byte);
        }
    }
    for parameter in &mut all {
        *parameter = parameter.trim_ascii().to_vec();
    }
    all
}

/// Text of a server in an error, short and without control characters.
pub(super) fn shown(text: &[u8]) -> String {
    const LONGEST: usize = 80;
    let text = String::from_utf8_lossy(&text[..text.len().min(LONGEST)]);
    text.escape_debug().to_string()
}

/// Splits a reply; `None` when it has more parts than `limit`.
pub(super) fn split(body: &Bytes, boundary: &[u8], limit: usize) -> Option<Parts> {
    let mut parts = Vec::new();
    let mut part_start = None;
    let mut line_start = 0;
    while line_start < body.len() {
        let line_end = end_of_line(body, line_start);
        if let Some(is_last) = delimiter(&body[line_start..line_end], boundary) {
            if let Some(start) = part_start {
                if parts.len() == limit {
                    return None;
                }
                let end = start + without_newline(&body[start..line_start]).len();
                parts.push(body.slice(start..end));
            }
            if is_last {
                return Some(Parts { parts, cut: false });
            }
            part_start = Some(line_end);
        }
        line_start = line_end;
    }
    Some(Parts { parts, cut: true })
}

/// Where the line that begins at `start` ends, its newline included.
pub(super) fn end_of_line(text: &[u8], start: usize) -> usize {
    let newline = text[start..].iter().position(|&byte| byte == b'\n');
    newline.map_or(text.len(), |newline| start + newline + 1)
}

/// A text without the newline at its end: that of a part belongs to the delimiter that follows.
pub(super) fn without_newline(text: &[u8]) -> &[u8] {
    let text = text.strip_suffix(b"\n").unwrap_or(text);
    text.strip_suffix(b"\r").unwrap_or(text)
}

/// Whether a line separates two parts, or ends the last one.
fn delimiter(line: &[u8], boundary: &[u8]) -> Option<bool> {
    let rest = line.strip_prefix(b"--")?.strip_prefix(boundary)?;
    match rest.trim_ascii() {
        b"" => Some(false),
        b"--" if rest.starts_with(b"--") => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn named(content_type: &str) -> Result<String, String> {
        let value = HeaderValue::from_str(content_type).expect("it is a value");
        let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, value)]);
        boundary(&headers).map(|boundary| String::from_utf8_lossy(&boundary).into_owned())
    }

    fn parts(body: &str) -> (Vec<String>, bool) {
        let parts = split(&Bytes::copy_from_slice(body.as_bytes()), b"b", 10);
        let Parts { parts, cut } = parts.expect("there are fewer");
        let text = |part: &Bytes| String::from_utf8_lossy(part).into_owned();
        (parts.iter().map(text).collect(), cut)
    }

    #[test]
    fn boundaries_are_found_quoted_or_not() {
        for (content_type, expected) in [
            ("multipart/mixed; boundary=batch_a-1", "batch_a-1"),
            ("multipart/mixed; boundary=\"batch a;1\"", "batch a;1"),
            (
                r#"Multipart/MIXED;charset="a\";b" ; BOUNDARY = "x\"y" "#,
                "x\"y",
            ),
            ("multipart/mixed;boundary==x=", "=x="),
        ] {
            assert_eq!(
                named(content_type).as_deref(),
                Ok(expected),
                "{content_type}"
            );
        }
    }

    #[test]
    fn what_names_no_boundary_is_no_reply_to_a_batch() {
        let long = format!("multipart/mixed; boundary={}", "x".repeat(71));
        for content_type in [
            "application/json",
            "multipart/related; boundary=b",
            "multipart/mixed",
            "multipart/mixed; boundary=",
            "multipart/mixed; boundary=\"\"",
            "multipart/mixed; xboundary=b",
            "; boundary=b",
            &long,
        ] {
            assert!(named(content_type).is_err(), "{content_type}");
        }
        assert!(boundary(&HeaderMap::new()).is_err());
    }

    #[test]
    fn parts_are_found_with_either_end_of_line() {
        let expected = (
            vec!["one\r\n".to_owned(), String::new(), "two".to_owned()],
            false,
        );
        let crlf =
            "before\r\n--b\r\none\r\n\r\n--b\r\n\r\n--b \t\r\ntwo\r\n--b--\r\nafter\r\n--b\r\n";
        assert_eq!(parts(crlf), expected);
        assert_eq!(parts("--b\none\r\n\n--b\n--b\ntwo\n--b--"), expected);
    }

    #[test]
    fn only_whole_lines_are_delimiters() {
        let (found, cut) = parts("--b\n x --b\n--bc\n--b-\n--b --\n--b-- x\n-- b\n--b--");
        assert_eq!(found, [" x --b\n--bc\n--b-\n--b --\n--b-- x\n-- b"]);
        assert!(!cut);
    }

    #[test]
    fn a_part_that_does_not_end_is_not_one() {
        assert_eq!(parts("--b\none\n--b\ntw"), (vec!["one".to_owned()], true));
        assert_eq!(parts("--b\r\n"), (Vec::new(), true));
        assert_eq!(parts(""), (Vec::new(), true));
        assert_eq!(parts("{}"), (Vec::new(), true));
    }

    #[test]
    fn more_parts_than_expected_are_not_kept() {
        let body = Bytes::from("--b\n".repeat(12) + "--b--");
        assert_eq!(split(&body, b"b", 10), None);
        assert!(split(&body, b"b", 12).is_some());
    }
}
