//! What tells whether content is still the same when a download goes on.

use http::{HeaderMap, HeaderValue, header};

use super::checksum;
use crate::call::Call;
use crate::form::Form;

/// The version of a content, as exact as the server tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Pin {
    /// `x-goog-generation`: that of an object of storage. Its entity tag says more than wanted: it changes with
    /// metadata, too.
    Generation(HeaderValue),
    /// A strong entity tag; a weak one does not promise the same bytes.
    Tag(HeaderValue),
    /// `x-goog-hash`. Drive sends nothing else.
    Hash(Vec<(String, String)>),
}

const GENERATION: &str = "x-goog-generation";

/// The API whose methods take a `generation` in the query.
const STORAGE: &str = "storage";

impl Pin {
    /// The pin of a response.
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        if let Some(generation) = headers.get(GENERATION) {
            return Some(Self::Generation(generation.clone()));
        }
        if let Some(tag) = strong_tag(headers) {
            return Some(Self::Tag(tag.clone()));
        }
        let hashes = checksum::hashes(headers);
        (!hashes.is_empty()).then_some(Self::Hash(hashes))
    }

    /// Asks for this version and no other, as far as a request can.
    pub(super) fn ask(&self, call: &mut Call, form: &mut Form) {
        match self {
            Self::Generation(generation) if call.service.api().name == STORAGE => {
                if let Ok(generation) = generation.to_str() {
                    call.set("generation", generation.to_owned());
                }
            }
            Self::Tag(tag) if form.headers.contains_key(header::RANGE) => {
                form.headers.insert(header::IF_RANGE, tag.clone());
            }
            _ => {}
        }
    }

    /// Whether a response is of the same version. `asked` tells that the request named it and the answer would be
    /// another one if it did not hold; then it need not be said again.
    pub(super) fn holds(&self, headers: &HeaderMap, asked: bool) -> bool {
        let same = match self {
            Self::Generation(generation) => headers.get(GENERATION).map(|new| new == generation),
            Self::Tag(tag) => headers
                .contains_key(header::ETAG)
                .then(|| strong_tag(headers) == Some(tag)),
            Self::Hash(hashes) => return *hashes == checksum::hashes(headers),
        };
        same.unwrap_or(asked && matches!(self, Self::Tag(_)))
    }
}

fn strong_tag(headers: &HeaderMap) -> Option<&HeaderValue> {
    let tag = headers.get(header::ETAG)?;
    let text = tag.as_bytes();
    let is_strong = text.len() > 2 && text.starts_with(b"\"") && text.ends_with(b"\"");
    is_strong.then_some(tag)
}
