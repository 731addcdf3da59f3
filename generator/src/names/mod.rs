//! The one naming authority: every identifier of a generated crate is spelled and assigned here.
//!
//! A wire name is split into `Words`, written the way Rust writes its `Kind`, and given out by a `Scope`, which
//! sees to it that no two things of a scope share a name. A keyword, or a name that generated code needs for something
//! else, gets an underscore (`type_`) or, for types, a word (`DateSchema`); of several wire names with the same words
//! the one in the usual spelling has the plain name, the others are numbered in order.

mod kinds;
mod recorded;
mod scope;
mod words;

pub(crate) use kinds::Kind;
pub(crate) use recorded::FEATURES;
pub use recorded::RecordedNames;
pub(crate) use scope::{Request, Scope};
pub(crate) use words::Words;
