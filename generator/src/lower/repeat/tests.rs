//! Whether methods may be repeated: by the real table of Cloud Storage, and on documents of a few lines.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::ir::{HttpMethod, Method, Repeat, Resource};
use crate::lower::lower;
use crate::{Document, Options, Overrides, RecordedNames};

const ALWAYS: [&str; 22] = [
    "bucketAccessControls.get",
    "bucketAccessControls.list",
    "defaultObjectAccessControls.get",
    "defaultObjectAccessControls.list",
    "objectAccessControls.get",
    "objectAccessControls.list",
    "buckets.delete",
    "buckets.get",
    "buckets.getIamPolicy",
    "buckets.insert",
    "buckets.list",
    "buckets.lockRetentionPolicy",
    "buckets.testIamPermissions",
    "projects.hmacKeys.delete",
    "projects.hmacKeys.get",
    "projects.hmacKeys.list",
    "notifications.delete",
    "notifications.get",
    "notifications.list",
    "objects.get",
    "objects.list",
    "projects.serviceAccount.get",
];

const WITH_METAGENERATION: [&str; 4] = [
    "buckets.patch",
    "buckets.update",
    "objects.patch",
    "objects.update",
];

const WITH_GENERATION: [&str; 4] = [
    "objects.compose",
    "objects.copy",
    "objects.insert",
    "objects.rewrite",
];

const WITH_ETAG: [&str; 2] = ["buckets.setIamPolicy", "projects.hmacKeys.update"];

const NEVER: [&str; 2] = ["projects.hmacKeys.create", "notifications.insert"];

fn collect<'a>(resources: &'a [Resource], methods: &mut BTreeMap<&'a str, &'a Method>) {
    for resource in resources {
        for method in &resource.methods {
            methods.insert(method.id.trim_start_matches("storage."), method);
        }
        collect(&resource.resources, methods);
    }
}

#[test]
fn storage_is_repeated_as_its_conformance_tests_say() {
    let document = include_bytes!("../../../../discovery-cache/storage.v1.json");
    let document = Document::parse(document).expect("the document is well formed");
    let overlay = include_str!("../../../../discovery-cache/overrides.toml");
    let overlay = Overrides::parse(overlay).expect("the overlay is well formed");
    let (api, _) = lower(
        &document,
        &overlay,
        &RecordedNames::default(),
        &Options::default(),
    )
    .expect("the document is accepted");
    let mut methods = BTreeMap::new();
    collect(&api.resources, &mut methods);
    let verb_is_safe = |method: &Method| {
        matches!(
            method.http_method,
            HttpMethod::Get | HttpMethod::Put | HttpMethod::Delete
        )
    };

    for id in ALWAYS {
        let method = methods[id];
        let by_verb = method.repeat == Repeat::ByVerb && verb_is_safe(method);
        assert!(by_verb || method.repeat == Repeat::Always, "{id}");
    }
    let conditions = |names: &[&str]| {
        Repeat::WithPrecondition(names.iter().map(|&name| name.to_owned()).collect())
    };
    for id in WITH_METAGENERATION {
        assert_eq!(
            methods[id].repeat,
            conditions(&["ifMetagenerationMatch"]),
            "{id}"
        );
    }
    for id in WITH_GENERATION {
        assert_eq!(
            methods[id].repeat,
            conditions(&["ifGenerationMatch"]),
            "{id}"
        );
    }
    let delete = conditions(&["ifGenerationMatch", "generation"]);
    assert_eq!(methods["objects.delete"].repeat, delete);
    for id in WITH_ETAG {
        assert_eq!(methods[id].repeat, Repeat::WithEtagInBody, "{id}");
    }
    let is_acl_write = |id: &str| id.contains("AccessControls.") && !ALWAYS.contains(&id);
    let acl_writes: Vec<_> = methods.keys().filter(|id| is_acl_write(id)).collect();
    assert_eq!(acl_writes.len(), 12);
    for id in acl_writes.into_iter().chain(&NEVER) {
        assert_eq!(methods[id].repeat, Repeat::Never, "{id}");
    }
}

