//! What the overlay says about the methods of one document.

use std::collections::{BTreeMap, BTreeSet};

use super::paging::Pages;
use super::patience::Patience;
use super::repeat::Repeats;
use crate::{Document, Error, Overrides};

/// The entries of a document's API, each of which names a method of it.
pub(super) struct Overlay<'a> {
    /// Ids of methods that answer with a series of the declared object.
    pub(super) streams: BTreeSet<&'a str>,
    pub(super) repeats: Repeats<'a>,
    pub(super) patience: Patience<'a>,
    pub(super) pages: Pages<'a>,
}

impl<'a> Overlay<'a> {
    /// Finds the entries; one that names no method is an error.
    pub(super) fn collect(
        document: &'a Document,
        overrides: &'a Overrides,
        ids: &BTreeSet<&str>,
    ) -> Result<Self, Error> {
        let label = document.label();
        let streams = overrides.streams.get(&label).into_iter().flatten();
        let streams: BTreeSet<_> = streams.map(String::as_str).collect();
        check("streams", streams.iter().copied(), ids)?;
        let repeats = overrides.repeat.get(&label);
        check("repeat", keys(repeats), ids)?;
        let seconds = overrides.attempt_timeouts.get(&label);
        check("attempt_timeouts", keys(seconds), ids)?;
        let items = overrides.page_items.get(&label);
        check("page_items", keys(items), ids)?;
        Ok(Self {
            streams,
            repeats: Repeats::new(document, repeats),
            patience: Patience::new(seconds),
            pages: Pages::new(items),
        })
    }
}

fn keys<T>(table: Option<&BTreeMap<String, T>>) -> impl Iterator<Item = &str> {
    table
        .into_iter()
        .flat_map(BTreeMap::keys)
        .map(String::as_str)
}

fn check<'n>(
    table: &str,
    mut named: impl Iterator<Item = &'n str>,
    ids: &BTreeSet<&str>,
) -> Result<(), Error> {
    match named.find(|id| !ids.contains(id)) {
        None => Ok(()),
        Some(unknown) => {
            let reason = format!("override {table}: no method has the id {unknown:?}");
            Err(Error::new("", reason))
        }
    }
}
