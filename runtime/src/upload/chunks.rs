//! The pieces that a resumable upload is sent in: cut from what can be read anywhere, buffered of what is read once.

use std::future::poll_fn;

use bytes::{Buf as _, Bytes};

use super::content::Content;
use super::error::UploadError;
use super::once::OnceReader;

/// What goes into one request.
pub(super) struct Chunk {
    pub(super) content: Content,
    pub(super) size: u64,
    /// Of the media as a whole, as far as it is known.
    pub(super) total: Option<u64>,
}

/// Gives the chunk at any place that the server may ask for.
pub(super) struct Chunks {
    source: Source,
    size: u64,
}

enum Source {
    Anywhere { content: Content, total: u64 },
    Once(Buffered),
}

/// What is read once; at most one chunk of it is in memory.
struct Buffered {
    reader: OnceReader,
    total: Option<u64>,
    /// What may have to be sent again, and where it begins.
    buffer: Bytes,
    start: u64,
    /// What was read beyond it.
    rest: Bytes,
    ended: bool,
}

impl Chunks {
    /// Chunks of `size` bytes, of media of which there may be at most `limit`.
    pub(super) fn new(
        content: &Content,
        size: u64,
        limit: Option<u64>,
    ) -> Result<Self, UploadError> {
        let source = match content {
            Content::Once(once) => Source::Once(Buffered {
                reader: once.read(limit)?,
                total: once.size(),
                buffer: Bytes::new(),
                start: 0,
                rest: Bytes::new(),
                ended: false,
            }),
            Content::Bytes(_) | Content::File(..) => Source::Anywhere {
                content: content.clone(),
                total: content.size().unwrap_or_default(),
            },
        };
        Ok(Self { source, size })
    }

    /// Whether the chunk at `offset` can be had.
    pub(super) fn has(&self, offset: u64) -> bool {
        match &self.source {
            Source::Anywhere { .. } => true,
            Source::Once(buffered) => offset >= buffered.start,
        }
    }

    /// How large the media is, as far as it is known.
    pub(super) fn total(&self) -> Option<u64> {
        match &self.source {
            Source::Anywhere { total, .. } => Some(*total),
            Source::Once(buffered) => buffered.total,
        }
    }

    /// The chunk at `offset`; an empty one at the end.
    pub(super) async fn at(&mut self, offset: u64) -> Result<Chunk, UploadError> {
        let most = self.size;
        match &mut self.source {
            Source::Anywhere { content, total } => {
                let size = most.min(total.saturating_sub(offset));
                Ok(Chunk {
                    content: content.part(offset..offset + size),
                    size,
                    total: Some(*total),
                })
            }
            Source::Once(buffered) => buffered.at(offset, most).await,
        }
    }
}

impl Buffered {
    async fn at(&mut self, offset: u64, most: u64) -> Result<Chunk, UploadError> {
        let Some(skip) = offset.checked_sub(self.start) else {
            return Err(UploadError::SessionLost);
        };
        let buffered = usize::try_from(skip)
            .unwrap_or(usize::MAX)
            .min(self.buffer.len());
        self.buffer.advance(buffered);
        self.start += buffered as u64;
        self.skip_to(offset).await?;
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        if self.buffer.len() < most && !self.ended {
            self.fill(most).await?;
        }
        let size = self.buffer.len() as u64;
        if self.ended && self.rest.is_empty() {
            self.total = Some(self.start + size);
        }
        Ok(Chunk {
            content: Content::Bytes(self.buffer.clone()),
            size,
            total: self.total,
        })
    }

    /// Reads what the server has already, when another process sent it.
    async fn skip_to(&mut self, offset: u64) -> Result<(), UploadError> {
        while self.start < offset {
            let Some(mut piece) = self.next().await? else {
                return Err(UploadError::WrongSession(format!(
                    "has {offset} bytes already, and the media only {}",
                    self.start
                )));
            };
            let missing = usize::try_from(offset - self.start).unwrap_or(usize::MAX);
            let skipped = missing.min(piece.len());
            piece.advance(skipped);
            self.start += skipped as u64;
            self.rest = piece;
        }
        Ok(())
    }

    /// Reads until there are `most` bytes, or all there are.
    async fn fill(&mut self, most: usize) -> Result<(), UploadError> {
        let expected = self.total.map(|total| total.saturating_sub(self.start));
        let expected = expected.and_then(|expected| usize::try_from(expected).ok());
        let wanted = expected.map_or(most, |expected| expected.min(most));
        // The memory of the last chunk, unless something still holds it; what is left of that is at its beginning.
        let mut buffer = Vec::from(std::mem::take(&mut self.buffer));
        buffer.reserve_exact(wanted.saturating_sub(buffer.len()));
        while buffer.len() < most {
            let Some(mut piece) = self.next().await? else {
                break;
            };
            let taken = piece.split_to(piece.len().min(most - buffer.len()));
            buffer.extend_from_slice(&taken);
            self.rest = piece;
        }
        self.buffer = buffer.into();
        Ok(())
    }

