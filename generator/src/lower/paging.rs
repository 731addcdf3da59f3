//! Methods that answer page by page: where the token goes, where the next one is, and which property holds the items.

use std::collections::BTreeMap;

use super::types::Types;
use crate::Error;
use crate::discovery::pointer::Pointer;
use crate::discovery::{Method, Schema};
use crate::ir::{PageItems, Paging, Response, Type, TypeKind};

/// Parameters, of the query or the body, that continue a list.
const TOKENS: [&str; 3] = ["pageToken", "nextPageToken", "page_token"];

/// Properties of an answer that continue a list. The second is that of bigquery's table data.
const NEXT_TOKENS: [&str; 2] = ["nextPageToken", "pageToken"];

/// Lists that say what is wrong with an answer, beside its items.
const REMARKS: [&str; 10] = [
    "executionErrors",
    "failedLocation",
    "failedLocations",
    "missingZones",
    "scopedWarnings",
    "unreachable",
    "unreachableLocations",
    "unreachableRegions",
    "unreachables",
    "warnings",
];

/// What the overlay says about an API: the property of items, or nothing for pages without any.
pub(super) struct Pages<'a> {
    items: Option<&'a BTreeMap<String, String>>,
}

impl<'a> Pages<'a> {
    pub(super) fn new(items: Option<&'a BTreeMap<String, String>>) -> Self {
        Self { items }
    }

    /// How a method pages, if it does.
    pub(super) fn of(
        &self,
        method: &Method,
        response: &Response,
        types: &Types<'_>,
        at: &Pointer<'_>,
    ) -> Result<Option<Paging>, Error> {
        let said = self.items.and_then(|items| items.get(&method.id));
        let refuse = |reason: String| Err(at.error(format!("override page_items: {reason}")));
        let paging = paging(method, response, types);
        let Some((mut paging, lists)) = paging else {
            return match said {
                Some(_) => refuse("the method has no pages".to_owned()),
                None => Ok(None),
            };
        };
        let chosen = match said {
            Some(none) if none.is_empty() => None,
            Some(name) => {
                let chosen = lists.iter().position(|list| list.wire_name == *name);
                if chosen.is_none() {
                    return refuse(format!("its answer has no list or map {name:?}"));
                }
                chosen
            }
            None => choose(method, &lists),
        };
        paging.items = chosen.map(|index| lists[index].items.clone());
        Ok(Some(paging))
    }
}

/// A property that may be the items.
struct List {
    wire_name: String,
    deprecated: bool,
    items: PageItems,
}

fn paging(method: &Method, response: &Response, types: &Types<'_>) -> Option<(Paging, Vec<List>)> {
    let Response::Json(Type::Record(id)) = response else {
        return None;
    };
    let TypeKind::Record(fields) = &types.defs.get(id.0)?.kind else {
        return None;
    };
    let is_token = |name: &&&str| {
        let field = fields.iter().find(|field| field.wire_name == **name);
        field.is_some_and(|field| field.ty == Type::String)
    };
    let next_token = *NEXT_TOKENS.iter().find(is_token)?;
    let in_query = TOKENS.iter().find(|name| {
        let parameter = method.parameters.get(**name);
        parameter.is_some_and(|parameter| parameter.location == "query" && !parameter.repeated)
    });
    let body = method.request.as_ref().map(|body| resolve(types, body));
    let properties = body.and_then(|body| body.properties.as_ref());
    let in_body = || {
        let properties = properties?;
        TOKENS.iter().find(|name| properties.contains_key(**name))
    };
    let (token, token_in_body) = match in_query {
        Some(name) => (name, false),
        None => (in_body()?, true),
    };
    let lists = fields.iter().filter(|field| is_list(types, &field.ty));
    let lists = lists.map(|field| List {
        wire_name: field.wire_name.clone(),
        deprecated: field.deprecated,
        items: PageItems {
            ident: field.ident.clone(),
            ty: field.ty.clone(),
        },
    });
    let paging = Paging {
        token: (*token).to_owned(),
        token_in_body,
        next_token: next_token.to_owned(),
        items: None,
    };
    Some((paging, lists.collect()))
}

