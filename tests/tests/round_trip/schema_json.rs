//! JSON that fits a schema, more or less.

use std::collections::BTreeMap;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use serde_json::Value;

use super::json_text::Json;

/// Deeper than this, nested objects are empty.
const DEPTH: usize = 3;

/// JSON for a schema: mostly what it says, sometimes extra properties, nulls, other types, odd numbers.
pub(crate) fn fitting(document: &Value, schema: &Value) -> BoxedStrategy<Json> {
    object(document, schema, DEPTH)
}

fn value(document: &Value, schema: &Value, depth: usize) -> BoxedStrategy<Json> {
    let schema = match schema["$ref"].as_str() {
        Some(name) => &document["schemas"][name],
        None => schema,
    };
    match schema["type"].as_str() {
        Some("object")
            if schema["properties"].is_object() || schema["additionalProperties"].is_null() =>
        {
            object(document, schema, depth)
        }
        Some("object") if depth == 0 => Just(Json::Object(Vec::new())).boxed(),
        Some("object") => btree_map(
            "[a-z]{1,6}",
            property(document, &schema["additionalProperties"], depth - 1),
            0..3,
        )
        .prop_map(|entries| Json::Object(entries.into_iter().collect()))
        .boxed(),
        Some("array") if depth == 0 => Just(Json::Array(Vec::new())).boxed(),
        Some("array") => vec(property(document, &schema["items"], depth - 1), 0..3)
            .prop_map(Json::Array)
            .boxed(),
        Some("boolean") => any::<bool>().prop_map(Json::Bool).boxed(),
        Some("integer") => prop_oneof![
            any::<i32>().prop_map(|n| n.to_string()),
            any::<u32>().prop_map(|n| n.to_string())
        ]
        .prop_map(Json::Number)
        .boxed(),
        Some("number") => prop_oneof![
            any::<f32>()
                .prop_filter("finite", |n| n.is_finite())
                .prop_map(|n| Json::Number(format!("{n:?}"))),
            any::<i16>().prop_map(|n| Json::Number(n.to_string())),
            prop_oneof!["NaN", "Infinity", "-Infinity"].prop_map(Json::Text),
        ]
        .boxed(),
        Some("string") => text(schema),
        _ => anything(),
    }
}

fn object(document: &Value, schema: &Value, depth: usize) -> BoxedStrategy<Json> {
    let mut properties = Vec::new();
    for (name, schema) in schema["properties"].as_object().into_iter().flatten() {
        let often = if depth == DEPTH { 0.3 } else { 0.1 };
        let below = if depth == 0 {
            Just(Json::Null).boxed()
        } else {
            property(document, schema, depth - 1)
        };
        properties.push((
            name.clone(),
            option::weighted(if depth == 0 { 0.01 } else { often }, below),
        ));
    }
    let (names, values): (Vec<_>, Vec<_>) = properties.into_iter().unzip();
    let unknown = option::weighted(0.2, btree_map("zz[a-zA-Z$@.-]{1,6}", anything(), 1..3));
    (values, unknown, any::<u64>())
        .prop_map(move |(values, unknown, order)| {
            let known = names
                .iter()
                .cloned()
                .zip(values)
                .filter_map(|(name, value)| Some((name, value?)));
            let mut entries: BTreeMap<String, Json> = known.collect();
            entries.extend(unknown.unwrap_or_default());
            let mut entries: Vec<_> = entries.into_iter().collect();
            // Servers send properties in any order.
            let turn = usize::try_from(order % 64).unwrap() % entries.len().max(1);
            entries.rotate_left(turn);
            Json::Object(entries)
        })
        .boxed()
}

/// What a property, item or entry holds: seldom something that does not belong there.
fn property(document: &Value, schema: &Value, depth: usize) -> BoxedStrategy<Json> {
    prop_oneof![30 => value(document, schema, depth), 1 => Just(Json::Null), 1 => anything()]
        .boxed()
}

fn text(schema: &Value) -> BoxedStrategy<Json> {
    let some_text = "[ -~éß€\u{1F600}\n\t\"\\\\]{0,8}";
    let texts = match schema["format"].as_str() {
        Some("int64") => {
            return prop_oneof![
                any::<i64>().prop_map(|n| Json::Text(n.to_string())),
                any::<i64>().prop_map(|n| Json::Number(n.to_string())),
            ]
            .boxed();
        }
        Some("uint64") => any::<u64>().prop_map(|n| n.to_string()).boxed(),
        Some("byte") => "[A-Za-z0-9+/_-]{0,9}={0,2}".boxed(),
        Some("google-datetime" | "date-time") => {
            "20[0-9]{2}-[01][0-9]-[0-3][0-9]T[012][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]0[0-9]:30)".boxed()
        }
        Some("date") => "20[0-9]{2}-[01][0-9]-[0-3][0-9]".boxed(),
        Some("google-duration") => "-?[0-9]{1,5}(\\.[0-9]{1,9})?s".boxed(),
        _ => match schema["enum"].as_array() {
            Some(values) => {
                let values: Vec<_> = values.iter().map(|value| value.as_str().unwrap().to_owned()).collect();
                prop_oneof![5 => proptest::sample::select(values), 1 => "[A-Z_]{1,9}"].boxed()
            }
            None => some_text.boxed(),
        },
    };
    texts.prop_map(Json::Text).boxed()
}

/// Any JSON, odd numbers included.
fn anything() -> BoxedStrategy<Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<i64>().prop_map(|n| Json::Number(n.to_string())),
        "-?[1-9][0-9]{19,30}".prop_map(Json::Number),
        "-?[0-9]\\.[0-9]{1,12}(e[+-]?[0-9]{1,2})?".prop_map(Json::Number),
        "[a-z\"\\\\\u{7f}é]{0,6}".prop_map(Json::Text),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Json::Array),
            btree_map("[a-z]{0,4}", inner, 0..3)
                .prop_map(|entries| Json::Object(entries.into_iter().collect())),
        ]
    })
    .boxed()
}
