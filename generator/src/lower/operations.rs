//! Methods that answer with an operation, and the methods of the same API that say how one stands.
//!
//! Operations are told by their shape. Those of most APIs have `done`, `error` and `response`
//! (`google.longrunning.Operation`); those of compute and its relatives have `error` and a `status` that becomes `DONE`.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::docs;
use crate::ir::{
    Api, Argument, HttpMethod, Method, Operation, OperationId, PathTemplate, Resource, Response,
    Segment, Type, TypeId, TypeKind,
};

/// What the path of a method ends with that answers when an operation is done.
const WAIT: &str = "/wait";

/// Sets how operations of each type are followed, and which methods answer with one that can be.
pub(super) fn follow(api: &mut Api) {
    let mut by_type: BTreeMap<TypeId, Vec<&Method>> = BTreeMap::new();
    each_method(&api.methods, &api.resources, &mut |method| {
        if let Some(ty) = operation(api, method) {
            by_type.entry(ty).or_default().push(method);
        }
    });
    let mut types: Vec<_> = by_type.into_iter().collect();
    // The usual type of an API has the usual name.
    types.sort_by_key(|(ty, methods)| (Reverse(methods.len()), *ty));
    let followed = types.into_iter().filter_map(|(ty, methods)| {
        let polls = polls(&methods);
        (!polls.is_empty()).then_some((ty, polls))
    });
    let operations: Vec<Operation> = followed
        .enumerate()
        .map(|(index, (ty, polls))| Operation {
            ty,
            const_ident: match index {
                0 => "OPERATION".to_owned(),
                more => format!("OPERATION_{}", more + 1),
            },
            polls,
        })
        .collect();
    for (index, operation) in operations.iter().enumerate() {
        let id = OperationId(index);
        mark(&mut api.methods, operation.ty, id);
        mark_resources(&mut api.resources, operation.ty, id);
    }
    api.operations = operations;
}

fn each_method<'a>(
    methods: &'a [Method],
    resources: &'a [Resource],
    visit: &mut dyn FnMut(&'a Method),
) {
    methods.iter().for_each(&mut *visit);
    for resource in resources {
        each_method(&resource.methods, &resource.resources, visit);
    }
}

fn mark_resources(resources: &mut [Resource], ty: TypeId, id: OperationId) {
    for resource in resources {
        mark(&mut resource.methods, ty, id);
        mark_resources(&mut resource.resources, ty, id);
    }
}

fn mark(methods: &mut [Method], ty: TypeId, id: OperationId) {
    for method in methods {
        if method.response == Response::Json(Type::Record(ty)) {
            method.operation = Some(id);
            docs::add(
                &mut method.docs,
                "Answers with an operation; `poller` waits for its end.",
            );
        }
    }
}

/// The type of the operation that a method answers with.
fn operation(api: &Api, method: &Method) -> Option<TypeId> {
    let Response::Json(Type::Record(ty)) = method.response else {
        return None;
    };
    let TypeKind::Record(fields) = &api.types.get(ty.0)?.kind else {
        return None;
    };
    let field = |name: &str| fields.iter().find(|field| field.wire_name == name);
    let has_type = |name: &str, ty: &Type| field(name).is_some_and(|field| field.ty == *ty);
    let by_done = has_type("done", &Type::Bool) && field("response").is_some();
    let by_status = field("status").is_some_and(|field| can_be_done(api, &field.ty));
    let is_operation = has_type("name", &Type::String) && field("error").is_some();
    (is_operation && (by_done || by_status)).then_some(ty)
}

/// Whether `DONE` is among the values of a type.
fn can_be_done(api: &Api, ty: &Type) -> bool {
    let Type::Enum(id) = ty else { return false };
    let kind = api.types.get(id.0).map(|def| &def.kind);
    matches!(kind, Some(TypeKind::Enum(variants))
        if variants.iter().any(|variant| variant.wire_name.eq_ignore_ascii_case("done")))
}

/// The methods, among those that answer with a type of operation, that say how one stands, in the order in which they
/// are to be tried: those that need most first, since the others would fit as well.
fn polls(methods: &[&Method]) -> Vec<Method> {
    let mut by_path: BTreeMap<String, &Method> = BTreeMap::new();
    for method in methods.iter().filter(|method| is_poll(method)) {
        // Of those that send the same request, the one with the shortest way there.
        let best = by_path.entry(stem(&method.path)).or_insert(method);
        let rank = |method: &Method| (!waits(method), method.id.len(), method.id.clone());
        if rank(method) < rank(best) {
            *best = method;
        }
    }
    let mut polls: Vec<Method> = by_path.into_values().cloned().collect();
    polls.sort_by_key(|method| {
        let (all, full) = variables(&method.path);
        (
            Reverse(all),
            full,
            stem(&method.path).len(),
            method.id.clone(),
        )
    });
    polls
}

/// Whether a method tells of one operation and needs nothing but its path.
fn is_poll(method: &Method) -> bool {
    let id = method.id.to_ascii_lowercase();
    let needs_only_path = method
        .arguments
        .iter()
        .all(|argument| matches!(argument, Argument::Path(_)));
    let ends_in_variable = !matches!(method.path.segments.last(), None | Some(Segment::Text(_)));
    let gets =
        id.ends_with("operations.get") && method.http_method == HttpMethod::Get && ends_in_variable;
    needs_only_path && (gets || waits(method))
}

/// Whether a method answers when an operation is done, which is better than asking again and again. Only compute's are
/// known to: `google.longrunning.Operations.WaitOperation` is in documents of servers that do not have it.
fn waits(method: &Method) -> bool {
    let end = method.path.segments.last();
    method.http_method == HttpMethod::Post
        && method.id.to_ascii_lowercase().ends_with("operations.wait")
        && matches!(end, Some(Segment::Text(text)) if text == WAIT)
}

/// A path as text, without the verb behind the last variable.
fn stem(path: &PathTemplate) -> String {
    let pieces = path.segments.iter().map(|segment| match segment {
        Segment::Text(text) if text == WAIT => String::new(),
        Segment::Text(text) => text.clone(),
        Segment::Value(name) => format!("{{{name}}}"),
        Segment::Reserved(name) => format!("{{+{name}}}"),
    });
    pieces.collect()
}

/// How many variables a path has, and how many of them are names with slashes.
fn variables(path: &PathTemplate) -> (usize, usize) {
    let all = path.segments.iter();
    let full = all.clone();
    (
        all.filter(|segment| !matches!(segment, Segment::Text(_)))
            .count(),
        full.filter(|segment| matches!(segment, Segment::Reserved(_)))
            .count(),
    )
}

#[cfg(test)]
mod tests;
