//! The content type of media: given, or guessed from a file's name, and whether a method takes it.

use std::path::Path;

use http::HeaderValue;

use super::error::UploadError;
use crate::error::{Error, Kind};

/// What bytes are of which nothing is known.
const UNKNOWN: &str = "application/octet-stream";

/// Types by the ending of a file's name: those of what people keep in Drive, Cloud Storage, `YouTube` and mail.
const BY_ENDING: [(&str, &str); 67] = [
    ("7z", "application/x-7z-compressed"),
    ("aac", "audio/aac"),
    ("apk", "application/vnd.android.package-archive"),
    ("avi", "video/x-msvideo"),
    ("avif", "image/avif"),
    ("avro", "application/avro"),
    ("bmp", "image/bmp"),
    ("bz2", "application/x-bzip2"),
    ("css", "text/css"),
    ("csv", "text/csv"),
    ("doc", "application/msword"),
    (
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    ("eml", "message/rfc822"),
    ("epub", "application/epub+zip"),
    ("flac", "audio/flac"),
    ("gif", "image/gif"),
    ("gz", "application/gzip"),
    ("heic", "image/heic"),
    ("htm", "text/html"),
    ("html", "text/html"),
    ("ico", "image/x-icon"),
    ("ics", "text/calendar"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    ("jsonl", "application/jsonl"),
    ("m4a", "audio/mp4"),
    ("m4v", "video/x-m4v"),
    ("md", "text/markdown"),
    ("mkv", "video/x-matroska"),
    ("mov", "video/quicktime"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("mpeg", "video/mpeg"),
    ("mpg", "video/mpeg"),
    ("odp", "application/vnd.oasis.opendocument.presentation"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("ogg", "audio/ogg"),
    ("opus", "audio/opus"),
    ("parquet", "application/vnd.apache.parquet"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("ppt", "application/vnd.ms-powerpoint"),
    (
        "pptx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
    ("rtf", "application/rtf"),
    ("sbv", "text/plain"),
    ("srt", "application/x-subrip"),
    ("svg", "image/svg+xml"),
    ("tar", "application/x-tar"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("tsv", "text/tab-separated-values"),
    ("txt", "text/plain"),
    ("vtt", "text/vtt"),
    ("wasm", "application/wasm"),
    ("wav", "audio/wav"),
    ("webm", "video/webm"),
    ("webp", "image/webp"),
    ("wmv", "video/x-ms-wmv"),
    ("xls", "application/vnd.ms-excel"),
    (
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    ("xml", "text/xml"),
    ("yaml", "application/yaml"),
    ("yml", "application/yaml"),
    ("zip", "application/zip"),
];

/// The type to send: the caller's, else that of the file's name, else the one that a method takes of bytes of which
/// nothing is known.
pub(super) fn choose(
    given: Option<&str>,
    path: Option<&Path>,
    accepted: &'static [&'static str],
) -> Result<HeaderValue, Error> {
    let guessed = || path.and_then(guess).filter(|ty| accepts(accepted, ty));
    let content_type = match given {
        Some(given) => given,
        None => guessed().unwrap_or_else(|| default(accepted)),
    };
    let value = HeaderValue::from_str(content_type).ok();
    let Some(value) = value.filter(|_| essence(content_type).is_some()) else {
        let shown = content_type.escape_debug();
        return Err(Error::invalid_request(
            None,
            format!("`{shown}` is not a content type"),
        ));
    };
    if accepts(accepted, content_type) {
        return Ok(value);
    }
    Err(Error::new(Kind::Upload(UploadError::TypeNotAccepted {
        content_type: content_type.to_owned(),
        accepted,
    })))
}

/// The type that a file's name tells.
fn guess(path: &Path) -> Option<&'static str> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    let index = BY_ENDING.binary_search_by_key(&ending.as_str(), |(ending, _)| ending);
    index.ok().map(|index| BY_ENDING[index].1)
}

/// Bytes of an unknown type where a method takes such, else the first type that it names in full.
fn default(accepted: &'static [&'static str]) -> &'static str {
    let named = accepted.iter().find(|range| !range.contains('*'));
    match named {
        Some(named) if !accepts(accepted, UNKNOWN) => named,
        _ => UNKNOWN,
    }
}

/// Whether one of the media ranges covers a type; none at all cover every type.
fn accepts(ranges: &[&str], content_type: &str) -> bool {
    let Some((kind, subtype)) = essence(content_type) else {
        return false;
    };
    ranges.is_empty()
        || ranges.iter().filter_map(|range| essence(range)).any(|of| {
            (of.0 == "*" || of.0.eq_ignore_ascii_case(kind))
                && (of.1 == "*" || of.1.eq_ignore_ascii_case(subtype))
        })
}

/// Type and subtype, without parameters.
fn essence(text: &str) -> Option<(&str, &str)> {
    let essence = text.split(';').next()?.trim();
    let (kind, subtype) = essence.split_once('/')?;
    let is_name = |name: &str| !name.is_empty() && !name.contains(char::is_whitespace);
    (is_name(kind) && is_name(subtype)).then_some((kind, subtype))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAIL: &[&str] = &["message/*"];
    const IMAGES: &[&str] = &["image/jpeg", "image/png"];

    fn chosen(given: Option<&str>, path: &str, accepted: &'static [&'static str]) -> String {
        match choose(given, Some(Path::new(path)), accepted) {
            Ok(value) => value.to_str().expect("it is text").to_owned(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn the_table_is_in_order_and_every_type_is_one() {
        assert!(BY_ENDING.is_sorted_by(|a, b| a.0 < b.0));
        for (ending, ty) in BY_ENDING {
            assert!(essence(ty).is_some(), "{ending}");
        }
    }

    #[test]
    fn a_type_is_given_or_told_by_the_name_or_unknown() {
        assert_eq!(chosen(None, "a/b.report.PDF", &[]), "application/pdf");
        assert_eq!(chosen(Some("text/x"), "b.pdf", &["*/*"]), "text/x");
        for nothing in ["b", "b.", ".pdf", "b.nothing-known"] {
            assert_eq!(chosen(None, nothing, &["*/*"]), UNKNOWN, "{nothing}");
        }
        assert_eq!(chosen(None, "m.eml", MAIL), "message/rfc822");
    }

    #[test]
    fn a_guess_that_is_not_taken_is_none() {
        assert_eq!(chosen(None, "b.pdf", IMAGES), "image/jpeg");
        assert_eq!(chosen(None, "b.pdf", &["video/*", UNKNOWN]), UNKNOWN);
    }

    #[test]
    fn types_are_compared_without_parameters_and_in_any_case() {
        for taken in ["message/rfc822", "Message/X; charset=utf-8"] {
            assert_eq!(chosen(Some(taken), "", MAIL), taken);
        }
        for (refused, accepted) in [("image/gif", IMAGES), ("text/plain", MAIL)] {
            let told = chosen(Some(refused), "", accepted);
            assert!(
                told.contains(refused) && told.contains(accepted[0]),
                "{told}"
            );
        }
        assert!(chosen(None, "x", MAIL).contains("application/octet-stream"));
    }

    #[test]
    fn what_is_no_type_is_refused() {
        for wrong in [
            "",
            "text",
            "/",
            "text/",
            "/x",
            "a b/c",
            "text/x\r\ny: z",
            "é/ü\u{0}",
        ] {
            let told = chosen(Some(wrong), "", &[]);
            assert!(told.contains("is not a content type"), "{wrong:?}: {told}");
        }
    }
}
