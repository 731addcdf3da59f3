//! What a transport holds until it is closed.

use std::sync::{Arc, PoisonError, RwLock};

use super::TransportError;

/// A value that all clones share until one of them closes it.
#[derive(Debug)]
pub(super) struct Open<T>(Arc<RwLock<Option<T>>>);

impl<T> Open<T> {
    pub(super) fn new(value: T) -> Self {
        Self(Arc::new(RwLock::new(Some(value))))
    }

    /// Uses the value while it is there. Nothing is awaited meanwhile, so that readers hardly ever meet.
    pub(super) fn with<R>(&self, f: impl FnOnce(&T) -> R) -> Result<R, TransportError> {
        let value = self.0.read().unwrap_or_else(PoisonError::into_inner);
        value.as_ref().map(f).ok_or_else(TransportError::closed)
    }

    pub(super) fn close(&self) {
        let value = self
            .0
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        // Without the lock, since it may close sockets.
        drop(value);
    }
}

impl<T> Clone for Open<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}
