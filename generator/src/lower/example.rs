//! The call that examples show: one that reads, needs little, and is there with few features.

use std::collections::BTreeMap;

use super::docs;
use super::scopes::each_method;
use crate::ir::{Api, Argument, Example, HttpMethod, Method, Resource, Response, Type};
use crate::names::Words;
use crate::{Document, Error, discovery};

/// Functions to call one after the other, and the features they need.
#[derive(Clone, Default)]
struct Way {
    path: Vec<String>,
    features: Vec<String>,
}

impl Way {
    fn to(&self, function: &str, gate: &[String]) -> Self {
        let mut way = self.clone();
        way.path.push(function.to_owned());
        way.features.extend_from_slice(gate);
        way
    }
}

/// A method that an example can call.
struct Candidate<'a> {
    method: &'a Method,
    way: Way,
    arguments: Vec<String>,
}

/// Methods as the document has them, by id.
type Declared<'a> = BTreeMap<&'a str, &'a discovery::Method>;

/// Chooses the example, or takes the one that is asked for by id.
pub(super) fn choose(
    api: &Api,
    document: &Document,
    wanted: Option<&str>,
) -> Result<Option<Example>, Error> {
    let mut declared = Declared::new();
    each_method(&document.methods, &document.resources, &mut |method| {
        declared.insert(&method.id, method);
    });
    let mut candidates = Vec::new();
    collect(
        &api.methods,
        &api.resources,
        &Way::default(),
        &declared,
        &mut candidates,
    );
    if let Some(wanted) = wanted {
        candidates.retain(|candidate| candidate.method.id == wanted);
        if candidates.is_empty() {
            let reason =
                format!("override examples: {wanted:?} is no method that an example can call");
            return Err(Error::new("", reason));
        }
    }
    let best = candidates.into_iter().min_by_key(|candidate| {
        let method = candidate.method;
        (
            method.http_method != HttpMethod::Get,
            method.deprecated,
            !matches!(method.response, Response::Json(_)),
            candidate.way.features.len(),
            candidate.arguments.len(),
            method.ident != "list",
            candidate.way.path.len(),
            &method.id,
        )
    });
    Ok(best.map(|candidate| {
        let id = candidate.method.id.as_str();
        let description = declared.get(id).map_or("", |method| &method.description);
        Example {
            summary: docs::first_sentence(description)
                .unwrap_or_else(|| format!("Calls {}.", docs::code(id))),
            path: candidate.way.path,
            arguments: candidate.arguments,
            features: candidate.way.features,
        }
    }))
}

fn collect<'a>(
    methods: &'a [Method],
    resources: &'a [Resource],
    way: &Way,
    declared: &Declared<'_>,
    candidates: &mut Vec<Candidate<'a>>,
) {
    for method in methods {
        let is_tame = !matches!(
            method.http_method,
            HttpMethod::Delete | HttpMethod::Options | HttpMethod::Head
        );
        // An example prints the answer.
        if !is_tame || method.response == Response::Empty {
            continue;
        }
        let declared = declared.get(method.id.as_str()).copied();
        let arguments = method
            .arguments
            .iter()
            .map(|argument| literal(argument, declared));
        if let Some(arguments) = arguments.collect() {
            candidates.push(Candidate {
                method,
                way: way.to(&method.ident, &[]),
                arguments,
            });
        }
    }
    for resource in resources.iter().filter(|resource| !resource.deprecated) {
        let way = way.to(&resource.accessor, &resource.gate);
        collect(
            &resource.methods,
            &resource.resources,
            &way,
            declared,
            candidates,
        );
    }
}

/// An argument as one would write it, unless it takes a type that an example would have to import.
fn literal(argument: &Argument, declared: Option<&discovery::Method>) -> Option<String> {
    match argument {
        Argument::Path(param) | Argument::Query(param) => {
            let parameter = declared.and_then(|method| method.parameters.get(&param.wire_name));
            let pattern = parameter.and_then(|parameter| parameter.schema.pattern.as_deref());
            value(&param.ty, &param.wire_name, pattern)
        }
        Argument::Body {
            ty: Type::Record(_),
            ..
        } => Some("Default::default()".to_owned()),
        Argument::Body { .. } | Argument::RawBody { .. } => None,
    }
}

fn value(ty: &Type, name: &str, pattern: Option<&str>) -> Option<String> {
    match ty {
        Type::String => Some(format!("{:?}", text(name, pattern))),
        Type::Bool => Some("true".to_owned()),
        Type::I32 | Type::U32 | Type::I64 | Type::U64 => Some("1".to_owned()),
        Type::F64 => Some("1.0".to_owned()),
        Type::List(inner) => Some(format!("[{}]", value(inner, name, pattern)?)),
        _ => None,
    }
}

/// A value that looks like what is wanted: `^projects/[^/]+/topics/[^/]+$` gives `projects/my-project/topics/my-topic`.
fn text(name: &str, pattern: Option<&str>) -> String {
    const ANY: &str = "[^/]+";
    let plain = pattern
        .and_then(|pattern| pattern.strip_prefix('^')?.strip_suffix('$'))
        .map(|pattern| pattern.strip_suffix("/.*").unwrap_or(pattern))
        .filter(|pattern| {
            pattern.contains(ANY)
                && !pattern
                    .replace(ANY, "")
                    .contains(|c: char| "[]()*+\\|?.".contains(c))
        });
    let Some(plain) = plain else {
        return sample(name);
    };
    let mut previous = name;
    // The slash within the class is no separator.
    let marked = plain.replace(ANY, "\u{1}");
    let parts = marked.split('/').map(|segment| {
        let part = segment.replace('\u{1}', &sample(singular(previous)));
        previous = segment;
        part
    });
    parts.collect::<Vec<_>>().join("/")
}

fn singular(name: &str) -> &str {
    name.strip_suffix('s').unwrap_or(name)
}

fn sample(name: &str) -> String {
    let words = Words::of(name).kebab();
    match words.as_str() {
        "location" | "region" => "us-central1".to_owned(),
        "zone" => "us-central1-a".to_owned(),
        "user-id" => "me".to_owned(),
        "part" => "id".to_owned(),
        "" => "value".to_owned(),
        words => format!("my-{}", words.strip_suffix("-id").unwrap_or(words)),
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn patterns_are_filled_in() {
        assert_eq!(
            text("parent", Some("^projects/[^/]+/locations/[^/]+$")),
            "projects/my-project/locations/us-central1"
        );
        assert_eq!(
            text("project", Some("^projects/[^/]+$")),
            "projects/my-project"
        );
    }

    #[test]
    fn other_patterns_are_not_guessed_at() {
        assert_eq!(text("fileId", Some("^(a|b)/[^/]+$")), "my-file");
        assert_eq!(text("zone", None), "us-central1-a");
    }
}
