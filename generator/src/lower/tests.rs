//! What documents become, on documents of a few lines.

use serde_json::{Value, json};

use super::{docs, lower};
use crate::ir::{Api, Argument, Home, Response, Type, TypeKind};
use crate::{Document, Options, Overrides, RecordedNames};

fn document(members: Value) -> Document {
    let mut document = json!({
        "name": "toys", "version": "v1", "revision": "20260101", "title": "Toys API", "canonicalName": "Toys",
        "rootUrl": "https://toys.googleapis.com/", "servicePath": "", "batchPath": "batch",
    });
    if let (Value::Object(document), Value::Object(members)) = (&mut document, members) {
        document.extend(members);
    }
    Document::parse(document.to_string().as_bytes()).expect("the document of a test is well formed")
}

fn with(
    members: Value,
    overrides: &str,
    names: &RecordedNames,
) -> Result<(Api, RecordedNames), String> {
    let overrides = Overrides::parse(overrides).expect("the overrides of a test are well formed");
    lower(&document(members), &overrides, names, &Options::default())
        .map_err(|error| error.to_string())
}

fn api(members: Value) -> Api {
    with(members, "", &RecordedNames::default())
        .expect("the document of a test is accepted")
        .0
}

fn refusal(members: Value) -> String {
    with(members, "", &RecordedNames::default())
        .err()
        .unwrap_or_default()
}

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

fn method(members: Value) -> Value {
    let mut method = json!({"id": "toys.toys.do", "path": "toys", "httpMethod": "GET"});
    if let (Value::Object(method), Value::Object(members)) = (&mut method, members) {
        method.extend(members);
    }
    json!({"resources": {"toys": {"methods": {"do": method}}}})
}

