//! Schemas: what calls send and receive.

mod chicken;
mod egg;
mod expression;
mod expressions;
mod first;
mod json;
mod second;
mod third;
mod tree;

pub use chicken::Chicken;
pub use egg::Egg;
pub use expression::Expression;
pub use expressions::Expressions;
pub use first::First;
pub use json::Json;
pub use second::Second;
pub use third::Third;
pub use tree::Tree;
pub use tree::TreeInline;
