//! The commands as people run them: the built program in repositories of their own.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that fails panics"
)]

mod check;
mod document;
mod fetch;
mod refused;
mod sandbox;
mod write;
