//! Which methods get a poller, and who is asked.

use serde_json::{Value, json};

use crate::ir::{Api, OperationId, Resource};
use crate::lower::lower;
use crate::{Document, Options, Overrides, RecordedNames};

/// An API of these schemas and of methods of these forms: id below the API, verb, path, response.
fn api(schemas: &Value, methods: &[(&str, &str, &str, &str)]) -> Api {
    let mut resources = json!({});
    for (id, verb, path, response) in methods {
        let mut parameters = json!({});
        for variable in path.split('{').skip(1) {
            let name = variable.split('}').next().unwrap_or_default();
            let name = name.trim_start_matches('+');
            parameters[name] = json!({"type": "string", "location": "path", "required": true});
        }
        let (resource, name) = id.split_once('.').expect("it has a resource");
        resources[resource]["methods"][name] = json!({
            "id": format!("toys.{id}"), "httpMethod": verb, "path": path,
            "parameters": parameters, "response": {"$ref": response},
        });
    }
    let document = json!({
        "name": "toys", "version": "v1", "revision": "20260101", "title": "Toys API",
        "rootUrl": "https://toys.googleapis.com/", "servicePath": "",
        "schemas": schemas, "resources": resources,
    });
    let document = Document::parse(document.to_string().as_bytes()).expect("it is a document");
    let names = RecordedNames::default();
    let lowered = lower(
        &document,
        &Overrides::default(),
        &names,
        &Options::default(),
    );
    lowered.expect("it is in order").0
}

fn schema(name: &str, properties: &Value) -> Value {
    json!({name: {"id": name, "type": "object", "properties": properties}})
}

fn long() -> Value {
    schema(
        "Long",
        &json!({
            "name": {"type": "string"}, "done": {"type": "boolean"},
            "error": {"type": "object", "properties": {"code": {"type": "integer", "format": "int32"}}},
            "response": {"type": "object", "additionalProperties": {"type": "any"}},
        }),
    )
}

fn zonal(status: &Value) -> Value {
    schema(
        "Zonal",
        &json!({"name": {"type": "string"}, "status": status, "error": {"type": "any"}}),
    )
}

fn statuses() -> Value {
    json!({"type": "string", "enum": ["PENDING", "DONE"]})
}

/// Ids of the methods that are asked, in order, with their paths' stems.
fn polls(api: &Api) -> Vec<&str> {
    let polls = api.operations.iter().flat_map(|operation| &operation.polls);
    polls
        .map(|method| method.id.trim_start_matches("toys."))
        .collect()
}

/// Ids of the methods with a poller.
fn pollers(api: &Api) -> Vec<&str> {
    fn collect<'a>(resources: &'a [Resource], found: &mut Vec<&'a str>) {
        for resource in resources {
            let methods = resource.methods.iter();
            let with = methods.filter(|method| method.operation.is_some());
            found.extend(with.map(|method| method.id.trim_start_matches("toys.")));
            collect(&resource.resources, found);
        }
    }
    let mut found = Vec::new();
    collect(&api.resources, &mut found);
    found
}

#[test]
fn an_operation_with_done_is_asked_about_by_its_name() {
    let api = api(
        &long(),
        &[
            ("cars.make", "POST", "v1/cars", "Long"),
            ("operations.get", "GET", "v1/{+name}", "Long"),
            ("operations.wait", "POST", "v1/{+name}:wait", "Long"),
            ("cars.undo", "GET", "v1/{+name}:undo", "Long"),
        ],
    );
    assert_eq!(polls(&api), ["operations.get"]);
    let all = [
        "cars.make",
        "cars.undo",
        "operations.get",
        "operations.wait",
    ];
    assert_eq!(pollers(&api), all);
    assert_eq!(api.operations[0].const_ident, "OPERATION");
}