/// The only list; or the one called `items`, as the resource, or `results`, in that order. What is deprecated counts only
/// where there is nothing else.
fn choose(method: &Method, lists: &[List]) -> Option<usize> {
    let only = |deprecated: bool| {
        let mut candidates = lists.iter().enumerate().filter(|(_, list)| {
            let is_remark = REMARKS.contains(&list.wire_name.as_str());
            !is_remark && (deprecated || !list.deprecated)
        });
        match (candidates.next(), candidates.next()) {
            (Some((only, _)), None) => Some(only),
            _ => None,
        }
    };
    let resource = method.id.rsplit('.').nth(1).unwrap_or_default();
    let named = |name: &&str| lists.iter().position(|list| list.wire_name == **name);
    only(false)
        .or_else(|| only(true))
        .or_else(|| ["items", resource, "results"].iter().find_map(named))
}

fn is_list(types: &Types<'_>, ty: &Type) -> bool {
    match ty {
        Type::List(_) | Type::Map(_) => true,
        Type::Alias(id) => types.defs.get(id.0).is_some_and(|def| match &def.kind {
            TypeKind::Alias(ty) => is_list(types, ty),
            _ => false,
        }),
        _ => false,
    }
}

fn resolve<'a>(types: &Types<'a>, schema: &'a Schema) -> &'a Schema {
    let target = schema
        .reference
        .as_ref()
        .and_then(|name| types.document.schemas.get(name));
    target.unwrap_or(schema)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::ir::{Paging, Type};
    use crate::lower::lower;
    use crate::{Document, Error, Options, Overrides, RecordedNames};

    /// The paging of the only method, `toys.<resource>.list`.
    fn paging(
        parameters: &Value,
        request: &Value,
        answer: &Value,
        overlay: &str,
    ) -> Result<Option<Paging>, Error> {
        let mut method = json!({
            "id": "toys.cars.list", "httpMethod": "POST", "path": "v1/cars",
            "parameters": parameters, "response": {"$ref": "Answer"},
        });
        let body = if request.is_null() {
            json!({})
        } else {
            request.clone()
        };
        if !request.is_null() {
            method["request"] = json!({"$ref": "Request"});
        }
        let document = json!({
            "name": "toys", "version": "v1", "revision": "20260101", "title": "Toys API",
            "rootUrl": "https://toys.googleapis.com/", "servicePath": "",
            "schemas": {
                "Answer": {"id": "Answer", "type": "object", "properties": answer},
                "Request": {"id": "Request", "type": "object", "properties": body},
            },
            "resources": {"cars": {"methods": {"list": method}}},
        });
        let document = Document::parse(document.to_string().as_bytes())?;
        let overrides = Overrides::parse(&format!("[page_items]\n{overlay}"))?;
        let names = RecordedNames::default();
        let (api, _) = lower(&document, &overrides, &names, &Options::default())?;
        Ok(api.resources[0].methods[0].paging.clone())
    }

    fn text() -> Value {
        json!({"type": "string"})
    }

    fn list() -> Value {
        json!({"type": "array", "items": {"type": "string"}})
    }

    fn in_query() -> Value {
        json!({"pageToken": {"type": "string", "location": "query"}})
    }

    /// The items that are found in an answer with these lists.
    fn items(lists: &[&str], overlay: &str) -> Result<Option<String>, String> {
        let mut answer = json!({"nextPageToken": text()});
        for name in lists {
            answer[*name] = list();
        }
        let paging = paging(&in_query(), &Value::Null, &answer, overlay);
        let paging = paging.map_err(|error| error.to_string())?;
        Ok(paging
            .and_then(|paging| paging.items)
            .map(|items| items.ident))
    }

    #[test]
    fn the_items_are_the_only_list_or_have_the_name_of_items() {
        for (lists, expected) in [
            (&["wheels"][..], Some("wheels")),
            (&["wheels", "unreachable", "warnings"], Some("wheels")),
            (&["wheels", "items"], Some("items")),
            (&["wheels", "cars"], Some("cars")),
            (&["wheels", "results"], Some("results")),
            (&["wheels", "doors"], None),
            (&[], None),
        ] {
            assert_eq!(
                items(lists, "").as_ref().map(Option::as_deref),
                Ok(expected),
                "{lists:?}"
            );
        }
    }

    #[test]
    fn what_is_deprecated_is_not_the_items_where_there_is_something_else() {
        let chosen = |mut answer: Value| {
            answer["nextPageToken"] = text();
            let paging = paging(&in_query(), &Value::Null, &answer, "").expect("it is a document");
            paging
                .and_then(|paging| paging.items)
                .map(|items| items.ident)
        };
        let mut old = list();
        old["deprecated"] = json!(true);
        let both = json!({"cars": old, "wheels": list()});
        assert_eq!(chosen(both).as_deref(), Some("wheels"));
        assert_eq!(chosen(json!({"cars": old})).as_deref(), Some("cars"));
    }

    #[test]
    fn the_overlay_knows_better_and_must_be_right() {
        let entry = |name: &str| format!("\"toys:v1\" = {{ \"toys.cars.list\" = \"{name}\" }}");
        assert_eq!(
            items(&["wheels", "doors"], &entry("doors")),
            Ok(Some("doors".to_owned()))
        );
        assert_eq!(items(&["wheels"], &entry("")), Ok(None));
        let wrong = items(&["wheels"], &entry("doors"));
        assert!(wrong.is_err_and(|error| error.contains("no list or map \"doors\"")));
        let answer = json!({"cars": list()});
        let pageless = paging(&in_query(), &Value::Null, &answer, &entry("cars"));
        assert!(pageless.is_err_and(|error| error.to_string().contains("the method has no pages")));
        let unknown = items(&["cars"], "\"toys:v1\" = { \"toys.nope\" = \"cars\" }");
        assert!(unknown.is_err_and(|error| error.contains("toys.nope")));
    }

    #[test]
    fn tokens_are_found_in_query_and_body_under_all_their_names() {
        let answer = |next: &str| {
            let map = json!({"type": "object", "additionalProperties": {"type": "string"}});
            json!({ next: text(), "cars": map })
        };
        let found = |parameters: Value, request: Value, next: &str| {
            let paging =
                paging(&parameters, &request, &answer(next), "").expect("it is a document");
            paging.map(|paging| {
                let is_map = matches!(paging.items.map(|items| items.ty), Some(Type::Map(_)));
                (
                    paging.token,
                    paging.token_in_body,
                    paging.next_token,
                    is_map,
                )
            })
        };
        let expected = |token: &str, body: bool, next: &str| {
            Some((token.to_owned(), body, next.to_owned(), true))
        };
        let none = || json!({});
        assert_eq!(
            found(in_query(), Value::Null, "nextPageToken"),
            expected("pageToken", false, "nextPageToken")
        );
        assert_eq!(
            found(in_query(), Value::Null, "pageToken"),
            expected("pageToken", false, "pageToken")
        );
        let body = json!({"pageToken": text()});
        assert_eq!(
            found(none(), body, "nextPageToken"),
            expected("pageToken", true, "nextPageToken")
        );
        let old = json!({"page_token": {"type": "string", "location": "query"}});
        assert_eq!(
            found(old, Value::Null, "nextPageToken"),
            expected("page_token", false, "nextPageToken")
        );
        assert_eq!(found(none(), Value::Null, "nextPageToken"), None);
        assert_eq!(found(in_query(), Value::Null, "next"), None);
    }
}
