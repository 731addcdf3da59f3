//! The schema `JsonObject`.

use std::collections::BTreeMap;

use gapi_runtime::v1::alias;

use super::JsonValue;

alias! {
    /// Represents a single JSON object.
    pub type JsonObject = BTreeMap<String, JsonValue> = "JsonObject";
}
