//! Series of values: every place where bytes can be cut, every end, and hostile bytes. A transport that gives out pieces.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod ends;
mod pieces;
mod splits;
