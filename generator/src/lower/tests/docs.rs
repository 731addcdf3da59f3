//! What is said of things that the document does not describe.

use serde_json::json;

use super::super::docs;
use super::{api, method};
use crate::ir::TypeKind;

#[test]
fn what_has_no_description_is_called_what_it_is() {
    let inline = json!({"type": "object", "properties": {"type": {"type": "string"}}});
    let mut members = method(json!({
        "parameters": {"type": {"type": "string", "location": "query", "enum": ["on"]}},
        "request": inline,
        "response": {"type": "array", "items": inline},
    }));
    members["parameters"] = json!({"alt": {"type": "string", "location": "query", "enum": ["a"]}});
    members["schemas"] = json!({
        "Toy": {"type": "object", "description": "A toy.", "properties": {"type": {"type": "string"}}},
        "toy": {"type": "object", "description": "Another.", "properties": {
            "type": {"type": "string", "description": "Its type."},
        }},
    });
    let api = api(members);
    let docs = |path: &str| {
        let def = api.types.iter().find(|def| def.wire_path == path);
        def.map(|def| docs::joined(&def.docs)).unwrap_or_default()
    };
    assert_eq!(
        docs("toys.toys.do.type"),
        "The parameter `type` of `toys.toys.do`."
    );
    assert_eq!(
        docs("parameters.alt"),
        "The parameter `alt` of every method."
    );
    assert_eq!(
        docs("toys.toys.do.request"),
        "The request of `toys.toys.do`."
    );
    assert_eq!(
        docs("toys.toys.do.response[]"),
        "An item of the response of `toys.toys.do`."
    );
    assert_eq!(docs("Toy"), "A toy.");
    assert_eq!(docs("toy"), "Another. The schema `toy`.");
    let field = |path: &str| {
        let def = api.types.iter().find(|def| def.wire_path == path);
        match def.map(|def| &def.kind) {
            Some(TypeKind::Record(fields)) => docs::joined(&fields[0].docs),
            other => panic!("not a record: {other:?}"),
        }
    };
    assert_eq!(field("Toy"), "The property `type`.");
    assert_eq!(field("toy"), "Its type. Named `type` on the wire.");
}
