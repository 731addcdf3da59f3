//! JSON that keeps the text of its numbers.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::value::RawValue;

/// A JSON value; objects keep the order of their properties until [`Json::sorted`].
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    /// The literal.
    Number(String),
    /// A number that counts by its value as a double.
    Double(f64),
    Text(String),
    Array(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub(crate) fn parse(text: &str) -> Self {
        match text.as_bytes()[0] {
            b'n' => Self::Null,
            b't' | b'f' => Self::Bool(text == "true"),
            b'"' => Self::Text(serde_json::from_str(text).unwrap()),
            b'[' => {
                let items: Vec<Box<RawValue>> = serde_json::from_str(text).unwrap();
                Self::Array(items.iter().map(|item| Self::parse(item.get())).collect())
            }
            b'{' => {
                let entries: BTreeMap<String, Box<RawValue>> = serde_json::from_str(text).unwrap();
                Self::Object(
                    entries
                        .into_iter()
                        .map(|(key, value)| (key, Self::parse(value.get())))
                        .collect(),
                )
            }
            _ => Self::Number(text.to_owned()),
        }
    }

    /// The same with numbers by value, integers of any length exactly, and properties in order.
    pub(crate) fn sorted(self) -> Self {
        match self {
            Self::Number(text) => number_by_value(text),
            Self::Array(items) => Self::Array(items.into_iter().map(Self::sorted).collect()),
            Self::Object(entries) => {
                let entries: BTreeMap<_, _> = entries
                    .into_iter()
                    .map(|(key, value)| (key, value.sorted()))
                    .collect();
                Self::Object(entries.into_iter().collect())
            }
            other => other,
        }
    }
}

fn number_by_value(text: String) -> Json {
    let digits = text.strip_prefix('-').unwrap_or(&text);
    if digits.bytes().all(|byte| byte.is_ascii_digit()) && digits != "0" {
        Json::Number(text)
    } else {
        let value: f64 = text.parse().unwrap();
        // A literal beyond the doubles has no value to compare by.
        if value.is_infinite() {
            Json::Number(text)
        } else {
            whole_number(value).unwrap_or(Json::Double(value))
        }
    }
}

/// `5.0` is the integer 5.
fn whole_number(value: f64) -> Option<Json> {
    (value.fract() == 0.0 && value.abs() < 1e15)
        .then(|| Json::Number(format!("{value:.0}").replace("-0", "0")))
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(text) => f.write_str(text),
            Self::Double(value) => write!(f, "{value:?}"),
            Self::Text(text) => f.write_str(&serde_json::to_string(text).unwrap()),
            Self::Array(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index == 0 { "" } else { "," })?;
                }
                f.write_str("]")
            }
            Self::Object(entries) => {
                f.write_str("{")?;
                for (index, (key, value)) in entries.iter().enumerate() {
                    let comma = if index == 0 { "" } else { "," };
                    write!(f, "{comma}{}:{value}", serde_json::to_string(key).unwrap())?;
                }
                f.write_str("}")
            }
        }
    }
}
