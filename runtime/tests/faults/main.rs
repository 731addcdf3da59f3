//! What becomes of a call whose answer is not as it should be: each fault alone, on real sockets.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod api;
mod fault;
mod server;
mod single;
