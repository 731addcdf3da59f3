//! Schemas: what calls send and receive.

mod operation;

pub use operation::Operation;
