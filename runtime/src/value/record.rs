//! Records: structs that stand for JSON objects with known properties.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::field_mask::FieldMask;
use super::into_value::IntoValue;
use super::paths::{self, MaskError};
use super::side::{EntryKind, Side};
use super::slot::{Field, Slot};
use super::write::Written;

/// What is known of a record before it has a value.
#[derive(Debug)]
pub struct Shape {
    /// Name in the API's document, such as `File.capabilities`.
    pub name: &'static str,
    /// Wire names of the fields, in the order of [`Fields::visit`].
    pub fields: &'static [&'static str],
}

impl Shape {
    /// Which field has a wire name.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|known| *known == name)
    }
}

/// What [`Fields::visit`] calls.
pub type Visit<'a> = dyn FnMut(&'static Shape, &[&dyn Field], &Side) + 'a;

/// What [`Fields::visit_mut`] calls.
pub type VisitMut<'a> = dyn FnMut(&'static Shape, &mut [&mut dyn Field], &mut Side) + 'a;

/// Access to the fields of any record.
///
/// All fields at once and not one by index: an array of references costs a few stores at run time and next to nothing
/// to compile. And no more methods than must be: each is compiled for thousands of records.
pub trait Fields: Send + Sync {
    /// Shows all fields.
    fn visit(&self, visit: &mut Visit<'_>);

    /// Shows all fields, to be changed.
    fn visit_mut(&mut self, visit: &mut VisitMut<'_>);
}

impl<T: Fields> Fields for Box<T> {
    fn visit(&self, visit: &mut Visit<'_>) {
        (**self).visit(visit);
    }

    fn visit_mut(&mut self, visit: &mut VisitMut<'_>) {
        (**self).visit_mut(visit);
    }
}

/// What every generated struct can do besides holding its fields.
pub trait Record: Fields + Default + Clone + fmt::Debug + PartialEq {
    /// Makes the property `null` on the wire, which in a PATCH clears it. The typed field becomes `None`.
    ///
    /// `name` is the wire name. It need not be one that this version of the crate knows. Setting the field later
    /// takes the null back.
    ///
    /// ```
    /// # use gapi_runtime::v1::record;
    /// # record! { /** A file. */ pub struct File = "File" { /** Text. */ pub description: Option<String> = "description", } }
    /// use gapi_runtime::Record;
    ///
    /// let mut file = File::default().description("old");
    /// file.set_null("description");
    /// assert_eq!(serde_json::to_string(&file).unwrap(), r#"{"description":null}"#);
    /// ```
    fn set_null(&mut self, name: &str) {
        self.visit_mut(&mut |shape, fields, side| {
            if let Some(index) = shape.position(name) {
                fields[index].clear();
            }
            side.insert_null(name);
        });
    }

    /// Whether the property came as `null` or was set so, and has not been given a value since.
    fn is_null(&self, name: &str) -> bool {
        self.kept(name).is_some_and(|json| json == "null")
    }

    /// Whether the property came with a value that does not fit its field; [`Record::kept`] has it.
    fn is_malformed(&self, name: &str) -> bool {
        self.kept_entry(name)
            .is_some_and(|(kind, _)| kind == EntryKind::Malformed)
    }

    /// The JSON text of a property that no typed field holds: unknown, null or malformed, exactly as received.
    fn kept(&self, name: &str) -> Option<String> {
        self.kept_entry(name).map(|(_, json)| json)
    }

    #[doc(hidden)]
    fn kept_entry(&self, name: &str) -> Option<(EntryKind, String)> {
        let mut found = None;
        self.visit(&mut |shape, fields, side| {
            let typed = shape.position(name).and_then(|index| fields[index].node());
            if typed.is_none() {
                found = side
                    .get(name)
                    .map(|entry| (entry.kind, entry.json.get().to_owned()));
            }
        });
        found
    }

    /// Wire names and JSON texts of the properties this version of the crate does not know.
    fn unknown(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        self.visit(&mut |_, _, side| {
            let unknown = side
                .iter()
                .filter(|(_, entry)| entry.kind == EntryKind::Unknown);
            found = unknown
                .map(|(name, entry)| (name.to_owned(), entry.json.get().to_owned()))
                .collect();
        });
        found
    }

    /// Sends a property that this version of the crate does not know.
    fn set_unknown(&mut self, name: &str, value: &Value) {
        let json = serde_json::value::to_raw_value(value).expect("a JSON value is JSON");
        self.visit_mut(&mut |_, _, side| side.insert(name, EntryKind::Unknown, json.clone()));
    }

    /// Keeps only the named properties, as the body of a PATCH: some servers refuse read-only properties that are
    /// sent back. A named property that has no value becomes `null`, which clears it.
    ///
    /// Names are wire names; `owner.email` is one property of a nested struct. [`FieldMask::paths`] gives the names of a
    /// mask.
    ///
    /// ```
    /// # use gapi_runtime::v1::record;
    /// # record! { /** A file. */ pub struct File = "File" { /** Id. */ pub id: Option<String> = "id", /** Text. */ pub name: Option<String> = "name", /** Text. */ pub description: Option<String> = "description", } }
    /// use gapi_runtime::Record;
    ///
    /// let received = File::default().id("1").name("Reports");
    /// let body = received.only(["name", "description"])?;
    /// assert_eq!(serde_json::to_string(&body).unwrap(), r#"{"name":"Reports","description":null}"#);
    /// # Ok::<(), gapi_runtime::MaskError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A name is not a property of this record, typed or kept, or there is no name at all.
    fn only<'a>(self, names: impl IntoIterator<Item = &'a str>) -> Result<Self, MaskError> {
        let names: Vec<&str> = names.into_iter().collect();
        let mut part = Self::default();
        paths::keep(&self, &mut part, &names)?;
        Ok(part)
    }

    /// The record and the [mask of what is set in it](FieldMask::of), to be passed on together.
    ///
    /// ```
    /// # use gapi_runtime::v1::record;
    /// # record! { /** A topic. */ pub struct Topic = "Topic" { /** Key. */ pub kms_key_name: Option<String> = "kmsKeyName", /** Labels. */ pub labels: Option<std::collections::BTreeMap<String, String>> = "labels", } }
    /// use gapi_runtime::Record;
    ///
    /// let (topic, mask) = Topic::default().labels([("team", "a")]).kms_key_name("k").with_mask()?;
    /// assert_eq!(mask.as_str(), "kmsKeyName,labels");
    /// # let _ = topic;
    /// # Ok::<(), gapi_runtime::MaskError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Nothing is set.
    fn with_mask(self) -> Result<(Self, FieldMask), MaskError> {
        let mask = FieldMask::of(&self)?;
        Ok((self, mask))
    }
}

impl<T: Fields + Default + Clone + fmt::Debug + PartialEq> Record for T {}

// What `record!` expands to calls the following, so that the work is compiled once.

/// Sets a field.
pub fn set<T>(field: &mut Option<T>, value: impl IntoValue<T>) {
    *field = Some(value.into_value());
}

/// `Clone` of a record.
pub fn copy<T: Fields + Default>(record: &T) -> T {
    let mut copy = T::default();
    copy_fields(record, &mut copy);
    copy
}

fn copy_fields(from: &dyn Fields, to: &mut dyn Fields) {
    from.visit(&mut |_, from, from_side| {
        to.visit_mut(&mut |_, to, to_side| {
            for (from, to) in from.iter().zip(to) {
                to.copy(*from);
            }
            to_side.clone_from(from_side);
        });
    });
}

/// `Debug` of a record: only what is there.
pub fn debug(record: &dyn Fields, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut result = Ok(());
    record.visit(&mut |shape, fields, side| {
        let mut map = f.debug_struct(shape.name);
        for (name, field) in shape.fields.iter().zip(fields) {
            if field.node().is_some() {
                map.field(name, &Shown(*field));
            }
        }
        for (name, entry) in side.iter() {
            map.field(name, &format_args!("{}", entry.json.get()));
        }
        result = map.finish();
    });
    result
}

/// A value as `Debug` shows it.
struct Shown<'a>(&'a dyn Slot);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use super::slot::Node;
        match self.0.node() {
            None => f.write_str("None"),
            Some(Node::Bool(value)) => value.fmt(f),
            Some(Node::Unsigned(value) | Node::UnsignedLong(value)) => value.fmt(f),
            Some(Node::Signed(value) | Node::SignedLong(value)) => value.fmt(f),
            Some(Node::Float(value)) => value.fmt(f),
            Some(Node::Text(text)) => text.fmt(f),
            Some(Node::Bytes(bytes)) => bytes.fmt(f),
            Some(Node::Date(date)) => date.fmt(f),
            Some(Node::Timestamp(time)) => time.fmt(f),
            Some(Node::Duration(duration)) => duration.fmt(f),
            Some(Node::List(items)) => f
                .debug_list()
                .entries((0..).map_while(|index| items.item(index)).map(Shown))
                .finish(),
            Some(Node::Map(entries)) => {
                let mut map = f.debug_map();
                entries.each(&mut |key, slot| {
                    map.entry(&key, &Shown(slot));
                });
                map.finish()
            }
            Some(Node::Record(record)) => debug(record, f),
            Some(Node::Partial(parts)) => {
                let mut result = Ok(());
                parts.visit(&mut |outline, fields| {
                    let mut map = f.debug_struct(outline.shape.name);
                    for (name, field) in outline.shape.fields.iter().zip(fields) {
                        map.field(name, &Shown(*field));
                    }
                    result = map.finish();
                });
                result
            }
            Some(Node::Free(value)) => write!(f, "{value}"),
        }
    }
}

