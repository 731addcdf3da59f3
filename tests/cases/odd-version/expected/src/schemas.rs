//! Schemas: what calls send and receive.

mod admin_directory;

pub use admin_directory::AdminDirectory;
