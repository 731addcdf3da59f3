//! Which methods may be sent again although they may have been done: what the overlay and the parameters say.

use std::collections::{BTreeMap, BTreeSet};

use super::patience;
use crate::discovery::pointer::Pointer;
use crate::discovery::{Method, Schema};
use crate::ir::{HttpMethod, Repeat};
use crate::overrides::{RepeatRule, RepeatWord};
use crate::{Document, Error, Overrides};

/// The query parameter by which a server recognises a request that it has seen.
const REQUEST_ID: &str = "requestId";

/// What the overlay says about an API.
pub(super) struct Repeats<'a> {
    rules: Option<&'a BTreeMap<String, RepeatRule>>,
    document: &'a Document,
}

impl<'a> Repeats<'a> {
    /// The entries of a document's API; one that names no method is an error.
    pub(super) fn collect(
        document: &'a Document,
        overrides: &'a Overrides,
        ids: &BTreeSet<&str>,
    ) -> Result<Self, Error> {
        let rules = overrides.repeat.get(&document.label());
        let mut named = rules.into_iter().flat_map(BTreeMap::keys);
        if let Some(unknown) = named.find(|id| !ids.contains(id.as_str())) {
            let reason = format!("override repeat: no method has the id {unknown:?}");
            return Err(Error::new("", reason));
        }
        Ok(Self { rules, document })
    }

    /// When a method may be repeated, and whether it takes a request id.
    pub(super) fn of(
        &self,
        method: &Method,
        verb: HttpMethod,
        at: &Pointer<'_>,
    ) -> Result<(Repeat, bool), Error> {
        let refuse = |reason: &str| Err(at.error(format!("override repeat: {reason}")));
        let request_id = has_request_id(method, verb);
        let Some(rule) = self.rules.and_then(|rules| rules.get(&method.id)) else {
            // Waiting twice for an operation is waiting.
            let waits = patience::waits(method, verb);
            let repeat = if waits {
                Repeat::Always
            } else {
                Repeat::ByVerb
            };
            return Ok((repeat, request_id));
        };
        let repeat = match rule {
            RepeatRule::Word(RepeatWord::Always) if verb_is_safe(verb) => {
                return refuse("its verb says so already");
            }
            RepeatRule::Word(RepeatWord::Always) => Repeat::Always,
            RepeatRule::Word(RepeatWord::Never) => return Ok((Repeat::Never, false)),
            RepeatRule::Word(RepeatWord::Once) => return Ok((Repeat::Once, false)),
            RepeatRule::Word(RepeatWord::Etag) if !self.has_etag(method.request.as_ref()) => {
                return refuse("what it takes has no etag");
            }
            RepeatRule::Word(RepeatWord::Etag) => Repeat::WithEtagInBody,
            RepeatRule::Conditions(names) if names.is_empty() => {
                return refuse("a list of no conditions is `never`");
            }
            RepeatRule::Conditions(names) => {
                let is_query = |name: &String| {
                    let parameter = method.parameters.get(name);
                    parameter.is_some_and(|parameter| parameter.location == "query")
                };
                if let Some(unknown) = names.iter().find(|name| !is_query(name)) {
                    return refuse(&format!("it has no query parameter {unknown:?}"));
                }
                Repeat::WithPrecondition(names.clone())
            }
        };
        Ok((repeat, request_id))
    }

    fn has_etag(&self, request: Option<&Schema>) -> bool {
        let schema = request.map(|schema| match &schema.reference {
            Some(name) => self.document.schemas.get(name).unwrap_or(schema),
            None => schema,
        });
        let properties = schema.and_then(|schema| schema.properties.as_ref());
        properties.is_some_and(|properties| properties.contains_key("etag"))
    }
}

fn reads(verb: HttpMethod) -> bool {
    matches!(
        verb,
        HttpMethod::Get | HttpMethod::Head | HttpMethod::Options
    )
}

/// As the runtime has it for methods that no table names.
fn verb_is_safe(verb: HttpMethod) -> bool {
    reads(verb) || matches!(verb, HttpMethod::Put | HttpMethod::Delete)
}

/// Whether a write has an optional text parameter for a request id.
fn has_request_id(method: &Method, verb: HttpMethod) -> bool {
    let Some(parameter) = method.parameters.get(REQUEST_ID) else {
        return false;
    };
    let schema = &parameter.schema;
    let is_text = schema.kind.as_deref() == Some("string")
        && schema.format.is_none()
        && schema.values.is_empty();
    let is_optional = parameter.location == "query" && !schema.required && !parameter.repeated;
    !reads(verb) && is_optional && is_text
}

#[cfg(test)]
mod tests;
