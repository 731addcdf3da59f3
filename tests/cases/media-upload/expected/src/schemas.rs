//! Schemas: what calls send and receive.

mod object;

pub use object::Object;