    async fn next(&mut self) -> Result<Option<Bytes>, UploadError> {
        if !self.rest.is_empty() {
            return Ok(Some(std::mem::take(&mut self.rest)));
        }
        if self.ended {
            return Ok(None);
        }
        let piece = poll_fn(|cx| self.reader.poll_piece(cx)).await.transpose()?;
        self.ended = piece.is_none();
        Ok(piece)
    }
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Poll};

    use super::super::once::{Once, Pieces};
    use super::*;

    /// Pieces of three bytes, counted from zero.
    struct Threes(std::ops::Range<u8>);

    impl Pieces for Threes {
        fn poll_piece(&mut self, _: &mut Context<'_>) -> Poll<Option<std::io::Result<Bytes>>> {
            let piece: Vec<u8> = self.0.by_ref().take(3).collect();
            Poll::Ready((!piece.is_empty()).then(|| Ok(piece.into())))
        }
    }

    fn once(end: u8, size: Option<u64>) -> Content {
        let once = Once::new("the reader", Box::new(Threes(0..end)), size);
        Content::Once(once.into())
    }

    /// What is at each of these places: first byte, size, total.
    async fn at(
        content: Content,
        offsets: &[u64],
    ) -> Result<Vec<(Option<u8>, u64, Option<u64>)>, UploadError> {
        let mut chunks = Chunks::new(&content, 4, None)?;
        let mut found = Vec::new();
        for &offset in offsets {
            let chunk = chunks.at(offset).await?;
            let Content::Bytes(data) = chunk.content else {
                continue;
            };
            assert_eq!(data.len() as u64, chunk.size);
            found.push((data.first().copied(), chunk.size, chunk.total));
        }
        Ok(found)
    }

    #[tokio::test]
    async fn the_end_of_an_unknown_size_shows_when_it_is_read() -> Result<(), UploadError> {
        let found = at(once(10, None), &[0, 4, 8]).await?;
        assert_eq!(
            found,
            [
                (Some(0), 4, None),
                (Some(4), 4, None),
                (Some(8), 2, Some(10))
            ]
        );
        let found = at(once(8, None), &[0, 4, 8]).await?;
        assert_eq!(
            found,
            [(Some(0), 4, None), (Some(4), 4, None), (None, 0, Some(8))]
        );
        assert_eq!(at(once(0, None), &[0]).await?, [(None, 0, Some(0))]);
        Ok(())
    }

    #[tokio::test]
    async fn what_the_server_did_not_keep_is_there_and_is_filled_up() -> Result<(), UploadError> {
        let found = at(once(20, None), &[0, 0, 1, 3, 7]).await?;
        let places: Vec<_> = found
            .iter()
            .map(|(first, size, _)| (*first, *size))
            .collect();
        assert_eq!(
            places,
            [
                (Some(0), 4),
                (Some(0), 4),
                (Some(1), 4),
                (Some(3), 4),
                (Some(7), 4)
            ]
        );
        let bytes = Content::Bytes(Bytes::from_static(&[0, 1, 2, 3, 4]));
        let found = at(bytes, &[0, 4, 1, 5]).await?;
        let total = Some(5);
        assert_eq!(
            found,
            [
                (Some(0), 4, total),
                (Some(4), 1, total),
                (Some(1), 4, total),
                (None, 0, total)
            ]
        );
        Ok(())
    }

    #[tokio::test]
    async fn what_another_process_sent_is_skipped() -> Result<(), UploadError> {
        assert_eq!(at(once(10, None), &[7]).await?, [(Some(7), 3, Some(10))]);
        assert!(matches!(
            at(once(10, None), &[11]).await,
            Err(UploadError::WrongSession(_))
        ));
        Ok(())
    }

    #[tokio::test]
    async fn what_was_let_go_is_lost() {
        let lost = at(once(10, None), &[0, 4, 0]).await;
        assert!(matches!(lost, Err(UploadError::SessionLost)));
    }

    #[tokio::test]
    async fn the_last_chunk_is_given_when_the_size_is_right() {
        assert!(at(once(8, Some(8)), &[0, 4]).await.is_ok());
        let shorter = at(once(7, Some(8)), &[0, 4]).await;
        assert!(matches!(
            shorter,
            Err(UploadError::Shorter {
                declared: 8,
                size: 7,
                ..
            })
        ));
        let longer = at(once(9, Some(8)), &[0, 4]).await;
        assert!(matches!(
            longer,
            Err(UploadError::Longer { declared: 8, .. })
        ));
    }
}
