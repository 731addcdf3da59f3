//! Whether all bytes came as the server has them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, header};
use md5::{Digest as _, Md5};

use super::error::DownloadError;

/// The encoding of an object as it is stored; the server can undo it on the way.
const STORED_ENCODING: &str = "x-goog-stored-content-encoding";

/// A checksum that grows with the content, and what it should be.
pub(super) struct Checksum {
    expected: String,
    so_far: SoFar,
}

enum SoFar {
    Crc32c(u32),
    Md5(Box<Md5>),
}

impl Checksum {
    /// The checksum of a whole content, when the server named one of these very bytes. One is enough: CRC32C, which
    /// costs next to nothing and which every object has, else MD5.
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        if !is_as_stored(headers) {
            return None;
        }
        let mut hashes = hashes(headers);
        let so_far = |name: &str| match name {
            "crc32c" => Some(SoFar::Crc32c(0)),
            "md5" => Some(SoFar::Md5(Box::default())),
            _ => None,
        };
        // By name, so CRC32C comes first.
        hashes.sort();
        hashes
            .into_iter()
            .find_map(|(name, expected)| so_far(&name).map(|so_far| Self { expected, so_far }))
    }

    pub(super) fn add(&mut self, data: &[u8]) {
        match &mut self.so_far {
            SoFar::Crc32c(sum) => *sum = crc32c::crc32c_append(*sum, data),
            SoFar::Md5(sum) => sum.update(data),
        }
    }

    /// At the end of the content.
    pub(super) fn check(self) -> Result<(), DownloadError> {
        let (algorithm, actual) = match self.so_far {
            SoFar::Crc32c(sum) => ("crc32c", STANDARD.encode(sum.to_be_bytes())),
            SoFar::Md5(sum) => ("md5", STANDARD.encode(sum.finalize())),
        };
        if actual == self.expected {
            return Ok(());
        }
        Err(DownloadError::Checksum {
            algorithm,
            expected: self.expected,
            actual,
        })
    }
}

/// What `x-goog-hash` says, by name: it can be there several times, and have several entries.
pub(super) fn hashes(headers: &HeaderMap) -> Vec<(String, String)> {
    let values = headers.get_all("x-goog-hash").iter();
    let entries = values.filter_map(|value| value.to_str().ok());
    let entries = entries.flat_map(|text| text.split(','));
    let mut hashes: Vec<_> = entries
        .filter_map(|entry| entry.trim().split_once('='))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    hashes.sort();
    hashes
}

/// Whether the bytes are those that are stored: checksums are of these.
fn is_as_stored(headers: &HeaderMap) -> bool {
    let coding = |name: &str| {
        let value = headers.get(name).map(|value| value.as_bytes().trim_ascii());
        value
            .filter(|coding| !coding.eq_ignore_ascii_case(b"identity"))
            .map(<[u8]>::to_ascii_lowercase)
    };
    coding(header::CONTENT_ENCODING.as_str()) == coding(STORED_ENCODING)
}
