//! How plain Rust types stand for JSON scalars.
//!
//! The wire form follows from the type: 64-bit integers are strings because JSON numbers lose them in many readers, and
//! both forms are accepted because servers send both (proto3 JSON mapping).

use base64::Engine as _;
use base64::alphabet;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, URL_SAFE};
use bytes::Bytes;
use serde_json::{Map, Value};

use super::slot::{Entries, Mismatch, Next, Node, Slot, Token};

impl Slot for String {
    fn put(&mut self, token: Token<'_>) -> Result<Next<'_>, Mismatch> {
        match token {
            Token::Text(text) => {
                // The place is new, so there is nothing to reuse, and this allocates what is needed at once.
                *self = String::from(text);
                Ok(Next::Done)
            }
            _ => Err(Mismatch {
                expected: "a string",
            }),
        }
    }

    fn node(&self) -> Option<Node<'_>> {
        Some(Node::Text(self))
    }
}

impl Slot for bool {
    fn put(&mut self, token: Token<'_>) -> Result<Next<'_>, Mismatch> {
        match token {
            Token::Bool(value) => {
                *self = value;
                Ok(Next::Done)
            }
            _ => Err(Mismatch {
                expected: "a boolean",
            }),
        }
    }

    fn node(&self) -> Option<Node<'_>> {
        Some(Node::Bool(*self))
    }
}

/// The integer that a token stands for: a number, its digits, or a float without a fraction.
fn integer(token: Token<'_>) -> Option<i128> {
    match token {
        Token::Unsigned(value) => Some(value.into()),
        Token::Signed(value) => Some(value.into()),
        // `-0` included: it is the integer zero.
        Token::Float(value) if value.fract() == 0.0 && value.abs() < EXACT_FLOATS =>
        {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "the value is a small integer"
            )]
            Some(value as i128)
        }
        Token::Text(text) => text.parse().ok(),
        _ => None,
    }
}

/// Below this every integer is a float of its own.
const EXACT_FLOATS: f64 = 9_007_199_254_740_992.0;

macro_rules! integer_slot {
    ($ty:ty, $expected:literal, $node:expr) => {
        impl Slot for $ty {
            fn put(&mut self, token: Token<'_>) -> Result<Next<'_>, Mismatch> {
                let value = integer(token).and_then(|value| Self::try_from(value).ok());
                *self = value.ok_or(Mismatch {
                    expected: $expected,
                })?;
                Ok(Next::Done)
            }

            fn node(&self) -> Option<Node<'_>> {
                Some($node(*self))
            }
        }
    };
}

integer_slot!(i32, "a 32-bit integer", |value: i32| Node::Signed(
    value.into()
));
integer_slot!(u32, "an unsigned 32-bit integer", |value: u32| {
    Node::Unsigned(value.into())
});
integer_slot!(i64, "a 64-bit integer", Node::SignedLong);
integer_slot!(u64, "an unsigned 64-bit integer", Node::UnsignedLong);

impl Slot for f64 {
    fn put(&mut self, token: Token<'_>) -> Result<Next<'_>, Mismatch> {
        *self = match token {
            Token::Float(value) | Token::Inexact(value) => value,
            #[expect(
                clippy::cast_precision_loss,
                reason = "the field is a double, so is every value of it"
            )]
            Token::Unsigned(value) => value as f64,
            #[expect(
                clippy::cast_precision_loss,
                reason = "the field is a double, so is every value of it"
            )]
            Token::Signed(value) => value as f64,
            Token::Text("NaN") => Self::NAN,
            Token::Text("Infinity") => Self::INFINITY,
            Token::Text("-Infinity") => Self::NEG_INFINITY,
            _ => {
                return Err(Mismatch {
                    expected: "a number",
                });
            }
        };
        Ok(Next::Done)
    }

    fn node(&self) -> Option<Node<'_>> {
        Some(Node::Float(*self))
    }
}

/// Reads either alphabet, once the text is in the standard one, padded or not, whatever the last bits are.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Base64 as sent: the URL-safe alphabet, padded.
pub(crate) fn base64(bytes: &[u8]) -> String {
    URL_SAFE.encode(bytes)
}

/// Base64 as received: servers use both alphabets, with and without padding.
fn from_base64(text: &str) -> Option<Vec<u8>> {
    if text.contains(['+', '/']) {
        LENIENT
            .decode(text.replace('+', "-").replace('/', "_"))
            .ok()
    } else {
        LENIENT.decode(text).ok()
    }
}

impl Slot for Bytes {
    fn put(&mut self, token: Token<'_>) -> Result<Next<'_>, Mismatch> {
        let Token::Text(text) = token else {
            return Err(Mismatch {
                expected: "base64 text",
            });
        };
        *self = from_base64(text)
            .ok_or(Mismatch {
                expected: "base64 text",
            })?
            .into();
        Ok(Next::Done)
    }

    fn node(&self) -> Option<Node<'_>> {
        Some(Node::Bytes(self))
    }
}

impl Slot for Value {
    fn put(&mut self, token: Token<'_>) -> Result<Next<'_>, Mismatch> {
        *self = match token {
            Token::Null => Self::Null,
            Token::Bool(value) => Self::Bool(value),
            Token::Unsigned(value) => value.into(),
            Token::Signed(value) => value.into(),
            Token::Float(value) => value.into(),
            // Free JSON must come back as it was, and here it would not.
            Token::Inexact(_) => {
                return Err(Mismatch {
                    expected: "a number of at most 64 bits",
                });
            }
            Token::Text(text) => text.into(),
            Token::List => Self::Array(Vec::new()),
            Token::Object => Self::Object(Map::new()),
        };
        Ok(match self {
            Self::Array(items) => Next::List(items),
            Self::Object(entries) => Next::Map(entries),
            _ => Next::Done,
        })
    }

    fn node(&self) -> Option<Node<'_>> {
        Some(Node::Free(self))
    }
}

impl Entries for Map<String, Value> {
    fn insert(&mut self, key: String) -> &mut dyn Slot {
        let slot = self.entry(key).or_insert(Value::Null);
        *slot = Value::Null;
        slot
    }

    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn Slot)) {
        for (key, value) in self {
            visit(key, value);
        }
    }
}