/// `Serialize` of a record.
pub fn serialize<S: Serializer>(record: &dyn Slot, serializer: S) -> Result<S::Ok, S::Error> {
    Written {
        slot: record,
        verbatim: false,
    }
    .serialize(serializer)
}

/// `Deserialize` of a record.
pub fn deserialize<'de, T: Slot + Default, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let text = RawValue::from_string(value.to_string()).map_err(D::Error::custom)?;
    super::read::from_slice(text.get().as_bytes())
        .map(|(value, _)| value)
        .map_err(D::Error::custom)
}

/// Defines a record: a struct of optional fields with their wire names, chainable setters, and all that JSON needs.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident = $wire_path:literal {
            $(
                $(#[$field_meta:meta])*
                pub $field:ident: Option<$ty:ty> = $wire_name:literal,
            )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Default)]
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[$field_meta])*
                pub $field: Option<$ty>,
            )*
            #[doc(hidden)]
            pub __side: $crate::v1::Side,
        }

        #[allow(deprecated, reason = "deprecated fields are read and written like any other")]
        impl $name {
            const SHAPE: &'static $crate::v1::Shape = &$crate::v1::Shape {
                name: $wire_path,
                fields: &[$($wire_name),*],
            };

            $(
                $(#[$field_meta])*
                #[must_use]
                pub fn $field(mut self, value: impl $crate::v1::IntoValue<$ty>) -> Self {
                    $crate::v1::set(&mut self.$field, value);
                    self
                }
            )*
        }

        #[allow(deprecated, reason = "deprecated fields are read and written like any other")]
        impl $crate::v1::Fields for $name {
            fn visit(&self, visit: &mut $crate::v1::Visit<'_>) {
                visit(Self::SHAPE, &[$(&self.$field),*], &self.__side);
            }

            fn visit_mut(&mut self, visit: &mut $crate::v1::VisitMut<'_>) {
                visit(Self::SHAPE, &mut [$(&mut self.$field),*], &mut self.__side);
            }
        }

        impl ::core::clone::Clone for $name {
            fn clone(&self) -> Self {
                $crate::v1::copy_record(self)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::v1::equal_records(self, other)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::v1::debug_record(self, f)
            }
        }

        impl $crate::v1::Serialize for $name {
            fn serialize<S: $crate::v1::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::v1::serialize_record(self, serializer)
            }
        }

        impl<'de> $crate::v1::Deserialize<'de> for $name {
            fn deserialize<D: $crate::v1::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::v1::deserialize_record(deserializer)
            }
        }
    };
}
