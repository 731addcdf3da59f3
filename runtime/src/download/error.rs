//! Why a download failed, where it is not what calls without media fail with.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

/// What was wrong with a download: its content, or the file it was to be saved in.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DownloadError {
    /// The connection broke, and when the download went on the content was another one, or gone. What came before is
    /// the beginning of the content as it was.
    #[error("the content was replaced or deleted while it was being downloaded")]
    Changed,
    /// All bytes came, but they are not those that the server has stored.
    #[error(
        "the content is not what the server has: its {algorithm} is {actual}, and should be {expected}"
    )]
    Checksum {
        /// `crc32c` or `md5`.
        algorithm: &'static str,
        /// What the server said, in base64.
        expected: String,
        /// That of the bytes that came.
        actual: String,
    },
    /// The server answered with another part of the content than was asked for.
    #[error("the server answered with another part of the content than was asked for: {answer}")]
    OtherPart {
        /// What it answered with.
        answer: String,
    },
    /// The content is larger than the caller wants to have in memory.
    #[error("the content is larger than {limit} bytes")]
    TooLarge {
        /// The most that was wanted.
        limit: u64,
    },
    /// The file cannot be written. There is none of this name that was not there before.
    #[error("{} cannot be written: {error}", .path.display())]
    File {
        /// The file, or the temporary one beside it.
        path: PathBuf,
        /// What failed.
        error: Arc<io::Error>,
    },
    /// The writer that was to get the content failed.
    #[error("the content cannot be written: {0}")]
    Writer(Arc<io::Error>),
}
