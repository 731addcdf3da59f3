//! Resources: groups of methods. Each module has a handle and its calls.

pub mod anywhere_caches;
pub mod bucket_access_controls;
pub mod buckets;
pub mod default_object_access_controls;
pub mod folders;
pub mod managed_folders;
pub mod notifications;
pub mod object_access_controls;
pub mod objects;
pub mod operations;
pub mod projects;
pub mod rapid_caches;
