//! Schemas: what calls send and receive.

mod tokeninfo;

pub use tokeninfo::Tokeninfo;
