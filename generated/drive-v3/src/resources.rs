//! Resources: groups of methods. Each module has a handle and its calls.

pub mod about;
pub mod accessproposals;
pub mod approvals;
pub mod apps;
pub mod changes;
pub mod channels;
pub mod comments;
pub mod drives;
pub mod files;
pub mod operations;
pub mod permissions;
pub mod replies;
pub mod revisions;
pub mod teamdrives;
