//! Media: uploads beside a call, downloads in place of its answer.

use std::num::NonZeroU64;

use super::template;
use crate::Error;
use crate::discovery::Method;
use crate::discovery::pointer::Pointer;
use crate::ir::{Download, PathTemplate, Upload};

/// How a method takes media.
pub(super) fn upload(
    method: &Method,
    path: &PathTemplate,
    at: &Pointer<'_>,
) -> Result<Option<Upload>, Error> {
    let Some(media) = &method.media_upload else {
        return Ok(None);
    };
    let protocols = at.member("protocols");
    if media.simple.is_none() && media.resumable.is_none() {
        return Err(protocols.error("media without a protocol"));
    }
    let compile = |name, upload_path: &Option<String>| {
        let Some(upload_path) = upload_path else {
            return Ok(None);
        };
        let at = protocols.member(name);
        let at = at.member("path");
        let template = template::compile(upload_path, &at)?;
        if let Some(unknown) = template::variables(&template)
            .find(|name| !template::variables(path).any(|v| v == *name))
        {
            return Err(at.error(format!(
                "the variable {unknown:?} is not in the path of the method"
            )));
        }
        Ok(Some(template))
    };
    let simple = compile("simple", &media.simple)?;
    let resumable = compile("resumable", &media.resumable)?;
    let accept = at.member("accept");
    for (index, range) in media.accept.iter().enumerate() {
        if !is_media_range(range) {
            return Err(accept
                .index(index)
                .error(format!("{range:?} is not a media range")));
        }
    }
    let max_size = media
        .max_size
        .as_deref()
        .map(|size| bytes(size, &at.member("maxSize")))
        .transpose()?;
    Ok(Some(Upload {
        simple,
        resumable,
        accept: media.accept.clone(),
        max_size: max_size.and_then(NonZeroU64::new),
    }))
}

/// How a method gives media.
pub(super) fn download(method: &Method, at: &Pointer<'_>) -> Result<Option<Download>, Error> {
    let use_media_service = method.use_media_download_service;
    if method.supports_media_download {
        Ok(Some(Download { use_media_service }))
    } else if use_media_service {
        Err(at.error("a download service without `supportsMediaDownload`"))
    } else {
        Ok(None)
    }
}

/// `*/*`, `image/*` or `text/csv; charset=utf-8`, as RFC 9110 (12.5.1) has them but without quoted strings.
fn is_media_range(text: &str) -> bool {
    let mut parts = text.split(';');
    let range = parts.next().and_then(|range| range.split_once('/'));
    let is_range = range.is_some_and(|(kind, subtype)| {
        is_token(kind) && is_token(subtype.trim_end_matches(' ')) && (kind != "*" || subtype == "*")
    });
    let mut parameters = parts.map(|part| part.trim_matches(' ').split_once('='));
    is_range
        && parameters.all(|parameter| {
            parameter.is_some_and(|(name, value)| is_token(name) && is_token(value))
        })
}

fn is_token(text: &str) -> bool {
    let known = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    !text.is_empty() && text.bytes().all(known)
}

/// `10485760` or `1GB`.
fn bytes(size: &str, at: &Pointer<'_>) -> Result<u64, Error> {
    let digits = size.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit: u64 = match size.get(digits.len()..).unwrap_or_default() {
        "" | "B" => 1,
        "KB" => 1 << 10,
        "MB" => 1 << 20,
        "GB" => 1 << 30,
        "TB" => 1 << 40,
        unit => return Err(at.error(format!("unknown unit {unit:?}"))),
    };
    let number = digits
        .trim()
        .parse::<u64>()
        .ok()
        .and_then(|number| number.checked_mul(unit));
    number.ok_or_else(|| at.error(format!("{size:?} is not a number of bytes")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_ranges_are_types_or_all_of_them() {
        for right in [
            "*/*",
            "image/*",
            "application/vnd.android.package-archive",
            "text/csv;charset=utf-8",
            "text/csv ; charset=utf-8; header=present",
        ] {
            assert!(is_media_range(right), "{right}");
        }
        for wrong in [
            "",
            "*",
            "image",
            "/",
            "image/",
            "/png",
            "*/png",
            "a/b/c",
            "a b/c",
            "a/b\n",
            "a/b;",
            "a/b;c",
            "a/b;c=\"d\"",
            "a/b,c/d",
            "a/é",
            "\"#*/",
            " a/b",
            "a/b;c=d\r\nx: y",
        ] {
            assert!(!is_media_range(wrong), "{wrong:?}");
        }
    }

    #[test]
    fn sizes_are_digits_or_have_a_unit() {
        let at = Pointer::ROOT;
        assert_eq!(bytes("10485760", &at), Ok(10_485_760));
        assert_eq!(bytes("1GB", &at), Ok(1 << 30));
        for wrong in ["", "GB", "1XB", "-1", "99999999999TB", "1.5GB"] {
            assert!(bytes(wrong, &at).is_err(), "{wrong}");
        }
    }
}
