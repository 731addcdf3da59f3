//! Schemas: what calls send and receive.

mod names;

pub use names::{Names, NamesInline, NamesInlineSelf, NamesInlineType};
