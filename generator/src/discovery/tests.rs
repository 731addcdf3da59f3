//! What is refused, and how the refusal reads.

use super::Document;

const SMALL: &str = r#"{"name":"a","version":"v1","rootUrl":"https://a.googleapis.com/","servicePath":"","schemas":{}}"#;

fn refusal(json: &str) -> String {
    match Document::parse(json.as_bytes()) {
        Ok(_) => "accepted".to_owned(),
        Err(error) => error.to_string(),
    }
}

fn with(member: &str) -> String {
    SMALL.replace(r#","schemas":{}"#, &format!(",{member}"))
}

#[test]
fn a_small_document_is_accepted() {
    assert_eq!(refusal(SMALL), "accepted");
}

#[test]
fn truncated_json_is_refused_in_one_line() {
    let message = refusal(&SMALL[..40]);
    assert!(message.starts_with("not a JSON document: EOF"), "{message}");
    assert!(!message.contains('\n'));
}

#[test]
fn deep_json_is_refused() {
    let deep = format!("{}{}", "[".repeat(101), "]".repeat(101));
    assert!(refusal(&deep).contains("nested deeper than 100 levels"));
    let deeper = "[".repeat(1_000_000);
    assert!(refusal(&deeper).contains("nested deeper than 100 levels"));
}

#[test]
fn a_missing_member_is_named() {
    assert_eq!(
        refusal(r#"{"name":"a"}"#),
        "the member `version` is missing"
    );
    assert_eq!(
        refusal(&with(r#""methods":{"m":{"id":"a.m","path":"x"}}"#)),
        "a:v1: /methods/m: the member `httpMethod` is missing"
    );
}

#[test]
fn a_wrong_type_is_pointed_at() {
    assert_eq!(
        refusal(&with(
            r#""schemas":{"A/B":{"properties":{"x":{"enum":["a",1]}}}}"#
        )),
        "a:v1: /schemas/A~1B/properties/x/enum/1: expected a string, found a number"
    );
}

#[test]
fn an_unknown_member_is_pointed_at() {
    assert_eq!(
        refusal(&with(r#""schemas":{"A":{"oneOf":[]}}"#)),
        "a:v1: /schemas/A/oneOf: unknown member"
    );
}

#[test]
fn a_member_that_occurs_twice_is_refused() {
    assert!(refusal(r#"{"name":"a","name":"b"}"#).contains("the member \"name\" occurs twice"));
}

#[test]
fn a_refusal_stays_on_its_line_whatever_the_document_says() {
    let message = refusal(&with(r#""x\n\u202e":1"#));
    assert_eq!(message, "a:v1: /x\\u{a}\\u{202e}: unknown member");
}
