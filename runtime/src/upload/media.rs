//! What is uploaded: bytes, a file, a reader or a stream.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::AsyncRead;

use super::content::Content;
use super::error::UploadError;
use super::file::KnownFile;
use super::once::{FromReader, FromStream, Once};

/// What is uploaded. Bytes and files are read as often as it takes, and never as a whole into memory; readers and
/// streams are read once.
///
/// ```
/// use gapi_runtime::Media;
///
/// let text = Media::from_bytes("a,b\n1,2\n").content_type("text/csv");
/// let file = Media::from_path("report.pdf"); // its type is known from its name
/// # let _ = (text, file);
/// ```
#[derive(Debug)]
#[must_use = "media does nothing until it is uploaded"]
pub struct Media {
    source: Source,
    pub(super) content_type: Option<String>,
}

enum Source {
    Bytes(Bytes),
    File(PathBuf),
    Once(Arc<Once>),
}

impl Media {
    fn new(source: Source) -> Self {
        Self {
            source,
            content_type: None,
        }
    }

    /// Bytes in memory, which are shared and not copied.
    pub fn from_bytes(data: impl Into<Bytes>) -> Self {
        Self::new(Source::Bytes(data.into()))
    }

    /// A file, which is read piece by piece when the upload is sent. It must stay as it is until then: an upload of a
    /// file that is written to meanwhile fails.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        Self::new(Source::File(path.into()))
    }

    /// Whatever can be read, and its size in bytes where that is known.
    ///
    /// It must end after exactly that size; [`take`](https://docs.rs/tokio/latest/tokio/io/trait.AsyncReadExt.html#method.take)
    /// makes it. A reader that gives nothing is waited for without limit, unless the call has a timeout.
    pub fn from_reader(
        reader: impl AsyncRead + Send + 'static,
        size: impl Into<Option<u64>>,
    ) -> Self {
        let pieces = FromReader::new(Box::pin(reader));
        let once = Once::new("the reader", Box::new(pieces), size.into());
        Self::new(Source::Once(Arc::new(once)))
    }

    /// A stream of bytes, and its size in bytes where that is known; for the rest it is as with
    /// [`from_reader`](Self::from_reader).
    pub fn from_stream<S, B, E>(stream: S, size: impl Into<Option<u64>>) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        let pieces = FromStream::new(Box::pin(stream));
        let once = Once::new("the stream", Box::new(pieces), size.into());
        Self::new(Source::Once(Arc::new(once)))
    }

    /// Its content type, such as `text/csv`. Default: what the name of a file tells, else `application/octet-stream`
    /// where the method takes that, else what it takes.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The file, if it is one.
    pub(super) fn path(&self) -> Option<&Path> {
        match &self.source {
            Source::File(path) => Some(path),
            _ => None,
        }
    }

    /// Looks at what there is to send, and opens a file to see whether it can be read.
    pub(super) async fn content(&self) -> Result<Content, UploadError> {
        Ok(match &self.source {
            Source::Bytes(data) => Content::Bytes(data.clone()),
            Source::File(path) => {
                let file = KnownFile::open(path.clone()).await?;
                let all = 0..file.size();
                Content::File(Arc::new(file), all)
            }
            Source::Once(once) => Content::Once(Arc::clone(once)),
        })
    }
}

impl From<Bytes> for Media {
    fn from(data: Bytes) -> Self {
        Self::from_bytes(data)
    }
}

impl From<Vec<u8>> for Media {
    fn from(data: Vec<u8>) -> Self {
        Self::from_bytes(data)
    }
}

impl From<PathBuf> for Media {
    fn from(path: PathBuf) -> Self {
        Self::from_path(path)
    }
}

impl fmt::Debug for Source {
    /// Prints no content: it is what users keep private.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(data) => write!(f, "{} bytes", data.len()),
            Self::File(path) => path.fmt(f),
            Self::Once(once) => once.fmt(f),
        }
    }
}

/// An error of a source, with its name.
pub(super) fn unreadable(name: impl Into<String>, error: io::Error) -> UploadError {
    UploadError::Unreadable {
        name: name.into(),
        error: Arc::new(error),
    }
}
