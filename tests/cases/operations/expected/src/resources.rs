//! Resources: groups of methods. Each module has a handle and its calls.

pub mod cars;
pub mod operations;
pub mod zone_operations;
