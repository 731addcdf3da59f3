//! JSON text to values and back, exactly.
//!
//! All generated types also implement serde's traits, for any format that describes itself. These functions are what
//! the clients use: faster, tolerant of malformed properties, and exact for numbers of any length.

use super::Wire;
pub(crate) use super::read::from_nothing;
pub use super::read::{DecodeError, Malformed};
use super::write::Written;

/// Reads a value. A property that does not fit its field is kept as received, in the record it belongs to.
///
/// # Errors
///
/// The text is not JSON, or not the kind of JSON that `T` is.
pub fn from_slice<T: Wire>(json: &[u8]) -> Result<T, DecodeError> {
    super::read::from_slice(json).map(|(value, _)| value)
}

/// Like [`from_slice`], and tells which properties were kept as received.
///
/// # Errors
///
/// The text is not JSON, or not the kind of JSON that `T` is.
pub fn from_slice_reporting<T: Wire>(json: &[u8]) -> Result<(T, Vec<Malformed>), DecodeError> {
    super::read::from_slice(json)
}

/// Writes a value.
#[expect(clippy::missing_panics_doc, reason = "the expectation always holds")]
pub fn to_vec<T: Wire>(value: &T) -> Vec<u8> {
    serde_json::to_vec(&Written {
        slot: value,
        verbatim: true,
    })
    .expect("keys are strings, floats are finite or text, and a vector takes every byte")
}
