//! Schemas: what calls send and receive.

mod file;

pub use file::File;
