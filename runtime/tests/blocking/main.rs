//! Calls from code that is not async, against real sockets.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[expect(dead_code, reason = "the tests of the wire use more of it")]
#[path = "../wire/api.rs"]
mod api;
mod batch;
mod pages;
mod runtimes;
#[expect(dead_code, reason = "the tests of the wire use more of it")]
#[path = "../wire/server.rs"]
mod server;
mod threads;
mod traces;

use tokio::runtime::{Builder, Runtime};

use crate::server::{Server, Step};

/// A server that runs beside the test, in a runtime that no call is made in.
struct Beside {
    server: Server,
    _runtime: Runtime,
}

impl Beside {
    fn start(script: impl IntoIterator<Item = Vec<Step>>) -> Self {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        Self {
            server: runtime.block_on(Server::start(script)),
            _runtime: runtime,
        }
    }

    fn always(response: Vec<u8>) -> Self {
        Self::start([vec![Step::Send(response)]])
    }
}

impl std::ops::Deref for Beside {
    type Target = Server;

    fn deref(&self) -> &Server {
        &self.server
    }
}
