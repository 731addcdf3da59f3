//! Cutting a stream of bytes into the JSON texts that it carries.

use bytes::{Buf as _, Bytes, BytesMut};

use super::array::Array;
use super::events::Events;

/// Bytes that wait to be cut, and how that is done.
pub(super) struct Split {
    buffer: BytesMut,
    limit: u64,
    form: Form,
}

/// How values follow each other.
pub(super) enum Form {
    /// As the items of an array, or one behind the other.
    Array(Array),
    /// As server-sent events.
    Events(Events),
}

/// What is found.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    Value(Bytes),
    /// An event of the type `error`.
    Error(Bytes),
}

/// Why nothing more can be found.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Broken {
    /// A value is larger than the limit.
    TooLarge,
    /// This is no series of values.
    Malformed(String),
    /// It ends before its end.
    Incomplete(&'static str),
}

/// What looking at the bytes that are there leads to.
pub(super) enum Step {
    /// So many bytes are done with.
    Skip(usize),
    /// So many bytes are a value.
    Value(usize),
    /// So many bytes are done with, and make this complete.
    Event(usize, Found),
    /// More bytes are needed.
    More,
}

impl Split {
    /// Nothing yet; a value has at most `limit` bytes.
    pub(super) fn new(form: Form, limit: u64) -> Self {
        Self {
            buffer: BytesMut::new(),
            limit,
            form,
        }
    }

    /// Adds bytes that arrived.
    pub(super) fn push(&mut self, data: &[u8]) {
        self.buffer.extend_from_slice(data);
    }

    /// How many bytes are kept.
    pub(super) fn kept(&self) -> usize {
        self.buffer.len()
            + match &self.form {
                Form::Array(_) => 0,
                Form::Events(events) => events.kept(),
            }
    }

    /// The next value; `None` when more bytes are needed.
    pub(super) fn next(&mut self) -> Result<Option<Found>, Broken> {
        loop {
            let step = match &mut self.form {
                Form::Array(array) => array.step(&self.buffer)?,
                Form::Events(events) => events.step(&self.buffer),
            };
            let found = match step {
                Step::More if self.kept() as u64 > self.limit => return Err(Broken::TooLarge),
                Step::More => return Ok(None),
                Step::Skip(bytes) => {
                    self.buffer.advance(bytes);
                    continue;
                }
                Step::Value(bytes) => Found::Value(self.buffer.split_to(bytes).freeze()),
                Step::Event(bytes, found) => {
                    self.buffer.advance(bytes);
                    found
                }
            };
            let (Found::Value(text) | Found::Error(text)) = &found;
            if text.len() as u64 > self.limit {
                return Err(Broken::TooLarge);
            }
            return Ok(Some(found));
        }
    }

    /// No more bytes come: what there is at the very end, or why that is no end.
    pub(super) fn finish(&mut self) -> Result<Option<Found>, Broken> {
        match &mut self.form {
            Form::Array(array) => {
                let is_value = array.finish(&self.buffer)?;
                Ok(is_value.then(|| Found::Value(self.buffer.split().freeze())))
            }
            Form::Events(events) => events.finish(&self.buffer).map(|()| None),
        }
    }
}
