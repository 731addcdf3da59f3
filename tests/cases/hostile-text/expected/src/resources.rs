//! Resources: groups of methods. Each module has a handle and its calls.

pub mod unnamed;
pub mod unnamed_2;
pub mod unnamed_3;
