//! Names that users already call, kept next to each API so that no later document renames them.

use std::collections::BTreeMap;

use crate::Error;
use crate::text::is_unsafe_in_docs;

/// Names in a scope, by what they name.
pub(crate) type Table = BTreeMap<String, String>;

/// Names that earlier runs decided.
///
/// Only what a later document could change is recorded: the outcome of a clash, the names of inline types, and names
/// whose wire form is not the usual one and which therefore could lose a later clash. An entry stays when the thing it
/// names goes, so that it comes back under its name. The features of a giant are recorded too: what a feature gives must
/// not leave it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordedNames {
    tables: BTreeMap<String, BTreeMap<String, Table>>,
}

/// The kind of tables that hold lists of cargo features, and no identifiers.
pub(crate) const FEATURES: &str = "features";

const HEADER: &str = "\
# Names that users of this crate rely on. Written by the generator: by kind of name, then by scope.
";

impl RecordedNames {
    /// Parses the file of recorded names.
    pub fn parse(toml: &str) -> Result<Self, Error> {
        let tables: BTreeMap<String, BTreeMap<String, Table>> =
            toml::from_str(toml).map_err(|error| Error::new("", error.message()))?;
        for (kind, scopes) in &tables {
            for (scope, table) in scopes {
                for (key, name) in table {
                    if kind == FEATURES {
                        if !name.split_whitespace().all(is_feature) {
                            let reason = format!(
                                "{kind}.{scope:?}.{key:?}: {name:?} is no list of features"
                            );
                            return Err(Error::new("", reason));
                        }
                    } else if !is_identifier(name) {
                        let reason =
                            format!("{kind}.{scope:?}.{key:?}: {name:?} is not an identifier");
                        return Err(Error::new("", reason));
                    }
                }
            }
        }
        Ok(Self { tables })
    }

    /// Whether nothing was recorded yet: the API has no crate that anybody could rely on.
    pub(crate) fn is_new(&self) -> bool {
        self.tables.is_empty()
    }

    /// The file of recorded names, sorted.
    pub fn to_toml(&self) -> String {
        let mut out = HEADER.to_owned();
        for (kind, scopes) in &self.tables {
            for (scope, table) in scopes {
                out.extend(["\n[", &key(kind), ".", &key(scope), "]\n"]);
                for (wire, name) in table {
                    out.extend([&key(wire), " = ", &text(name), "\n"]);
                }
            }
        }
        out
    }

    /// The names recorded for a scope.
    pub(crate) fn table(&self, kind: &str, scope: &str) -> Option<&Table> {
        self.tables.get(kind)?.get(scope)
    }

    /// All scopes of a kind and their tables.
    pub(crate) fn scopes(&self, kind: &str) -> impl Iterator<Item = (&str, &Table)> {
        let scopes = self.tables.get(kind).into_iter().flatten();
        scopes.map(|(scope, table)| (scope.as_str(), table))
    }

    /// Records a name.
    pub(crate) fn record(&mut self, kind: &str, scope: &str, key: &str, name: &str) {
        self.tables
            .entry(kind.to_owned())
            .or_default()
            .entry(scope.to_owned())
            .or_default()
            .insert(key.to_owned(), name.to_owned());
    }
}

/// A key of TOML, bare if it can be.
fn key(key: &str) -> String {
    let is_bare = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
    if !key.is_empty() && key.bytes().all(is_bare) {
        key.to_owned()
    } else {
        text(key)
    }
}

/// A string of TOML in one line that shows all it holds: what breaks lines, hides or reorders is escaped.
fn text(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if is_unsafe_in_docs(c) => {
                let code = u32::from(c);
                let escaped = if code <= 0xFFFF {
                    format!("\\u{code:04X}")
                } else {
                    format!("\\U{code:08X}")
                };
                out.push_str(&escaped);
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn is_feature(name: &str) -> bool {
    name.bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars
        .next()
        .is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !super::kinds::is_keyword(name)
}

#[cfg(test)]
mod tests {
    use super::RecordedNames;

    #[test]
    fn a_file_survives_the_round_trip() {
        let mut names = RecordedNames::default();
        names.record("fields", "GaData.query", "end-date", "end_date");
        names.record("types", "schemas", "File.labels[]", "FileLabelsItem");
        assert_eq!(RecordedNames::parse(&names.to_toml()), Ok(names));
        assert_eq!(
            RecordedNames::parse(&RecordedNames::default().to_toml()),
            Ok(RecordedNames::default())
        );
    }

    #[test]
    fn characters_that_hide_are_shown() {
        let mut names = RecordedNames::default();
        let key = "a\"b\\c'\n\r\t\u{0}\u{7f}\u{85}\u{202E}\u{200B}\u{2028}\u{FEFF}\u{E0041}é";
        names.record("variants", "x\u{2066}y", key, "A");
        names.record("variants", "", "", "B");
        let toml = names.to_toml();
        assert!(
            toml.chars()
                .all(|c| c == '\n' || !crate::text::is_unsafe_in_docs(c))
        );
        assert!(toml.contains(r#"[variants."x\u2066y"]"#));
        assert!(toml.contains(
            r#""a\"b\\c'\u000A\u000D\u0009\u0000\u007F\u0085\u202E\u200B\u2028\uFEFF\U000E0041é" = "A""#
        ));
        assert_eq!(RecordedNames::parse(&toml), Ok(names));
    }

    #[test]
    fn features_are_lists_of_words() {
        for (list, sound) in [("", true), ("a b-c1", true), ("A", false), ("a,b", false)] {
            let toml = format!("[features.schemas]\nFile = \"{list}\"");
            assert_eq!(RecordedNames::parse(&toml).is_ok(), sound, "{list}");
        }
    }

    #[test]
    fn only_identifiers_are_names() {
        for name in ["a-b", "", "1a", "type", "a b", "é"] {
            assert!(
                RecordedNames::parse(&format!("[fields.A]\nx = \"{name}\"")).is_err(),
                "{name}"
            );
        }
    }
}
