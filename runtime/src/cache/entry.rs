//! A response as it is stored, and the rules for storing it.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

/// A response that a [`Cache`](crate::Cache) keeps.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CacheEntry {
    /// The headers of the response, `ETag` among them.
    pub headers: HeaderMap,
    /// The body, decompressed.
    pub body: Bytes,
    /// The headers of the request that the response's `Vary` names, as far as there were any.
    pub request: HeaderMap,
}

/// Headers of one message and not of what it carries, and those that no longer hold for a decompressed body.
const NOT_STORED: [HeaderName; 5] = [
    header::CONNECTION,
    header::CONTENT_ENCODING,
    header::CONTENT_LENGTH,
    header::SET_COOKIE,
    header::TRANSFER_ENCODING,
];

impl CacheEntry {
    /// An entry from its parts, for stores that take it apart.
    pub fn new(headers: HeaderMap, body: Bytes, request: HeaderMap) -> Self {
        Self {
            headers,
            body,
            request,
        }
    }

    /// The entry of a response, if it may be stored. `request` has all headers that its `Vary` may look at.
    pub(super) fn of(
        status: StatusCode,
        headers: &HeaderMap,
        body: &Bytes,
        request: &HeaderMap,
    ) -> Option<Self> {
        let stored = status == StatusCode::OK
            && headers.contains_key(header::ETAG)
            && is_json(headers)
            && !list(headers, &header::CACHE_CONTROL).any(|directive| {
                let name = directive.split('=').next().unwrap_or_default();
                name.trim().eq_ignore_ascii_case("no-store")
            })
            && !list(headers, &header::VARY).any(|name| name == "*");
        if !stored {
            return None;
        }
        let mut kept = headers.clone();
        for name in NOT_STORED {
            kept.remove(name);
        }
        let mut selecting = HeaderMap::new();
        for name in list(headers, &header::VARY) {
            let Ok(name) = HeaderName::from_bytes(name.as_bytes()) else {
                // Nobody can tell what it depends on.
                return None;
            };
            if !selecting.contains_key(&name) {
                for value in request.get_all(&name) {
                    selecting.append(&name, value.clone());
                }
            }
        }
        Some(Self::new(kept, body.clone(), selecting))
    }

    /// Whether it answers a request with these headers.
    pub(super) fn answers(&self, request: &HeaderMap) -> bool {
        list(&self.headers, &header::VARY)
            .all(|name| self.request.get_all(name) == request.get_all(name))
    }

    pub(super) fn etag(&self) -> Option<&HeaderValue> {
        self.headers.get(header::ETAG)
    }

    /// Whether a 304 with these headers is about this entry: a server that names another tag speaks of something else.
    pub(super) fn is_confirmed_by(&self, headers: &HeaderMap) -> bool {
        let weak = |tag: &HeaderValue| {
            let tag = tag.as_bytes();
            tag.strip_prefix(b"W/").unwrap_or(tag).to_vec()
        };
        let ours = self.etag().map(weak);
        headers
            .get_all(header::ETAG)
            .iter()
            .all(|tag| Some(weak(tag)) == ours)
    }

    /// Takes over the headers of a 304, all but those that describe the body it does not have (RFC 9111, section 3.2).
    pub(super) fn update(&mut self, headers: &HeaderMap) {
        let about_body = [header::CONTENT_TYPE, header::CONTENT_RANGE];
        for name in headers.keys() {
            if NOT_STORED.contains(name) || about_body.contains(name) {
                continue;
            }
            self.headers.remove(name);
            for value in headers.get_all(name) {
                self.headers.append(name, value.clone());
            }
        }
    }

    /// Bytes that it holds, and about those that it takes to hold them.
    #[cfg(feature = "cache")]
    pub(super) fn size(&self) -> usize {
        const ENTRY: usize = 512;
        const HEADER: usize = 128;
        let all = self.headers.iter().chain(&self.request);
        let headers = all.map(|(name, value)| HEADER + name.as_str().len() + value.len());
        ENTRY + self.body.len() + headers.sum::<usize>()
    }

    /// The same, with memory of its own: what comes from a connection is a slice of a buffer that may be much larger,
    /// and would be kept with it.
    #[cfg(feature = "cache")]
    pub(super) fn detached(&self) -> Self {
        let copy = |headers: &HeaderMap| {
            let all = headers.iter();
            all.filter_map(|(name, value)| {
                let value = HeaderValue::from_bytes(value.as_bytes()).ok()?;
                Some((name.clone(), value))
            })
            .collect()
        };
        Self::new(
            copy(&self.headers),
            Bytes::copy_from_slice(&self.body),
            copy(&self.request),
        )
    }
}

impl fmt::Debug for CacheEntry {
    /// Prints sizes only: bodies hold what users keep private.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CacheEntry")
            .field("headers", &self.headers.len())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// Whether a body is JSON. Media has the type of the media, and so have the answers of methods that return bytes as
/// they are.
fn is_json(headers: &HeaderMap) -> bool {
    let value = headers.get(header::CONTENT_TYPE);
    let value = value
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let essence = value.split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("application/json")
}

/// The entries of a header that is a list. One that is no text counts as `*`, of which the worst is assumed.
fn list<'a>(headers: &'a HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'a str> {
    headers
        .get_all(name)
        .iter()
        .flat_map(|value| value.to_str().unwrap_or("*").split(','))
        .map(str::trim)
        .filter(|entry| !entry.is_empty())
}
