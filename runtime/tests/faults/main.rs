//! What becomes of a call whose answer is not as it should be: each fault alone, on real sockets.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod answer;
#[allow(dead_code, reason = "the soak needs more of it")]
mod api;
mod fault;
mod http2;
#[allow(dead_code, reason = "the soak asks it more")]
mod server;
mod single;
