//! The form in which documents are committed: two spaces a level, keys sorted, content unchanged.
//!
//! Numbers are copied digit by digit, so nothing passes through a float. Text is decoded and written again, so that two
//! publishers who escape differently give the same file. A key that occurs twice would lose a value: it is refused.

use std::collections::BTreeMap;
use std::fmt;

use anyhow::{Context, Result};
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::value::RawValue;

/// Deepest nesting that is written; documents of today reach about forty.
const MAX_DEPTH: usize = 120;

/// Rewrites JSON in canonical form, ending in a line break.
pub(crate) fn canonical(json: &[u8]) -> Result<String> {
    let text = str::from_utf8(json).context("the document is not UTF-8")?;
    let value: &RawValue = serde_json::from_str(text).context("the document is not JSON")?;
    let mut out = String::with_capacity(json.len() + json.len() / 2);
    write(value.get(), 0, &mut out)?;
    out.push('\n');
    Ok(out)
}

fn write(raw: &str, depth: usize, out: &mut String) -> Result<()> {
    anyhow::ensure!(
        depth <= MAX_DEPTH,
        "the document nests deeper than {MAX_DEPTH}"
    );
    let raw = raw.trim_matches([' ', '\t', '\n', '\r']);
    match raw.as_bytes().first() {
        Some(b'{') => {
            let UniqueKeys(members) = serde_json::from_str(raw)?;
            let mut separator = Separator::new('{', '}', depth);
            for (key, value) in members {
                separator.item(out);
                out.push_str(&serde_json::to_string(&key)?);
                out.push_str(": ");
                write(value.get(), depth + 1, out)?;
            }
            separator.end(out);
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(raw)?;
            let mut separator = Separator::new('[', ']', depth);
            for item in items {
                separator.item(out);
                write(item.get(), depth + 1, out)?;
            }
            separator.end(out);
        }
        Some(b'"') => {
            let text: String = serde_json::from_str(raw)?;
            out.push_str(&serde_json::to_string(&text)?);
        }
        _ => out.push_str(raw),
    }
    Ok(())
}

/// What goes around and between the items of an object or array.
struct Separator {
    open: char,
    close: char,
    depth: usize,
    empty: bool,
}

impl Separator {
    fn new(open: char, close: char, depth: usize) -> Self {
        let empty = true;
        Self {
            open,
            close,
            depth,
            empty,
        }
    }

    fn item(&mut self, out: &mut String) {
        out.push(if self.empty { self.open } else { ',' });
        self.empty = false;
        line(self.depth + 1, out);
    }

    fn end(self, out: &mut String) {
        if self.empty {
            out.push(self.open);
        } else {
            line(self.depth, out);
        }
        out.push(self.close);
    }
}

fn line(depth: usize, out: &mut String) {
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

/// The members of an object, sorted, each key once.
struct UniqueKeys<'a>(BTreeMap<String, &'a RawValue>);

impl<'de> Deserialize<'de> for UniqueKeys<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = UniqueKeys<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = BTreeMap::new();
                while let Some((key, value)) = map.next_entry::<String, &RawValue>()? {
                    if members.contains_key(&key) {
                        return Err(A::Error::custom(format_args!(
                            "the key {key:?} occurs twice"
                        )));
                    }
                    members.insert(key, value);
                }
                Ok(UniqueKeys(members))
            }
        }

        deserializer.deserialize_map(Members)
    }
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn keys_are_sorted_and_values_are_unchanged() {
        let json = br#"{"b":[1.0,1e400,-0,18446744073709551616],"a":{"y":"\u00e9\n\u003c","x":null},"c":[],"d":{}}"#;
        let expected = "{\n  \"a\": {\n    \"x\": null,\n    \"y\": \"é\\n<\"\n  },\n  \"b\": [\n    1.0,\n    1e400,\n    -0,\n    18446744073709551616\n  ],\n  \"c\": [],\n  \"d\": {}\n}\n";
        assert_eq!(canonical(json).unwrap(), expected);
        assert_eq!(canonical(expected.as_bytes()).unwrap(), expected);
    }

    #[test]
    fn a_key_that_occurs_twice_is_refused() {
        let error = canonical(br#"{"a":{"k":1,"k":2}}"#).unwrap_err();
        assert!(
            format!("{error:#}").contains("\"k\" occurs twice"),
            "{error:#}"
        );
    }

    #[test]
    fn what_is_not_a_document_is_refused() {
        for json in [&b""[..], b"{", b"{} {}", b"\xff", b"nul"] {
            assert!(canonical(json).is_err());
        }
        let deep = "[".repeat(5000) + &"]".repeat(5000);
        assert!(canonical(deep.as_bytes()).is_err());
    }
}
