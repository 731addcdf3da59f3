//! The allocator: each identifier once per scope, the same whatever the order of the document.

use std::collections::BTreeSet;

use super::kinds::Kind;
use super::recorded::{RecordedNames, Table};
use super::words::Words;

/// Something that wants a name.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    kind: Kind,
    /// What it is recorded under.
    key: String,
    preferred: String,
    /// Cannot lose its preferred name to what a later document brings.
    settled: bool,
}

impl Request {
    /// A thing with a wire name that is also its key.
    pub(crate) fn new(kind: Kind, wire: &str) -> Self {
        let words = Words::of(wire);
        Self {
            kind,
            key: wire.to_owned(),
            preferred: kind.spell(&words),
            settled: kind.canonical(&words) == wire,
        }
    }

    /// The same, recorded under another key.
    pub(crate) fn recorded_as(mut self, key: String) -> Self {
        self.key = key;
        self
    }

    /// What goes first among things of equal rank that are named one by one: recorded names, then canonical wire names.
    pub(crate) fn rank(&self, recorded: Option<&Table>) -> (bool, bool) {
        let is_recorded = recorded.is_some_and(|table| table.contains_key(&self.key));
        (!is_recorded, !self.settled)
    }

    /// A thing whose name is composed; it is always recorded.
    pub(crate) fn composed(
        kind: Kind,
        key: impl Into<String>,
        preferred: impl Into<String>,
    ) -> Self {
        Self::spelled(kind, key, preferred, false)
    }

    /// A thing that is spelled elsewhere.
    pub(crate) fn spelled(
        kind: Kind,
        key: impl Into<String>,
        preferred: impl Into<String>,
        settled: bool,
    ) -> Self {
        Self {
            kind,
            key: key.into(),
            preferred: preferred.into(),
            settled,
        }
    }
}

/// Identifiers that must differ from each other.
#[derive(Debug)]
pub(crate) struct Scope<'a> {
    /// Table of the record: `fields`, `types`, …
    table: &'static str,
    path: String,
    recorded: Option<&'a Table>,
    outer: Vec<&'a BTreeSet<String>>,
    taken: BTreeSet<String>,
}

impl<'a> Scope<'a> {
    /// A scope with the names that earlier runs decided in it, which nothing else may have.
    pub(crate) fn new(
        recorded: &'a RecordedNames,
        table: &'static str,
        path: impl Into<String>,
    ) -> Self {
        let path = path.into();
        let recorded = recorded.table(table, &path);
        Self {
            table,
            path,
            taken: recorded
                .into_iter()
                .flat_map(Table::values)
                .cloned()
                .collect(),
            recorded,
            outer: Vec::new(),
        }
    }

    /// Keeps clear of names of another scope.
    pub(crate) fn avoiding(mut self, names: &'a BTreeSet<String>) -> Self {
        self.outer.push(names);
        self
    }

    /// Keeps clear of one more name.
    pub(crate) fn reserve(&mut self, name: impl Into<String>) {
        self.taken.insert(name.into());
    }

    /// Names in the scope, recorded ones of things that are gone included.
    pub(crate) fn into_taken(self) -> BTreeSet<String> {
        self.taken
    }

    /// Assigns names to things of equal rank: recorded names first, then canonical wire names, then the others in
    /// order of their keys. The answer has the order of the requests.
    pub(crate) fn assign(
        &mut self,
        requests: &[Request],
        record: &mut RecordedNames,
    ) -> Vec<String> {
        let mut order: Vec<usize> = (0..requests.len()).collect();
        order.sort_by_key(|&index| (!requests[index].settled, &requests[index].key));
        let mut names = vec![String::new(); requests.len()];
        for index in order {
            names[index] = self.assign_one(&requests[index], record);
        }
        names
    }

    /// Assigns one name.
    pub(crate) fn assign_one(&mut self, request: &Request, record: &mut RecordedNames) -> String {
        let recorded = self.recorded.and_then(|table| table.get(&request.key));
        let name = match recorded {
            // A later version of the generator may have reserved it.
            Some(name) if !request.kind.reserves(name) && !self.is_outside(name) => name.clone(),
            _ => self.free(request),
        };
        if recorded.is_some() || !request.settled || name != request.preferred {
            record.record(self.table, &self.path, &request.key, &name);
        }
        self.taken.insert(name.clone());
        name
    }

