//! The poller: from the call that starts an operation to what came of it.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

use super::follow::Follow;
use super::place;
use super::saved::SavedOperation;
use super::state::OperationState;
use super::told::{self, Told};
use crate::BoxFuture;
use crate::call::Call;
use crate::descriptor::Polling;
use crate::error::Error;
use crate::options::CallOptions;
use crate::output::{Output as _, Response};
use crate::service::Service;
use crate::value::Record;

/// Starts an operation and waits for its end, as the call's `poller` returns it: awaited, it gives the operation when
/// it is done. One that failed is an [`Error`], of which [`is_operation_failed`](Error::is_operation_failed) is true.
///
/// ```no_run
/// # use gapi_runtime::{Error, Poller, Record};
/// # #[derive(serde::Deserialize)] struct Instance;
/// # #[derive(serde::Deserialize)] struct Progress { done_percent: u32 }
/// # async fn example<O: Record + 'static>(create: Poller<O>, other: Poller<O>) -> Result<(), Error> {
/// let instance: Instance = create.await?.result()?;
///
/// let mut poller = other; // or one step after the other
/// while let Some(state) = poller.next().await {
///     if let Some(progress) = state?.metadata::<Progress>()? {
///         println!("{} %", progress.done_percent);
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// Every request is a call of its own, with the time limits, retries and options of the call that the poller was made
/// of; [`timeout`](Self::timeout) limits all of it. A request that fails for good ends the waiting and not the
/// operation: the error says [which one it is](Error::saved_operation), and [`next`](Self::next) asks again.
///
/// Dropping the poller ends the waiting, and so does the call's [`Cancellation`](crate::Cancellation). The operation goes
/// on at the server; some APIs have a method that cancels it there.
#[must_use = "a poller does nothing until it is awaited"]
pub struct Poller<O> {
    pub(super) follow: Follow,
    operation: PhantomData<fn() -> O>,
}

impl<O: Record> Poller<O> {
    pub(crate) fn new(call: Call, polling: &'static Polling) -> Self {
        let methods = polling.methods.iter();
        let needed = told::needed::<O>(methods.flat_map(|method| place::variables(method.path)));
        Self::of(Follow::start(call, polling, &needed))
    }

    /// Goes on with an operation: what a service's `resume_operation` does.
    #[doc(hidden)]
    pub fn resume(service: &Service, polling: &'static Polling, operation: SavedOperation) -> Self {
        Self::of(Follow::resume(service, polling, operation))
    }

    fn of(follow: Follow) -> Self {
        Self {
            follow,
            operation: PhantomData,
        }
    }

    /// Adds options to every request. Their timeout is that of one request, their deadline that of the whole.
    pub fn with(mut self, options: impl Into<CallOptions>) -> Self {
        self.follow.with(options.into());
        self
    }

    /// The most time to wait for the end of the operation, counted from when the poller is first awaited. Default: no
    /// limit, for some operations take days.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.follow.set_timeout(limit);
        self
    }

    /// How long to wait before asking how the operation stands: `first`, then twice as long each time, up to `longest`,
    /// of which up to half is left off by chance. Default: 1 s to 30 s. Where the server itself waits until there is news
    /// (compute), its time counts.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.follow.set_backoff(first, longest);
        self
    }

    /// The name of the operation, once it has been started and while it goes on.
    pub fn name(&self) -> Option<&str> {
        self.saved().map(SavedOperation::name)
    }

    /// What to keep to go on with the operation later, once it has been started and while it goes on.
    pub fn saved(&self) -> Option<&SavedOperation> {
        self.follow.saved()
    }

    /// Starts the operation, and from then on asks how it stands, when it is time to. After the state that is done, and
    /// after a failed operation, there is nothing more; nor is there when the time for all of it is over, or the call was
    /// cancelled, and then the error has what to go on with.
    ///
    /// Nothing is lost when the future is dropped: what was asked for comes the next time.
    pub async fn next(&mut self) -> Option<Result<OperationState<O>, Error>> {
        let response = self.follow.ask().await?;
        Some(response.and_then(|response| self.hear(response)))
    }

    fn hear(&mut self, response: Response) -> Result<OperationState<O>, Error> {
        let method = response.method;
        let operation = O::decode(response).map_err(|error| self.follow.misheard(error))?;
        let told = Told::read(&operation);
        self.follow.hear(&told)?;
        Ok(OperationState {
            method,
            operation,
            told,
        })
    }
}

impl<O: Record + 'static> IntoFuture for Poller<O> {
    type Output = Result<OperationState<O>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move {
            while let Some(state) = self.next().await {
                let state = state?;
                if state.is_done() {
                    return Ok(state);
                }
            }
            let over = Error::unfollowed("the poller has told the end of the operation before");
            Err(over.of(self.follow.method()))
        })
    }
}

impl<O> fmt::Debug for Poller<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Poller")
            .field("method", &self.follow.method().id)
            .field("operation", &self.follow.saved())
            .finish_non_exhaustive()
    }
}
