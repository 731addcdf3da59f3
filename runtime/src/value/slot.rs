//! The two faces of a value: a [`Slot`] that JSON is read into, and a [`Node`] that it is written from.
//!
//! Both are trait objects on purpose. A generated crate has thousands of types; if each were read by code that is
//! generic over the parser, every program would compile that code again for each of them. Here the parser meets only
//! `&mut dyn Slot`, so everything generic is compiled once, in this crate.

use std::any::Any;
use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::Value;

use super::partial::Parts;
use super::record::Fields;
use super::{Date, Duration, Timestamp};

/// What the parser found.
#[derive(Clone, Copy, Debug)]
pub enum Token<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer that is not negative.
    Unsigned(u64),
    /// A negative integer.
    Signed(i64),
    /// Any other number.
    Float(f64),
    /// A number that may have been an integer too long for 64 bits, so that this is only near it.
    Inexact(f64),
    /// A string.
    Text(&'a str),
    /// The start of an array.
    List,
    /// The start of an object.
    Object,
}

/// What the parser has to do after a token was taken.
pub enum Next<'a> {
    /// Nothing: the value is complete.
    Done,
    /// Read the items into these slots.
    List(&'a mut dyn Items),
    /// Read the properties into these fields.
    Record(&'a mut dyn Fields),
    /// Read into these fields the properties that they are for, and no others.
    Partial(&'a mut dyn Parts),
    /// Read the entries into these slots.
    Map(&'a mut dyn Entries),
}

/// How a value is written.
pub enum Node<'a> {
    /// A boolean.
    Bool(bool),
    /// An integer as a JSON number.
    Unsigned(u64),
    /// An integer as a JSON number.
    Signed(i64),
    /// A floating point number; the three that JSON has no literal for are written as strings.
    Float(f64),
    /// An integer as a string of digits.
    UnsignedLong(u64),
    /// An integer as a string of digits.
    SignedLong(i64),
    /// A string.
    Text(&'a str),
    /// A string of base64.
    Bytes(&'a Bytes),
    /// A string.
    Date(Date),
    /// A string.
    Timestamp(&'a Timestamp),
    /// A string.
    Duration(&'a Duration),
    /// An array.
    List(&'a dyn Items),
    /// An object with known properties.
    Record(&'a dyn Fields),
    /// An object of which a part is known.
    Partial(&'a dyn Parts),
    /// An object with free keys.
    Map(&'a dyn Entries),
    /// Any JSON.
    Free(&'a Value),
}

/// A value did not fit where it should go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// What was expected, such as `a string`.
    pub expected: &'static str,
}

/// A place for a value: a field, an item, an entry or a whole body.
pub trait Slot: Send + Sync {
    /// Takes what the parser found, or says what it expects instead.
    fn put(&mut self, token: Token<'_>) -> Result<Next<'_>, Mismatch>;

    /// How the value is written; `None` when it is absent.
    fn node(&self) -> Option<Node<'_>>;
}

/// The place of a property in a record, which may be empty.
pub trait Field: Slot + Any {
    /// Makes the value absent, or what its type has for that.
    fn clear(&mut self);

    /// Takes a copy of the value of the same field of another record.
    fn copy(&mut self, from: &dyn Field);
}

/// The items of an array.
pub trait Items {
    /// Adds an item and returns its place.
    fn push(&mut self) -> &mut dyn Slot;

    /// The item at `index`.
    fn item(&self, index: usize) -> Option<&dyn Slot>;
}

/// The entries of an object with free keys.
pub trait Entries {
    /// Adds an entry and returns its place; a key that is there already is replaced, as parsers do.
    fn insert(&mut self, key: String) -> &mut dyn Slot;

    /// Calls `visit` with every entry in key order.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn Slot));
}

impl<T: Slot + Default> Slot for Option<T> {
    fn put(&mut self, token: Token<'_>) -> Result<Next<'_>, Mismatch> {
        self.insert(T::default()).put(token)
    }

    fn node(&self) -> Option<Node<'_>> {
        self.as_ref()?.node()
    }
}

impl<T: Slot + Default + Clone + 'static> Field for T {
    fn clear(&mut self) {
        *self = Self::default();
    }

    fn copy(&mut self, from: &dyn Field) {
        let from: &dyn Any = from;
        // The same field has the same type.
        if let Some(from) = from.downcast_ref::<Self>() {
            self.clone_from(from);
        }
    }
}

// For all records here rather than for each where it is defined: a generated crate has thousands.
impl<T: Fields> Slot for T {
    fn put(&mut self, token: Token<'_>) -> Result<Next<'_>, Mismatch> {
        match token {
            Token::Object => Ok(Next::Record(self)),
            _ => Err(Mismatch {
                expected: "an object",
            }),
        }
    }

    fn node(&self) -> Option<Node<'_>> {
        Some(Node::Record(self))
    }
}

impl<T: Slot + Default> Slot for Vec<T> {
    fn put(&mut self, token: Token<'_>) -> Result<Next<'_>, Mismatch> {
        match token {
            Token::List => Ok(Next::List(self)),
            _ => Err(Mismatch {
                expected: "an array",
            }),
        }
    }

    fn node(&self) -> Option<Node<'_>> {
        Some(Node::List(self))
    }
}

impl<T: Slot + Default> Items for Vec<T> {
    fn push(&mut self) -> &mut dyn Slot {
        let index = self.len();
        // Makes the item in its place, where `push` would move it there: records are large.
        self.resize_with(index + 1, T::default);
        &mut self[index]
    }

    fn item(&self, index: usize) -> Option<&dyn Slot> {
        self.get(index).map(|item| item as &dyn Slot)
    }
}

impl<T: Slot + Default> Slot for BTreeMap<String, T> {
    fn put(&mut self, token: Token<'_>) -> Result<Next<'_>, Mismatch> {
        match token {
            Token::Object => Ok(Next::Map(self)),
            _ => Err(Mismatch {
                expected: "an object",
            }),
        }
    }

    fn node(&self) -> Option<Node<'_>> {
        Some(Node::Map(self))
    }
}

impl<T: Slot + Default> Entries for BTreeMap<String, T> {
    fn insert(&mut self, key: String) -> &mut dyn Slot {
        self.entry(key).insert_entry(T::default()).into_mut()
    }

    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn Slot)) {
        for (key, value) in self {
            visit(key, value);
        }
    }
}
