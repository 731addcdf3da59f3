//! Schemas: what calls send and receive.

mod empty;

pub use empty::Empty;
