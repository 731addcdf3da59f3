//! One edit of a document each, and what it means.

use serde_json::{Value, json};

use super::{Action, Change, Changes, Effect, Step, Subject, compare};
use crate::lower::lower;
use crate::{Document, Options, Overrides, RecordedNames};

fn document() -> Value {
    json!({
        "name": "toys", "version": "v1", "revision": "1", "title": "Toys API",
        "rootUrl": "https://toys.googleapis.com/", "servicePath": "",
        "auth": {"oauth2": {"scopes": {"https://www.googleapis.com/auth/toys": {"description": "Toys."}}}},
        "schemas": {
            "Car": {"id": "Car", "type": "object", "properties": {
                "id": {"type": "string"},
                "size": {"type": "integer", "format": "int32"},
                "colour": {"type": "string", "enum": ["RED", "BLUE"], "enumDescriptions": ["", ""]},
                "engine": {"type": "object", "properties": {"power": {"type": "string"}}},
            }},
            "Cars": {"id": "Cars", "type": "object", "properties": {
                "cars": {"type": "array", "items": {"$ref": "Car"}},
                "nextPageToken": {"type": "string"},
            }},
        },
        "resources": {"cars": {"methods": {
            "get": {
                "id": "toys.cars.get", "httpMethod": "GET", "path": "v1/cars/{id}",
                "parameters": {
                    "id": {"type": "string", "required": true, "location": "path"},
                    "view": {"type": "string", "location": "query", "enum": ["A"], "enumDescriptions": [""]},
                },
                "parameterOrder": ["id"],
                "response": {"$ref": "Car"},
                "scopes": ["https://www.googleapis.com/auth/toys"],
            },
            "list": {
                "id": "toys.cars.list", "httpMethod": "GET", "path": "v1/cars",
                "parameters": {"pageToken": {"type": "string", "location": "query"}},
                "response": {"$ref": "Cars"},
            },
        }}},
    })
}

/// What comes of an edit.
fn changes(edit: impl FnOnce(&mut Value)) -> Changes {
    let old = document();
    let mut new = old.clone();
    edit(&mut new);
    let (overrides, options) = (Overrides::default(), Options::default());
    let read = |json: &Value| Document::parse(json.to_string().as_bytes()).unwrap();
    let none = RecordedNames::default();
    let (before, names) = lower(&read(&old), &overrides, &none, &options).unwrap();
    let (after, _) = lower(&read(&new), &overrides, &names, &options).unwrap();
    compare(&before, &after)
}

/// The only change that is more than words.
fn change(edit: impl FnOnce(&mut Value)) -> Change {
    let changes = changes(edit);
    let mut list = changes
        .list
        .into_iter()
        .filter(|change| change.effect != Effect::Documentation);
    let only = list.next().expect("there is a change");
    assert_eq!(list.collect::<Vec<_>>(), [], "beside {only:?}");
    only
}

#[track_caller]
fn assert_change(change: &Change, what: (Effect, Subject, Action), rust_path: &str, detail: &str) {
    assert_eq!(
        (change.effect, change.subject, change.action),
        what,
        "{change:?}"
    );
    assert_eq!(change.rust_path, format!("gapi_toys_v1::{rust_path}"));
    assert_eq!(change.detail, detail);
}

use Action::{Added, Changed, Deprecation, Removed};
use Effect::{Breaking, Compatible};

#[test]
fn nothing_changed_means_nothing() {
    let changes = changes(|_| {});
    assert_eq!((changes.step(), changes.list), (Step::None, Vec::new()));
}

#[test]
fn what_is_removed_breaks_programs_and_what_is_added_does_not() {
    let field = "schemas::Car::id";
    let removed = change(|new| {
        new["schemas"]["Car"]["properties"]
            .as_object_mut()
            .unwrap()
            .remove("id");
    });
    assert_change(&removed, (Breaking, Subject::Field, Removed), field, "");
    assert_eq!(removed.wire_name, "Car.id");
    let added =
        change(|new| new["schemas"]["Car"]["properties"]["new"] = json!({"type": "string"}));
    assert_change(
        &added,
        (Compatible, Subject::Field, Added),
        "schemas::Car::new",
        "",
    );
}

#[test]
fn another_type_breaks_programs() {
    let field =
        change(|new| new["schemas"]["Car"]["properties"]["size"] = json!({"type": "string"}));
    assert_change(
        &field,
        (Breaking, Subject::Field, Changed),
        "schemas::Car::size",
        "type: `i32` is now `String`",
    );
    let answer = change(|new| {
        new["resources"]["cars"]["methods"]["get"]["response"]["$ref"] = json!("Cars");
    });
    assert_change(
        &answer,
        (Breaking, Subject::Method, Changed),
        "resources::cars::CarsResource::get",
        "answer: `Car` is now `Cars`",
    );
}

