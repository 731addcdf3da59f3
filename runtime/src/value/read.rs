//! From JSON text to values: one fast pass, and a tolerant one only when that fails.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::record::{Fields, Shape};
use super::side::{EntryKind, Side};
use super::slot::{Field, Items, Mismatch, Next, Slot, Token};

/// How deep values may nest, the limit of `serde_json`.
const MAX_DEPTH: usize = 128;

/// A property that did not fit its field and was kept as received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// The record's name in the document and the property's name on the wire, such as `File.size`.
    pub property: String,
    /// Why it did not fit.
    pub reason: String,
}

/// The text is not JSON, or not the kind of JSON that was expected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct DecodeError {
    reason: String,
}

impl From<serde_json::Error> for DecodeError {
    fn from(error: serde_json::Error) -> Self {
        Self {
            reason: error.to_string(),
        }
    }
}

/// Reads JSON into a new `T`; also returns the properties that had to be kept as received.
pub(crate) fn from_slice<T: Slot + Default>(
    json: &[u8],
) -> Result<(T, Vec<Malformed>), DecodeError> {
    // Checked once as a whole, which costs a tenth of checking every string.
    let json = std::str::from_utf8(json).map_err(|error| DecodeError {
        reason: error.to_string(),
    })?;
    let mut value = T::default();
    if read(json, &mut value, Mode::Strict).is_ok() {
        return Ok((value, Vec::new()));
    }
    let mut value = T::default();
    let report = RefCell::default();
    read(
        json,
        &mut value,
        Mode::Tolerant(Tolerance {
            depth: 0,
            exact: integers_fit(json),
            report: &report,
        }),
    )?;
    Ok((value, report.into_inner()))
}

fn read(json: &str, slot: &mut dyn Slot, mode: Mode<'_>) -> Result<(), serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let order = None;
    match (Reader { slot, mode, order }).deserialize(&mut deserializer)? {
        Found::Value => deserializer.end(),
        Found::Null => Err(serde_json::Error::custom("unexpected null")),
    }
}

/// What to do with a value that does not fit.
#[derive(Clone, Copy)]
enum Mode<'r> {
    /// Fail; the caller starts again in the tolerant mode.
    Strict,
    /// Keep the property of the nearest record as received.
    Tolerant(Tolerance<'r>),
}

#[derive(Clone, Copy)]
struct Tolerance<'r> {
    /// Records above this value: each is parsed on its own here, out of sight of the parser's limit.
    depth: usize,
    /// No integer in the text is longer than 64 bits, so that every float is a float.
    exact: bool,
    report: &'r RefCell<Vec<Malformed>>,
}

/// What was read.
enum Found {
    Value,
    /// A `null` that the slot has no value for.
    Null,
}

/// The order in which a server sends the properties of a record, learnt from one item of a list for the next.
///
/// The names of a table are sorted and those of a response are not, so without this every name is searched for. What is
/// read once teaches nothing, so a record has none before the second item of a list.
#[derive(Default)]
struct Order {
    /// By index of a field plus one (zero is the start): the field that came next, or where to look for it.
    followers: Vec<usize>,
    /// The same for the values of the fields.
    below: Vec<Order>,
}

/// What the items of one list or map learn from each other.
struct Lessons<'s> {
    order: &'s mut Order,
    begun: bool,
}

impl<'s> Lessons<'s> {
    /// Goes on with what is known already, or begins with `new`.
    fn new(known: Option<&'s mut Order>, new: &'s mut Order) -> Self {
        let begun = known.is_some();
        let order = known.unwrap_or(new);
        Self { order, begun }
    }

    /// For the next item.
    fn next(&mut self) -> Option<&mut Order> {
        let begun = std::mem::replace(&mut self.begun, true);
        begun.then_some(&mut *self.order)
    }
}

/// Reads one value into a slot.
struct Reader<'s, 'r> {
    slot: &'s mut dyn Slot,
    mode: Mode<'r>,
    order: Option<&'s mut Order>,
}

impl<'de> DeserializeSeed<'de> for Reader<'_, '_> {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Reader<'_, '_> {
    /// Takes a token that is a whole value.
    fn scalar<E: serde::de::Error>(self, token: Token<'_>) -> Result<Found, E> {
        match self.slot.put(token) {
            Ok(_) => Ok(Found::Value),
            Err(mismatch) => Err(E::invalid_type(unexpected(token), &mismatch)),
        }
    }
}

impl serde::de::Expected for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }
}

