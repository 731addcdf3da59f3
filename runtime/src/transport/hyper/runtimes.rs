//! One pool of connections for each runtime.
//!
//! A connection is served by a task of the runtime that opened it. From a pool that runtimes share, a call would get
//! connections that break when another runtime ends, and, from a runtime of one thread that nobody runs just now,
//! connections on which nothing ever happens.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::runtime::{Handle, Id};
use tokio::task::JoinHandle;

use crate::transport::{TransportError, TransportErrorKind};

/// A pool for each runtime that asked for one.
pub(super) struct Runtimes<C> {
    new: Box<dyn Fn() -> C + Send + Sync>,
    /// Hardly ever more than one or two.
    pools: Mutex<Vec<Pool<C>>>,
}

struct Pool<C> {
    runtime: Id,
    client: Arc<C>,
    /// A task that does nothing, and ends with its runtime.
    life: JoinHandle<()>,
}

impl<C> Runtimes<C> {
    pub(super) fn new(new: impl Fn() -> C + Send + Sync + 'static) -> Self {
        Self {
            new: Box::new(new),
            pools: Mutex::default(),
        }
    }

    /// The pool of the runtime that the caller is in.
    pub(super) fn here(&self) -> Result<Arc<C>, TransportError> {
        let handle = Handle::try_current()
            .map_err(|error| TransportError::new(TransportErrorKind::Other, error).not_sent())?;
        let runtime = handle.id();
        let mut pools = self.pools.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pool) = pools.iter().find(|pool| pool.runtime == runtime) {
            return Ok(Arc::clone(&pool.client));
        }
        pools.retain(|pool| !pool.life.is_finished());
        let client = Arc::new((self.new)());
        pools.push(Pool {
            runtime,
            client: Arc::clone(&client),
            life: handle.spawn(std::future::pending()),
        });
        Ok(client)
    }
}

impl<C> Drop for Pool<C> {
    fn drop(&mut self) {
        self.life.abort();
    }
}

impl<C> fmt::Debug for Runtimes<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Runtimes")
    }
}
