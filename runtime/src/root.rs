//! Where the calls of an API go, and whether credentials may go there.

use std::fmt;

use http::Uri;

use crate::descriptor::Api;

/// The domain that documents name; other universes replace it.
pub(crate) const DEFAULT_UNIVERSE: &str = "googleapis.com";

/// The root of an API, checked.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Root {
    /// Ends in a slash.
    url: String,
    /// Length of scheme and authority.
    origin: usize,
    /// Lower case, with brackets around IPv6.
    host: String,
    secure: bool,
    /// Called without credentials, whatever the client has.
    emulator: bool,
}

impl fmt::Debug for Root {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.url)
    }
}

impl Root {
    /// Checks a root: https, or http to loopback; a host; nothing that could hide another one.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        Self::parse_for(text, false)
    }

    /// The same for an emulator, to which nothing secret goes: any host, and http when no scheme is named.
    pub(crate) fn emulator(api: &str, text: &str) -> Result<Self, String> {
        let scheme = if text.contains("://") { "" } else { "http://" };
        let text = text.trim_end_matches('/');
        // What libraries for storage take differs: the service path may be named or not.
        let text = text.strip_suffix("/storage/v1").unwrap_or(text);
        let root = Self::parse_for(&format!("{scheme}{text}"), true)?;
        // One emulator of several hosts, which it tells apart by their names in the path.
        if api == "identitytoolkit" && root.url.len() == root.origin + 1 {
            return Self::parse_for(&format!("{}identitytoolkit.googleapis.com", root.url), true);
        }
        Ok(root)
    }

    fn parse_for(text: &str, emulator: bool) -> Result<Self, String> {
        let refuse = |reason: &str| {
            // What stands before an `@` may be a password, and what follows a `?` a key.
            let shown = text.rsplit('@').next().unwrap_or_default();
            let shown = shown.split(['?', '#']).next().unwrap_or_default();
            Err(format!("root URL `{}` {reason}", shown.escape_debug()))
        };
        // Other URL parsers drop some of these and turn `\` into `/`.
        if text
            .contains(|c: char| c == '\\' || c.is_control() || c.is_whitespace() || !c.is_ascii())
        {
            return refuse("has characters that do not belong in a URL");
        }
        if text.contains(['?', '#', '%', '@']) {
            return refuse("must be scheme, host, port and path only");
        }
        let Ok(uri) = text.parse::<Uri>() else {
            return refuse("is not a URL");
        };
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return refuse("must begin with https://");
        };
        let host = authority.host().to_ascii_lowercase();
        let secure = match scheme {
            "https" => true,
            "http" if emulator || is_loopback(&host) => false,
            _ => return refuse("must be https, or http to a loopback address"),
        };
        if host.is_empty()
            || uri
                .path()
                .split('/')
                .any(|segment| segment == "." || segment == "..")
        {
            return refuse("is not a plain address");
        }
        if authority.port().is_none() && authority.as_str().len() != authority.host().len() {
            return refuse("has a port that is not one");
        }
        let mut url = format!("{scheme}://{authority}");
        let origin = url.len();
        url.push_str(uri.path());
        if !url.ends_with('/') {
            url.push('/');
        }
        Ok(Self {
            url,
            origin,
            host,
            secure,
            emulator,
        })
    }

    /// The root that a document names, in another universe.
    pub(crate) fn in_universe(text: &str, universe: &str) -> Result<Self, String> {
        let root = Self::parse(text)?;
        if universe == DEFAULT_UNIVERSE || !root.secure || !is_below(&root.host, DEFAULT_UNIVERSE) {
            return Ok(root);
        }
        let subdomain = &root.host[..root.host.len() - DEFAULT_UNIVERSE.len()];
        let after_host = "https://".len() + root.host.len();
        Self::parse(&format!(
            "https://{subdomain}{universe}{}",
            &root.url[after_host..]
        ))
    }

    /// The base of method paths: the root and the service path.
    pub(crate) fn base(&self, api: &Api) -> String {
        format!("{}{}", self.url, api.service_path.trim_start_matches('/'))
    }

    /// The root itself, which ends in a slash.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Length of scheme and authority.
    pub(crate) fn origin(&self) -> usize {
        self.origin
    }

    /// Whether it is called without credentials.
    pub(crate) fn is_emulator(&self) -> bool {
        self.emulator
    }

    /// The host, lower case.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }
}

/// Hosts that credentials may go to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Allowed {
    /// Exact hosts, lower case.
    pub(crate) hosts: Vec<String>,
    /// Loopback, encrypted or not.
    pub(crate) loopback: bool,
}

