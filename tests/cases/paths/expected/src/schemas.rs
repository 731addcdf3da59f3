//! Schemas: what calls send and receive.

mod thing;

pub use thing::Thing;
