//! The file of a recording: one JSON document, made to be read and compared by people.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use super::redact::{Redactions, Seen};

/// The version of the format.
const VERSION: u32 = 1;

/// A recording cannot be read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RecordingError {
    /// The file cannot be read or written.
    #[error("cannot use the recording {path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file is no recording, or not one that this version can read.
    #[error("{path} is no recording: {reason}")]
    Foreign {
        /// The file.
        path: PathBuf,
        /// What is wrong, and in which line.
        reason: String,
    },
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
    /// JSON is there letter by letter, unless something was taken out of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    json: Option<Box<RawValue>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    base64: Option<String>,
}

impl Message {
    pub(super) fn new(
        headers: &http::HeaderMap,
        body: &Bytes,
        redactions: &Redactions,
        seen: &mut Seen,
    ) -> Self {
        let mut message = Self {
            headers: redactions.headers(headers, seen),
            json: None,
            text: None,
            base64: None,
        };
        let Ok(text) = std::str::from_utf8(body) else {
            message.base64 = Some(BASE64_STANDARD.encode(body));
            return message;
        };
        let form = headers
            .get(http::header::CONTENT_TYPE)
            .is_some_and(|value| {
                value
                    .as_bytes()
                    .starts_with(b"application/x-www-form-urlencoded")
            });
        if let Ok(mut value) = serde_json::from_str::<Value>(text) {
            let changed = redactions.json(&mut value, false, seen);
            let text = if changed {
                value.to_string()
            } else {
                text.trim().to_owned()
            };
            message.json = RawValue::from_string(text).ok();
        } else if !text.is_empty() {
            message.text = Some(if form {
                redactions.parameters(text, seen)
            } else {
                text.to_owned()
            });
        }
        message
    }

    /// The body as it was, but for what was taken out.
    pub(super) fn body(&self) -> Result<Bytes, String> {
        match (&self.json, &self.text, &self.base64) {
            (None, None, None) => Ok(Bytes::new()),
            (Some(json), None, None) => Ok(json.get().to_owned().into()),
            (None, Some(text), None) => Ok(text.clone().into()),
            (None, None, Some(base64)) => BASE64_STANDARD
                .decode(base64)
                .map(Into::into)
                .map_err(|error| format!("`base64` is none: {error}")),
            _ => Err("a message has more than one of `json`, `text` and `base64`".to_owned()),
        }
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
        .map_err(|source| io_error(path, source))
}

pub(super) fn read(path: &Path) -> Result<Recording, RecordingError> {
    let text = fs::read(path).map_err(|source| io_error(path, source))?;
    let recording: Recording =
        serde_json::from_slice(&text).map_err(|error| foreign(path, error.to_string()))?;
    if recording.version != VERSION {
        let version = recording.version;
        return Err(foreign(
            path,
            format!("its version is {version}, not {VERSION}"),
        ));
    }
    Ok(recording)
}

fn io_error(path: &Path, source: io::Error) -> RecordingError {
    let path = path.to_owned();
    RecordingError::Io { path, source }
}

pub(super) fn foreign(path: &Path, reason: String) -> RecordingError {
    let path = path.to_owned();
    RecordingError::Foreign { path, reason }
}
