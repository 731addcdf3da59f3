//! OAuth scopes: their constants, and which one a method asks for by default.

use std::collections::{BTreeMap, BTreeSet};

use super::docs::{self, code};
use crate::discovery::pointer::Pointer;
use crate::discovery::{Method, Resource};
use crate::ir::{Scope, ScopeId};
use crate::names::{self, Kind, RecordedNames, Request, Words};
use crate::{Document, Error, Overrides};

/// The scopes of an API.
pub(super) struct Scopes<'a> {
    pub(super) list: Vec<Scope>,
    by_url: BTreeMap<String, ScopeId>,
    /// How many methods accept a scope.
    accepted: BTreeMap<&'a str, usize>,
    filtering: BTreeSet<&'a str>,
    /// Method id, or prefix ending in `.*`, and scope.
    overrides: BTreeMap<&'a str, &'a str>,
    /// Words that scopes of this very API have in their names.
    own: Vec<String>,
}

const PREFIX: &str = "https://www.googleapis.com/auth/";

impl<'a> Scopes<'a> {
    /// Collects and names the scopes of a document, those included that only methods mention.
    pub(super) fn collect(
        document: &'a Document,
        overrides: &'a Overrides,
        recorded: &RecordedNames,
        record: &mut RecordedNames,
    ) -> Result<Self, Error> {
        let oauth2 = Pointer::ROOT.member("auth");
        let oauth2 = oauth2.member("oauth2");
        let at = oauth2.member("scopes");
        for url in document.scopes.keys() {
            check_token(url, &at.member(url))?;
        }
        let mut accepted = BTreeMap::new();
        count(&document.methods, &document.resources, &mut accepted);
        let mut urls: BTreeSet<&str> = document.scopes.keys().map(String::as_str).collect();
        urls.extend(accepted.keys());
        let urls: Vec<&str> = urls.into_iter().collect();
        let requests: Vec<_> = urls.iter().map(|url| request(url)).collect();
        let idents = names::Scope::new(recorded, "scopes", "oauth2").assign(&requests, record);
        let mut list: Vec<Scope> = urls
            .iter()
            .zip(idents)
            .map(|(&url, ident)| {
                let description = document.scopes.get(url).map_or("", String::as_str);
                let mut docs = docs::described(description, || {
                    "A scope that methods of this API accept.".to_owned()
                });
                docs::add(&mut docs, &code(url));
                Scope {
                    ident,
                    url: url.to_owned(),
                    docs,
                }
            })
            .collect();
        list.sort_by(|a, b| a.ident.cmp(&b.ident));
        let by_url = list
            .iter()
            .enumerate()
            .map(|(index, scope)| (scope.url.clone(), ScopeId(index)))
            .collect();
        let label = document.label();
        let scopes = Self {
            list,
            by_url,
            accepted,
            filtering: overrides
                .filtering_scopes
                .get(&label)
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect(),
            overrides: overrides
                .default_scopes
                .get(&label)
                .into_iter()
                .flatten()
                .map(|(method, scope)| (method.as_str(), scope.as_str()))
                .collect(),
            own: own_words(document),
        };
        scopes.check_overrides(document)?;
        Ok(scopes)
    }

    /// An overlay that no longer fits must not stay unnoticed.
    fn check_overrides(&self, document: &Document) -> Result<(), Error> {
        for url in &self.filtering {
            if !self.by_url.contains_key(*url) {
                return Err(Error::new(
                    "",
                    format!("override filtering_scopes: no scope is called {url:?}"),
                ));
            }
        }
        for (pattern, url) in &self.overrides {
            let mut matched = false;
            each_method(&document.methods, &document.resources, &mut |method| {
                matched |=
                    matches(pattern, &method.id) && method.scopes.iter().any(|scope| scope == url);
            });
            if !matched {
                let reason =
                    format!("override default_scopes: no method {pattern:?} accepts {url:?}");
                return Err(Error::new("", reason));
            }
        }
        Ok(())
    }

    /// A method's scopes, in order of their constants.
    pub(super) fn of(&self, method: &Method, at: &Pointer<'_>) -> Result<Vec<ScopeId>, Error> {
        for (index, url) in method.scopes.iter().enumerate() {
            check_token(url, &at.index(index))?;
        }
        let ids: BTreeSet<ScopeId> = method
            .scopes
            .iter()
            .filter_map(|url| self.by_url.get(url).copied())
            .collect();
        Ok(ids.into_iter().collect())
    }

    /// The scope a method asks for when the caller names none. The order in which a document lists them is not least
    /// privilege, so it counts for nothing:
    ///
    /// - what the overlay says goes first;
    /// - a scope that hides results goes last;
    /// - reading asks for a read-only scope if there is one, writing never;
    /// - a scope of the API itself goes before those of another API, and those before the ones of the whole cloud;
    /// - for reading, the scope that most methods accept, so that few tokens do, and of several the shortest: it says
    ///   least about what it leaves out, as `drive.readonly` beside `drive.metadata.readonly`;
    /// - for writing, the narrowest.
    pub(super) fn default_of(&self, method: &Method) -> Option<ScopeId> {
        let chosen = self.overridden(method).or_else(|| {
            let reads = matches!(method.verb.as_str(), "GET" | "HEAD");
            method.scopes.iter().map(String::as_str).min_by_key(|&url| {
                let accepted = self.accepted.get(url).copied().unwrap_or_default();
                let read_only = is_read_only(url);
                let (use_rank, length) = if reads && read_only {
                    (usize::MAX - accepted, url.len())
                } else {
                    (accepted, 0)
                };
                (
                    self.filtering.contains(url),
                    reads != read_only,
                    self.distance(url),
                    use_rank,
                    length,
                    url,
                )
            })
        })?;
        self.by_url.get(chosen).copied()
    }

