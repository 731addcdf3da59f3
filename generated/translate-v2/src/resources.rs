//! Resources: groups of methods. Each module has a handle and its calls.

pub mod detections;
pub mod languages;
pub mod translations;
