//! Partial structs: structs of the user's own that hold a part of a generated one.
//!
//! A partial struct names fields of the generated struct as Rust knows them. The compiler checks that they are there
//! and what they hold; their names on the wire are found at run time, once for each struct: where a field lies in the
//! generated struct says which one it is. So nothing is written twice, and generated code is no larger for it.

use std::collections::BTreeMap;
use std::ptr;

use bytes::Bytes;
use serde_json::Value;

use super::open::{Enumeration, Open};
use super::record::{Record, Shape};
use super::slot::{Field, Slot};
use super::{Date, Duration, FieldMask, Timestamp};

/// A struct made by [`partial!`](crate::partial): part of a generated struct.
pub trait Partial: Parts + Slot + Default {
    /// The fields that it has, in the syntax of the parameter `fields`: `id,owners(displayName)`.
    fn fields() -> &'static str {
        &Self::outline().mask
    }

    #[doc(hidden)]
    fn outline() -> &'static Outline;
}

/// What is known of a partial struct before it has a value.
#[derive(Debug)]
pub struct Outline {
    /// Its own name, and the wire names of its fields.
    pub shape: Shape,
    /// What a property that does not come means, in the same order.
    pub(super) absence: Box<[Absence]>,
    mask: String,
}

/// What it means that a property does not come, or comes as `null`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Absence {
    /// There is no value: `None`, or a list or map without entries, which servers leave out.
    Empty,
    /// The default that the struct names.
    Default,
    /// The struct cannot be made.
    Refused,
}

/// What [`Parts::visit`] calls.
pub type VisitParts<'a> = dyn FnMut(&'static Outline, &[&dyn Field]) + 'a;

/// What [`Parts::visit_mut`] calls.
pub type VisitPartsMut<'a> = dyn FnMut(&'static Outline, &mut [&mut dyn Field]) + 'a;

