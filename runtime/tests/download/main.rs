//! Downloads through everything that can happen to them: real bytes on real loopback sockets.

// Without a TLS provider there is no client.
#![cfg(any(feature = "ring", feature = "aws-lc-rs"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[cfg(feature = "blocking")]
mod blocking;
mod broken;
mod files;
mod requests;
mod server;
