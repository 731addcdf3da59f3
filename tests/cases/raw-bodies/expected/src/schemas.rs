//! Schemas: what calls send and receive.

mod google_api_http_body;
mod http_body;
mod thing;

pub use google_api_http_body::GoogleApiHttpBody;
pub use http_body::HttpBody;
pub use thing::Thing;
