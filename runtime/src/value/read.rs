//! From JSON text to values: one fast pass, and a tolerant one only when that fails.

use std::cell::RefCell;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::value::RawValue;

use super::partial::{Absence, Outline};
use super::record::Shape;
use super::side::{EntryKind, Side};
use super::slot::{Field, Items, Mismatch, Next, Node, Slot, Token};

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
#[error("{place}{}{reason}", if .place.is_empty() { "" } else { ": " })]
pub struct DecodeError {
    /// Such as `files[1].owner.id`; nothing where it is the whole text.
    place: String,
    reason: String,
}

impl DecodeError {
    fn new(reason: impl Into<String>) -> Self {
        Self {
            place: String::new(),
            reason: reason.into(),
        }
    }

    /// The same of a value that is part of another one.
    pub(crate) fn within(mut self, outer: &str) -> Self {
        put_before(&mut self.place, outer);
        self
    }
}

/// Makes a place one in `outer`, which is a property or `[…]`.
fn put_before(place: &mut String, outer: &str) {
    if !place.is_empty() && !place.starts_with('[') {
        place.insert(0, '.');
    }
    place.insert_str(0, outer);
}

impl From<serde_json::Error> for DecodeError {
    fn from(error: serde_json::Error) -> Self {
        Self::new(error.to_string())
    }
}

/// Reads JSON into a new `T`; also returns the properties that had to be kept as received.
pub(crate) fn from_slice<T: Slot + Default>(
    json: &[u8],
) -> Result<(T, Vec<Malformed>), DecodeError> {
    // Checked once as a whole, which costs a tenth of checking every string.
    let json = std::str::from_utf8(json).map_err(|error| DecodeError::new(error.to_string()))?;
    let mut value = T::default();
    if read(json, &mut value, Mode::Strict).is_ok() {
        return Ok((value, Vec::new()));
    }
    let mut value = T::default();
    let (report, place) = (RefCell::default(), RefCell::default());
    let result = read(
        json,
        &mut value,
        Mode::Tolerant(Tolerance {
            depth: 0,
            exact: integers_fit(json),
            report: &report,
            place: &place,
        }),
    );
    match (result, place.into_inner()) {
        (Ok(()), _) => Ok((value, report.into_inner())),
        (Err(error), place) if place.is_empty() => Err(error.into()),
        (Err(error), place) => Err(DecodeError::new(reason(&error)).within(&place)),
    }
}

/// The value of a response without a body.
pub(crate) fn from_nothing<T: Slot + Default>() -> Result<T, DecodeError> {
    let value = T::default();
    let mut missing = None;
    if let Some(Node::Partial(parts)) = value.node() {
        parts.visit(&mut |outline, fields| missing = outline.missing(&vec![false; fields.len()]));
    }
    match missing {
        None => Ok(value),
        Some(name) => Err(DecodeError::new(MISSING).within(name)),
    }
}

/// Why, without the line and column, which count from the start of the property and not of the text.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    match text.strip_suffix(&position) {
        Some(reason) => reason.to_owned(),
        None => text,
    }
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
    /// Where the value is that a partial struct has no place for: put together on the way out, such as `[3].owner.id`.
    place: &'r RefCell<String>,
}

impl Mode<'_> {
    /// Notes that what failed is an item or entry of something.
    fn failed_at(self, index: impl fmt::Display) {
        if let Self::Tolerant(tolerance) = self {
            tolerance.failed_in(&format!("[{index}]"));
        }
    }
}

