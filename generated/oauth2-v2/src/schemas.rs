//! Schemas: what calls send and receive.

mod tokeninfo;
mod userinfo;

pub use tokeninfo::Tokeninfo;
pub use userinfo::Userinfo;
