//! Where a schema stands in another: from that, what is inline in it has its name and wire path.

use super::docs::code;
use crate::names::{Kind, Words};

/// Where a schema stands, as far as it matters for the name of what is inline in it.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    /// Rust name and wire path of what it belongs to.
    pub(super) ident: &'p str,
    pub(super) wire_path: &'p str,
    pub(super) property: Option<&'p str>,
    /// `[]` for items, `{}` for values of a map, in the order they are met.
    pub(super) nesting: &'p str,
}

impl Place<'_> {
    pub(super) fn path(&self) -> String {
        match self.property {
            Some(property) => format!("{}.{property}{}", self.wire_path, self.nesting),
            None => format!("{}{}", self.wire_path, self.nesting),
        }
    }

    /// The parent's name and the property's; objects in lists and maps say so.
    pub(super) fn name(&self, is_object: bool) -> String {
        let mut name = self.ident.to_owned();
        if let Some(property) = self.property {
            let words = Words::of(property);
            if name.is_empty() || words.is_empty() {
                name.push_str(&Kind::Type.spell(&words));
            } else {
                name.push_str(&words.upper_camel());
            }
        }
        if is_object || self.property.is_none() {
            for (index, _) in self.nesting.match_indices(['[', '{']) {
                name.push_str(if self.nesting[index..].starts_with('[') {
                    "Item"
                } else {
                    "Value"
                });
            }
        }
        name
    }

    /// How to speak of it.
    pub(super) fn describe(&self) -> String {
        let mut text = String::new();
        for (index, _) in self.nesting.match_indices(['[', '{']) {
            text.insert_str(
                0,
                if self.nesting[index..].starts_with('[') {
                    "An item of "
                } else {
                    "A value of "
                },
            );
        }
        let text = text.replace("of A", "of a");
        match self.property {
            Some(property) if text.is_empty() => format!(
                "The property {} of {}.",
                code(property),
                code(self.wire_path)
            ),
            Some(property) => format!(
                "{text}the property {} of {}.",
                code(property),
                code(self.wire_path)
            ),
            None => format!("{text}{}.", code(self.wire_path)),
        }
    }
}
