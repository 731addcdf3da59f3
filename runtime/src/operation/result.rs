//! Results and metadata of operations: objects that say their type (`@type`) and hold its properties beside it.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

/// Reads an object as the type that the caller names. What is not there reads as an empty object, and an empty object
/// also as nothing, so that `()` is a type to name.
pub(super) fn read<T: DeserializeOwned>(json: Option<&RawValue>) -> Result<T, serde_json::Error> {
    let json = json.map_or("{}", RawValue::get);
    let Ok(mut object) = serde_json::from_str::<BTreeMap<String, Box<RawValue>>>(json) else {
        return serde_json::from_str(json);
    };
    let name = object.remove("@type");
    // Types whose JSON is no object, such as a duration, are in `value` (proto3 JSON mapping).
    let is_wrapped = name.is_some_and(|name| name.get().contains("google.protobuf."))
        && object.len() == 1
        && object.contains_key("value");
    if is_wrapped && let Some(value) = object.remove("value") {
        return serde_json::from_str(value.get());
    }
    let read = serde_json::from_str(&serde_json::to_string(&object)?);
    match read {
        Err(_) if object.is_empty() => serde_json::from_str("null").or(read),
        read => read,
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::{Value, json};

    use super::*;

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Toy {
        name: String,
    }

    fn from<T: DeserializeOwned>(json: &Value) -> Result<T, serde_json::Error> {
        let raw = serde_json::value::to_raw_value(json)?;
        read(Some(&raw))
    }

    #[test]
    fn the_name_of_the_type_is_not_part_of_it() {
        let toy = Toy { name: "car".into() };
        let named = json!({"@type": "type.googleapis.com/toys.Toy", "name": "car"});
        assert_eq!(from::<Toy>(&named).ok(), Some(toy));
        assert_eq!(from::<Value>(&named).ok(), Some(json!({"name": "car"})));
    }

    #[test]
    fn well_known_types_are_unwrapped() {
        let text =
            json!({"@type": "type.googleapis.com/google.protobuf.StringValue", "value": "x"});
        assert_eq!(from::<String>(&text).ok().as_deref(), Some("x"));
        let own = json!({"@type": "type.googleapis.com/toys.Value", "value": "x"});
        assert_eq!(from::<Value>(&own).ok(), Some(json!({"value": "x"})));
    }

    #[test]
    fn nothing_reads_as_nothing() {
        let empty = json!({"@type": "type.googleapis.com/google.protobuf.Empty"});
        assert!(from::<()>(&empty).is_ok() && from::<()>(&json!({})).is_ok());
        assert!(read::<()>(None).is_ok());
        assert_eq!(read::<Value>(None).ok(), Some(json!({})));
        let error = read::<Toy>(None).map_err(|error| error.to_string());
        assert!(error.is_err_and(|error| error.contains("missing field `name`")));
    }
}