/// Access to the fields of any partial struct.
pub trait Parts: Send + Sync {
    /// Shows all fields.
    fn visit(&self, visit: &mut VisitParts<'_>);

    /// Shows all fields, to be changed.
    fn visit_mut(&mut self, visit: &mut VisitPartsMut<'_>);
}

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
    pub mask: Option<&'static str>,
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

/// One field of a partial struct: which field of the generated one it is, and what it takes of it.
#[derive(Debug)]
pub struct Asked {
    field: *const (),
    absence: Absence,
    below: Below,
}

/// The field of type `P` for a field of the generated struct. That this compiles is the check of both.
pub fn asked<P: Part<W>, W>(field: &Option<W>, has_default: bool) -> Asked {
    Asked {
        field: ptr::from_ref(field).cast(),
        absence: match (P::REQUIRED, has_default) {
            (false, _) => Absence::Empty,
            (true, true) => Absence::Default,
            (true, false) => Absence::Refused,
        },
        below: P::below(),
    }
}

impl Outline {
    /// The outline of a part of `W`, given its fields.
    pub fn new<W: Record, const N: usize>(
        name: &'static str,
        fields: fn(&W) -> [Asked; N],
    ) -> Self {
        let whole = W::default();
        let asked = fields(&whole);
        let mut names = Vec::with_capacity(N);
        whole.visit(&mut |shape, fields, _| {
            for asked in &asked {
                let is_it = |field: &&dyn Field| ptr::addr_eq(ptr::from_ref(*field), asked.field);
                let index = fields.iter().position(is_it);
                names.push(index.map_or("", |index| shape.fields[index]));
            }
        });
        let masks: Vec<_> = asked
            .iter()
            .zip(&names)
            .map(|(asked, name)| asked.below.of(name))
            .collect();
        Self {
            shape: Shape {
                name,
                // Once for each partial struct of a program, whose outline is kept to its end anyway.
                fields: names.leak(),
            },
            absence: asked.iter().map(|asked| asked.absence).collect(),
            mask: masks.join(","),
        }
    }

    /// The first property that has to be there and is not among those found.
    pub(super) fn missing(&self, found: &[bool]) -> Option<&'static str> {
        let mut absent = self.absence.iter().zip(found);
        let index = absent.position(|(absence, found)| *absence == Absence::Refused && !found)?;
        self.shape.fields.get(index).copied()
    }
}

/// The larger of two depths, for constants.
pub const fn deeper(left: usize, right: usize) -> usize {
    if left > right { left } else { right }
}

/// Defines a struct that holds part of a generated one: the fields that a program needs and no others.
///
/// Each field is one of the generated struct, by the name that it has in Rust; the compiler checks that it is there and
/// that the types agree. Names on the wire need not be said. What the type of a field says:
///
/// - `Option<T>`: there may be no value.
/// - `Vec<T>` and `BTreeMap<String, T>`: servers leave out what has no entries, so no value is an empty one.
/// - Any other `T`: there has to be a value. A response without one, or with `null`, is a decoding error that says
///   where. Many APIs leave out what is zero, `false` or empty; `= …` behind the type says what no value means then.
/// - In place of a generated struct, anywhere in these types: a partial struct of that one, required or not. A generated
///   struct itself stands for all that it has.
///
/// The struct has `Clone`, `Debug`, `Default` and `PartialEq`; others can be derived. It keeps nothing that it does not
/// ask for, so a value that does not fit its field is a decoding error too, and it cannot be sent back for an update.
///
/// [`Reply::partial`](crate::Reply::partial), [`Pages::partial`](crate::Pages::partial) and
/// [`Items::partial`](crate::Items::partial) ask for such structs; [`Partial::fields`] is what they ask for.
///
/// ```
/// # use gapi_runtime::v1::record;
/// # record! { /** A user. */ pub struct User = "User" { /** Text. */ pub display_name: Option<String> = "displayName", } }
/// # record! { /** A file. */ pub struct File = "File" {
/// #     /** Id. */ pub id: Option<String> = "id",
/// #     /** Size. */ pub size: Option<i64> = "size",
/// #     /** Owners. */ pub owners: Option<Vec<User>> = "owners",
/// #     /** Gone? */ pub trashed: Option<bool> = "trashed",
/// # } }
/// use gapi_runtime::{Partial, json, partial};
///
/// partial! {
///     /// What is shown of a file.
///     pub struct Row of File {
///         pub id: String,
///         /// Folders have none.
///         pub size: Option<i64>,
///         pub owners: Vec<Owner>,
///         pub trashed: bool = false,
///     }
/// }
///
/// partial! {
///     /// What is shown of an owner.
///     pub struct Owner of User {
///         pub display_name: String,
///     }
/// }
///
/// assert_eq!(Row::fields(), "id,size,owners(displayName),trashed");
///
/// let row: Row = json::from_slice(br#"{"id":"1","owners":[{"displayName":"Ada"}]}"#).unwrap();
/// assert_eq!((row.id.as_str(), row.size, row.trashed), ("1", None, false));
///
/// let error = json::from_slice::<Row>(br#"{"id":"1","owners":[{}]}"#).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "owners[0].displayName: it is missing, and the struct has to have it"
/// );
/// ```
///
/// A field that the generated struct does not have does not compile:
///
/// ```compile_fail,E0609
/// # use gapi_runtime::{partial, v1::record};
/// # record! { /** A file. */ pub struct File = "File" { /** Id. */ pub id: Option<String> = "id", } }
/// partial! {
///     struct Row of File {
///         title: String,
///     }
/// }
/// ```
///
/// Nor does one of another type:
///
/// ```compile_fail,E0277
/// # use gapi_runtime::{partial, v1::record};
/// # record! { /** A file. */ pub struct File = "File" { /** Size. */ pub size: Option<i64> = "size", } }
/// partial! {
///     struct Row of File {
///         size: String,
///     }
/// }
/// ```
///
/// Nor a part of something else:
///
/// ```compile_fail,E0277
/// # use gapi_runtime::{partial, v1::record};
/// # record! { /** A user. */ pub struct User = "User" { /** Text. */ pub name: Option<String> = "name", } }
/// # record! { /** A file. */ pub struct File = "File" { /** Owner. */ pub owner: Option<Box<User>> = "owner", /** Parent. */ pub parent: Option<Box<File>> = "parent", } }
/// partial! { struct Owner of User { name: String, } }
/// partial! {
///     struct Row of File {
///         parent: Option<Owner>,
///     }
/// }
/// ```
///
/// Nor one that holds itself, whose list of fields would have no end:
///
/// ```compile_fail,E0391
/// # use gapi_runtime::{partial, v1::record};
/// # record! { /** A file. */ pub struct File = "File" { /** Parents. */ pub parents: Option<Vec<File>> = "parents", } }
/// partial! {
///     struct Row of File {
///         parents: Vec<Row>,
///     }
/// }
/// ```
///
/// Nor one that asks for nothing:
///
/// ```compile_fail
/// # use gapi_runtime::{partial, v1::record};
/// # record! { /** A file. */ pub struct File = "File" { /** Id. */ pub id: Option<String> = "id", } }
/// partial! { struct Row of File {} }
/// ```
///
/// Nor a default for what may have no value:
///
/// ```compile_fail,E0080
/// # use gapi_runtime::{partial, v1::record};
/// # record! { /** A file. */ pub struct File = "File" { /** Size. */ pub size: Option<i64> = "size", } }
/// partial! {
///     struct Row of File {
///         size: Option<i64> = Some(1),
///     }
/// }
/// ```
#[macro_export]
macro_rules! partial {
    (
        $(#[$meta:meta])*
        $vis:vis struct $name:ident of $whole:ty {
            $(
                $(#[$field_meta:meta])*
                $field_vis:vis $field:ident: $ty:ty $(= $default:expr)?
            ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        $vis struct $name {
            $(
                $(#[$field_meta])*
                $field_vis $field: $ty,
            )+
        }

        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self {
                    $($field: $crate::__default!($($default)?),)+
                }
            }
        }

        const _: usize = <$name as $crate::v1::Piece>::DEPTH;
        $($(
            const _: () = ::core::assert!(
                <$ty as $crate::v1::Piece>::REQUIRED,
                ::core::concat!("`", ::core::stringify!($default), "` is for a field that has to have a value")
            );
        )?)+

        impl $crate::v1::Piece for $name {
            const DEPTH: usize = {
                let depth = 0;
                $(let depth = $crate::v1::deeper(depth, <$ty as $crate::v1::Piece>::DEPTH);)+
                depth + 1
            };

            fn below() -> $crate::v1::Below {
                $crate::v1::Below::part(<Self as $crate::Partial>::fields())
            }
        }

        impl $crate::v1::Part<$whole> for $name {}
        impl $crate::v1::Part<::std::boxed::Box<$whole>> for $name {}

        impl $crate::Partial for $name {
            fn outline() -> &'static $crate::v1::Outline {
                static OUTLINE: ::std::sync::OnceLock<$crate::v1::Outline> = ::std::sync::OnceLock::new();
                OUTLINE.get_or_init(|| {
                    $crate::v1::Outline::new::<$whole, _>(::core::stringify!($name), |whole| [
                        $($crate::v1::asked::<$ty, _>(&whole.$field, $crate::__is_given!($($default)?)),)+
                    ])
                })
            }
        }

        impl $crate::v1::Parts for $name {
            fn visit(&self, visit: &mut $crate::v1::VisitParts<'_>) {
                visit(<Self as $crate::Partial>::outline(), &[$(&self.$field),+]);
            }

            fn visit_mut(&mut self, visit: &mut $crate::v1::VisitPartsMut<'_>) {
                visit(<Self as $crate::Partial>::outline(), &mut [$(&mut self.$field),+]);
            }
        }

        impl $crate::v1::Slot for $name {
            fn put(
                &mut self,
                token: $crate::v1::Token<'_>,
            ) -> ::core::result::Result<$crate::v1::Next<'_>, $crate::v1::Mismatch> {
                match token {
                    $crate::v1::Token::Object => ::core::result::Result::Ok($crate::v1::Next::Partial(self)),
                    _ => ::core::result::Result::Err($crate::v1::Mismatch { expected: "an object" }),
                }
            }

            fn node(&self) -> ::core::option::Option<$crate::v1::Node<'_>> {
                ::core::option::Option::Some($crate::v1::Node::Partial(self))
            }
        }
    };
}

/// The default of a field that may have one of its own.
#[doc(hidden)]
#[macro_export]
macro_rules! __default {
    () => {
        ::core::default::Default::default()
    };
    ($default:expr) => {
        $default
    };
}

/// Whether a field has a default of its own.
#[doc(hidden)]
#[macro_export]
macro_rules! __is_given {
    () => {
        false
    };
    ($default:expr) => {
        true
    };
}
