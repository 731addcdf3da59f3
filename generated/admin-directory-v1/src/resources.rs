//! Resources: groups of methods. Each module has a handle and its calls.

pub mod asps;
pub mod channels;
pub mod chromeosdevices;
pub mod customer;
pub mod customers;
pub mod domain_aliases;
pub mod domains;
pub mod groups;
pub mod members;
pub mod mobiledevices;
pub mod orgunits;
pub mod privileges;
#[allow(clippy::module_inception, reason = "the name is the API's")]
pub mod resources;
pub mod role_assignments;
pub mod roles;
pub mod schemas;
pub mod tokens;
pub mod two_step_verification;
pub mod users;
pub mod verification_codes;
