//! Schemas: what calls send and receive.

mod request;
mod response;

pub use request::Request;
pub use response::Response;
