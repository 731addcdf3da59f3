//! Resources: groups of methods. Each module has a handle and its calls.

pub mod alloc_;
pub mod at_location;
pub mod call;
pub mod client;
pub mod clone;
pub mod com1_;
pub mod con_;
pub mod core_;
pub mod default;
pub mod files;
pub mod gapi_runtime_;
pub mod lib;
pub mod main;
pub mod mod_;
pub mod new;
pub mod parameters;
pub mod resource_names;
#[allow(clippy::module_inception, reason = "the name is the API's")]
pub mod resources;
pub mod schemas;
pub mod scopes;
pub mod self_;
pub mod service;
pub mod std_;
pub mod type_;
pub mod use_;
pub mod v1_2_x;
