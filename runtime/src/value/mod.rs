//! Values: what requests and responses are made of.
//!
//! A value's wire form follows from its Rust type, so a generated struct states nothing but names and types.

mod calendar;
mod convert;
mod date;
mod duration;
mod equal;
mod field_mask;
mod into_value;
pub mod json;
mod open;
mod param;
mod partial;
mod paths;
mod read;
mod record;
mod scalar;
mod side;
mod slot;
mod timestamp;
mod write;

pub use bytes::Bytes;
pub use serde_json::Value;

pub use self::date::Date;
pub use self::duration::Duration;
pub use self::field_mask::FieldMask;
pub use self::open::{Enumeration, Open};
pub use self::partial::Partial;
pub use self::paths::MaskError;
pub use self::record::Record;
pub use self::timestamp::{InvalidTime, Timestamp};

/// A type that JSON can be read into and written from: generated structs, and what their fields hold.
pub trait Wire: slot::Slot + Default {}

impl<T: slot::Slot + Default> Wire for T {}

/// What the macros of generated code expand to.
#[doc(hidden)]
pub mod v1 {
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub use super::equal::equal as equal_records;
    pub use super::into_value::IntoValue;
    pub use super::open::{Enumeration, Open, Table};
    pub use super::param::Param;
    pub use super::partial::{
        Asked, Below, Outline, Part, Parts, Piece, VisitParts, VisitPartsMut, deeper, property,
    };
    pub use super::record::{
        Fields, Shape, Visit, VisitMut, copy as copy_record, debug as debug_record,
        deserialize as deserialize_record, serialize as serialize_record, set,
    };
    pub use super::side::Side;
    pub use super::slot::{Entries, Field, Items, Mismatch, Next, Node, Slot, Token};
    pub use crate::{__v1_alias as alias, __v1_open_enum as open_enum, __v1_record as record};
}