    fn overridden(&self, method: &Method) -> Option<&'a str> {
        let accepts = |url: &str| method.scopes.iter().any(|scope| scope == url);
        let found = self
            .overrides
            .iter()
            .filter(|(pattern, url)| matches(pattern, &method.id) && accepts(url));
        // The longest pattern says most about the method.
        found
            .max_by_key(|(pattern, _)| (!pattern.ends_with('*'), pattern.len()))
            .map(|(_, url)| *url)
    }

    /// 0 for a scope of this API, 1 for one of another, 2 for the whole cloud.
    fn distance(&self, url: &str) -> u8 {
        let first = tail(url).split(['.', '/']).next().unwrap_or_default();
        let words = first.replace(['-', '_'], "").to_ascii_lowercase();
        let is_own = || {
            self.own
                .iter()
                .any(|own| words.contains(own.as_str()) || own.contains(&words))
        };
        match words.as_str() {
            "cloudplatform" => 2,
            _ if is_own() => 0,
            _ => 1,
        }
    }
}

/// Scopes are sent in a list with spaces between them, so one is made of what RFC 6749 (3.3) allows in a token.
fn check_token(url: &str, at: &Pointer<'_>) -> Result<(), Error> {
    let is_plain = |b: u8| matches!(b, b'!' | b'#'..=b'[' | b']'..=b'~');
    if url.is_empty() || !url.bytes().all(is_plain) {
        return Err(at.error(format!("{url:?} is not a scope")));
    }
    Ok(())
}

fn request(url: &str) -> Request {
    let tail = tail(url);
    let words = Words::of(tail);
    let settled = url.starts_with(PREFIX) && tail == words.snake().replace('_', ".");
    Request::spelled(Kind::Constant, url, Kind::Constant.spell(&words), settled)
}

/// What tells a scope from others: `drive.readonly`, `mail.google.com/`, `openid`.
fn tail(url: &str) -> &str {
    let rest = url
        .strip_prefix(PREFIX)
        .or_else(|| url.strip_prefix("https://"))
        .unwrap_or(url);
    rest.strip_prefix("www.").unwrap_or(rest)
}

fn is_read_only(url: &str) -> bool {
    let tail = tail(url);
    let last = tail.rsplit('.').next();
    ["readonly", "read-only", "read_only"]
        .iter()
        .any(|word| tail.contains(word))
        || last == Some("read")
}

/// The API's name, the name of its service and the name in its root.
fn own_words(document: &Document) -> Vec<String> {
    let host = document
        .root_url
        .strip_prefix("https://")
        .unwrap_or_default()
        .split('.')
        .next();
    [
        Some(document.name.as_str()),
        document.canonical_name.as_deref(),
        host.filter(|host| *host != "www"),
    ]
    .into_iter()
    .flatten()
    .map(|name| Words::of(name).snake().replace('_', ""))
    .filter(|name| !name.is_empty())
    .collect()
}

fn matches(pattern: &str, id: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(prefix) if prefix.ends_with('.') => id.starts_with(prefix),
        _ => id == pattern,
    }
}

fn count<'a>(
    methods: &'a BTreeMap<String, Method>,
    resources: &'a BTreeMap<String, Resource>,
    accepted: &mut BTreeMap<&'a str, usize>,
) {
    each_method(methods, resources, &mut |method| {
        for url in &method.scopes {
            *accepted.entry(url).or_default() += 1;
        }
    });
}

/// Visits every method of a document.
pub(super) fn each_method<'a>(
    methods: &'a BTreeMap<String, Method>,
    resources: &'a BTreeMap<String, Resource>,
    visit: &mut dyn FnMut(&'a Method),
) {
    for method in methods.values() {
        visit(method);
    }
    for resource in resources.values() {
        each_method(&resource.methods, &resource.resources, visit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn constant(url: &str) -> String {
        let recorded = RecordedNames::default();
        names::Scope::new(&recorded, "scopes", "oauth2")
            .assign_one(&request(url), &mut RecordedNames::default())
    }

    #[test]
    fn constants_are_named_after_what_tells_scopes_apart() {
        assert_eq!(
            constant("https://www.googleapis.com/auth/drive.readonly"),
            "DRIVE_READONLY"
        );
        assert_eq!(constant("https://mail.google.com/"), "MAIL_GOOGLE_COM");
        assert_eq!(
            constant("https://www.google.com/m8/feeds"),
            "GOOGLE_COM_M8_FEEDS"
        );
        assert_eq!(constant("openid"), "OPENID");
    }

    #[test]
    fn read_only_scopes_are_known_by_their_names() {
        assert!(is_read_only(
            "https://www.googleapis.com/auth/devstorage.read_only"
        ));
        assert!(is_read_only(
            "https://www.googleapis.com/auth/cloud-platform.read-only"
        ));
        assert!(is_read_only(
            "https://www.googleapis.com/auth/monitoring.read"
        ));
        assert!(!is_read_only(
            "https://www.googleapis.com/auth/devstorage.read_write"
        ));
    }

    #[test]
    fn a_prefix_covers_what_is_below_it() {
        assert!(matches("drive.files.*", "drive.files.list"));
        assert!(!matches("drive.files.*", "drive.filesets.list"));
        assert!(!matches("drive.files", "drive.files.list"));
    }
}
