//! Media that can be read only once, and its size checked as it is read.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use tokio::io::{AsyncRead, ReadBuf};

use super::error::UploadError;
use super::media::unreadable;

/// The size of the pieces that a reader is read in.
const PIECE: usize = 64 * 1024;

/// A source of bytes, piece by piece.
pub(super) trait Pieces: Send {
    /// The next piece; `None` at the end. Nobody asks again after that, or after an error.
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>>;
}

/// A source that waits to be read. While somebody reads, nobody else can; who has read nothing puts it back.
pub(crate) struct Once {
    name: &'static str,
    size: Option<u64>,
    unread: Mutex<Option<Box<dyn Pieces>>>,
}

impl Once {
    pub(super) fn new(name: &'static str, pieces: Box<dyn Pieces>, size: Option<u64>) -> Self {
        Self {
            name,
            size,
            unread: Mutex::new(Some(pieces)),
        }
    }

    /// The size that was declared.
    pub(super) fn size(&self) -> Option<u64> {
        self.size
    }

    /// Whether it can be read from its beginning.
    pub(super) fn is_unread(&self) -> bool {
        self.slot(|slot| slot.is_some())
    }

    /// Begins to read; at most `limit` bytes.
    pub(super) fn read(&self, limit: Option<u64>) -> Result<OnceReader, UploadError> {
        let pieces = self.slot(Option::take).ok_or(UploadError::Spent)?;
        Ok(OnceReader {
            name: self.name,
            size: self.size,
            limit,
            pieces: Some(pieces),
            read: 0,
            touched: false,
            last: None,
        })
    }

    /// Takes back a reader that has read nothing.
    pub(super) fn put_back(&self, reader: &mut OnceReader) {
        if !reader.touched {
            let pieces = reader.pieces.take();
            self.slot(|slot| *slot = pieces);
        }
    }

    fn slot<T>(&self, look: impl FnOnce(&mut Option<Box<dyn Pieces>>) -> T) -> T {
        look(&mut self.unread.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl fmt::Debug for Once {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {:?} bytes", self.name, self.size)
    }
}

/// Reads a source, and sees to it that it has the size that was declared: the last piece is given out when nothing
/// follows it.
pub(super) struct OnceReader {
    name: &'static str,
    size: Option<u64>,
    limit: Option<u64>,
    /// `None` at the end.
    pieces: Option<Box<dyn Pieces>>,
    read: u64,
    /// Whether anything came of it.
    touched: bool,
    /// The piece with the last of the declared bytes.
    last: Option<Bytes>,
}

impl OnceReader {
    /// The next piece, never an empty one; `None` at the end.
    pub(super) fn poll_piece(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, UploadError>>> {
        loop {
            let Some(pieces) = &mut self.pieces else {
                return Poll::Ready(None);
            };
            let piece = ready!(pieces.poll_piece(cx));
            self.touched = true;
            let error = match piece {
                Some(Ok(piece)) => {
                    self.read = self.read.saturating_add(piece.len() as u64);
                    let read = self.read;
                    if let Some(declared) = self.size.filter(|size| read > *size) {
                        let name = self.name.to_owned();
                        UploadError::Longer { name, declared }
                    } else if let Some(limit) = self.limit.filter(|limit| read > *limit) {
                        UploadError::TooLarge { limit }
                    } else if piece.is_empty() {
                        continue;
                    } else if self.size == Some(read) {
                        self.last = Some(piece);
                        continue;
                    } else {
                        return Poll::Ready(Some(Ok(piece)));
                    }
                }
                Some(Err(error)) => unreadable(self.name, error),
                None => {
                    let read = self.read;
                    let Some(declared) = self.size.filter(|size| read < *size) else {
                        self.pieces = None;
                        return Poll::Ready(self.last.take().map(Ok));
                    };
                    UploadError::Shorter {
                        name: self.name.to_owned(),
                        declared,
                        size: read,
                    }
                }
            };
            self.pieces = None;
            return Poll::Ready(Some(Err(error)));
        }
    }
}

/// Pieces of a reader.
pub(super) struct FromReader {
    reader: Pin<Box<dyn AsyncRead + Send>>,
    /// Made ready once for several pieces.
    buffer: BytesMut,
}

impl FromReader {
    pub(super) fn new(reader: Pin<Box<dyn AsyncRead + Send>>) -> Self {
        Self {
            reader,
            buffer: BytesMut::new(),
        }
    }
}

impl Pieces for FromReader {
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        if self.buffer.is_empty() {
            self.buffer = BytesMut::zeroed(PIECE);
        }
        let mut buffer = ReadBuf::new(&mut self.buffer);
        let read = ready!(self.reader.as_mut().poll_read(cx, &mut buffer));
        let filled = buffer.filled().len();
        Poll::Ready(match read {
            Err(error) => Some(Err(error)),
            Ok(()) if filled == 0 => None,
            Ok(()) => Some(Ok(self.buffer.split_to(filled).freeze())),
        })
    }
}

/// Pieces of a stream.
pub(super) struct FromStream<S>(Pin<Box<S>>);

impl<S> FromStream<S> {
    pub(super) fn new(stream: Pin<Box<S>>) -> Self {
        Self(stream)
    }
}

impl<S, B, E> Pieces for FromStream<S>
where
    S: Stream<Item = Result<B, E>> + Send,
    B: Into<Bytes>,
    E: Into<Box<dyn StdError + Send + Sync>>,
{
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        let piece = ready!(self.0.as_mut().poll_next(cx));
        Poll::Ready(piece.map(|piece| piece.map(Into::into).map_err(io::Error::other)))
    }
}
