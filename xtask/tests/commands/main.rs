//! The commands as people run them: the built program in repositories of their own.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that fails panics"
)]

mod changes;
mod check;
mod document;
mod fetch;
mod membership;
mod refused;
mod sandbox;
mod update;
mod write;
