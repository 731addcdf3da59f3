//! Server-sent events, of which the data is JSON (HTML Living Standard, section 9.2).

use bytes::Bytes;

use super::split::{Broken, Found, Step};

/// The event that is being read.
#[derive(Debug, Default)]
pub(super) struct Events {
    started: bool,
    /// A line ended with a carriage return, so a line feed that follows belongs to it.
    after_return: bool,
    /// How much of the line at the start of the buffer was looked at.
    seen: usize,
    /// The data of the event, once it has a line of it.
    data: Option<Vec<u8>>,
    is_error: bool,
}

const MARK: &[u8] = b"\xef\xbb\xbf";

impl Events {
    /// How many bytes of data there are of the event that is not complete.
    pub(super) fn kept(&self) -> usize {
        self.data.as_ref().map_or(0, Vec::len)
    }

    /// Looks at what is there: a line at a time.
    pub(super) fn step(&mut self, buffer: &[u8]) -> Step {
        let Some(&first) = buffer.first() else {
            return Step::More;
        };
        if !self.started {
            if buffer.len() < MARK.len() && MARK.starts_with(buffer) {
                return Step::More;
            }
            self.started = true;
            if buffer.starts_with(MARK) {
                return Step::Skip(MARK.len());
            }
        }
        if std::mem::take(&mut self.after_return) && first == b'\n' {
            return Step::Skip(1);
        }
        let new = &buffer[self.seen..];
        let Some(end) = new.iter().position(|byte| matches!(byte, b'\r' | b'\n')) else {
            self.seen = buffer.len();
            return Step::More;
        };
        let end = self.seen + end;
        self.seen = 0;
        self.after_return = buffer[end] == b'\r';
        match self.line(&buffer[..end]) {
            Some(found) => Step::Event(end + 1, found),
            None => Step::Skip(end + 1),
        }
    }

    /// Reads a line; an empty one completes an event.
    fn line(&mut self, line: &[u8]) -> Option<Found> {
        if line.is_empty() {
            let is_error = std::mem::take(&mut self.is_error);
            // Without data it is only a name, an id or a comment.
            return match (self.data.take(), is_error) {
                (data, true) => Some(Found::Error(Bytes::from(data.unwrap_or_default()))),
                (Some(data), false) => Some(Found::Value(Bytes::from(data))),
                (None, false) => None,
            };
        }
        let colon = line.iter().position(|byte| *byte == b':');
        let (name, value) = match colon {
            Some(colon) => (&line[..colon], &line[colon + 1..]),
            None => (line, &[][..]),
        };
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match name {
            b"data" => match &mut self.data {
                None => self.data = Some(value.to_vec()),
                Some(data) => {
                    data.push(b'\n');
                    data.extend_from_slice(value);
                }
            },
            b"event" => self.is_error = value == b"error",
            // Comments, ids, times to reconnect after, and what is to come.
            _ => {}
        }
        None
    }

    /// At the end of the stream: whether it ends between two events.
    pub(super) fn finish(&self, buffer: &[u8]) -> Result<(), Broken> {
        if buffer.is_empty() && self.data.is_none() && !self.is_error {
            Ok(())
        } else {
            Err(Broken::Incomplete("it ends within an event"))
        }
    }
}
