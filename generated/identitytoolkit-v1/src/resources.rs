//! Resources: groups of methods. Each module has a handle and its calls.

pub mod accounts;
pub mod projects;
pub mod v1;
