//! Responses that are asked for again only if they changed: against real sockets and real validators.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod api;
mod bounds;
mod principals;
mod rules;
mod server;
mod stores;
