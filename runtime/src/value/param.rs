//! Values in paths and queries.

use bytes::Bytes;
use serde_json::Value;

use super::open::{Enumeration, Open};
use super::scalar::base64;
use super::{Date, Duration, FieldMask, MaskError, Timestamp};

/// A value that can be part of a path or query.
pub trait Param {
    /// Its text, before any encoding for URLs.
    fn to_param(&self) -> String;

    /// Why it must not be sent.
    fn flaw(&self) -> Option<MaskError> {
        None
    }

    /// The same, where the value is not needed any longer.
    fn into_param(self) -> String
    where
        Self: Sized,
    {
        self.to_param()
    }
}

impl Param for String {
    fn to_param(&self) -> String {
        self.clone()
    }

    fn into_param(self) -> String {
        self
    }
}

macro_rules! by_display {
    ($($ty:ty),*) => {$(
        impl Param for $ty {
            fn to_param(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

// `Value` displays as JSON text, which is how objects go into a query.
by_display!(bool, i32, u32, i64, u64, Timestamp, Date, Duration, Value);

impl Param for FieldMask {
    fn to_param(&self) -> String {
        self.to_string()
    }

    fn flaw(&self) -> Option<MaskError> {
        self.paths().next().is_none().then_some(MaskError::Empty)
    }
}

impl Param for f64 {
    fn to_param(&self) -> String {
        if self.is_infinite() {
            if *self > 0.0 {
                "Infinity".to_owned()
            } else {
                "-Infinity".to_owned()
            }
        } else {
            self.to_string()
        }
    }
}

impl Param for Bytes {
    fn to_param(&self) -> String {
        base64(self)
    }
}

impl<E: Enumeration> Param for Open<E> {
    fn to_param(&self) -> String {
        self.as_str().to_owned()
    }
}
