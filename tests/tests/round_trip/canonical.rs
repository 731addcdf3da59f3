//! What a value must look like after a round trip, told from the document alone.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE;
use serde_json::Value;

use super::json_text::Json;

/// The canonical form of `json`: 64-bit integers as strings, bytes in the URL-safe alphabet with padding, numbers by
/// value. What does not fit its schema stays as it is, as a whole up to the nearest object with properties.
pub(crate) fn canonical(document: &Value, schema: &Value, json: &Json) -> Json {
    fit(document, schema, json).unwrap_or_else(|| json.clone())
}

/// The canonical form, or `None` if the value does not fit.
fn fit(document: &Value, schema: &Value, json: &Json) -> Option<Json> {
    let schema = match schema["$ref"].as_str() {
        Some(name) => &document["schemas"][name],
        None => schema,
    };
    match (schema["type"].as_str()?, json) {
        ("object", Json::Object(entries)) => {
            let is_map =
                schema["properties"].is_null() && schema["additionalProperties"].is_object();
            let entries = entries.iter().map(|(name, value)| {
                let value = if is_map {
                    fit(document, &schema["additionalProperties"], value)?
                } else {
                    // A record keeps what does not fit: here is where a misfit below ends.
                    canonical(document, &schema["properties"][name], value)
                };
                Some((name.clone(), value))
            });
            Some(Json::Object(entries.collect::<Option<_>>()?))
        }
        ("array", Json::Array(items)) => {
            let items = items
                .iter()
                .map(|item| fit(document, &schema["items"], item));
            Some(Json::Array(items.collect::<Option<_>>()?))
        }
        ("boolean", Json::Bool(_)) | ("any", _) => Some(json.clone()),
        ("integer", _) => {
            let range = if schema["format"] == "uint32" {
                0..=i128::from(u32::MAX)
            } else {
                i32::MIN.into()..=i32::MAX.into()
            };
            Some(Json::Number(
                integer(json)
                    .filter(|value| range.contains(value))?
                    .to_string(),
            ))
        }
        ("number", Json::Number(text)) => Some(Json::Number(format!(
            "{:?}",
            text.parse::<f64>().ok().filter(|n| n.is_finite())?
        ))),
        ("number", Json::Text(text)) => ["NaN", "Infinity", "-Infinity"]
            .contains(&text.as_str())
            .then(|| json.clone()),
        ("string", _) => string(schema, json),
        _ => None,
    }
}

fn string(schema: &Value, json: &Json) -> Option<Json> {
    match (schema["format"].as_str(), json) {
        (Some("int64"), _) => Some(Json::Text(i64::try_from(integer(json)?).ok()?.to_string())),
        (Some("uint64"), _) => Some(Json::Text(u64::try_from(integer(json)?).ok()?.to_string())),
        (Some("byte"), Json::Text(text)) => {
            let text = text.replace('+', "-").replace('/', "_");
            let unpadded = text.trim_end_matches('=');
            let padded = format!("{unpadded}{}", "=".repeat((4 - unpadded.len() % 4) % 4));
            let bytes = URL_SAFE.decode(&padded).ok()?;
            // Padding may be short, but not more than there could be.
            (text.len() <= padded.len()).then(|| Json::Text(URL_SAFE.encode(bytes)))
        }
        // Times that do not exist are kept as they are too: to be kept and to be malformed look the same here.
        (_, Json::Text(_)) => Some(json.clone()),
        _ => None,
    }
}

fn integer(json: &Json) -> Option<i128> {
    match json {
        Json::Text(text) => text.parse().ok(),
        Json::Number(text) => text.parse().ok().or_else(|| {
            let value: f64 = text.parse().ok()?;
            #[expect(
                clippy::cast_possible_truncation,
                reason = "the value is a small integer"
            )]
            (value.fract() == 0.0 && value.abs() < 9e15).then_some(value as i128)
        }),
        _ => None,
    }
}