fn method(overlay: &str, members: Value) -> Result<(Repeat, bool), String> {
    let mut method = json!({"id": "toys.do", "path": "toys", "httpMethod": "POST"});
    if let (Value::Object(method), Value::Object(members)) = (&mut method, members) {
        method.extend(members);
    }
    let document = json!({
        "name": "toys", "version": "v1", "revision": "20260101", "title": "Toys API", "canonicalName": "Toys",
        "rootUrl": "https://toys.googleapis.com/", "servicePath": "", "batchPath": "batch",
        "methods": {"do": method},
        "schemas": {
            "Tagged": {"id": "Tagged", "type": "object", "properties": {"etag": {"type": "string"}}},
            "Plain": {"id": "Plain", "type": "object", "properties": {"name": {"type": "string"}}},
        },
    });
    let document = Document::parse(document.to_string().as_bytes()).expect("it is well formed");
    let overlay = Overrides::parse(overlay).expect("it is well formed");
    lower(
        &document,
        &overlay,
        &RecordedNames::default(),
        &Options::default(),
    )
    .map(|(api, _)| (api.methods[0].repeat.clone(), api.methods[0].request_id))
    .map_err(|error| error.to_string())
}

fn ruled(rule: &str, members: Value) -> Result<(Repeat, bool), String> {
    method(
        &format!("[repeat.\"toys:v1\"]\n\"toys.do\" = {rule}\n"),
        members,
    )
}

#[test]
fn a_request_id_is_an_optional_text_of_a_write() {
    let has = |verb: &str, parameter: Value| {
        let members = json!({"httpMethod": verb, "parameters": {"requestId": parameter}});
        method("", members).is_ok_and(|(repeat, request_id)| repeat == Repeat::ByVerb && request_id)
    };
    let text = || json!({"type": "string", "location": "query"});
    for verb in ["POST", "PATCH", "PUT", "DELETE"] {
        assert!(has(verb, text()), "{verb}");
    }
    assert!(!has("GET", text()));
    for other in [
        json!({"type": "integer", "location": "query"}),
        json!({"type": "string", "format": "int64", "location": "query"}),
        json!({"type": "string", "enum": ["A"], "location": "query"}),
        json!({"type": "string", "location": "query", "repeated": true}),
        json!({"type": "string", "location": "query", "required": true}),
    ] {
        assert!(!has("POST", other.clone()), "{other}");
    }
}

#[test]
fn the_overlay_overrules_a_request_id() {
    let members = || {
        json!({"parameters": {
            "requestId": {"type": "string", "location": "query"},
            "ifMatch": {"type": "string", "location": "query"},
        }})
    };
    assert_eq!(ruled("\"never\"", members()), Ok((Repeat::Never, false)));
    assert_eq!(ruled("\"always\"", members()), Ok((Repeat::Always, true)));
    let condition = Repeat::WithPrecondition(vec!["ifMatch".to_owned()]);
    assert_eq!(ruled("[\"ifMatch\"]", members()), Ok((condition, true)));
    let tagged = json!({"request": {"$ref": "Tagged"}});
    assert_eq!(
        ruled("\"etag\"", tagged),
        Ok((Repeat::WithEtagInBody, false))
    );
}

#[test]
fn entries_that_say_nothing_or_nothing_true_are_refused() {
    let refused = |rule: &str, members: Value| ruled(rule, members).err().unwrap_or_default();
    let at = "toys:v1: /methods/do: override repeat: ";
    assert_eq!(
        refused("\"always\"", json!({"httpMethod": "GET"})),
        format!("{at}its verb says so already")
    );
    assert_eq!(
        refused("\"etag\"", json!({"request": {"$ref": "Plain"}})),
        format!("{at}what it takes has no etag")
    );
    assert_eq!(
        refused("\"etag\"", json!({})),
        format!("{at}what it takes has no etag")
    );
    assert_eq!(
        refused("[]", json!({})),
        format!("{at}a list of no conditions is `never`")
    );
    assert_eq!(
        refused("[\"ifMatch\"]", json!({})),
        format!("{at}it has no query parameter \"ifMatch\"")
    );
}
