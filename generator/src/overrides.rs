//! What no document says: a checked-in overlay, by API.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::Error;

/// Facts that documents lack. Keys are labels such as `drive:v3`.
///
/// An entry that matches nothing in the API it names is an error when that API is generated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overrides {
    /// Ids of methods that answer with a series of the declared object.
    #[serde(default)]
    pub(crate) streams: BTreeMap<String, Vec<String>>,
    /// The default scope of a method, or of all methods below a prefix ending in `.*`.
    #[serde(default)]
    pub(crate) default_scopes: BTreeMap<String, BTreeMap<String, String>>,
    /// Scopes that narrow what a call sees without saying so: a default only where there is no other.
    #[serde(default)]
    pub(crate) filtering_scopes: BTreeMap<String, Vec<String>>,
    /// When a method may be sent again although it may have been done, by its id, where its verb does not say it.
    #[serde(default)]
    pub(crate) repeat: BTreeMap<String, BTreeMap<String, RepeatRule>>,
    /// Seconds that one attempt of a method may wait for its answer, by its id, where the server keeps calls waiting.
    #[serde(default)]
    pub(crate) attempt_timeouts: BTreeMap<String, BTreeMap<String, u32>>,
    /// The method that examples call.
    #[serde(default)]
    pub(crate) examples: BTreeMap<String, String>,
}

/// When a method may be sent again.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(
    untagged,
    expecting = "`always`, `never`, `once`, `etag` or a list of query parameters"
)]
pub(crate) enum RepeatRule {
    Word(RepeatWord),
    /// When one of these query parameters is set.
    Conditions(Vec<String>),
}

/// When a method may be sent again, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum RepeatWord {
    Always,
    Never,
    /// When the body has an `etag`.
    Etag,
    /// As `never`, and not even when the server refused it before any work (429).
    Once,
}

impl Overrides {
    /// Parses the overlay.
    pub fn parse(toml: &str) -> Result<Self, Error> {
        toml::from_str(toml).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            let line = toml.get(..at).unwrap_or_default().matches('\n').count() + 1;
            Error::new("", format!("line {line}: {}", error.message()))
        })
    }

    /// Labels of the APIs that have entries.
    pub fn apis(&self) -> impl Iterator<Item = &str> {
        let labels = self.streams.keys().chain(self.default_scopes.keys());
        labels
            .chain(self.filtering_scopes.keys())
            .chain(self.repeat.keys())
            .chain(self.attempt_timeouts.keys())
            .chain(self.examples.keys())
            .map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::Overrides;

    #[test]
    fn a_word_about_repeating_that_is_unknown_is_refused() {
        let overlay = "[repeat.\"x:v1\"]\n\"x.a\" = \"sometimes\"\n";
        let error = Overrides::parse(overlay).map_err(|error| error.to_string());
        assert!(
            error.is_err_and(
                |error| error.starts_with("line 2: `always`, `never`, `once`, `etag` or")
            )
        );
    }

    #[test]
    fn an_unknown_table_is_refused_with_its_line() {
        let error = Overrides::parse("[streams]\n\n[stream]\n").map_err(|error| error.to_string());
        assert!(error.is_err_and(|error| error.starts_with("line 3: unknown field")));
    }
}
