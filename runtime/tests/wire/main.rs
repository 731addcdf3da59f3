//! What calls put on the wire, and what they make of what comes back: real bytes on real loopback sockets.

// Without a TLS provider there is no client.
#![cfg(any(feature = "ring", feature = "aws-lc-rs"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod api;
mod batch;
mod batch_replies;
mod bodies;
mod connections;
mod errors;
mod heads;
mod pool;
mod requests;
#[cfg(feature = "reqwest")]
mod reqwest_transport;
mod retries;
mod secrets;
mod server;
mod timeouts;
