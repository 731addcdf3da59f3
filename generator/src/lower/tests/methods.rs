//! Arguments, setters and bodies of methods.

use serde_json::{Value, json};

use super::{api, method, refusal};
use crate::ir::{Argument, Response, Type};

#[test]
fn arguments_follow_the_declared_order_then_the_path_then_their_names() {
    let api = api(method(json!({
        "path": "toys/{toyId}/{+part}/{another}",
        "parameterOrder": ["part"],
        "parameters": {
            "toyId": {"type": "string", "location": "path", "required": true},
            "part": {"type": "string", "location": "path", "required": true},
            "another": {"type": "string", "location": "path", "required": true},
            "a-ids": {"type": "string", "location": "query", "required": true, "repeated": true},
            "call": {"type": "integer", "location": "query", "required": true},
            "type": {"type": "string", "location": "query", "enum": ["A"]},
            "fields": {"type": "string", "location": "query"},
            "filter": {"type": "object", "location": "query", "additionalProperties": {"type": "any"}, "repeated": true},
        },
        "request": {"$ref": "Toy"},
    })
    ).as_object().cloned().map(|mut members| {
        members.insert("schemas".to_owned(), json!({"Toy": {"type": "object"}}));
        Value::Object(members)
    }).unwrap_or_default());
    let method = &api.resources[0].methods[0];
    let arguments: Vec<_> = method
        .arguments
        .iter()
        .map(|argument| match argument {
            Argument::Path(param) | Argument::Query(param) => param.ident.as_str(),
            Argument::Body { ident, .. } | Argument::RawBody { ident } => ident,
        })
        .collect();
    assert_eq!(
        arguments,
        ["part", "toy_id", "another", "a_ids", "call_", "request"]
    );
    let setters: Vec<_> = method
        .optional
        .iter()
        .map(|param| (param.ident.as_str(), &param.ty))
        .collect();
    assert_eq!(setters[0], ("fields_", &Type::String));
    assert_eq!(setters[1], ("filter", &Type::List(Box::new(Type::Any))));
    assert_eq!(setters[2].0, "type_");
    assert_eq!(
        (
            method.ident.as_str(),
            method.call_ident.as_str(),
            method.const_ident.as_str()
        ),
        ("do_", "Do", "DO")
    );
    assert_eq!(api.types[1].wire_path, "toys.toys.do.type");
    assert_eq!(api.types[1].ident, "DoType");
}

#[test]
fn path_and_parameters_must_agree() {
    let at = "toys:v1: /resources/toys/methods/do";
    assert_eq!(
        refusal(method(json!({"path": "{x}"}))),
        format!("{at}/path: the variable \"x\" is not a parameter")
    );
    let stray = json!({"parameters": {"x": {"type": "string", "location": "path"}}});
    assert_eq!(
        refusal(method(stray)),
        format!("{at}/parameters/x: the path \"toys\" has no such variable")
    );
    assert_eq!(
        refusal(method(json!({"parameterOrder": ["x"]}))),
        format!("{at}/parameterOrder/0: no parameter is called \"x\"")
    );
}

#[test]
fn bodies_with_the_shape_of_http_body_are_raw() {
    let body = json!({"type": "object", "properties": {
        "contentType": {"type": "string"}, "data": {"type": "string", "format": "byte"},
        "extensions": {"type": "array", "items": {"type": "object", "additionalProperties": {"type": "any"}}},
    }});
    let mut members = method(
        json!({"request": {"$ref": "GoogleApiHttpBody"}, "response": {"$ref": "GoogleApiHttpBody"}}),
    );
    members["schemas"] = json!({"GoogleApiHttpBody": body});
    let api = api(members);
    let method = &api.resources[0].methods[0];
    assert_eq!(method.response, Response::Raw);
    assert_eq!(
        method.arguments,
        [Argument::RawBody {
            ident: "request".to_owned()
        }]
    );
    assert_eq!(api.schemas.len(), 1);
}
