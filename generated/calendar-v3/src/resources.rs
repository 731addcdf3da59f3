//! Resources: groups of methods. Each module has a handle and its calls.

pub mod acl;
pub mod calendar_list;
pub mod calendars;
pub mod channels;
pub mod colors;
pub mod events;
pub mod freebusy;
pub mod settings;
