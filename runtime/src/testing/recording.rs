//! The file of a recording: one JSON document, made to be read and compared by people.

use std::error::Error as StdError;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::redact::{Redactions, Seen};

/// The version of the format.
const VERSION: u32 = 1;

/// A recording cannot be read or written: its source says why, and is an [`io::Error`](std::io::Error) where it is the
/// file that cannot.
#[derive(Debug, thiserror::Error)]
#[error("cannot use the recording {}: {source}", path.display())]
pub struct RecordingError {
    path: PathBuf,
    source: Box<dyn StdError + Send + Sync>,
}

impl RecordingError {
    pub(super) fn new(path: &Path, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            path: path.to_owned(),
            source: source.into(),
        }
    }
}

/// The whole file.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Recording {
    #[serde(rename = "gapi_recording")]
    version: u32,
    /// The names of what was taken out beside what always is.
    pub(super) hidden: Vec<String>,
    pub(super) exchanges: Vec<Exchange>,
}

impl Default for Recording {
    fn default() -> Self {
        Self {
            version: VERSION,
            hidden: Vec::new(),
            exchanges: Vec::new(),
        }
    }
}

/// A request and its response.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Exchange {
    pub(super) method: String,
    pub(super) uri: String,
    pub(super) request: Message,
    pub(super) status: u16,
    pub(super) response: Message,
}

/// Headers as lines, and a body.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Message {
    pub(super) headers: Vec<String>,
    body: Content,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum Content {
    /// Letter by letter, unless something was taken out of it.
    Json(Box<RawValue>),
    Text(String),
    Base64(String),
}

impl Message {
    pub(super) fn new(
        headers: &http::HeaderMap,
        body: &Bytes,
        redactions: &Redactions,
        seen: &mut Seen,
    ) -> Self {
        let body = match std::str::from_utf8(body) {
            Err(_) => Content::Base64(BASE64_STANDARD.encode(body)),
            Ok(text) => redactions
                .json_text(text, seen)
                .and_then(|json| RawValue::from_string(json).ok())
                .map_or_else(
                    || Content::Text(redactions.lines(text, seen)),
                    Content::Json,
                ),
        };
        let headers = redactions.headers(headers, seen);
        Self { headers, body }
    }

    /// The body as it was, but for what was taken out.
    pub(super) fn body(self) -> Result<Bytes, base64::DecodeError> {
        Ok(match self.body {
            Content::Json(json) => String::from(Box::<str>::from(json)).into(),
            Content::Text(text) => text.into(),
            Content::Base64(text) => BASE64_STANDARD.decode(text)?.into(),
        })
    }
}

/// Replaces the file as a whole, so that no reader finds half of it.
pub(super) fn write(path: &Path, recording: &Recording) -> Result<(), RecordingError> {
    let mut new = path.as_os_str().to_owned();
    new.push(".new");
    serde_json::to_vec_pretty(recording)
        .map_err(io::Error::from)
        .and_then(|text| fs::write(&new, text))
        .and_then(|()| fs::rename(&new, path))
        .map_err(|error| RecordingError::new(path, error))
}

pub(super) fn read(path: &Path) -> Result<Recording, RecordingError> {
    let text = fs::read(path).map_err(|error| RecordingError::new(path, error))?;
    let recording: Recording =
        serde_json::from_slice(&text).map_err(|error| RecordingError::new(path, error))?;
    if recording.version != VERSION {
        let reason = format!("its version is {}, not {VERSION}", recording.version);
        return Err(RecordingError::new(path, reason));
    }
    Ok(recording)
}
