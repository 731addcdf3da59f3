//! Schemas: what calls send and receive.

mod other;
mod thing;

pub use other::Other;
pub use thing::Thing;
