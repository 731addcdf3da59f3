//! Resources: groups of methods. Each module has a handle and its calls.

pub mod projects;
pub mod projects_2;
pub mod twins;
