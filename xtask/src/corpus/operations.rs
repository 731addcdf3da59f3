//! How many methods answer with an operation, by its shape, and how many of them can be followed.
//!
//! The one is read from the raw JSON and the other from the written source, so that nothing is counted by what is to
//! be counted. They differ where no method of the document says how an operation stands.

use anyhow::{Context, Result};
use serde::Serialize;
use serde_json::Value;

/// Methods of one document, or of all.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(crate) struct Operations {
    /// That answer with `name`, `done`, `error` and `response`.
    pub(crate) by_done: usize,
    /// That answer with `name`, `error` and a `status` that can be `DONE`.
    pub(crate) by_status: usize,
    /// That have a poller.
    pub(crate) followed: usize,
}

impl Operations {
    /// Counts the methods of a document.
    pub(super) fn read(json: &[u8]) -> Result<Self> {
        let document: Value = serde_json::from_slice(json).context("the document is not JSON")?;
        let mut operations = Self::default();
        operations.resource(&document, &document);
        Ok(operations)
    }

    /// Adds the pollers of a written file.
    pub(super) fn written(&mut self, source: &str) {
        self.followed += source.matches("[poller ").count();
    }

    /// Adds those of another document.
    pub(super) fn add(&mut self, other: Self) {
        self.by_done += other.by_done;
        self.by_status += other.by_status;
        self.followed += other.followed;
    }

    fn resource(&mut self, document: &Value, resource: &Value) {
        for method in values(resource, "methods") {
            let answer = method.pointer("/response/$ref").and_then(Value::as_str);
            let schema = answer.and_then(|name| document.get("schemas")?.get(name));
            if let Some(properties) = schema.and_then(|schema| schema.get("properties")) {
                self.answer(properties);
            }
        }
        for below in values(resource, "resources") {
            self.resource(document, below);
        }
    }

    fn answer(&mut self, properties: &Value) {
        let has = |name: &str, kind: &str| {
            let property = properties.get(name);
            property.is_some_and(|property| property["type"] == kind)
        };
        let is_there = |name: &str| properties.get(name).is_some();
        if !has("name", "string") || !is_there("error") {
            return;
        }
        let statuses = properties.pointer("/status/enum").and_then(Value::as_array);
        if has("done", "boolean") && is_there("response") {
            self.by_done += 1;
        } else if statuses.is_some_and(|statuses| statuses.contains(&Value::from("DONE"))) {
            self.by_status += 1;
        }
    }
}

fn values<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    let members = value.get(key).and_then(Value::as_object);
    members.into_iter().flat_map(serde_json::Map::values)
}
