//! What setters accept: a `&str` for a string, any iterator for a list, a struct for a boxed one.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::Value;

use super::open::{Enumeration, Open};
use super::record::Record;
use super::{Date, Duration, FieldMask, Timestamp};

/// Something that a field or parameter of type `T` can be set to.
#[diagnostic::on_unimplemented(message = "a field of type `{T}` cannot be set to a `{Self}`")]
pub trait IntoValue<T> {
    /// The value of the field.
    fn into_value(self) -> T;
}

macro_rules! by_into {
    ($($ty:ty),*) => {$(
        impl<V: Into<$ty>> IntoValue<$ty> for V {
            fn into_value(self) -> $ty {
                self.into()
            }
        }
    )*};
}

by_into!(
    String, bool, i32, i64, f64, Bytes, Timestamp, Date, Duration, FieldMask, Value
);

/// Exactly these: where several integers fit, the compiler takes a literal for an `i32`, and that is none of them.
macro_rules! by_itself {
    ($($ty:ty),*) => {$(
        impl IntoValue<$ty> for $ty {
            fn into_value(self) -> $ty {
                self
            }
        }
    )*};
}

by_itself!(u32, u64);

impl<E: Enumeration, V: Into<Open<E>>> IntoValue<Open<E>> for V {
    fn into_value(self) -> Open<E> {
        self.into()
    }
}

impl<R: Record, V: Into<Box<R>>> IntoValue<Box<R>> for V {
    fn into_value(self) -> Box<R> {
        self.into()
    }
}

impl<T, I: IntoIterator<Item: Into<T>>> IntoValue<Vec<T>> for I {
    fn into_value(self) -> Vec<T> {
        self.into_iter().map(Into::into).collect()
    }
}

impl<T, K: Into<String>, V: Into<T>, I: IntoIterator<Item = (K, V)>> IntoValue<BTreeMap<String, T>>
    for I
{
    fn into_value(self) -> BTreeMap<String, T> {
        self.into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect()
    }
}
