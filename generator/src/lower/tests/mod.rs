//! What documents become, on documents of a few lines.

mod docs;
mod features;
mod methods;
mod names;
mod refusals;
mod scopes;
mod types;

use serde_json::{Value, json};

use super::lower;
use crate::ir::Api;
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

fn method(members: Value) -> Value {
    let mut method = json!({"id": "toys.toys.do", "path": "toys", "httpMethod": "GET"});
    if let (Value::Object(method), Value::Object(members)) = (&mut method, members) {
        method.extend(members);
    }
    json!({"resources": {"toys": {"methods": {"do": method}}}})
}
