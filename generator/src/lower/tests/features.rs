//! How giants are split.

use serde_json::{Value, json};

use super::api;

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