impl Allowed {
    /// Whether credentials may go to `root`, or why not.
    ///
    /// `document_root` is the root compiled into the generated crate, which was reviewed there.
    pub(crate) fn check(
        &self,
        root: &Root,
        universe: &str,
        document_root: &Root,
    ) -> Result<(), String> {
        let host = &root.host;
        if root.emulator {
            return Err(format!("credentials are not sent to {host}, an emulator"));
        }
        if is_loopback(host) && self.loopback {
            return Ok(());
        }
        if !root.secure {
            return Err(format!(
                "credentials are not sent to http://{host}; `allow_http_loopback` permits it, for tests and emulators"
            ));
        }
        let known =
            is_below(host, universe) || *host == document_root.host || self.hosts.contains(host);
        if known {
            Ok(())
        } else {
            Err(format!(
                "credentials are not sent to {host}; `allow_host` permits it"
            ))
        }
    }
}

/// Whether a host is below a domain.
fn is_below(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain)
        .is_some_and(|subdomain| subdomain.ends_with('.') && subdomain.len() > 1)
}

/// Whether a host is this machine by its very name.
pub(crate) fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || address
            .parse()
            .is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roots_that_could_mislead_are_refused() {
        for text in [
            "",
            "www.googleapis.com",
            "ftp://www.googleapis.com/",
            "http://www.googleapis.com/",
            "http://127.0.0.1.example.com/",
            "https://user@www.googleapis.com/",
            "https://www.googleapis.com\\@evil.example/",
            "https://www.googleapis.com/?x=",
            "https://www.googleapis.com/#x",
            "https://www.googleapis.com/../x/",
            "https://www.googleapis.com/%2e%2e/",
            "https://www.google\tapis.com/",
            "https:///x",
            "https://www.googleapis.com:99999/",
            "https://www.googleapis.com:/",
            "//www.googleapis.com/",
        ] {
            assert!(Root::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn roots_end_in_a_slash() {
        let root = Root::parse("https://WWW.Example.com:8443/prefix").expect("it is a root");
        assert_eq!(root.url, "https://WWW.Example.com:8443/prefix/");
        assert_eq!(root.host, "www.example.com");
        assert_eq!(&root.url[..root.origin], "https://WWW.Example.com:8443");
        for loopback in [
            "http://127.0.0.1:80",
            "http://localhost:1",
            "http://[::1]:9000",
            "http://127.9.9.9",
        ] {
            assert!(Root::parse(loopback).is_ok(), "{loopback}");
        }
    }

    #[test]
    fn a_universe_replaces_the_domain_and_nothing_else() {
        let root = |text| {
            Root::in_universe(text, "example.test")
                .expect("it is a root")
                .url
        };
        assert_eq!(
            root("https://www.googleapis.com/"),
            "https://www.example.test/"
        );
        assert_eq!(
            root("https://x.us-east1.rep.googleapis.com/"),
            "https://x.us-east1.rep.example.test/"
        );
        assert_eq!(
            root("https://WWW.googleapis.com:8443/a/"),
            "https://www.example.test:8443/a/"
        );
        assert_eq!(
            root("https://notgoogleapis.com/"),
            "https://notgoogleapis.com/"
        );
        assert_eq!(
            root("https://other.example.com/"),
            "https://other.example.com/"
        );
    }

    #[test]
    fn credentials_go_to_known_hosts_only() {
        let document = Root::parse("https://www.googleapis.com/").expect("it is a root");
        let check = |allowed: &Allowed, text: &str| {
            allowed
                .check(
                    &Root::parse(text).expect("it is a root"),
                    DEFAULT_UNIVERSE,
                    &document,
                )
                .is_ok()
        };
        let none = Allowed::default();
        assert!(check(&none, "https://drive.googleapis.com/"));
        assert!(check(&none, "https://x.us-east1.rep.googleapis.com/"));
        for foreign in [
            "https://example.com/",
            "https://googleapis.com.evil.example/",
            "https://evilgoogleapis.com/",
            "http://127.0.0.1:1/",
            "https://localhost/",
        ] {
            assert!(!check(&none, foreign), "{foreign}");
        }
        let some = Allowed {
            hosts: vec!["example.com".to_owned()],
            loopback: true,
        };
        assert!(check(&some, "https://example.com/"));
        assert!(check(&some, "http://127.0.0.1:1/"));
        assert!(!check(&some, "https://www.example.com/"));
    }
}
