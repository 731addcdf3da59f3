//! Resources: groups of methods. Each module has a handle and its calls.

pub mod old_things;
pub mod things;
