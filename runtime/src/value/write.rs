//! From values to JSON text.

use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::partial::Parts;
use super::record::{Fields, Shape};
use super::scalar::base64;
use super::side::Entry;
use super::slot::{Field, Node, Slot};

/// A value on its way out.
#[derive(Clone, Copy)]
pub(crate) struct Written<'a> {
    pub(crate) slot: &'a dyn Slot,
    /// The text goes to `serde_json`, which can take JSON as it is.
    pub(crate) verbatim: bool,
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let below = |slot| Written { slot, ..*self };
        match self.slot.node() {
            None => serializer.serialize_unit(),
            Some(Node::Bool(value)) => serializer.serialize_bool(value),
            Some(Node::Unsigned(value)) => serializer.serialize_u64(value),
            Some(Node::Signed(value)) => serializer.serialize_i64(value),
            Some(Node::Float(value)) => write_float(value, serializer),
            Some(Node::UnsignedLong(value)) => serializer.collect_str(&value),
            Some(Node::SignedLong(value)) => serializer.collect_str(&value),
            Some(Node::Text(text)) => serializer.serialize_str(text),
            Some(Node::Bytes(bytes)) => serializer.serialize_str(&base64(bytes)),
            Some(Node::Date(date)) => serializer.collect_str(&date),
            Some(Node::Timestamp(time)) => serializer.serialize_str(time.as_str()),
            Some(Node::Duration(duration)) => serializer.serialize_str(duration.as_str()),
            Some(Node::List(items)) => {
                serializer.collect_seq((0..).map_while(|index| items.item(index)).map(below))
            }
            Some(Node::Map(entries)) => {
                let mut pairs = Vec::new();
                entries.each(&mut |key, slot| pairs.push((key, below(slot))));
                serializer.collect_map(pairs)
            }
            Some(Node::Record(record)) => write_record(record, self.verbatim, serializer),
            Some(Node::Partial(parts)) => write_parts(parts, self.verbatim, serializer),
            Some(Node::Free(value)) => value.serialize(serializer),
        }
    }
}

/// The three values without a JSON literal are strings, as in proto3 JSON.
fn write_float<S: Serializer>(value: f64, serializer: S) -> Result<S::Ok, S::Error> {
    if value.is_finite() {
        serializer.serialize_f64(value)
    } else if value.is_nan() {
        serializer.serialize_str("NaN")
    } else {
        serializer.serialize_str(if value > 0.0 { "Infinity" } else { "-Infinity" })
    }
}

fn write_record<S: Serializer>(
    record: &dyn Fields,
    verbatim: bool,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let mut result = Ok(());
    record.visit(&mut |shape, fields, side| {
        result = (|| {
            write_fields(&mut map, shape, fields, verbatim)?;
            for (name, entry) in side.iter() {
                // A typed value wins, so that nothing is written twice.
                let typed = shape.position(name).and_then(|index| fields[index].node());
                if typed.is_none() {
                    write_entry(&mut map, name, entry, verbatim)?;
                }
            }
            Ok(())
        })();
    });
    result?;
    map.end()
}

fn write_parts<S: Serializer>(
    parts: &dyn Parts,
    verbatim: bool,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let mut result = Ok(());
    parts.visit(&mut |outline, fields| {
        result = write_fields(&mut map, &outline.shape, fields, verbatim);
    });
    result?;
    map.end()
}

fn write_fields<M: SerializeMap>(
    map: &mut M,
    shape: &Shape,
    fields: &[&dyn Field],
    verbatim: bool,
) -> Result<(), M::Error> {
    for (name, slot) in shape.fields.iter().zip(fields.iter().copied()) {
        if slot.node().is_some() {
            map.serialize_entry(name, &Written { slot, verbatim })?;
        }
    }
    Ok(())
}

fn write_entry<M: SerializeMap>(
    map: &mut M,
    name: &str,
    entry: &Entry,
    verbatim: bool,
) -> Result<(), M::Error> {
    if verbatim {
        map.serialize_entry(name, &entry.json)
    } else {
        let value: Value = serde_json::from_str(entry.json.get()).map_err(M::Error::custom)?;
        map.serialize_entry(name, &value)
    }
}
