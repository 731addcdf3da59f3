//! Properties of a record by their paths, as update masks have them: which are set, and a record of the named ones.
//!
//! A path is a wire name, or several with dots between them (AIP-161). It goes through nested structs, and ends at a
//! list, map or free JSON.

use std::borrow::Cow;

use super::field_mask::{camel_case, first, quoted};
use super::record::{Fields, Shape};
use super::side::{EntryKind, Side};
use super::slot::{Field, Next, Node, Slot, Token};

/// A mask that cannot be used for a record.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MaskError {
    /// It names no field, which servers take for all of them.
    #[error("the mask names no field, and servers take that for all of them")]
    Empty,
    /// It names a property that there is not.
    #[error("`{record}` has no property `{property}`{}", hint(.meant.as_ref()))]
    Unknown {
        /// The record's name in the API's document.
        record: &'static str,
        /// The name.
        property: String,
        /// The property that has this name in Rust.
        meant: Option<&'static str>,
    },
    /// It names a part of something that has no parts with names, such as a list.
    #[error(
        "`{record}.{property}` is not an object with known properties, so `{path}` names nothing in it; `{property}` \
         names it as a whole"
    )]
    NoParts {
        /// The record's name in the API's document.
        record: &'static str,
        /// The property's name on the wire.
        property: String,
        /// The path below it.
        path: String,
    },
}

fn hint(meant: Option<&&'static str>) -> String {
    meant.map_or_else(String::new, |meant| {
        format!("; masks have names as on the wire, here `{meant}`")
    })
}

/// The paths of all that is set, nulls included.
pub(super) fn set(record: &dyn Fields) -> Vec<String> {
    let mut paths = Vec::new();
    add_set(record, "", &mut paths);
    paths
}

fn add_set(record: &dyn Fields, above: &str, paths: &mut Vec<String>) {
    record.visit(&mut |shape, fields, side| {
        for (name, field) in shape.fields.iter().zip(fields) {
            let path = format!("{above}{}", quoted(name));
            match field.node() {
                None if side.get(name).is_some() => paths.push(path),
                None => {}
                Some(Node::Record(nested)) => {
                    let before = paths.len();
                    add_set(nested, &format!("{path}."), paths);
                    if paths.len() == before {
                        paths.push(path);
                    }
                }
                Some(_) => paths.push(path),
            }
        }
        let unknown = side
            .iter()
            .filter(|(name, _)| shape.position(name).is_none());
        paths.extend(unknown.map(|(name, _)| format!("{above}{}", quoted(name))));
    });
}

/// Copies the named properties to an empty record of the same type; those without a value become null.
pub(super) fn keep(
    from: &dyn Fields,
    to: &mut dyn Fields,
    paths: &[&str],
) -> Result<(), MaskError> {
    if paths.is_empty() {
        return Err(MaskError::Empty);
    }
    keep_below(Some(from), to, paths)
}

/// Says whether records of the type of `empty` have properties of these names.
pub(super) fn check(empty: &mut dyn Fields, paths: &[&str]) -> Result<(), MaskError> {
    if paths.is_empty() {
        return Err(MaskError::Empty);
    }
    keep_below(None, empty, paths)
}

/// Nothing is copied when the record that has the properties is not there, and they become null.
fn keep_below(
    from: Option<&dyn Fields>,
    to: &mut dyn Fields,
    paths: &[&str],
) -> Result<(), MaskError> {
    let mut result = Ok(());
    to.visit_mut(&mut |shape, to, to_side| {
        let mut keep = |from: &[&dyn Field], from_side: &Side| {
            let mut to = Target {
                shape,
                fields: &mut *to,
                side: &mut *to_side,
            };
            let mut properties = by_property(paths).into_iter();
            result = properties
                .try_for_each(|(name, below)| to.keep(from, from_side, &name, below.as_deref()));
        };
        match from {
            Some(from) => from.visit(&mut |_, from, from_side| keep(from, from_side)),
            None => keep(&[], &Side::default()),
        }
    });
    result
}

/// The paths put together by the property that they begin with; without paths below it where it is named itself.
fn by_property<'a>(paths: &[&'a str]) -> Vec<(Cow<'a, str>, Option<Vec<&'a str>>)> {
    let mut properties: Vec<(Cow<'_, str>, Option<Vec<&str>>)> = Vec::new();
    for path in paths {
        let (name, below) = first(path);
        match (
            properties.iter_mut().find(|(known, _)| *known == name),
            below,
        ) {
            (Some((_, Some(paths))), Some(below)) => paths.push(below),
            (Some((_, paths)), _) => *paths = None,
            (None, below) => properties.push((name, below.map(|below| vec![below]))),
        }
    }
    properties
}

/// The record that named properties are copied to.
struct Target<'a, 'f> {
    shape: &'static Shape,
    fields: &'a mut [&'f mut dyn Field],
    side: &'a mut Side,
}

impl Target<'_, '_> {
    /// Copies one property, or the named parts of it.
    fn keep(
        &mut self,
        from: &[&dyn Field],
        from_side: &Side,
        name: &str,
        below: Option<&[&str]>,
    ) -> Result<(), MaskError> {
        let index = self.shape.position(name);
        let value = index.and_then(|index| from.get(index)).copied();
        let node = value.and_then(Slot::node);
        // A typed value wins over what is kept under its name.
        let kept = from_side.get(name).filter(|_| node.is_none());
        if index.is_none() && kept.is_none() {
            return Err(self.unknown(name));
        }
        if let Some(below) = below {
            let nothing = kept.is_none_or(|entry| entry.kind == EntryKind::Null);
            let from = match node {
                Some(Node::Record(from)) => Some(from),
                _ => None,
            };
            return self.keep_parts(index.filter(|_| nothing), from, name, below);
        }
        match (index, value, &node, kept) {
            (Some(index), Some(value), Some(_), _) => self.fields[index].copy(value),
            (_, _, _, Some(entry)) => self.side.insert(name, entry.kind, entry.json.clone()),
            _ => self.side.insert_null(name),
        }
        Ok(())
    }

    /// Copies parts of one property, which has to be a record that is there or could be.
    fn keep_parts(
        &mut self,
        index: Option<usize>,
        from: Option<&dyn Fields>,
        name: &str,
        below: &[&str],
    ) -> Result<(), MaskError> {
        if let Some(index) = index
            && let Ok(Next::Record(to)) = self.fields[index].put(Token::Object)
        {
            return keep_below(from, to, below);
        }
        Err(self.no_parts(name, below))
    }

    fn no_parts(&self, property: &str, below: &[&str]) -> MaskError {
        MaskError::NoParts {
            record: self.shape.name,
            property: property.to_owned(),
            path: below.join(","),
        }
    }

    fn unknown(&self, property: &str) -> MaskError {
        let meant = self.shape.position(&camel_case(property));
        MaskError::Unknown {
            record: self.shape.name,
            property: property.to_owned(),
            meant: meant.map(|index| self.shape.fields[index]),
        }
    }
}
