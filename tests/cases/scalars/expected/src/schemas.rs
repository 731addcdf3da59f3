//! Schemas: what calls send and receive.

mod scalars;

pub use scalars::Scalars;
pub use scalars::ScalarsAnEnum;
