//! Waiting for operations in code that is not async, behind the feature `blocking`.

use std::future::IntoFuture as _;

use super::poller::Poller;
use super::state::OperationState;
use crate::blocking;
use crate::error::Error;
use crate::value::Record;

impl<O: Record + 'static> Poller<O> {
    /// Waits for the end of the operation, as awaiting the poller does. For threads that may wait: in an async task it
    /// is an error, and sends nothing.
    ///
    /// # Errors
    ///
    /// Those of the poller: the operation failed, could not be started, or could not be asked about in time.
    pub fn wait_blocking(self) -> Result<OperationState<O>, Error> {
        blocking::wait(self.follow.method(), self.into_future())?
    }
}
