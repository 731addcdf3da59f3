//! Files, read piece by piece on tokio's threads for what blocks, and watched for changes.

use std::fs::File;
use std::future::Future as _;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::ops::Range;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::SystemTime;

use bytes::Bytes;
use tokio::task::JoinHandle;

use super::error::UploadError;
use super::media::unreadable;

/// How much is read at once.
const PIECE: u64 = 256 * 1024;

/// A file as it was when the upload began.
#[derive(Debug)]
pub(crate) struct KnownFile {
    path: PathBuf,
    size: u64,
    /// `None` where the file system does not tell.
    modified: Option<SystemTime>,
}

impl KnownFile {
    /// Opens a file, to see whether it can be read and how large it is.
    pub(super) async fn open(path: PathBuf) -> Result<Self, UploadError> {
        let name = path.display().to_string();
        let look = move || {
            let file = File::open(&path)?;
            let about = file.metadata()?;
            if !about.is_file() {
                let reason =
                    "it is not a file; what can be read but is none is for `Media::from_reader`";
                return Err(io::Error::new(io::ErrorKind::InvalidInput, reason));
            }
            Ok(Self {
                size: about.len(),
                modified: about.modified().ok(),
                path,
            })
        };
        let looked = tokio::task::spawn_blocking(look).await;
        looked
            .unwrap_or_else(|lost| Err(lost.into()))
            .map_err(|error| unreadable(name, error))
    }

    pub(super) fn size(&self) -> u64 {
        self.size
    }

    fn name(&self) -> String {
        self.path.display().to_string()
    }

    /// Refuses a file that is not what it was.
    fn check(&self, file: &File) -> Result<(), UploadError> {
        let about = file.metadata().map_err(|error| self.unreadable(error))?;
        if about.len() < self.size {
            return Err(UploadError::Shorter {
                name: self.name(),
                declared: self.size,
                size: about.len(),
            });
        }
        if about.len() != self.size || about.modified().ok() != self.modified {
            return Err(UploadError::Changed { name: self.name() });
        }
        Ok(())
    }

    fn unreadable(&self, error: io::Error) -> UploadError {
        unreadable(self.name(), error)
    }

    /// Reads the beginning of a range, from a file that was read so far as the range begins, or else from the path.
    fn read(&self, file: Option<File>, range: &Range<u64>) -> Result<(File, Bytes), UploadError> {
        let open = || {
            let mut file = File::open(&self.path)?;
            file.seek(SeekFrom::Start(range.start))?;
            Ok(file)
        };
        let mut file = if let Some(file) = file {
            file
        } else {
            let file = open().map_err(|error| self.unreadable(error))?;
            self.check(&file)?;
            file
        };
        let wanted = PIECE.min(range.end.saturating_sub(range.start));
        let mut data = Vec::with_capacity(usize::try_from(wanted).unwrap_or_default());
        let read = io::Read::by_ref(&mut file)
            .take(wanted)
            .read_to_end(&mut data);
        let read = read.map_err(|error| self.unreadable(error))? as u64;
        // A piece that is not complete, and the last one, tell whether all of them were of the same file.
        if read < wanted || range.start + read == range.end {
            self.check(&file)?;
        }
        if read < wanted {
            return Err(UploadError::Changed { name: self.name() });
        }
        Ok((file, data.into()))
    }
}

/// Reads a range of a file.
pub(super) struct FileReader {
    known: Arc<KnownFile>,
    /// What is left of it.
    range: Range<u64>,
    state: State,
}

enum State {
    /// Waits for somebody to ask. The file is there when something was read of it.
    Idle(Option<File>),
    Reading(JoinHandle<Result<(File, Bytes), UploadError>>),
}

impl FileReader {
    pub(super) fn new(known: Arc<KnownFile>, range: Range<u64>) -> Self {
        Self {
            known,
            range,
            state: State::Idle(None),
        }
    }

    /// The next piece; `None` at the end.
    pub(super) fn poll_piece(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, UploadError>>> {
        if self.range.is_empty() {
            return Poll::Ready(None);
        }
        if let State::Idle(file) = &mut self.state {
            let (file, known, range) = (file.take(), Arc::clone(&self.known), self.range.clone());
            let read = move || known.read(file, &range);
            self.state = State::Reading(tokio::task::spawn_blocking(read));
        }
        let State::Reading(reading) = &mut self.state else {
            return Poll::Ready(None);
        };
        let read = ready!(Pin::new(reading).poll(cx));
        let read = read.unwrap_or_else(|lost| Err(self.known.unreadable(lost.into())));
        Poll::Ready(Some(match read {
            Ok((file, data)) => {
                self.range.start += data.len() as u64;
                self.state = State::Idle(Some(file));
                Ok(data)
            }
            Err(error) => {
                self.range.start = self.range.end;
                self.state = State::Idle(None);
                Err(error)
            }
        }))
    }
}
