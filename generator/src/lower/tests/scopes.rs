//! Which scope a method asks for.

use serde_json::json;

use super::{api, method, refusal, with};
use crate::RecordedNames;

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
