//! Watching a large request body leave, so that the time it takes is not held against the server.
//!
//! The attempt timeout is for the server's answer. A large body on a slow line can need longer than that to be sent,
//! so the limit starts anew with every piece that leaves, and counts to its end from the last one. While a body waits
//! for the caller's own source it does not run at all.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use tokio::time::Instant;

use crate::body::Body;
use crate::transport::TransportError;
use crate::upload::UploadError;

/// Bodies up to this size leave at once: they fit into the buffers of the connection.
const SMALL: usize = 256 * 1024;

/// The size of the pieces that larger ones leave in.
const PIECE: usize = 64 * 1024;

/// How a body gets on.
#[derive(Clone, Default)]
pub(crate) struct Progress(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// When its last piece left.
    last: Option<Instant>,
    /// It waits for more from where it comes from.
    waits: bool,
    /// Why there is no more of it.
    failure: Option<UploadError>,
}

impl Progress {
    /// A body of `data`, and its progress when it is large enough to have any.
    pub(crate) fn watch(data: Bytes) -> (Body, Option<Self>) {
        if data.len() <= SMALL {
            return (data.into(), None);
        }
        let progress = Self::default();
        let watched = Watched {
            data,
            progress: progress.clone(),
        };
        (Body::stream(watched), Some(progress))
    }

    /// What is left of a limit that began with the last progress.
    pub(crate) fn left(&self, limit: Duration) -> Option<Duration> {
        let state = self.state();
        if state.waits {
            return Some(limit);
        }
        limit
            .checked_sub(state.last?.elapsed())
            .filter(|left| !left.is_zero())
    }

    /// Why the body could not be sent to its end, if it is its own fault.
    pub(crate) fn take_failure(&self) -> Option<UploadError> {
        self.state().failure.take()
    }

    /// A piece leaves.
    pub(crate) fn note(&self) {
        let mut state = self.state();
        state.last = Some(Instant::now());
        state.waits = false;
    }

    /// There is no piece yet that could leave.
    pub(crate) fn wait_for_source(&self) {
        self.state().waits = true;
    }

    /// There will be no more pieces, although there should be.
    pub(crate) fn fail(&self, error: UploadError) {
        self.state().failure = Some(error);
    }

    /// Nobody wants the body any more. What is left is the wait for an answer.
    pub(crate) fn end(&self) {
        let mut state = self.state();
        if std::mem::take(&mut state.waits) {
            state.last = Some(Instant::now());
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A body in memory that leaves in pieces.
struct Watched {
    data: Bytes,
    progress: Progress,
}

impl http_body::Body for Watched {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        if self.data.is_empty() {
            return Poll::Ready(None);
        }
        self.progress.note();
        let size = self.data.len().min(PIECE);
        Poll::Ready(Some(Ok(Frame::data(self.data.split_to(size)))))
    }

    fn is_end_stream(&self) -> bool {
        self.data.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.data.len() as u64)
    }
}