fn idents(api: &Api) -> Vec<(&str, &str)> {
    api.types
        .iter()
        .map(|def| (def.wire_path.as_str(), def.ident.as_str()))
        .collect()
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

#[test]
fn overrides_that_match_nothing_are_refused() {
    for overrides in [
        "[streams]\n\"toys:v1\" = [\"toys.nope\"]",
        "[filtering_scopes]\n\"toys:v1\" = [\"https://nope\"]",
        "[default_scopes]\n\"toys:v1\" = { \"toys.*\" = \"https://nope\" }",
        "[examples]\n\"toys:v1\" = \"toys.nope\"",
        "[repeat]\n\"toys:v1\" = { \"toys.nope\" = \"never\" }",
    ] {
        let refused = with(method(json!({})), overrides, &RecordedNames::default());
        assert!(
            refused.is_err_and(|error| error.starts_with("toys:v1: override")),
            "{overrides}"
        );
    }
}

#[test]
fn reading_asks_for_reading_and_writing_for_no_more_than_it_needs() {
    let scope = |tail: &str| format!("https://www.googleapis.com/auth/{tail}");
    let all = ["cloud-platform", "toys", "toys.readonly", "toys.mine"].map(scope);
    let members = |verb: &str| method(json!({"httpMethod": verb, "scopes": all}));
    let default = |verb: &str, overrides: &str| {
        let (api, _) = with(members(verb), overrides, &RecordedNames::default()).expect("accepted");
        let id = api.resources[0].methods[0]
            .default_scope
            .expect("there are scopes");
        api.scopes[id.0].ident.clone()
    };
    let filtering =
        "[filtering_scopes]\n\"toys:v1\" = [\"https://www.googleapis.com/auth/toys.mine\"]\n";
    assert_eq!(default("GET", filtering), "TOYS_READONLY");
    assert_eq!(default("POST", filtering), "TOYS");
    let overridden = format!(
        "{filtering}[default_scopes]\n\"toys:v1\" = {{ \"toys.toys.*\" = \"{}\" }}",
        scope("cloud-platform")
    );
    assert_eq!(default("POST", &overridden), "CLOUD_PLATFORM");
}

#[test]
fn of_scopes_used_alike_reading_asks_for_the_shortest() {
    let scope = |tail: &str| format!("https://www.googleapis.com/auth/{tail}");
    let all = ["toys.metadata.readonly", "toys.readonly"].map(scope);
    let api = api(method(json!({"scopes": all})));
    let id = api.resources[0].methods[0]
        .default_scope
        .expect("there are scopes");
    assert_eq!(api.scopes[id.0].ident, "TOYS_READONLY");
}

#[test]
fn scopes_are_tokens() {
    for wrong in ["", "a b", "a\"b", "a\\b", "a\nb", "é", "\u{7f}"] {
        let refused = refusal(method(json!({"scopes": ["https://x", wrong]})));
        assert!(
            refused.starts_with("toys:v1: /resources/toys/methods/do/scopes/1: "),
            "{refused}"
        );
        let refused = refusal(json!({"auth": {"oauth2": {"scopes": {wrong: {}}}}}));
        assert!(
            refused.starts_with("toys:v1: /auth/oauth2/scopes/"),
            "{refused}"
        );
    }
}

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

#[test]
fn roots_and_names_that_lead_elsewhere_are_refused() {
    assert!(
        refusal(json!({"rootUrl": "https://evil.example/"})).starts_with("toys:v1: /rootUrl: ")
    );
    assert!(
        refusal(json!({"mtlsRootUrl": "http://toys.mtls.googleapis.com/"}))
            .starts_with("toys:v1: /mtlsRootUrl: ")
    );
    assert!(refusal(json!({"servicePath": "../x/"})).starts_with("toys:v1: /servicePath: "));
    let endpoint =
        json!({"endpoints": [{"location": "eu", "endpointUrl": "https://u@toys.googleapis.com/"}]});
    assert!(refusal(endpoint).starts_with("toys:v1: /endpoints/0/endpointUrl: "));
    assert!(refusal(json!({"version": "v1/../.."})).contains("is not a version of an API"));
    assert!(refusal(json!({"name": "a-b"})).contains("is not a name of an API"));
}

/// 801 schemas: `Shared` is reached by four resources, `Pair` by two, `Own` by one, and `Loose` by none.
fn giant() -> Value {
    let reference = |name: &str| json!({"type": "object", "properties": {"x": {"$ref": name}}});
    let mut schemas = json!({
        "Shared": {"type": "object"}, "Pair": {"type": "object"}, "Own": reference("Pair"),
        "Loose": reference("Pair"), "Alone": {"type": "object"},
    });
    for index in 0..800 {
        schemas[format!("Filler{index}")] = json!({"type": "object"});
    }
    let get = |resource: &str, response: &str| json!({"id": format!("toys.{resource}.{response}"), "path": "x", "httpMethod": "GET", "response": {"$ref": response}});
    let resource =
        |name: &str, own: &str| json!({"methods": {"a": get(name, "Shared"), "b": get(name, own)}});
    json!({"schemas": schemas, "resources": {"projects": {"resources": {
        "aThings": resource("aThings", "Own"), "b": resource("b", "Pair"), "c": resource("c", "Shared"), "default": resource("d", "Shared"),
    }}}})
}

#[test]
fn giants_have_a_feature_for_each_resource_that_splits_them() {
    let api = api(giant());
    assert_eq!(
        api.features,
        [
            "a-things",
            "b",
            "c",
            "default-resource",
            "unreferenced-schemas"
        ]
    );
    let gate = |name: &str| {
        api.schemas
            .iter()
            .find(|file| file.wire_name == name)
            .map(|file| file.gate.join(" "))
    };
    assert_eq!(gate("Shared").as_deref(), Some(""));
    assert_eq!(gate("Own").as_deref(), Some("a-things"));
    assert_eq!(
        gate("Pair").as_deref(),
        Some("a-things b unreferenced-schemas")
    );
    assert_eq!(gate("Loose").as_deref(), Some("unreferenced-schemas"));
    assert_eq!(gate("Alone").as_deref(), Some(""));
    let projects = &api.resources[0];
    assert!(projects.gate.is_empty());
    assert_eq!(projects.resources[0].gate, ["a-things"]);
}
