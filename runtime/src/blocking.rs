//! Calls from code that is not async: what `send_blocking` does, behind the feature `blocking`.
//!
//! A call runs on a runtime of ours in the background, and the thread that asks for it waits on a channel of the
//! standard library. Nothing of that panics or depends on where the thread is: it may belong to no runtime, to
//! `spawn_blocking`, or to a runtime that is about to end. The connections live in the background runtime, so that the
//! next blocking call finds them.

use std::future::Future;
use std::io;
use std::sync::{Mutex, PoisonError, mpsc};
use std::task::{Context, Poll, Waker};

use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::coop;
use tracing::Instrument as _;
use tracing::instrument::WithSubscriber as _;

use crate::descriptor::Method;
use crate::error::{Error, Kind};
use crate::retry::History;
use crate::transport::{TransportError, TransportErrorKind};

/// One for the process, started by the first blocking call: what waits costs no thread.
static RUNTIME: Mutex<Option<Runtime>> = Mutex::new(None);

/// Two, so that a call with much to decompress does not hold up all others.
const THREADS: usize = 2;

/// Runs work for a method in the background, and waits for what comes of it.
pub(crate) fn wait<T: Send + 'static>(
    method: &'static Method,
    work: impl Future<Output = T> + Send + 'static,
) -> Result<T, Error> {
    let refuse = |reason: &str| Error::configuration(reason).of(method);
    if is_in_task() {
        return Err(refuse(
            "`send_blocking` would stop an async task and all others of its thread: await `send` there, or move the \
             call into `tokio::task::spawn_blocking`",
        ));
    }
    let background = background().map_err(|error| {
        refuse(&format!(
            "the threads for blocking calls do not start: {error}"
        ))
    })?;
    let (sender, result) = mpsc::sync_channel(1);
    let work = async move {
        // Nobody stops waiting before this.
        let _received = sender.send(work.await);
    };
    // What is traced belongs to where the call was made.
    background.spawn(work.in_current_span().with_current_subscriber());
    result.recv().map_err(|_| lost(method))
}

/// Where blocking calls run.
fn background() -> io::Result<Handle> {
    let mut runtime = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(runtime) = &*runtime {
        return Ok(runtime.handle().clone());
    }
    let new = Builder::new_multi_thread()
        .worker_threads(THREADS)
        .thread_name("gapi-blocking")
        .enable_all()
        .build()?;
    Ok(runtime.insert(new).handle().clone())
}

/// Whether the thread is polling a task of tokio, which must not wait.
///
/// tokio does not tell, but what it promises about fairness does: a task has a budget for each time it is polled, and
/// is made to yield once that is used up. Code outside of tasks has none, nor has what runs in `spawn_blocking` or
/// `block_in_place`. The other signs mislead: there is a current runtime in both of these as well, a task id in
/// `spawn_blocking` but not in `block_on`, and an attempt to block is answered with a panic.
///
/// A task in `tokio::task::unconstrained`, or of another executor, is not noticed. It waits like any thread, and the
/// call is done all the same.
fn is_in_task() -> bool {
    /// More than any budget: tokio's is 128.
    const PROBES: usize = 1024;
    let mut cx = Context::from_waker(Waker::noop());
    // The first one is kept: when it is dropped, the budget is what it was.
    let Poll::Ready(_restore) = coop::poll_proceed(&mut cx) else {
        return true;
    };
    (0..PROBES).any(|_| match coop::poll_proceed(&mut cx) {
        Poll::Ready(probe) => {
            probe.made_progress();
            false
        }
        Poll::Pending => true,
    })
}

/// The error of a call that ended without a result.
fn lost(method: &'static Method) -> Error {
    let panicked = TransportError::new(TransportErrorKind::Other, "the call panicked");
    let error = History::default().ended(Kind::Transport(panicked), method);
    error.of(method)
}
