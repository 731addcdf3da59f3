//! What a record received, or was told to send, that none of its typed fields holds.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::value::RawValue;

/// Nulls, malformed values and unknown properties of one record, under their wire names.
///
/// Almost every record has none, so an empty store is one pointer.
#[expect(
    clippy::box_collection,
    reason = "every record holds one, and an empty map is three pointers"
)]
#[derive(Clone, Default)]
pub struct Side(Option<Box<BTreeMap<String, Entry>>>);

/// One property kept as JSON.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Why it is here.
    pub kind: EntryKind,
    /// The value exactly as received.
    pub json: Box<RawValue>,
}

/// Why a property is in the side store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// The record has no such field.
    Unknown,
    /// The value is `null` and the field's type has no such value.
    Null,
    /// The value does not fit the field's type.
    Malformed,
}

impl Side {
    /// Keeps a property, in place of what was kept under that name.
    pub fn insert(&mut self, name: &str, kind: EntryKind, json: Box<RawValue>) {
        self.0
            .get_or_insert_default()
            .insert(name.to_owned(), Entry { kind, json });
    }

    /// Keeps a `null`.
    pub fn insert_null(&mut self, name: &str) {
        self.insert(name, EntryKind::Null, RawValue::NULL.to_owned());
    }

    /// Forgets a property.
    pub fn remove(&mut self, name: &str) {
        if let Some(entries) = &mut self.0 {
            entries.remove(name);
            if entries.is_empty() {
                self.0 = None;
            }
        }
    }

    /// The property kept under a wire name.
    pub fn get(&self, name: &str) -> Option<&Entry> {
        self.0.as_ref()?.get(name)
    }

    /// All properties, by wire name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.0
            .iter()
            .flat_map(|entries| entries.iter())
            .map(|(name, entry)| (name.as_str(), entry))
    }
}

impl PartialEq for Side {
    fn eq(&self, other: &Self) -> bool {
        let texts = |side: &Self| {
            side.iter()
                .map(|(name, entry)| (name.to_owned(), entry.json.get().to_owned()))
                .collect::<Vec<_>>()
        };
        texts(self) == texts(other)
    }
}

impl fmt::Debug for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.iter().map(|(name, entry)| (name, entry.json.get())))
            .finish()
    }
}
