//! Names that are made up, taken, or kept from an earlier run.

use serde_json::json;

use super::{api, with};
use crate::RecordedNames;
use crate::ir::{Api, Home};

fn idents(api: &Api) -> Vec<(&str, &str)> {
    api.types
        .iter()
        .map(|def| (def.wire_path.as_str(), def.ident.as_str()))
        .collect()
}

#[test]
fn inline_types_are_named_after_parent_and_property() {
    let api = api(json!({"schemas": {"Toy": {"type": "object", "properties": {
        "box": {"type": "object", "properties": {"size": {"type": "string", "enum": ["SMALL"]}}},
        "parts": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}},
        "tags": {"type": "object", "additionalProperties": {"type": "object", "properties": {"a": {"type": "string"}}}},
        "colors": {"type": "array", "items": {"type": "string", "enum": ["RED"]}},
    }}}}));
    assert_eq!(
        idents(&api),
        [
            ("Toy", "Toy"),
            ("Toy.box", "ToyBox"),
            ("Toy.box.size", "ToyBoxSize"),
            ("Toy.colors[]", "ToyColors"),
            ("Toy.parts[]", "ToyPartsItem"),
            ("Toy.tags{}", "ToyTagsValue"),
        ]
    );
    assert!(api.types.iter().all(|def| def.home == Home::Schema(0)));
    assert_eq!(api.schemas[0].types.len(), 6);
}

#[test]
fn a_new_schema_never_renames_an_inline_type() {
    let toy = json!({"type": "object", "properties": {"box": {"type": "object", "properties": {"a": {"type": "string"}}}}});
    let (_, names) = with(
        json!({"schemas": {"Toy": toy}}),
        "",
        &RecordedNames::default(),
    )
    .expect("accepted");
    let later = json!({"schemas": {"Toy": toy, "ToyBox": {"type": "object"}}});
    let (api, names) = with(later, "", &names).expect("accepted");
    assert_eq!(
        idents(&api),
        [("Toy", "Toy"), ("ToyBox", "ToyBox2"), ("Toy.box", "ToyBox")]
    );
    // And when the cause is gone, the outcome stays.
    let (api, _) = with(
        json!({"schemas": {"ToyBox": {"type": "object"}}}),
        "",
        &names,
    )
    .expect("accepted");
    assert_eq!(idents(&api), [("ToyBox", "ToyBox2")]);
}

#[test]
fn a_new_schema_never_renames_a_call() {
    let get = json!({"toys": {"methods": {"get": {"id": "toys.toys.get", "path": "toys", "httpMethod": "GET"}}}});
    let (_, names) =
        with(json!({"resources": get}), "", &RecordedNames::default()).expect("accepted");
    let later = json!({"resources": get, "schemas": {"Get": {"type": "object"}, "Toys": {"type": "object"}}});
    let (api, _) = with(later.clone(), "", &names).expect("accepted");
    assert_eq!(
        (
            api.resources[0].ident.as_str(),
            api.resources[0].methods[0].call_ident.as_str()
        ),
        ("ToysResource", "Get")
    );
    // Without a record the schemas come first.
    let (api, _) = with(later, "", &RecordedNames::default()).expect("accepted");
    assert_eq!(idents(&api), [("Get", "Get"), ("Toys", "Toys")]);
    assert_eq!(api.resources[0].methods[0].call_ident, "GetCall");
}

#[test]
fn the_same_names_come_out_when_they_go_in_again() {
    let members = json!({"schemas": {"a_b": {"type": "object"}, "AB": {"type": "object"}, "aB": {"type": "object", "properties": {
        "x-y": {"type": "string", "enum": ["on", "ON", "On"]}, "xY": {"type": "boolean"}, "type": {"type": "string"},
    }}}});
    let first = with(members.clone(), "", &RecordedNames::default()).expect("accepted");
    let reread = RecordedNames::parse(&first.1.to_toml()).expect("its own text");
    assert_eq!(with(members, "", &reread), Ok(first));
}

#[test]
fn a_method_wins_over_the_resource_of_its_name() {
    let get = json!({"id": "toys.a", "path": "a", "httpMethod": "GET"});
    let api = api(json!({"resources": {"toys": {
        "methods": {"tasks": get},
        "resources": {"tasks": {"methods": {}}, "mod": {}, "nul": {}, "toys": {}},
    }}}));
    let toys = &api.resources[0];
    // The service has the name of the handle.
    assert_eq!(
        (
            api.service.as_str(),
            toys.ident.as_str(),
            toys.methods[0].ident.as_str()
        ),
        ("Toys", "ToysResource", "tasks")
    );
    let names: Vec<_> = toys
        .resources
        .iter()
        .map(|child| (child.accessor.as_str(), child.module.as_str()))
        .collect();
    assert_eq!(
        names,
        [
            ("mod_", "mod_"),
            ("nul", "nul_"),
            ("tasks_resource", "tasks"),
            ("toys", "toys_2")
        ]
    );
}
