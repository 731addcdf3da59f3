//! What a field of a partial struct can hold, and for which property of a generated struct.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::Value;

use crate::value::open::{Enumeration, Open};
use crate::value::record::Record;
use crate::value::slot::Slot;
use crate::value::{Date, Duration, FieldMask, Timestamp};

/// What a field of a partial struct can hold.
pub trait Piece: Slot + Default {
    /// There has to be a value.
    const REQUIRED: bool = true;

    /// How deep partial structs nest in it. One that contains itself would have an endless mask; computing this is how
    /// the compiler finds out.
    const DEPTH: usize = 0;

    /// What is asked for below it.
    fn below() -> Below {
        Below {
            mask: None,
            keys: 0,
        }
    }
}

/// What is asked for below a property.
#[derive(Debug)]
pub struct Below {
    /// A part of each object; everything when it is absent.
    mask: Option<&'static str>,
    /// Maps around it, any key of which is meant.
    keys: usize,
}

impl Below {
    /// A part of an object.
    pub fn part(mask: &'static str) -> Self {
        Self {
            mask: Some(mask),
            keys: 0,
        }
    }

    /// The mask of a property of that name.
    pub(crate) fn of(&self, name: &str) -> String {
        match self.mask {
            None => name.to_owned(),
            Some(mask) if self.keys == 0 => format!("{name}({mask})"),
            // Parentheses are documented behind a name only, and a star is none.
            Some(mask) => {
                let stars = "/*".repeat(self.keys);
                let paths: Vec<_> = crate::pages::mask::top_level(mask)
                    .map(|path| format!("{name}{stars}/{path}"))
                    .collect();
                paths.join(",")
            }
        }
    }
}

/// What can hold the value of a property of type `W` of a generated struct, or a part of it.
#[diagnostic::on_unimplemented(
    message = "a field of type `{Self}` cannot hold a property of type `{W}`",
    note = "a partial struct's field has the type of the generated struct's field, with or without `Option`, or \
            instead of a generated struct in it one that `partial!` makes of that struct"
)]
pub trait Part<W>: Piece {}

macro_rules! scalar_pieces {
    ($($ty:ty),*) => {$(
        impl Piece for $ty {}
        impl Part<Self> for $ty {}
    )*};
}

scalar_pieces!(
    String, bool, i32, u32, i64, u64, f64, Bytes, Timestamp, Date, Duration, FieldMask, Value
);

impl<E: Enumeration> Piece for Open<E> {}
impl<E: Enumeration> Part<Self> for Open<E> {}

// A whole record, as it is or out of its box.
impl<R: Record> Piece for R {}
impl<R: Record> Part<R> for R {}
impl<R: Record> Part<Box<R>> for R {}

impl<T: Piece> Piece for Option<T> {
    const REQUIRED: bool = false;
    const DEPTH: usize = T::DEPTH;

    fn below() -> Below {
        T::below()
    }
}

impl<W, T: Part<W>> Part<W> for Option<T> {}

impl<T: Piece> Piece for Vec<T> {
    const REQUIRED: bool = false;
    const DEPTH: usize = T::DEPTH;

    fn below() -> Below {
        T::below()
    }
}

impl<W, T: Part<W>> Part<Vec<W>> for Vec<T> {}

impl<T: Piece> Piece for BTreeMap<String, T> {
    const REQUIRED: bool = false;
    const DEPTH: usize = T::DEPTH;

    fn below() -> Below {
        let below = T::below();
        Below {
            keys: below.keys + 1,
            ..below
        }
    }
}

impl<W, T: Part<W>> Part<BTreeMap<String, W>> for BTreeMap<String, T> {}

/// The larger of two depths, for constants.
pub const fn deeper(left: usize, right: usize) -> usize {
    if left > right { left } else { right }
}
