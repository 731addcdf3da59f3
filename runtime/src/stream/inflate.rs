//! Undoing gzip as it arrives, without ever having much more than what is asked for.

use std::io::{self, Write as _};

use bytes::{Buf as _, Bytes};
use flate2::write::MultiGzDecoder;
use http::{HeaderMap, header};

/// How much goes in at once: deflate makes at most a thousand times as much of it.
const PIECE: usize = 512;

/// Bytes on the way, compressed or not.
pub(super) enum Inflate {
    Plain(Bytes),
    Gzip {
        input: Bytes,
        decoder: Box<MultiGzDecoder<Vec<u8>>>,
        begun: bool,
    },
}

impl Inflate {
    /// By the headers; an error names a coding that was not asked for.
    pub(super) fn new(headers: &HeaderMap) -> Result<Self, String> {
        let mut codings = headers.get_all(header::CONTENT_ENCODING).iter();
        let coding = codings.next().map(|coding| coding.as_bytes().trim_ascii());
        match coding.map(<[u8]>::to_ascii_lowercase).as_deref() {
            _ if codings.next().is_some() => Err("it has more than one content coding".to_owned()),
            None | Some(b"identity") => Ok(Self::Plain(Bytes::new())),
            Some(b"gzip" | b"x-gzip") => Ok(Self::Gzip {
                input: Bytes::new(),
                decoder: Box::new(MultiGzDecoder::new(Vec::new())),
                begun: false,
            }),
            // As of answers that are read whole, the server's own word for it is not repeated.
            Some(_) => {
                Err("its content coding is not gzip, the only one that was asked for".to_owned())
            }
        }
    }

    /// Adds bytes that arrived, when those before were used up.
    pub(super) fn push(&mut self, data: Bytes) {
        let (Self::Plain(input) | Self::Gzip { input, .. }) = self;
        *input = data;
    }

    /// Hands some plain bytes to `take`; `false` when more have to arrive.
    pub(super) fn pull(&mut self, take: impl FnOnce(&[u8])) -> Result<bool, io::Error> {
        match self {
            Self::Plain(input) => {
                let data = std::mem::take(input);
                if data.is_empty() {
                    return Ok(false);
                }
                take(&data);
            }
            Self::Gzip {
                input,
                decoder,
                begun,
            } => {
                if input.is_empty() {
                    return Ok(false);
                }
                *begun = true;
                let piece = input.len().min(PIECE);
                decoder.write_all(&input[..piece])?;
                input.advance(piece);
                take(decoder.get_ref());
                decoder.get_mut().clear();
            }
        }
        Ok(true)
    }

    /// No more bytes arrive: hands out what is left, and fails when that is no end.
    pub(super) fn finish(&mut self, take: impl FnOnce(&[u8])) -> Result<(), io::Error> {
        if let Self::Gzip { decoder, begun, .. } = self
            && *begun
        {
            decoder.try_finish()?;
            take(decoder.get_ref());
            decoder.get_mut().clear();
        }
        Ok(())
    }
}
