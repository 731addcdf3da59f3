//! Schemas: what calls send and receive.

mod query;
mod row;

pub use query::Query;
pub use row::Row;
