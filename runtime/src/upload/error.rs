//! Why media could not be uploaded, where it is not what calls without media fail with.

use std::io;
use std::sync::Arc;

/// What was wrong with an upload: its media, its session, or what the server made of it.
///
/// An upload that fails in any other way fails as calls do. Whatever failed,
/// [`Error::upload_session`](crate::Error::upload_session) has what the upload can be gone on with, if anything.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum UploadError {
    /// The file cannot be opened or read, or the reader or stream failed.
    #[error("{name} cannot be read: {error}")]
    Unreadable {
        /// The file's path, or what else it is.
        name: String,
        /// What failed.
        error: Arc<io::Error>,
    },
    /// The media ended before the size that was declared for it. The server got no complete object.
    #[error("{name} has {size} bytes, and {declared} were declared")]
    Shorter {
        /// The file's path, or what else it is.
        name: String,
        /// What it should have been.
        declared: u64,
        /// What it was.
        size: u64,
    },
    /// The media goes on after the size that was declared for it. The server got no complete object.
    #[error("{name} has more bytes than the {declared} that were declared")]
    Longer {
        /// The file's path, or what else it is.
        name: String,
        /// What it should have been.
        declared: u64,
    },
    /// The file was written to while it was being sent. The server got no complete object.
    #[error("{name} changed while it was being sent")]
    Changed {
        /// The file's path.
        name: String,
    },
    /// The media would have to be read once more, and can be read only once.
    #[error("the media was read already, and can be read only once")]
    Spent,
    /// The method takes less. Of a reader or a stream of unknown size that much may have been sent, but no complete
    /// object.
    #[error("the method takes media of {limit} bytes at most")]
    TooLarge {
        /// The most that it takes.
        limit: u64,
    },
    /// The method does not take media of this type; nothing was sent.
    #[error("the method does not take media of the type `{content_type}` but of {}", .accepted.join(", "))]
    TypeNotAccepted {
        /// The type that was given or guessed; guesses are overruled by `content_type`.
        content_type: String,
        /// What it takes.
        accepted: &'static [&'static str],
    },
    /// The method has no such upload; nothing was sent.
    #[error("the method has no {0} upload")]
    NotOffered(&'static str),
    /// A simple upload was asked for, which has no place for the metadata of the call; nothing was sent.
    #[error(
        "a simple upload has no place for the metadata of the call: use `multipart`, or leave them out"
    )]
    NoPlaceForMetadata,
    /// The session is not one of this method, of this media, or of a server that may have it; nothing was sent.
    #[error("the upload session {0}")]
    WrongSession(String),
    /// The server no longer knows the session, or lost part of what it had, and the media cannot be read once more.
    #[error("the server no longer has what was sent, and the media can be read only once")]
    SessionLost,
    /// The server's answers make no sense.
    #[error("the server broke the protocol of resumable uploads: {0}")]
    Protocol(String),
}

impl UploadError {
    /// Whether the call was wrong before anything was sent.
    pub(crate) fn is_invalid_request(&self) -> bool {
        matches!(
            self,
            Self::TypeNotAccepted { .. }
                | Self::NotOffered(_)
                | Self::NoPlaceForMetadata
                | Self::WrongSession(_)
        )
    }
}
