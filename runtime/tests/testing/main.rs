//! The testing kit, used as our users do.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[expect(dead_code, reason = "the tests of the wire use more of it")]
#[path = "../wire/api.rs"]
mod api;
mod matching;
mod recording;
mod replies;
#[allow(
    dead_code,
    clippy::panic,
    reason = "the tests of the wire use more of it"
)]
#[path = "../wire/server.rs"]
mod server;
mod time;

use gapi_runtime::testing::MockTransport;
use gapi_runtime::{ClientBuilder, RetryPolicy};

use crate::api::{Drive, Files};

/// The files of a client.
fn files(client: ClientBuilder) -> Files {
    Drive::new(&client.build().unwrap()).files()
}

/// The files at a mock server, each call of which is sent once.
fn once(server: &MockTransport) -> Files {
    files(server.client().retry(RetryPolicy::none()))
}
