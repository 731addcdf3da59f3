//! Resources: groups of methods. Each module has a handle and its calls.

pub mod datasets;
pub mod jobs;
pub mod models;
pub mod projects;
pub mod routines;
pub mod row_access_policies;
pub mod tabledata;
pub mod tables;
