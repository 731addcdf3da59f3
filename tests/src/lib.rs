//! Support for the tests of the workspace.

pub mod cases;
pub mod servers;

/// The README's example compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
