//! The overlay, as far as it fits a document that it was not written for.
//!
//! An entry that matches nothing is an error for the kept documents, because somebody has to look at it. A document that
//! somebody brings along may be an older or a smaller one, and is no reason to change the overlay.

use anyhow::{Context, Result};
use toml::{Table, Value};

/// Leaves out what is said of this API but names something that its document does not.
pub(crate) fn fitting(overlay: &str, label: &str, document: &str) -> Result<String> {
    let mut overlay: Table = toml::from_str(overlay).context("discovery-cache/overrides.toml")?;
    for (subject, facts) in &mut overlay {
        // What is said of repeating a method is a word, which no document has.
        let words = subject == "repeat";
        let Some(facts) = facts.as_table_mut() else {
            continue;
        };
        if let Some(entry) = facts.get_mut(label)
            && !keep(entry, document, words)
        {
            facts.remove(label);
        }
    }
    toml::to_string(&overlay).context("the overlay cannot be written as TOML")
}

/// Prunes an entry; false when nothing of it is left.
fn keep(entry: &mut Value, document: &str, words: bool) -> bool {
    match entry {
        Value::String(name) => words || is_named(name, document),
        Value::Array(names) => {
            names.retain_mut(|name| keep(name, document, false));
            !names.is_empty()
        }
        Value::Table(facts) => {
            facts.retain(|name, fact| is_named(name, document) && keep(fact, document, words));
            !facts.is_empty()
        }
        _ => true,
    }
}

/// Method ids and scopes are strings of their own in a document; `a.b.*` stands for all ids that start so.
fn is_named(name: &str, document: &str) -> bool {
    match name.strip_suffix('*') {
        Some(prefix) => document.contains(&format!("\"{prefix}")),
        None => document.contains(&format!("\"{name}\"")),
    }
}

#[cfg(test)]
mod tests {
    use super::fitting;

    const OVERLAY: &str = r#"
[streams]
"x:v1" = ["x.a", "x.b"]
"y:v1" = ["y.a"]
[default_scopes."x:v1"]
"x.a" = "https://scope/1"
"x.c.*" = "https://scope/2"
"x.c.d" = "https://scope/3"
[repeat."x:v1"]
"x.a" = "never"
"x.b" = "never"
"x.c.e" = ["m", "gone"]
[examples]
"x:v1" = "x.gone"
"#;

    #[test]
    fn only_what_the_document_names_is_left() {
        let document =
            r#"{"id":"x.a","scopes":["https://scope/1","https://scope/2"],"m":{"id":"x.c.e"}}"#;
        let left: toml::Table =
            toml::from_str(&fitting(OVERLAY, "x:v1", document).unwrap()).unwrap();
        let expected: toml::Table = toml::from_str(
            r#"
            examples = {}
            [streams]
            "x:v1" = ["x.a"]
            "y:v1" = ["y.a"]
            [default_scopes."x:v1"]
            "x.a" = "https://scope/1"
            "x.c.*" = "https://scope/2"
            [repeat."x:v1"]
            "x.a" = "never"
            "x.c.e" = ["m"]
            "#,
        )
        .unwrap();
        assert_eq!(left, expected);
    }
}
