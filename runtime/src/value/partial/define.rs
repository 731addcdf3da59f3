//! The macro that defines partial structs.

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
/// [`Items::partial`](crate::Items::partial) ask for such structs; [`Partial::fields`](crate::Partial::fields) is what
/// they ask for.
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
                ::core::concat!("`", ::core::stringify!($default), "` is never used: the field can be without a value")
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
                        $($crate::v1::property(&whole.$field).ask::<$ty>($crate::__is_given!($($default)?)),)+
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