#[test]
fn of_methods_that_send_the_same_the_nearest_is_asked() {
    let api = api(
        &long(),
        &[
            ("cars.make", "POST", "v1/cars", "Long"),
            ("carOperations.get", "GET", "v1/{+name}", "Long"),
            ("operations.get", "GET", "v1/{+name}", "Long"),
            ("wheelOperations.get", "GET", "v1/{+name}", "Long"),
        ],
    );
    assert_eq!(polls(&api), ["operations.get"]);
}

#[test]
fn places_with_more_to_fill_come_first_and_waiting_is_better_than_asking() {
    let zone = "projects/{project}/zones/{zone}/operations/{operation}";
    let api = api(
        &zonal(&statuses()),
        &[
            ("cars.make", "POST", "v1/cars", "Zonal"),
            (
                "allOperations.get",
                "GET",
                "all/operations/{operation}",
                "Zonal",
            ),
            (
                "folderOperations.get",
                "GET",
                "{+folder}/zones/{zone}/operations/{operation}",
                "Zonal",
            ),
            (
                "globalOperations.get",
                "GET",
                "projects/{project}/operations/{operation}",
                "Zonal",
            ),
            (
                "globalOperations.wait",
                "POST",
                "projects/{project}/operations/{operation}/wait",
                "Zonal",
            ),
            ("zoneOperations.get", "GET", zone, "Zonal"),
            (
                "zoneOperations.wait",
                "POST",
                &format!("{zone}/wait"),
                "Zonal",
            ),
        ],
    );
    assert_eq!(
        polls(&api),
        [
            "zoneOperations.wait",
            "folderOperations.get",
            "globalOperations.wait",
            "allOperations.get",
        ]
    );
}

#[test]
fn without_a_method_to_ask_there_is_no_poller() {
    for (id, verb, path) in [
        ("cars.get", "GET", "v1/{+name}"),
        ("operations.get", "POST", "v1/{+name}"),
        ("operations.get", "GET", "v1/{name}/state"),
    ] {
        let api = api(
            &long(),
            &[
                ("cars.make", "POST", "v1/cars", "Long"),
                (id, verb, path, "Long"),
            ],
        );
        assert!(
            api.operations.is_empty() && pollers(&api).is_empty(),
            "{id} {path}"
        );
    }
}

#[test]
fn what_has_another_shape_is_no_operation() {
    let text = || json!({"type": "string"});
    for schemas in [
        // A query of many answers.
        schema(
            "Long",
            &json!({"done": {"type": "boolean"}, "document": text()}),
        ),
        schema(
            "Long",
            &json!({"name": text(), "done": {"type": "boolean"}, "error": text()}),
        ),
        schema(
            "Long",
            &json!({"done": {"type": "boolean"}, "error": text(), "response": text()}),
        ),
        schema(
            "Long",
            &json!({"name": text(), "status": text(), "error": text()}),
        ),
        schema("Long", &json!({"name": text(), "status": statuses()})),
        schema(
            "Long",
            &json!({"name": text(), "status": {"type": "string", "enum": ["ACTIVE"]}, "error": text()}),
        ),
    ] {
        let shown = schemas.to_string();
        let api = api(&schemas, &[("operations.get", "GET", "v1/{+name}", "Long")]);
        assert!(api.operations.is_empty(), "{shown}");
    }
}

#[test]
fn two_types_of_operations_are_followed_each_in_its_way() {
    let mut schemas = long();
    schemas["Zonal"] = zonal(&statuses())["Zonal"].clone();
    let api = api(
        &schemas,
        &[
            ("cars.make", "POST", "v1/cars", "Long"),
            ("operations.get", "GET", "v1/{+name}", "Long"),
            (
                "zoneOperations.get",
                "GET",
                "zones/{zone}/operations/{operation}",
                "Zonal",
            ),
        ],
    );
    assert_eq!(polls(&api), ["operations.get", "zoneOperations.get"]);
    assert_eq!(api.operations[1].const_ident, "OPERATION_2");
    let zone = api
        .resources
        .last()
        .and_then(|resource| resource.methods.first());
    assert_eq!(
        zone.and_then(|method| method.operation),
        Some(OperationId(1))
    );
}
