//! What properties become: types, lists of values and references.

use serde_json::{Value, json};

use super::{api, refusal};
use crate::ir::{Type, TypeKind};

#[allow(
    clippy::needless_pass_by_value,
    reason = "reads better where it is called"
)]
fn schema(property: Value) -> Value {
    json!({"schemas": {"Toy": {"type": "object", "properties": {"x": property}}}})
}

/// The type of `x` in a schema with that one property.
fn type_of(property: Value) -> Type {
    let api = api(schema(property));
    match &api.types[0].kind {
        TypeKind::Record(fields) => fields[0].ty.clone(),
        other => panic!("not a record: {other:?}"),
    }
}

#[test]
fn formats_have_types() {
    for (kind, format, ty) in [
        ("string", None, Type::String),
        ("string", Some("int64"), Type::I64),
        ("string", Some("uint64"), Type::U64),
        ("string", Some("byte"), Type::Bytes),
        ("string", Some("date"), Type::Date),
        ("string", Some("date-time"), Type::Timestamp),
        ("string", Some("google-datetime"), Type::Timestamp),
        ("string", Some("google-duration"), Type::Duration),
        ("string", Some("google-fieldmask"), Type::FieldMask),
        ("integer", None, Type::I32),
        ("integer", Some("uint32"), Type::U32),
        ("number", Some("float"), Type::F64),
        ("boolean", None, Type::Bool),
        ("any", Some("google.protobuf.Value"), Type::Any),
        ("null", None, Type::Any),
        ("object", None, Type::Map(Box::new(Type::Any))),
    ] {
        let mut property = json!({"type": kind});
        if let Some(format) = format {
            property["format"] = format.into();
        }
        assert_eq!(type_of(property), ty, "{kind} {format:?}");
    }
    assert_eq!(type_of(json!({})), Type::Any);
}

#[test]
fn an_unknown_type_or_format_is_refused_with_what_is_known() {
    assert_eq!(
        refusal(schema(json!({"type": "integer", "format": "int8"}))),
        "toys:v1: /schemas/Toy/properties/x/format: unknown format \"int8\"; known are int32 and uint32"
    );
    assert_eq!(
        refusal(schema(json!({"type": "file"}))),
        "toys:v1: /schemas/Toy/properties/x/type: unknown type \"file\""
    );
}

#[test]
fn a_reference_to_nothing_is_refused() {
    assert_eq!(
        refusal(schema(json!({"type": "array", "items": {"$ref": "Nope"}}))),
        "toys:v1: /schemas/Toy/properties/x/items/$ref: no schema is called \"Nope\""
    );
}

#[test]
fn a_reference_that_leads_on_is_followed() {
    let api = api(json!({"schemas": {
        "A": {"$ref": "B"},
        "B": {"type": "object", "properties": {"a": {"$ref": "A", "readOnly": true}}},
    }}));
    let TypeKind::Record(fields) = &api.types[1].kind else {
        panic!("B is a record")
    };
    assert_eq!(fields[0].ty, Type::Record(crate::ir::TypeId(1)));
    assert_eq!(
        refusal(json!({"schemas": {"A": {"$ref": "A"}}}))
            .split(": ")
            .last(),
        Some("the schema \"A\" leads back to itself")
    );
}

#[test]
fn a_list_of_itself_is_refused() {
    let schemas = json!({"schemas": {
        "A": {"type": "array", "items": {"$ref": "B"}},
        "B": {"type": "object", "additionalProperties": {"$ref": "A"}},
    }});
    assert_eq!(
        refusal(schemas),
        "toys:v1: /schemas/A: a list or map of itself"
    );
}

#[test]
fn values_listed_twice_are_there_once() {
    let api = api(schema(
        json!({"type": "string", "enum": ["A", "B", "A"], "enumDescriptions": ["first"], "enumDeprecated": [false, true]}),
    ));
    let TypeKind::Enum(variants) = &api.types[1].kind else {
        panic!("an enum")
    };
    let wires: Vec<_> = variants
        .iter()
        .map(|variant| (variant.wire_name.as_str(), variant.deprecated))
        .collect();
    assert_eq!(wires, [("A", false), ("B", true)]);
}

#[test]
fn a_variant_may_only_name_schemas_that_exist() {
    let variant = json!({"type": "any", "variant": {"discriminant": "kind", "map": [{"type_value": "a", "$ref": "Nope"}]}});
    assert_eq!(
        refusal(schema(variant)),
        "toys:v1: /schemas/Toy/properties/x/variant/map/0/$ref: no schema is called \"Nope\""
    );
    let top = json!({"type": "object", "variant": {"discriminant": "kind", "map": [
        {"type_value": "a", "$ref": "Toy"}, {"type_value": "b", "$ref": "Nope"},
    ]}});
    assert_eq!(
        refusal(json!({"schemas": {"Toy": top}})),
        "toys:v1: /schemas/Toy/variant/map/1/$ref: no schema is called \"Nope\""
    );
}
