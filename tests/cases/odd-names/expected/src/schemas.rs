//! Schemas: what calls send and receive.

mod names;

pub use names::Names;
pub use names::NamesInline;
pub use names::NamesInlineSelf;
pub use names::NamesInlineType;
