//! An upload that was checked: by which protocol it goes, of what size and of what type it is.

use bytes::Bytes;
use http::HeaderValue;

use super::content::Content;
use super::content_type;
use super::error::UploadError;
use super::media::Media;
use super::{Observer, Protocol};
use crate::call::Call;
use crate::descriptor::Upload;
use crate::error::{Error, Kind};

/// Media of up to this size is sent in one request, where the method allows it: sending it again costs less than
/// starting a session.
const SMALL: u64 = 5 * 1024 * 1024;

/// An upload that was checked.
pub(super) struct Job {
    pub(super) call: Call,
    pub(super) upload: &'static Upload,
    pub(super) content: Content,
    pub(super) content_type: HeaderValue,
    pub(super) chunk: u64,
    pub(super) observer: Option<Observer>,
}

impl Job {
    /// Checks an upload against the media and what its method says; nothing is sent.
    pub(super) async fn new(
        call: Call,
        media: &Media,
        chunk: u64,
        observer: Option<Observer>,
    ) -> Result<Self, Error> {
        let not_offered = || Error::new(Kind::Upload(UploadError::NotOffered("media")));
        let upload = call.method.upload.as_ref().ok_or_else(not_offered)?;
        let given = media.content_type.as_deref();
        let content_type = content_type::choose(given, media.path(), upload.accept)?;
        let content = media.content().await;
        let content = content.map_err(|error| Error::new(Kind::Upload(error)))?;
        if let (Some(size), Some(limit)) = (content.size(), upload.max_size)
            && size > limit
        {
            return Err(Error::new(Kind::Upload(UploadError::TooLarge { limit })));
        }
        Ok(Self {
            call,
            upload,
            content,
            content_type,
            chunk,
            observer,
        })
    }

    /// The JSON of the call, when it says anything.
    pub(super) fn metadata(&self) -> Option<Bytes> {
        let data = &self.call.body.as_ref()?.data;
        (data.trim_ascii() != b"{}" && !data.is_empty()).then(|| data.clone())
    }

    /// The protocol that the caller asked for, or the one that fits.
    pub(super) fn protocol(&self, asked: Option<Protocol>) -> Result<Protocol, UploadError> {
        let (simple, resumable) = (
            !self.upload.simple_path.is_empty(),
            !self.upload.resumable_path.is_empty(),
        );
        let metadata = self.metadata().is_some();
        let protocol = asked.unwrap_or_else(|| {
            let is_small = self.content.size().is_some_and(|size| size <= SMALL);
            // What can be read only once is safe with a session, which keeps what it may have to send again.
            let in_one = is_small && !matches!(self.content, Content::Once(_));
            match (simple, resumable) {
                (true, true) if !in_one => Protocol::Resumable,
                (false, _) => Protocol::Resumable,
                (true, _) if metadata => Protocol::Multipart,
                (true, _) => Protocol::Simple,
            }
        });
        match protocol {
            Protocol::Resumable if !resumable => Err(UploadError::NotOffered("resumable")),
            Protocol::Simple if !simple => Err(UploadError::NotOffered("simple")),
            Protocol::Multipart if !simple => Err(UploadError::NotOffered("multipart")),
            Protocol::Simple if metadata => Err(UploadError::NoPlaceForMetadata),
            protocol => Ok(protocol),
        }
    }
}