fn unexpected(token: Token<'_>) -> serde::de::Unexpected<'_> {
    use serde::de::Unexpected;
    match token {
        Token::Null => Unexpected::Unit,
        Token::Bool(value) => Unexpected::Bool(value),
        Token::Unsigned(value) => Unexpected::Unsigned(value),
        Token::Signed(value) => Unexpected::Signed(value),
        Token::Float(value) | Token::Inexact(value) => Unexpected::Float(value),
        Token::Text(_) => Unexpected::Other("a string"),
        Token::List => Unexpected::Seq,
        Token::Object => Unexpected::Map,
    }
}

impl<'de> Visitor<'de> for Reader<'_, '_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Found, E> {
        Ok(if self.slot.put(Token::Null).is_ok() {
            Found::Value
        } else {
            Found::Null
        })
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Found, E> {
        self.scalar(Token::Bool(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Found, E> {
        self.scalar(Token::Unsigned(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Found, E> {
        self.scalar(Token::Signed(value))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Found, E> {
        // The parser turns an integer longer than 64 bits into the nearest float without a word.
        let exact = match self.mode {
            Mode::Strict => value.abs() < 9.2e18,
            Mode::Tolerant(tolerance) => tolerance.exact,
        };
        self.scalar(if exact {
            Token::Float(value)
        } else {
            Token::Inexact(value)
        })
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Found, E> {
        self.scalar(Token::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Found, A::Error> {
        let items = match self.slot.put(Token::List) {
            Ok(Next::List(items)) => items,
            Ok(_) => return Err(A::Error::custom("unexpected array")),
            Err(mismatch) => {
                return Err(A::Error::invalid_type(unexpected(Token::List), &mismatch));
            }
        };
        let mut order = Order::default();
        let mut lessons = Lessons::new(self.order, &mut order);
        while let Some(found) = seq.next_element_seed(ItemReader {
            items: &mut *items,
            mode: self.mode,
            order: lessons.next(),
        })? {
            if let Found::Null = found {
                return Err(A::Error::custom("unexpected null in an array"));
            }
        }
        Ok(Found::Value)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Found, A::Error> {
        match self.slot.put(Token::Object) {
            Ok(Next::Record(record)) => {
                read_record(record, map, self.mode, self.order)?;
            }
            Ok(Next::Map(entries)) => {
                let mut order = Order::default();
                let mut lessons = Lessons::new(self.order, &mut order);
                while let Some(key) = map.next_key::<String>()? {
                    let reader = Reader {
                        slot: entries.insert(key),
                        mode: self.mode,
                        order: lessons.next(),
                    };
                    if let Found::Null = map.next_value_seed(reader)? {
                        return Err(A::Error::custom("unexpected null in an object"));
                    }
                }
            }
            Ok(_) => return Err(A::Error::custom("unexpected object")),
            Err(mismatch) => {
                return Err(A::Error::invalid_type(unexpected(Token::Object), &mismatch));
            }
        }
        Ok(Found::Value)
    }
}

/// Reads one item, for which there is a place only once it is known that it exists.
struct ItemReader<'s, 'r> {
    items: &'s mut dyn Items,
    mode: Mode<'r>,
    order: Option<&'s mut Order>,
}

impl<'de> DeserializeSeed<'de> for ItemReader<'_, '_> {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        Reader {
            slot: self.items.push(),
            mode: self.mode,
            order: self.order,
        }
        .deserialize(deserializer)
    }
}

fn read_record<'de, A: MapAccess<'de>>(
    record: &mut dyn Fields,
    mut map: A,
    mode: Mode<'_>,
    mut order: Option<&mut Order>,
) -> Result<(), A::Error> {
    let mut result = Ok(());
    record.visit_mut(&mut |shape, fields, side| {
        result = read_fields(shape, fields, side, &mut map, mode, order.as_deref_mut());
    });
    result
}

fn read_fields<'de, A: MapAccess<'de>>(
    shape: &'static Shape,
    fields: &mut [&mut dyn Field],
    side: &mut Side,
    map: &mut A,
    mode: Mode<'_>,
    mut order: Option<&mut Order>,
) -> Result<(), A::Error> {
    if let Some(order) = &mut order
        && order.followers.is_empty()
    {
        order.followers.extend(0..=fields.len());
        order.below.resize_with(fields.len(), Order::default);
    }
    let mut last = 0;
    while let Some(key) = map.next_key_seed(NameReader {
        names: shape.fields,
        guess: order.as_ref().map_or(last, |order| order.followers[last]),
    })? {
        let index = match key {
            Name::Known(index) => index,
            Name::Unknown(name) => {
                side.insert(&name, EntryKind::Unknown, map.next_value()?);
                continue;
            }
        };
        if let Some(order) = &mut order {
            order.followers[last] = index;
        }
        last = index + 1;
        let (name, slot) = (shape.fields[index], &mut *fields[index]);
        match mode {
            Mode::Strict => {
                match map.next_value_seed(Reader {
                    slot: &mut *slot,
                    mode,
                    order: order.as_deref_mut().map(|order| &mut order.below[index]),
                })? {
                    Found::Value => {}
                    Found::Null => {
                        slot.clear();
                        side.insert_null(name);
                    }
                }
            }
            Mode::Tolerant(tolerance) => {
                let json: Box<RawValue> = map.next_value()?;
                // A property may come twice: the last one counts, wherever it is kept.
                side.remove(name);
                read_tolerantly(shape, name, slot, side, json, tolerance);
            }
        }
    }
    Ok(())
}

/// Reads a field from its own text, which is kept if it does not fit.
fn read_tolerantly(
    shape: &Shape,
    name: &str,
    slot: &mut dyn Field,
    side: &mut Side,
    json: Box<RawValue>,
    outer: Tolerance<'_>,
) {
    let mode = Tolerance {
        depth: outer.depth + 1,
        exact: integers_fit(json.get()),
        ..outer
    };
    let result = if mode.depth < MAX_DEPTH {
        let mut deserializer = serde_json::Deserializer::from_str(json.get());
        Reader {
            slot: &mut *slot,
            mode: Mode::Tolerant(mode),
            order: None,
        }
        .deserialize(&mut deserializer)
    } else {
        Err(serde_json::Error::custom("nested too deeply"))
    };
    match result {
        Ok(Found::Value) => {}
        Ok(Found::Null) => {
            slot.clear();
            side.insert_null(name);
        }
        Err(error) => {
            slot.clear();
            outer.report.borrow_mut().push(Malformed {
                property: format!("{}.{name}", shape.name),
                reason: error.to_string(),
            });
            side.insert(name, EntryKind::Malformed, json);
        }
    }
}

/// The name of a property.
enum Name {
    /// Index of the field.
    Known(usize),
    Unknown(String),
}

/// Finds a name in the table.
struct NameReader {
    names: &'static [&'static str],
    /// Where it probably is; from there on the table is searched in a circle.
    guess: usize,
}

impl<'de> DeserializeSeed<'de> for NameReader {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for NameReader {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property's name")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Name, E> {
        let all = || self.names.iter().enumerate();
        let mut circle = all().skip(self.guess).chain(all().take(self.guess));
        let found = circle.find(|(_, known)| **known == name);
        Ok(found.map_or_else(
            || Name::Unknown(name.to_owned()),
            |(index, _)| Name::Known(index),
        ))
    }
}

/// Whether every integer in the text fits 64 bits. The text is JSON already checked by the parser.
fn integers_fit(json: &str) -> bool {
    let mut rest = json.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        rest = match first {
            b'"' => after_string(tail),
            b'-' | b'0'..=b'9' => {
                let end = rest
                    .iter()
                    .position(|byte| {
                        !matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9')
                    })
                    .unwrap_or(rest.len());
                let (number, tail) = rest.split_at(end);
                let text = std::str::from_utf8(number).unwrap_or_default();
                let is_integer = !text.contains(['.', 'e', 'E']);
                if is_integer && text.parse::<i64>().is_err() && text.parse::<u64>().is_err() {
                    return false;
                }
                tail
            }
            _ => tail,
        };
    }
    true
}

/// What follows a string whose opening quote has been passed.
fn after_string(mut rest: &[u8]) -> &[u8] {
    while let Some((&first, tail)) = rest.split_first() {
        rest = match first {
            b'"' => return tail,
            b'\\' => tail.get(1..).unwrap_or_default(),
            _ => tail,
        };
    }
    rest
}