impl Tolerance<'_> {
    /// Notes that what failed is a property, or `[…]`, of something.
    fn failed_in(self, outer: &str) {
        put_before(&mut self.place.borrow_mut(), outer);
    }
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
        for index in 0_usize.. {
            let item = seq.next_element_seed(ItemReader {
                items: &mut *items,
                mode: self.mode,
                order: lessons.next(),
            });
            let item = item.inspect_err(|_| self.mode.failed_at(index))?;
            match item {
                Some(Found::Value) => {}
                Some(Found::Null) => return Err(A::Error::custom("unexpected null in an array")),
                None => break,
            }
        }
        Ok(Found::Value)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Found, A::Error> {
        match self.slot.put(Token::Object) {
            Ok(Next::Record(record)) => {
                let mut result = Ok(());
                let mut order = self.order;
                record.visit_mut(&mut |shape, fields, side| {
                    let (rest, order) = (Rest::Keep(side), order.as_deref_mut());
                    result = read_fields(shape, fields, rest, &mut map, self.mode, order);
                });
                result?;
            }
            Ok(Next::Partial(parts)) => {
                let mut result = Ok(());
                let mut order = self.order;
                parts.visit_mut(&mut |outline, fields| {
                    let (rest, order) = (Rest::Refuse(outline), order.as_deref_mut());
                    result = read_fields(&outline.shape, fields, rest, &mut map, self.mode, order);
                });
                result?;
            }
            Ok(Next::Map(entries)) => {
                let mut order = Order::default();
                let mut lessons = Lessons::new(self.order, &mut order);
                while let Some(key) = map.next_key::<String>()? {
                    // Only the second pass asks where something failed.
                    let named = matches!(self.mode, Mode::Tolerant(_)).then(|| key.clone());
                    let reader = Reader {
                        slot: entries.insert(key),
                        mode: self.mode,
                        order: lessons.next(),
                    };
                    let found = map.next_value_seed(reader).inspect_err(|_| {
                        self.mode
                            .failed_at(format_args!("{:?}", named.unwrap_or_default()));
                    })?;
                    if let Found::Null = found {
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

/// What becomes of properties that no field takes.
enum Rest<'a> {
    /// A record keeps them.
    Keep(&'a mut Side),
    /// A partial struct has nowhere to keep them: what it did not ask for is passed over, and what it asked for and
    /// cannot take is an error.
    Refuse(&'static Outline),
}

impl Rest<'_> {
    /// A property has no value; its field may be somewhere between two values.
    fn null<E: serde::de::Error>(
        &mut self,
        index: usize,
        name: &str,
        field: &mut dyn Field,
    ) -> Result<(), E> {
        match self {
            Self::Keep(side) => {
                field.clear();
                side.insert_null(name);
                Ok(())
            }
            Self::Refuse(outline) => match outline.absence[index] {
                Absence::Empty => {
                    field.clear();
                    Ok(())
                }
                // A value that a field must have is not touched by a null.
                Absence::Default => Ok(()),
                Absence::Refused => Err(E::custom("it is null, and the struct has to have it")),
            },
        }
    }
}

fn read_fields<'de, A: MapAccess<'de>>(
    shape: &'static Shape,
    fields: &mut [&mut dyn Field],
    mut rest: Rest<'_>,
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
    // Which fields of a partial struct have a value so far.
    let mut found = match rest {
        Rest::Keep(_) => Vec::new(),
        Rest::Refuse(_) => vec![false; fields.len()],
    };
    let mut last = 0;
    while let Some(key) = map.next_key_seed(NameReader {
        names: shape.fields,
        guess: order.as_ref().map_or(last, |order| order.followers[last]),
    })? {
        let index = match (key, &mut rest) {
            (Name::Known(index), _) => index,
            (Name::Unknown(name), Rest::Keep(side)) => {
                side.insert(&name, EntryKind::Unknown, map.next_value()?);
                continue;
            }
            (Name::Unknown(_), Rest::Refuse(_)) => {
                let _: IgnoredAny = map.next_value()?;
                continue;
            }
        };
        if let Some(order) = &mut order {
            order.followers[last] = index;
        }
        last = index + 1;
        if let Rest::Refuse(_) = rest {
            found[index] = true;
        }
        let (name, slot) = (shape.fields[index], &mut *fields[index]);
        match mode {
            Mode::Strict => {
                match map.next_value_seed(Reader {
                    slot: &mut *slot,
                    mode,
                    order: order.as_deref_mut().map(|order| &mut order.below[index]),
                })? {
                    Found::Value => {}
                    Found::Null => rest.null(index, name, slot)?,
                }
            }
            Mode::Tolerant(tolerance) => {
                let json: Box<RawValue> = map.next_value()?;
                if let Rest::Keep(side) = &mut rest {
                    // A property may come twice: the last one counts, wherever it is kept.
                    side.remove(name);
                }
                read_tolerantly(shape, index, slot, &mut rest, json, tolerance)
                    .map_err(|error| A::Error::custom(reason(&error)))?;
            }
        }
    }
    let Rest::Refuse(outline) = rest else {
        return Ok(());
    };
    match outline.missing(&found) {
        None => Ok(()),
        Some(name) => {
            if let Mode::Tolerant(tolerance) = mode {
                tolerance.failed_in(name);
            }
            Err(A::Error::custom(MISSING))
        }
    }
}

/// Why a partial struct cannot be made.
const MISSING: &str = "it is missing, and the struct has to have it";

/// Reads a field from its own text, which a record keeps if it does not fit.
fn read_tolerantly(
    shape: &Shape,
    index: usize,
    slot: &mut dyn Field,
    rest: &mut Rest<'_>,
    json: Box<RawValue>,
    outer: Tolerance<'_>,
) -> Result<(), serde_json::Error> {
    let name = shape.fields[index];
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
    let result = result.and_then(|found| match found {
        Found::Value => Ok(()),
        Found::Null => rest.null(index, name, &mut *slot),
    });
    let Err(error) = result else {
        return Ok(());
    };
    let Rest::Keep(side) = rest else {
        outer.failed_in(name);
        return Err(error);
    };
    outer.place.borrow_mut().clear();
    slot.clear();
    outer.report.borrow_mut().push(Malformed {
        property: format!("{}.{name}", shape.name),
        reason: error.to_string(),
    });
    side.insert(name, EntryKind::Malformed, json);
    Ok(())
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
