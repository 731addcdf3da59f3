//! Schemas: what calls send and receive.

mod inline_request;
mod thing;

pub use inline_request::InlineRequest;
pub use thing::Thing;
