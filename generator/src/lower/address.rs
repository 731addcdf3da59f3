//! Where an API lives: its name, its roots, and the paths below them.

use crate::discovery::pointer::Pointer;
use crate::{Document, Error, ir};

/// Checks name and version, which become the names of a folder and a package, and composes the latter.
pub(super) fn package(document: &Document) -> Result<String, Error> {
    let (name, version) = (&document.name, &document.version);
    let word = |text: &str, more: &[u8]| {
        (1..=64).contains(&text.len())
            && text
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || more.contains(&b))
    };
    if !word(name, b"_") || !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return Err(Pointer::ROOT
            .member("name")
            .error(format!("{name:?} is not a name of an API")));
    }
    if !word(version, b"_.")
        || version.contains("..")
        || version.starts_with('.')
        || version.ends_with('.')
    {
        return Err(Pointer::ROOT
            .member("version")
            .error(format!("{version:?} is not a version of an API")));
    }
    Ok(format!("gapi-{name}-{version}")
        .to_ascii_lowercase()
        .replace(['_', '.'], "-"))
}

/// A root URL, always ending in a slash: https, on a host of Google's or one that is allowed, and nothing else.
pub(super) fn root(url: &str, allowed: &[String], at: &Pointer<'_>) -> Result<String, Error> {
    let refuse = |why: &str| at.error(format!("{url:?} is refused: {why}"));
    let rest = url
        .strip_prefix("https://")
        .ok_or_else(|| refuse("it is not https"))?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    if host.contains('@') {
        return Err(refuse("it names a user"));
    }
    let labels = |host: &str| {
        host.split('.').all(|label| {
            !label.is_empty()
                && label
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        })
    };
    // A port is part of what is allowed or not.
    let is_allowed = allowed
        .iter()
        .any(|allowed| allowed.eq_ignore_ascii_case(host));
    let lower = host.to_ascii_lowercase();
    let is_google =
        labels(host) && (lower == "googleapis.com" || lower.ends_with(".googleapis.com"));
    if !is_google && !is_allowed {
        return Err(refuse(
            "its host is neither googleapis.com nor one that is allowed",
        ));
    }
    if !path.is_empty() {
        check_path(path, at)?;
    }
    Ok(if url.ends_with('/') {
        url.to_owned()
    } else {
        format!("{url}/")
    })
}

/// A path below the root, without a slash at its start.
pub(super) fn below_root(path: &str, at: &Pointer<'_>) -> Result<String, Error> {
    let path = path.strip_prefix('/').unwrap_or(path);
    check_path(path, at)?;
    if path.contains(['{', '}']) {
        return Err(at.error(format!("the path {path:?} is refused: it is a template")));
    }
    Ok(path.to_owned())
}

/// Refuses whatever could lead out of the root, or end the path early.
pub(super) fn check_path(path: &str, at: &Pointer<'_>) -> Result<(), Error> {
    let refuse = |why: &str| Err(at.error(format!("the path {path:?} is refused: {why}")));
    if path.contains("://") {
        return refuse("it has a scheme");
    }
    if path.starts_with('/') || path.contains("//") {
        return refuse("it has an empty segment");
    }
    if let Some(c) = path
        .chars()
        .find(|c| !c.is_ascii_graphic() || "?#\\%\"<>^`|".contains(*c))
    {
        return refuse(&format!("it holds {c:?}"));
    }
    if path.split('/').any(|segment| matches!(segment, "." | "..")) {
        return refuse("it has a dot segment");
    }
    Ok(())
}

/// Regional roots.
pub(super) fn endpoints(
    document: &Document,
    allowed: &[String],
) -> Result<Vec<ir::Endpoint>, Error> {
    let list = Pointer::ROOT.member("endpoints");
    let endpoints = document
        .endpoints
        .iter()
        .enumerate()
        .map(|(index, endpoint)| {
            let at = list.index(index);
            let location = &endpoint.location;
            if location.is_empty()
                || !location
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-')
            {
                return Err(at
                    .member("location")
                    .error(format!("{location:?} is not a location")));
            }
            Ok(ir::Endpoint {
                location: location.clone(),
                url: root(&endpoint.url, allowed, &at.member("endpointUrl"))?,
            })
        });
    let mut endpoints = endpoints.collect::<Result<Vec<_>, _>>()?;
    endpoints.sort_by(|a, b| a.location.cmp(&b.location).then_with(|| a.url.cmp(&b.url)));
    endpoints.dedup();
    Ok(endpoints)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roots(url: &str, allowed: &[&str]) -> Result<String, String> {
        let allowed: Vec<String> = allowed.iter().map(|&host| host.to_owned()).collect();
        root(url, &allowed, &Pointer::ROOT.member("rootUrl")).map_err(|error| error.to_string())
    }

    #[test]
    fn a_root_ends_in_a_slash() {
        assert_eq!(
            roots("https://www.googleapis.com", &[]).as_deref(),
            Ok("https://www.googleapis.com/")
        );
        assert_eq!(
            roots("https://a.googleapis.com/", &[]).as_deref(),
            Ok("https://a.googleapis.com/")
        );
    }

    #[test]
    fn other_hosts_and_schemes_are_refused() {
        for url in [
            "http://www.googleapis.com/",
            "https://googleapis.com.evil.example/",
            "https://evilgoogleapis.com/",
            "https://user@www.googleapis.com/",
            "https://evil.example\\.googleapis.com/",
            "https://evil.example?.googleapis.com/",
            "https://evil.example#.googleapis.com/",
            "https://www.googleapis.com:8443/",
            "https://www.googleapis.com/../x/",
            "https:///",
            "javascript:alert(1)",
            "",
        ] {
            assert!(roots(url, &[]).is_err(), "{url}");
        }
    }

    #[test]
    fn an_allowed_host_is_exactly_that_host() {
        assert!(roots("https://example.com/", &["example.com"]).is_ok());
        assert!(roots("https://example.com:8443/", &["example.com:8443"]).is_ok());
        assert!(roots("https://a.example.com/", &["example.com"]).is_err());
        assert!(roots("http://example.com/", &["example.com"]).is_err());
    }

    #[test]
    fn paths_stay_below_the_root() {
        let at = Pointer::ROOT.member("servicePath");
        assert_eq!(below_root("/drive/v3/", &at).as_deref(), Ok("drive/v3/"));
        for path in [
            "../x",
            "a/../b",
            "//host/x",
            "a//b",
            "https://x/",
            "{a}/",
            "a?b",
            "a\\b",
            "a b",
            "a%2e",
            "a\n",
        ] {
            assert!(below_root(path, &at).is_err(), "{path}");
        }
    }
}
