//! Where a schema stands in another: from that, what is inline in it has its name and wire path.

use super::docs::code;
use crate::names::{Kind, Words};

/// Where a schema stands, as far as it matters for the name of what is inline in it.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    /// Rust name and wire path of what it belongs to.
    pub(super) ident: &'p str,
    pub(super) wire_path: &'p str,
    pub(super) part: Part<'p>,
    /// `[]` for items, `{}` for values of a map, in the order they are met.
    pub(super) nesting: &'p str,
}

/// Which part of what it belongs to.
#[derive(Clone, Copy)]
pub(super) enum Part<'p> {
    /// A schema's own list or map.
    Whole,
    Property(&'p str),
    Parameter(&'p str),
    /// `request` or `response` of a method.
    Body(&'p str),
}

impl<'p> Part<'p> {
    fn name(self) -> Option<&'p str> {
        match self {
            Self::Whole => None,
            Self::Property(name) | Self::Parameter(name) | Self::Body(name) => Some(name),
        }
    }
}

impl Place<'_> {
    pub(super) fn path(&self) -> String {
        match self.part.name() {
            Some(name) => format!("{}.{name}{}", self.wire_path, self.nesting),
            None => format!("{}{}", self.wire_path, self.nesting),
        }
    }

    /// The parent's name and the property's; objects in lists and maps say so.
    pub(super) fn name(&self, is_object: bool) -> String {
        let mut name = self.ident.to_owned();
        if let Some(part) = self.part.name() {
            let words = Words::of(part);
            if name.is_empty() || words.is_empty() {
                name.push_str(&Kind::Type.spell(&words));
            } else {
                name.push_str(&words.upper_camel());
            }
        }
        if is_object || self.part.name().is_none() {
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
        let the = if text.is_empty() { "The" } else { "the" };
        let whole = code(self.wire_path);
        let part = match self.part {
            Part::Whole => whole,
            Part::Property(name) => format!("{the} property {} of {whole}", code(name)),
            // Those of every method belong to none.
            Part::Parameter(name) if self.ident.is_empty() => {
                format!("{the} parameter {} of every method", code(name))
            }
            Part::Parameter(name) => format!("{the} parameter {} of {whole}", code(name)),
            Part::Body(name) => format!("{the} {name} of {whole}"),
        };
        format!("{text}{part}.")
    }
}
