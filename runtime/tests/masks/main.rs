//! Field masks: partial structs and what they ask for, masks of updates, and bodies that a mask names.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

mod api;
#[cfg(feature = "testing")]
mod calls;
mod partial;
mod random;
mod update;