#[test]
fn a_parameter_that_becomes_required_breaks_programs() {
    let changes = changes(|new| {
        new["resources"]["cars"]["methods"]["get"]["parameters"]["view"]["required"] = json!(true);
    });
    assert_eq!(changes.step(), Step::Major);
    let breaking: Vec<_> = changes
        .with(Breaking)
        .map(|change| change.subject)
        .collect();
    assert_eq!(breaking, [Subject::Method, Subject::Parameter]);
}

#[test]
fn what_is_within_something_new_is_not_told_apart() {
    let method = change(|new| {
        let methods = &mut new["resources"]["cars"]["methods"];
        let mut copy = methods["get"].clone();
        copy["id"] = json!("toys.cars.copy");
        methods["copy"] = copy;
    });
    let what = (Compatible, Subject::Method, Added);
    assert_change(&method, what, "resources::cars::CarsResource::copy", "");
    let inline = change(|new| {
        let properties = json!({"a": {"type": "string", "enum": ["B"], "enumDescriptions": [""]}});
        new["schemas"]["Car"]["properties"]["boot"] =
            json!({"type": "object", "properties": properties});
    });
    let what = (Compatible, Subject::Field, Added);
    assert_change(&inline, what, "schemas::Car::boot", "");
}

#[test]
fn values_of_enums_come_and_go() {
    let values = |values: &[&str]| json!({"type": "string", "enum": values, "enumDescriptions": vec![""; values.len()]});
    let more = change(|new| {
        new["schemas"]["Car"]["properties"]["colour"] = values(&["RED", "BLUE", "GREEN"]);
    });
    let what = (Compatible, Subject::EnumValue, Added);
    assert_change(&more, what, "schemas::CarColour::Green", "");
    let less = change(|new| new["schemas"]["Car"]["properties"]["colour"] = values(&["RED"]));
    let what = (Breaking, Subject::EnumValue, Removed);
    assert_change(&less, what, "schemas::CarColour::Blue", "");
}

#[test]
fn a_list_without_pages_breaks_programs() {
    let changes = changes(|new| {
        new["schemas"]["Cars"]["properties"]
            .as_object_mut()
            .unwrap()
            .remove("nextPageToken");
    });
    let details: Vec<_> = changes
        .with(Breaking)
        .map(|change| change.detail.as_str())
        .collect();
    assert!(
        details.contains(&"pages: no longer page by page"),
        "{details:?}"
    );
}

#[test]
fn scopes_and_paths_are_told_and_break_nothing() {
    let path = change(|new| new["resources"]["cars"]["methods"]["list"]["path"] = json!("v1/all"));
    let what = (Compatible, Subject::Method, Changed);
    let detail = "path: `v1/cars` is now `v1/all`";
    assert_change(&path, what, "resources::cars::CarsResource::list", detail);
    let root = change(|new| new["rootUrl"] = json!("https://play.googleapis.com/"));
    assert_eq!((root.effect, root.subject), (Compatible, Subject::Service));
}

#[test]
fn a_verb_means_something() {
    let verb =
        change(|new| new["resources"]["cars"]["methods"]["list"]["httpMethod"] = json!("POST"));
    let what = (Breaking, Subject::Method, Changed);
    assert_change(
        &verb,
        what,
        "resources::cars::CarsResource::list",
        "verb: GET is now POST",
    );
}

#[test]
fn deprecation_is_compatible() {
    let field = change(|new| new["schemas"]["Car"]["properties"]["id"]["deprecated"] = json!(true));
    let what = (Compatible, Subject::Field, Deprecation);
    assert_change(&field, what, "schemas::Car::id", "deprecated");
}

#[test]
fn words_are_documentation() {
    let changes = changes(|new| {
        new["schemas"]["Car"]["properties"]["id"]["description"] = json!("Who it is.");
    });
    assert_eq!(changes.step(), Step::Patch);
    assert_eq!(changes.list.len(), 1);
}

#[test]
fn a_resource_that_goes_takes_all_with_it() {
    let resource = changes(|new| new["resources"] = json!({}));
    let breaking: Vec<_> = resource.with(Breaking).collect();
    assert_eq!(breaking.len(), 1, "{breaking:?}");
    let what = (Breaking, Subject::Resource, Removed);
    assert_change(breaking[0], what, "resources::cars::CarsResource", "");
}
