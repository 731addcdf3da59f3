//! Addresses of calls, built so that no value can change where a request goes.
//!
//! `{v}` encodes everything but unreserved characters (RFC 3986, section 2.3); `{+v}` does so between its slashes.
//! A `%` in a value is data and is encoded. URL parsers and proxies collapse dot segments however they are encoded, so
//! a segment that is `.` or `..` in any encoding is refused, as is an empty one, which would name the parent.

use std::borrow::Cow;

use bytes::Bytes;
use http::Uri;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::descriptor::Segment;

/// What is encoded: all but `A-Z a-z 0-9 - . _ ~`.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Percent-encoding is undone at most this often to look for dot segments; more layers than any server peels off.
const LAYERS: usize = 8;

/// Why there is no address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum UrlError {
    #[error("parameter `{0}` has no value")]
    Missing(&'static str),
    #[error("parameter `{0}` is empty")]
    Empty(&'static str),
    #[error("parameter `{0}` has an empty segment between its slashes")]
    EmptySegment(&'static str),
    #[error("parameter `{0}` has a segment `.` or `..`, which would change the address")]
    DotSegment(&'static str),
    #[error("the address has a segment `.` or `..`")]
    DotPath,
    #[error("the address is too long: {0} bytes")]
    TooLong(usize),
    #[error("the address is not valid")]
    Invalid,
}

impl UrlError {
    /// The parameter at fault.
    pub(crate) fn parameter(&self) -> Option<&'static str> {
        match self {
            Self::Missing(name)
            | Self::Empty(name)
            | Self::EmptySegment(name)
            | Self::DotSegment(name) => Some(name),
            Self::DotPath | Self::TooLong(_) | Self::Invalid => None,
        }
    }
}

/// Builds `base` + path + query, where `base` ends in a slash and its first `origin` bytes are scheme and authority.
pub(crate) fn build<'a>(
    (base, origin): (&str, usize),
    template: &[Segment],
    values: &[(&'static str, String)],
    query: impl Iterator<Item = (&'a str, &'a str)>,
) -> Result<Uri, UrlError> {
    let mut url = String::with_capacity(base.len() + 128);
    url.push_str(base);
    for segment in template {
        match *segment {
            Segment::Text(text) => url.push_str(text),
            Segment::Value(name) => push_value(&mut url, name, value_of(values, name)?)?,
            Segment::Reserved(name) => push_reserved(&mut url, name, value_of(values, name)?)?,
        }
    }
    let path_end = url.len();
    // Text and values can join to what neither is.
    if url[origin..].split('/').any(is_dots) {
        return Err(UrlError::DotPath);
    }
    let mut separator = '?';
    for (name, value) in query {
        url.push(separator);
        push_encoded(&mut url, name);
        url.push('=');
        push_encoded(&mut url, value);
        separator = '&';
    }
    parse(url, origin, path_end)
}

/// Parses what was built and checks that the parser read the same address.
fn parse(url: String, origin: usize, path_end: usize) -> Result<Uri, UrlError> {
    // Both share one buffer.
    let built = Bytes::from(url);
    let uri = Uri::from_maybe_shared(built.clone()).map_err(|_| {
        if built.len() >= usize::from(u16::MAX) {
            UrlError::TooLong(built.len())
        } else {
            UrlError::Invalid
        }
    })?;
    let query_start = built.len().min(path_end + 1);
    let same = uri.path().as_bytes() == &built[origin..path_end]
        && uri.query().unwrap_or_default().as_bytes() == &built[query_start..]
        && uri
            .authority()
            .is_some_and(|authority| built[..origin].ends_with(authority.as_str().as_bytes()));
    if same {
        Ok(uri)
    } else {
        Err(UrlError::Invalid)
    }
}

fn value_of<'a>(
    values: &'a [(&'static str, String)],
    name: &'static str,
) -> Result<&'a str, UrlError> {
    let value = values
        .iter()
        .find(|(known, _)| *known == name)
        .ok_or(UrlError::Missing(name))?;
    if value.1.is_empty() {
        Err(UrlError::Empty(name))
    } else {
        Ok(&value.1)
    }
}

