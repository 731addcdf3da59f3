//! The wire names of one API, as sets that can be compared.

use std::collections::BTreeMap;

use serde::Serialize;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// Methods, by id.
    Methods,
    /// Top-level schemas and inline objects, by wire path.
    Schemas,
    /// Properties of schemas.
    Properties,
    /// Parameters of methods.
    Parameters,
    /// Parameters that every method takes.
    GlobalParameters,
    /// Values of the enums of properties and parameters.
    EnumValues,
    /// Which schema a property, parameter, request or response is made of.
    References,
}

impl Kind {
    /// All kinds, in the order of reports.
    pub(crate) const ALL: [Self; 7] = [
        Self::Methods,
        Self::Schemas,
        Self::Properties,
        Self::Parameters,
        Self::GlobalParameters,
        Self::EnumValues,
        Self::References,
    ];

    /// What a table calls it.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Methods => "methods",
            Self::Schemas => "schemas",
            Self::Properties => "properties",
            Self::Parameters => "parameters",
            Self::GlobalParameters => "global parameters",
            Self::EnumValues => "enum values",
            Self::References => "references",
        }
    }
}

/// Wire names with what they belong to. A name that is found twice counts twice: a set would hide it.
#[derive(Debug, Default)]
pub(crate) struct Names {
    by_kind: BTreeMap<Kind, Vec<(String, String)>>,
}

impl Names {
    /// Adds a name; the owner is empty where the name says it all.
    pub(crate) fn add(&mut self, kind: Kind, owner: &str, name: &str) {
        self.by_kind
            .entry(kind)
            .or_default()
            .push((owner.to_owned(), name.to_owned()));
    }

    /// How many there are.
    pub(crate) fn count(&self, kind: Kind) -> usize {
        self.by_kind.get(&kind).map_or(0, Vec::len)
    }

    /// Names on one side only, sorted.
    pub(crate) fn compare(&mut self, output: &mut Self, kind: Kind) -> Difference {
        let document = self.sorted(kind);
        let output = output.sorted(kind);
        let mut difference = Difference::default();
        let (mut left, mut right) = (document.iter().peekable(), output.iter().peekable());
        loop {
            match (left.peek(), right.peek()) {
                (Some(a), Some(b)) if a == b => {
                    left.next();
                    right.next();
                }
                (Some(a), b) if b.is_none_or(|b| a < b) => {
                    difference.missing.push(show(a));
                    left.next();
                }
                (_, Some(b)) => {
                    difference.extra.push(show(b));
                    right.next();
                }
                _ => return difference,
            }
        }
    }

    fn sorted(&mut self, kind: Kind) -> &[(String, String)] {
        let names = self.by_kind.entry(kind).or_default();
        names.sort_unstable();
        names
    }
}

fn show((owner, name): &(String, String)) -> String {
    if owner.is_empty() {
        name.clone()
    } else {
        format!("{owner}: {name}")
    }
}

/// Names that are on one side only.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Difference {
    /// In the document, not in the output.
    pub(crate) missing: Vec<String>,
    /// In the output, not in the document.
    pub(crate) extra: Vec<String>,
}

impl Difference {
    pub(crate) fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.extra.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Names};

    #[test]
    fn a_name_on_one_side_or_found_twice_is_listed() {
        let (mut document, mut output) = (Names::default(), Names::default());
        for name in ["b", "a", "c"] {
            document.add(Kind::Properties, "File", name);
        }
        for name in ["d", "a", "a", "c"] {
            output.add(Kind::Properties, "File", name);
        }
        let difference = document.compare(&mut output, Kind::Properties);
        assert_eq!(difference.missing, ["File: b"]);
        assert_eq!(difference.extra, ["File: a", "File: d"]);
        assert!(document.compare(&mut output, Kind::Methods).is_empty());
    }
}
