//! Uploads against a server that keeps what it gets, checks every byte range, and breaks in each way we know.

// Without a TLS provider there is no client.
#![cfg(any(feature = "ring", feature = "aws-lc-rs"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod api;
mod faults;
mod one_request;
mod random;
mod server;
mod sessions;
mod sources;