fn push_value(url: &mut String, name: &'static str, value: &str) -> Result<(), UrlError> {
    if is_dots(value) {
        return Err(UrlError::DotSegment(name));
    }
    push_encoded(url, value);
    Ok(())
}

fn push_reserved(url: &mut String, name: &'static str, value: &str) -> Result<(), UrlError> {
    for (index, segment) in value.split('/').enumerate() {
        if segment.is_empty() {
            return Err(UrlError::EmptySegment(name));
        }
        if is_dots(segment) {
            return Err(UrlError::DotSegment(name));
        }
        if index > 0 {
            url.push('/');
        }
        push_encoded(url, segment);
    }
    Ok(())
}

fn push_encoded(url: &mut String, text: &str) {
    url.extend(utf8_percent_encode(text, ENCODED));
}

/// Whether a segment is `.` or `..`, percent-encoded any number of times.
fn is_dots(segment: &str) -> bool {
    if !segment.starts_with(['.', '%']) {
        return false;
    }
    let mut text = Cow::Borrowed(segment);
    for _ in 0..LAYERS {
        if text == "." || text == ".." {
            return true;
        }
        if !text.contains('%') {
            return false;
        }
        text = Cow::Owned(percent_decode_str(&text).decode_utf8_lossy().into_owned());
    }
    text == "." || text == ".."
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ROOT: (&str, usize) = ("https://www.example.com/drive/v3/", 23);

    fn simple(value: &str) -> Result<Uri, UrlError> {
        let template = [
            Segment::Text("files/"),
            Segment::Value("id"),
            Segment::Text("/copy"),
        ];
        build(ROOT, &template, &[("id", value.to_owned())], [].into_iter())
    }

    fn reserved(value: &str) -> Result<Uri, UrlError> {
        let template = [Segment::Reserved("name"), Segment::Text(":cancel")];
        build(
            ROOT,
            &template,
            &[("name", value.to_owned())],
            [].into_iter(),
        )
    }

    #[test]
    fn a_value_is_encoded_except_for_unreserved_characters() {
        let uri = simple("a b/c%2F?#é-._~+").expect("it is a value");
        assert_eq!(
            uri.path(),
            "/drive/v3/files/a%20b%2Fc%252F%3F%23%C3%A9-._~%2B/copy"
        );
    }

    #[test]
    fn a_reserved_value_keeps_its_slashes() {
        let uri = reserved("projects/p 1/locations/eu:x").expect("it is a name");
        assert_eq!(
            uri.path(),
            "/drive/v3/projects/p%201/locations/eu%3Ax:cancel"
        );
    }

    #[test]
    fn empty_values_and_segments_are_refused() {
        assert_eq!(simple(""), Err(UrlError::Empty("id")));
        for name in ["/a", "a/", "a//b", "/"] {
            assert_eq!(
                reserved(name),
                Err(UrlError::EmptySegment("name")),
                "{name}"
            );
        }
        let missing = build(ROOT, &[Segment::Value("id")], &[], [].into_iter());
        assert_eq!(missing, Err(UrlError::Missing("id")));
    }

    #[test]
    fn dot_segments_are_refused_in_any_encoding() {
        for dots in [
            ".",
            "..",
            "%2e",
            "%2E%2e",
            ".%2e",
            "%2e.",
            "%252e%252E",
            "%25252e.",
            "%%32e",
            "%2%65",
        ] {
            assert_eq!(simple(dots), Err(UrlError::DotSegment("id")), "{dots}");
            assert_eq!(
                reserved(&format!("a/{dots}/b")),
                Err(UrlError::DotSegment("name")),
                "{dots}"
            );
        }
        for fine in ["...", "a.", ".a", "..%2f", "%2e%2ea", "a/../b"] {
            assert!(simple(fine).is_ok(), "{fine}");
        }
    }

    #[test]
    fn text_and_values_cannot_join_to_dots() {
        let template = [Segment::Text("x/."), Segment::Value("id")];
        let joined = build(ROOT, &template, &[("id", "%2e".to_owned())], [].into_iter());
        assert!(joined.is_err(), "{joined:?}");
        let template = [
            Segment::Text("x/."),
            Segment::Value("a"),
            Segment::Text("/y"),
        ];
        let joined = build(
            ROOT,
            &template,
            &[("a", "\u{2e}".to_owned())],
            [].into_iter(),
        );
        assert!(joined.is_err(), "{joined:?}");
    }

    #[test]
    fn queries_are_encoded_and_repeat() {
        let query = [("k", "a"), ("k", "b c"), ("$.x", "&=#"), ("empty", "")];
        let uri = build(ROOT, &[Segment::Text("files")], &[], query.into_iter())
            .expect("it is an address");
        assert_eq!(uri.query(), Some("k=a&k=b%20c&%24.x=%26%3D%23&empty="));
    }

    #[test]
    fn an_address_beyond_the_limit_is_refused() {
        assert!(matches!(
            simple(&"x".repeat(70_000)),
            Err(UrlError::TooLong(_))
        ));
    }

    fn decoded(text: &str) -> String {
        percent_decode_str(text).decode_utf8_lossy().into_owned()
    }

    /// Text made of what confuses URL parsers, and of anything else.
    fn hostile() -> impl Strategy<Value = String> {
        let pieces = prop_oneof![
            Just("..".to_owned()),
            Just(".".to_owned()),
            Just("%2e".to_owned()),
            Just("%252E".to_owned()),
            Just("/".to_owned()),
            Just("\\".to_owned()),
            Just("%2f".to_owned()),
            Just("\t".to_owned()),
            Just("\n".to_owned()),
            Just("?".to_owned()),
            Just("#".to_owned()),
            Just("@".to_owned()),
            Just(":".to_owned()),
            Just("//evil.example".to_owned()),
            Just("%00".to_owned()),
            any::<String>(),
        ];
        prop::collection::vec(pieces, 0..6).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn a_hostile_value_stays_within_its_segment(value in hostile()) {
            if let Ok(uri) = simple(&value) {
                prop_assert_eq!(uri.authority().map(http::uri::Authority::as_str), Some("www.example.com"));
                prop_assert_eq!(uri.query(), None);
                let segments: Vec<_> = uri.path().split('/').collect();
                prop_assert_eq!(segments.len(), 6);
                prop_assert_eq!(&segments[..4], &["", "drive", "v3", "files"]);
                prop_assert_eq!(decoded(segments[4]), value.as_str());
                prop_assert!(!matches!(value.as_str(), "" | "." | ".."));
            }
        }

        #[test]
        fn a_hostile_name_keeps_its_slashes_and_nothing_else(value in hostile()) {
            if let Ok(uri) = reserved(&value) {
                prop_assert_eq!(uri.authority().map(http::uri::Authority::as_str), Some("www.example.com"));
                let name = uri.path().strip_prefix("/drive/v3/").and_then(|path| path.strip_suffix(":cancel"));
                let name = name.expect("the template's text is there");
                prop_assert_eq!(name.matches('/').count(), value.matches('/').count());
                for (sent, given) in name.split('/').zip(value.split('/')) {
                    prop_assert!(!matches!(given, "" | "." | ".."));
                    prop_assert_eq!(decoded(sent), given);
                }
            }
        }

        #[test]
        fn a_hostile_query_stays_in_the_query(name in hostile(), value in hostile()) {
            let query = [(name.as_str(), value.as_str())];
            if let Ok(uri) = build(ROOT, &[Segment::Text("files")], &[], query.into_iter()) {
                prop_assert_eq!(uri.path(), "/drive/v3/files");
                let sent = uri.query().unwrap_or_default();
                let (key, text) = sent.split_once('=').expect("there is one `=`");
                prop_assert_eq!(decoded(key), name);
                prop_assert_eq!(decoded(text), value);
            }
        }
    }
}
