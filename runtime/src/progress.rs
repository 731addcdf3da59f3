//! Watching a large request body leave, so that the time it takes is not held against the server.
//!
//! The attempt timeout is for the server's answer. A large body on a slow line can need longer than that to be sent,
//! so the limit starts anew with every piece that leaves, and counts to its end from the last one.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use tokio::time::Instant;

use crate::body::Body;
use crate::transport::TransportError;

/// Bodies up to this size leave at once: they fit into the buffers of the connection.
const SMALL: usize = 256 * 1024;

/// The size of the pieces that larger ones leave in.
const PIECE: usize = 64 * 1024;

/// When a body last made progress.
#[derive(Clone, Default)]
pub(crate) struct Progress(Arc<Mutex<Option<Instant>>>);

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
        let last = (*self.0.lock().unwrap_or_else(PoisonError::into_inner))?;
        limit
            .checked_sub(last.elapsed())
            .filter(|left| !left.is_zero())
    }

    fn note(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
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
