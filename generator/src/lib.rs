//! Generates typed Rust clients from Google API discovery documents.

pub mod ir;