    fn free(&self, request: &Request) -> String {
        let kind = request.kind;
        let preferred = &request.preferred;
        let qualified = kind.second_choice(preferred, self.is_outside(preferred));
        let base = qualified.as_ref().unwrap_or(preferred);
        let is_free = |name: &String| {
            !kind.reserves(name) && !self.taken.contains(name) && !self.is_outside(name)
        };
        let first = [preferred]
            .into_iter()
            .chain(&qualified)
            .find(|name| is_free(name))
            .cloned();
        first.unwrap_or_else(|| {
            let mut number = 2;
            loop {
                let name = kind.numbered(base, number);
                if is_free(&name) {
                    break name;
                }
                number += 1;
            }
        })
    }

    fn is_outside(&self, name: &str) -> bool {
        self.outer.iter().any(|names| names.contains(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assign(
        kind: Kind,
        wires: &[&str],
        recorded: &RecordedNames,
    ) -> (Vec<String>, RecordedNames) {
        let mut record = recorded.clone();
        let requests: Vec<_> = wires.iter().map(|wire| Request::new(kind, wire)).collect();
        let names = Scope::new(recorded, "table", "path").assign(&requests, &mut record);
        (names, record)
    }

    fn names(kind: Kind, wires: &[&str]) -> Vec<String> {
        assign(kind, wires, &RecordedNames::default()).0
    }

    #[test]
    fn the_usual_spelling_wins_whatever_the_order() {
        assert_eq!(
            names(Kind::Type, &["HTTPHealthCheck", "HttpHealthCheck"]),
            ["HttpHealthCheck2", "HttpHealthCheck"]
        );
        assert_eq!(
            names(Kind::Type, &["HttpHealthCheck", "HTTPHealthCheck"]),
            ["HttpHealthCheck", "HttpHealthCheck2"]
        );
        assert_eq!(
            names(Kind::Variant, &["active", "ACTIVE", "Active"]),
            ["Active3", "Active", "Active2"]
        );
    }

    #[test]
    fn keywords_and_reserved_words_get_an_underscore() {
        assert_eq!(
            names(Kind::Field, &["type", "_type", "self", "default", "gen"]),
            ["type_", "type_2", "self_", "default_", "gen_"]
        );
        assert_eq!(
            names(Kind::Setter, &["fields", "with"]),
            ["fields_", "with_"]
        );
        assert_eq!(names(Kind::Variant, &["SELF"]), ["Self_"]);
    }

    #[test]
    fn types_of_the_runtime_keep_their_names() {
        assert_eq!(
            names(Kind::Type, &["Date", "Option"]),
            ["DateSchema", "OptionSchema"]
        );
        assert_eq!(names(Kind::Call, &["default"]), ["DefaultCall"]);
    }

    #[test]
    fn a_name_stays_when_the_cause_of_its_clash_goes() {
        let (_, record) = assign(
            Kind::Field,
            &["fooBar", "foo_bar"],
            &RecordedNames::default(),
        );
        let (names, again) = assign(Kind::Field, &["foo_bar"], &record);
        assert_eq!(names, ["foo_bar_2"]);
        assert_eq!(again, record);
    }

    #[test]
    fn a_name_stays_when_a_better_claim_comes() {
        let (first, record) = assign(Kind::Type, &["HTTPHealthCheck"], &RecordedNames::default());
        assert_eq!(first, ["HttpHealthCheck"]);
        let (names, _) = assign(Kind::Type, &["HTTPHealthCheck", "HttpHealthCheck"], &record);
        assert_eq!(names, ["HttpHealthCheck", "HttpHealthCheck2"]);
    }

    #[test]
    fn a_thing_that_comes_back_has_its_name() {
        let (_, record) = assign(
            Kind::Field,
            &["fooBar", "foo_bar"],
            &RecordedNames::default(),
        );
        let (_, without) = assign(Kind::Field, &["fooBar"], &record);
        let (_, other) = assign(Kind::Field, &["fooBar", "FooBar"], &without);
        let (names, _) = assign(Kind::Field, &["fooBar", "foo_bar", "FooBar"], &other);
        assert_eq!(names, ["foo_bar", "foo_bar_2", "foo_bar_3"]);
    }

    #[test]
    fn nothing_is_recorded_where_nothing_can_change() {
        let (_, record) = assign(
            Kind::Field,
            &["id", "createdTime"],
            &RecordedNames::default(),
        );
        assert_eq!(record, RecordedNames::default());
    }
}
