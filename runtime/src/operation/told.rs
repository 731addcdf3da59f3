//! What an operation says of itself, whichever kind it is.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::error::OperationError;
use crate::value::v1::Fields;
use crate::value::{Record, json};

/// The properties of an operation as JSON: they are few, have the same names whatever their types are called, and are
/// there even when a value is not what its type expects.
#[derive(Clone, Debug)]
pub(super) struct Told {
    /// Names of all properties that the type has.
    known: &'static [&'static str],
    properties: BTreeMap<String, Box<RawValue>>,
}

/// What of an operation is needed to follow it, where its type has it.
const NEEDED: [&str; 8] = [
    "name",
    "done",
    "status",
    "error",
    "response",
    "httpErrorStatusCode",
    "httpErrorMessage",
    "selfLink",
];

impl Told {
    pub(super) fn read<O: Record>(operation: &O) -> Self {
        Self::from_parts(known(operation), &json::to_vec(operation))
    }

    fn from_parts(known: &'static [&'static str], json: &[u8]) -> Self {
        // A record is written as an object.
        let properties = serde_json::from_slice(json).unwrap_or_default();
        Self { known, properties }
    }

    /// Whether the type of the operation has a property.
    pub(super) fn knows(&self, property: &str) -> bool {
        self.known.contains(&property)
    }

    /// A property as it is on the wire.
    pub(super) fn get(&self, property: &str) -> Option<&RawValue> {
        self.properties
            .get(property)
            .map(|json| &**json)
            .filter(|json| json.get() != "null")
    }

    fn parse<T: DeserializeOwned>(&self, property: &str) -> Option<T> {
        serde_json::from_str(self.get(property)?.get()).ok()
    }

    /// A property that is text, unless it is empty.
    pub(super) fn text(&self, property: &str) -> Option<String> {
        let text: String = self.parse(property)?;
        (!text.is_empty()).then_some(text)
    }

    pub(super) fn name(&self) -> Option<String> {
        self.text("name")
    }

    /// The operation has ended, well or not. A status that is not known yet is not the last.
    pub(super) fn is_done(&self) -> bool {
        let done = self
            .get("done")
            .is_some_and(|done| matches!(done.get(), "true" | "\"true\""));
        done || self
            .text("status")
            .is_some_and(|status| status.eq_ignore_ascii_case("done"))
    }

    /// Why the operation failed, if it says so. Only what is done has failed.
    pub(super) fn failure(&self) -> Option<OperationError> {
        let error = self.parse("error");
        let http = (
            self.parse("httpErrorStatusCode"),
            self.text("httpErrorMessage"),
        );
        let mut error = OperationError::read(self.name().unwrap_or_default(), error, http)?;
        error.set_body(serde_json::to_vec(&self.properties).unwrap_or_default());
        Some(error)
    }
}

/// Names of the properties that a type of operations has.
fn known(operation: &dyn Fields) -> &'static [&'static str] {
    let mut known: &'static [&'static str] = &[];
    operation.visit(&mut |shape, _, _| known = shape.fields);
    known
}

/// The properties that a field mask must ask for: those needed of any operation, and those that fill `variables`.
pub(super) fn needed<O: Record>(
    variables: impl Iterator<Item = &'static str>,
) -> Vec<&'static str> {
    let known = known(&O::default());
    let mut needed: Vec<&'static str> = NEEDED.into_iter().chain(variables).collect();
    needed.retain(|name| known.contains(name));
    needed
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Names that operations of compute have.
    const KNOWN: &[&str] = &["name", "status", "error", "zone", "region", "selfLink"];

    pub(crate) fn told(json: &str) -> Told {
        Told::from_parts(KNOWN, json.as_bytes())
    }

    #[test]
    fn an_operation_is_done_when_it_says_so_and_not_before() {
        for (json, done) in [
            (r#"{"done":true}"#, true),
            (r#"{"done":"true"}"#, true),
            (r#"{"done":false,"error":{"code":5}}"#, false),
            (r#"{"name":"x","response":{}}"#, false),
            (r#"{"status":"DONE"}"#, true),
            (r#"{"status":"done"}"#, true),
            (r#"{"status":"RUNNING"}"#, false),
            (r#"{"status":"SOMETHING_NEW"}"#, false),
            (r#"{"status":{"state":"DONE"}}"#, false),
            (r#"{"done":null}"#, false),
            ("{}", false),
        ] {
            assert_eq!(told(json).is_done(), done, "{json}");
        }
    }

    #[test]
    fn an_error_that_says_nothing_is_none() {
        for (json, failed) in [
            (r#"{"error":{"code":5}}"#, true),
            (r#"{"error":{"code":0,"message":""}}"#, false),
            (r#"{"error":{}}"#, false),
            (r#"{"error":null}"#, false),
            (r#"{"error":{"message":"no"}}"#, true),
            (r#"{"error":"no"}"#, true),
            (r#"{"error":{"errors":[]}}"#, false),
            (r#"{"error":{"errors":[{"code":"QUOTA"}]}}"#, true),
            (r#"{"error":{"errors":[{}]}}"#, true),
            (r#"{"error":{"details":[{"@type":"x"}]}}"#, true),
            (r#"{"httpErrorStatusCode":409}"#, true),
            (r#"{"httpErrorStatusCode":200}"#, false),
            (r#"{"httpErrorMessage":"CONFLICT"}"#, true),
            ("{}", false),
        ] {
            assert_eq!(told(json).failure().is_some(), failed, "{json}");
        }
    }
}
