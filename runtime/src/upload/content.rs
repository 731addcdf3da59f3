//! Media that was looked at: how large it is, and bodies that carry it, a new one for each attempt.

use std::fmt;
use std::ops::Range;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use super::error::UploadError;
use super::file::{FileReader, KnownFile};
use super::once::{Once, OnceReader};
use super::{Observer, UploadProgress};
use crate::body::Body;
use crate::progress::Progress;
use crate::transport::{TransportError, TransportErrorKind};

/// The size of the pieces that bytes in memory leave in.
const PIECE: usize = 64 * 1024;

/// Media, or a part of it.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    Bytes(Bytes),
    File(Arc<KnownFile>, Range<u64>),
    Once(Arc<Once>),
}

impl Content {
    /// How large it is, where that is known.
    pub(super) fn size(&self) -> Option<u64> {
        match self {
            Self::Bytes(data) => Some(data.len() as u64),
            Self::File(_, range) => Some(range.end - range.start),
            Self::Once(once) => once.size(),
        }
    }

    /// Whether it can be read from its beginning now.
    fn can_be_read(&self) -> bool {
        match self {
            Self::Bytes(_) | Self::File(..) => true,
            Self::Once(once) => once.is_unread(),
        }
    }

    /// A part of what can be read at any place; what can be read only once is given as a whole.
    pub(super) fn part(&self, range: Range<u64>) -> Self {
        match self {
            Self::Bytes(data) => {
                let place = |at: u64| usize::try_from(at).unwrap_or(data.len()).min(data.len());
                let start = place(range.start);
                Self::Bytes(data.slice(start..place(range.end).max(start)))
            }
            Self::File(file, all) => Self::File(
                Arc::clone(file),
                all.start + range.start..all.start + range.end,
            ),
            Self::Once(once) => Self::Once(Arc::clone(once)),
        }
    }
}

/// A body in place of the call's: media, and what stands around it in a message of several parts.
#[derive(Clone)]
pub(crate) struct Outgoing {
    pub(super) head: Bytes,
    pub(super) content: Content,
    pub(super) tail: Bytes,
    /// Most bytes of content.
    pub(super) limit: Option<u64>,
    /// How much of the media came before it, and how much there is in all.
    pub(super) place: (u64, Option<u64>),
    pub(super) observer: Option<Observer>,
}

impl Outgoing {
    /// Content with nothing around it, from its beginning.
    pub(super) fn new(content: Content) -> Self {
        Self {
            place: (0, content.size()),
            head: Bytes::new(),
            tail: Bytes::new(),
            limit: None,
            observer: None,
            content,
        }
    }

    /// Whether there can be a body now: not after one that was read from what can be read only once.
    pub(crate) fn can_be_sent(&self) -> bool {
        self.content.can_be_read()
    }

    /// A body for one attempt, and its progress.
    pub(crate) fn body(&self) -> Result<(Body, Progress), UploadError> {
        let progress = Progress::default();
        let around = (self.head.len() + self.tail.len()) as u64;
        let size = self.content.size().map(|size| size + around);
        if size == Some(0) && !matches!(self.content, Content::Once(_)) {
            return Ok((Body::empty(), progress));
        }
        let reader = match &self.content {
            Content::Bytes(data) => Reader::Bytes(data.clone()),
            Content::File(file, range) => {
                Reader::File(FileReader::new(Arc::clone(file), range.clone()))
            }
            Content::Once(once) => Reader::Once(Arc::clone(once), once.read(self.limit)?),
        };
        let sending = Sending {
            head: self.head.clone(),
            reader,
            tail: self.tail.clone(),
            left: size,
            sent: self.place.0,
            total: self.place.1,
            observer: self.observer.clone(),
            progress: progress.clone(),
            failed: false,
        };
        Ok((Body::stream(sending), progress))
    }
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing")
            .field("content", &self.content.size())
            .finish_non_exhaustive()
    }
}

enum Reader {
    Bytes(Bytes),
    File(FileReader),
    Once(Arc<Once>, OnceReader),
}

impl Reader {
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, UploadError>>> {
        match self {
            Self::Bytes(data) => {
                let size = data.len().min(PIECE);
                Poll::Ready((size > 0).then(|| Ok(data.split_to(size))))
            }
            Self::File(reader) => reader.poll_piece(cx),
            Self::Once(_, reader) => reader.poll_piece(cx),
        }
    }
}

/// The body of one attempt.
struct Sending {
    head: Bytes,
    reader: Reader,
    tail: Bytes,
    /// Bytes to come, where that is known.
    left: Option<u64>,
    /// Bytes of the media that left, those of earlier requests included.
    sent: u64,
    total: Option<u64>,
    observer: Option<Observer>,
    progress: Progress,
    failed: bool,
}

impl Sending {
    fn give(&mut self, piece: Bytes) -> Frame<Bytes> {
        self.progress.note();
        self.left = self
            .left
            .map(|left| left.saturating_sub(piece.len() as u64));
        Frame::data(piece)
    }
}

impl http_body::Body for Sending {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        if self.failed {
            return Poll::Ready(None);
        }
        if !self.head.is_empty() {
            let head = std::mem::take(&mut self.head);
            return Poll::Ready(Some(Ok(self.give(head))));
        }
        let piece = self.reader.poll_piece(cx);
        if piece.is_pending() {
            // The time that the caller's own source takes is not the server's.
            self.progress.wait_for_source();
        }
        Poll::Ready(match ready!(piece) {
            Some(Ok(piece)) => {
                self.sent = self.sent.saturating_add(piece.len() as u64);
                if let Some(observer) = &self.observer {
                    observer(UploadProgress {
                        sent: self.sent,
                        total: self.total,
                    });
                }
                Some(Ok(self.give(piece)))
            }
            Some(Err(error)) => {
                self.failed = true;
                self.progress.fail(error);
                let reason = "the media cannot be read";
                Some(Err(TransportError::new(TransportErrorKind::Other, reason)))
            }
            None if !self.tail.is_empty() => {
                let tail = std::mem::take(&mut self.tail);
                Some(Ok(self.give(tail)))
            }
            None => None,
        })
    }

    fn is_end_stream(&self) -> bool {
        self.failed || self.left == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.left
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl Drop for Sending {
    fn drop(&mut self) {
        self.progress.end();
        if let Reader::Once(once, reader) = &mut self.reader {
            once.put_back(reader);
        }
    }
}
