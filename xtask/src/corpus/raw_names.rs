//! The wire names in a discovery document, read from its raw JSON.
//!
//! This shares nothing with the generator, so that a part the generator does not know about is missed by it alone.

use anyhow::{Context, Result};
use serde_json::Value;

use super::names::{Kind, Names};

/// Collects every name.
pub(crate) fn read(json: &[u8]) -> Result<Names> {
    let document: Value = serde_json::from_slice(json).context("the document is not JSON")?;
    let mut names = Names::default();
    for (name, parameter) in members(&document, "parameters") {
        names.add(Kind::GlobalParameters, "", name);
        schema(&format!("parameters.{name}"), parameter, &mut names);
    }
    for (name, top_level) in members(&document, "schemas") {
        names.add(Kind::Schemas, "", name);
        insides(name, top_level, &mut names);
    }
    let raw_bodies =
        members(&document, "schemas").filter(|(name, schema)| is_raw_body(name, schema));
    let raw_bodies: Vec<&str> = raw_bodies.map(|(name, _)| name.as_str()).collect();
    resource(&document, &raw_bodies, &mut names);
    Ok(names)
}

/// The methods of a resource (a document is one as well) and of what is below it.
fn resource(resource: &Value, raw_bodies: &[&str], names: &mut Names) {
    for (_, method) in members(resource, "methods") {
        let id = method.get("id").and_then(Value::as_str).unwrap_or_default();
        names.add(Kind::Methods, "", id);
        for (name, parameter) in members(method, "parameters") {
            names.add(Kind::Parameters, id, name);
            schema(&format!("{id}.{name}"), parameter, names);
        }
        for body in ["request", "response"] {
            let is_raw =
                |schema: &Value| target(schema).is_some_and(|target| raw_bodies.contains(&target));
            if let Some(body_schema) = method.get(body).filter(|schema| !is_raw(schema)) {
                schema(&format!("{id}.{body}"), body_schema, names);
            }
        }
    }
    for (_, below) in members(resource, "resources") {
        self::resource(below, raw_bodies, names);
    }
}

/// A schema that stands for bytes with a content type, which are sent as they are where it is a whole body.
fn is_raw_body(name: &str, schema: &Value) -> bool {
    let has = |property: &str| members(schema, "properties").any(|(name, _)| name == property);
    name.ends_with("HttpBody") && has("contentType") && has("data")
}

fn target(schema: &Value) -> Option<&str> {
    schema.get("$ref").and_then(Value::as_str)
}

/// A schema that is written where it is used.
fn schema(path: &str, schema: &Value, names: &mut Names) {
    if let Some(target) = target(schema) {
        names.add(Kind::References, path, target);
        return;
    }
    if members(schema, "properties").next().is_some() {
        names.add(Kind::Schemas, "", path);
        names.add(Kind::References, path, path);
    }
    insides(path, schema, names);
}

/// What a schema has below it, under the schema's path.
fn insides(path: &str, schema: &Value, names: &mut Names) {
    if let Some(Value::Array(values)) = schema.get("enum") {
        for value in values {
            // An enum of anything but strings would differ from every output, which is right.
            let value = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            names.add(Kind::EnumValues, path, &value);
        }
    }
    for (name, property) in members(schema, "properties") {
        names.add(Kind::Properties, path, name);
        self::schema(&format!("{path}.{name}"), property, names);
    }
    if let Some(items) = schema.get("items") {
        self::schema(&format!("{path}[]"), items, names);
    }
    if let Some(values) = schema.get("additionalProperties") {
        self::schema(&format!("{path}{{}}"), values, names);
    }
}

fn members<'a>(
    value: &'a Value,
    key: &str,
) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
    value
        .get(key)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}
