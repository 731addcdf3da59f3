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
    data: Vec<u8>,
    has_data: bool,
    is_error: bool,
}

const MARK: &[u8] = b"\xef\xbb\xbf";

impl Events {
    /// How many bytes of data there are of the event that is not complete.
    pub(super) fn kept(&self) -> usize {
        self.data.len()
    }

    /// Looks at what is there: a line at a time.
    pub(super) fn step(&mut self, buffer: &[u8]) -> Result<Step, Broken> {
        let Some(&first) = buffer.first() else {
            return Ok(Step::More);
        };
        if !self.started {
            if buffer.len() < MARK.len() && MARK.starts_with(buffer) {
                return Ok(Step::More);
            }
            self.started = true;
            if buffer.starts_with(MARK) {
                return Ok(Step::Skip(MARK.len()));
            }
        }
        if std::mem::take(&mut self.after_return) && first == b'\n' {
            return Ok(Step::Skip(1));
        }
        let new = &buffer[self.seen..];
        let Some(end) = new.iter().position(|byte| matches!(byte, b'\r' | b'\n')) else {
            self.seen = buffer.len();
            return Ok(Step::More);
        };
        let end = self.seen + end;
        self.seen = 0;
        self.after_return = buffer[end] == b'\r';
        Ok(match self.line(&buffer[..end]) {
            Some(found) => Step::Event(end + 1, found),
            None => Step::Skip(end + 1),
        })
    }

    /// Reads a line; an empty one completes an event.
    fn line(&mut self, line: &[u8]) -> Option<Found> {
        if line.is_empty() {
            let data = Bytes::from(std::mem::take(&mut self.data));
            let (has_data, is_error) = (self.has_data, self.is_error);
            (self.has_data, self.is_error) = (false, false);
            return match (has_data, is_error) {
                (_, true) => Some(Found::Error(data)),
                (true, false) => Some(Found::Value(data)),
                // Only a name, an id or a comment.
                (false, false) => None,
            };
        }
        let colon = line.iter().position(|byte| *byte == b':');
        let (name, value) = match colon {
            Some(colon) => (&line[..colon], &line[colon + 1..]),
            None => (line, &[][..]),
        };
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match name {
            b"data" => {
                if self.has_data {
                    self.data.push(b'\n');
                }
                self.data.extend_from_slice(value);
                self.has_data = true;
            }
            b"event" => self.is_error = value == b"error",
            // Comments, ids, times to reconnect after, and what is to come.
            _ => {}
        }
        None
    }

    /// At the end of the stream: whether it ends between two events.
    pub(super) fn finish(&self, buffer: &[u8]) -> Result<(), Broken> {
        if buffer.is_empty() && !self.has_data && !self.is_error {
            Ok(())
        } else {
            Err(Broken::Incomplete("it ends within an event"))
        }
    }
}
