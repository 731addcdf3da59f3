//! Enums that stay open: a value that this version does not know is kept and sent back.

use std::fmt;

use super::slot::{Mismatch, Next, Node, Slot, Token};

/// A generated enum: the values that the API's document lists.
pub trait Enumeration: Copy + Eq + fmt::Debug + Send + Sync + 'static {
    /// Every value with its wire form.
    const TABLE: Table<Self>;

    /// The wire form.
    // By search and not by number: a method for each of thousands of enums is what compiles slowly.
    fn as_str(self) -> &'static str {
        let Table { values, names } = Self::TABLE;
        let index = values.iter().position(|value| *value == self);
        index.map_or("", |index| names[index])
    }
}

/// The values of an enum.
#[derive(Debug)]
pub struct Table<E: 'static> {
    /// Every value.
    pub values: &'static [E],
    /// The wire form of every value, in the same order.
    pub names: &'static [&'static str],
}

/// A value of the enum `E`, or one that Google has added since.
///
/// ```
/// # use gapi_runtime::v1::open_enum;
/// # open_enum! { /** A status. */ pub enum Status = "Instance.status" { /** Up. */ Running = "RUNNING", } }
/// use gapi_runtime::Open;
///
/// let status: Open<Status> = Status::Running.into();
/// assert_eq!(status, Status::Running);
/// assert_eq!(status.as_str(), "RUNNING");
/// assert_eq!(Open::<Status>::from("REPAIRING").known(), None);
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Open<E> {
    /// A value that this version of the crate knows.
    Known(E),
    /// Any other value, as on the wire.
    Unknown(Box<str>),
}

impl<E: Enumeration> Open<E> {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(value) => value.as_str(),
            Self::Unknown(text) => text,
        }
    }

    /// The value, if this version of the crate knows it.
    pub fn known(&self) -> Option<E> {
        match self {
            Self::Known(value) => Some(*value),
            Self::Unknown(_) => None,
        }
    }
}

impl<E> Default for Open<E> {
    fn default() -> Self {
        Self::Unknown(Box::default())
    }
}

impl<E: Enumeration> From<E> for Open<E> {
    fn from(value: E) -> Self {
        Self::Known(value)
    }
}

fn position(names: &[&str], text: &str) -> Option<usize> {
    names.iter().position(|name| *name == text)
}

impl<E: Enumeration> From<&str> for Open<E> {
    fn from(text: &str) -> Self {
        let Table { values, names } = E::TABLE;
        match position(names, text) {
            Some(index) => Self::Known(values[index]),
            None => Self::Unknown(text.into()),
        }
    }
}

impl<E: Enumeration> PartialEq<E> for Open<E> {
    fn eq(&self, other: &E) -> bool {
        self.known() == Some(*other)
    }
}

impl<E: Enumeration> fmt::Display for Open<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<E: Enumeration> fmt::Debug for Open<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(value) => value.fmt(f),
            Self::Unknown(text) => text.fmt(f),
        }
    }
}

impl<E: Enumeration> Slot for Open<E> {
    fn put(&mut self, token: Token<'_>) -> Result<Next<'_>, Mismatch> {
        match token {
            Token::Text(text) => {
                *self = text.into();
                Ok(Next::Done)
            }
            _ => Err(Mismatch {
                expected: "a string",
            }),
        }
    }

    fn node(&self) -> Option<Node<'_>> {
        Some(Node::Text(self.as_str()))
    }
}

/// Defines an enum with the wire forms of its values.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_open_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident = $wire_path:literal {
            $(
                $(#[$variant_meta:meta])*
                $variant:ident = $wire_name:literal,
            )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[$variant_meta])*
                $variant,
            )*
        }

        // The derived form has a method, to check what is known of an enum without fields.
        impl ::core::cmp::Eq for $name {}

        #[allow(deprecated, reason = "deprecated values are read and written like any other")]
        impl $crate::v1::Enumeration for $name {
            const TABLE: $crate::v1::Table<Self> = $crate::v1::Table {
                values: &[$(Self::$variant),*],
                names: &[$($wire_name),*],
            };
        }
    };
}

/// Names a schema that is not an object.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_alias {
    (
        $(#[$meta:meta])*
        pub type $name:ident = $ty:ty = $wire_path:literal;
    ) => {
        $(#[$meta])*
        pub type $name = $ty;
    };
}
