//! Schemas: what calls send and receive.

mod files;
mod list;
mod resource_names;

pub use files::Files;
pub use list::List;
pub use resource_names::ResourceNames;
