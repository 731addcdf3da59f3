//! Where the items of a JSON array begin and end, found byte by byte in text that arrives in any pieces.
//!
//! Only what separates items is looked at: brackets, strings, commas. Whether an item is JSON is found out when it is
//! decoded. Values without an array around them, one or several with white space in between, are items too.

use super::split::{Broken, Step};

/// How far the array is.
#[derive(Debug, Default)]
pub(super) struct Array {
    place: Place,
    /// Whether there is an array around the values.
    bracketed: bool,
    /// How much of the value at the start of the buffer was looked at.
    seen: usize,
    depth: usize,
    kind: Kind,
    escaped: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Place {
    #[default]
    Start,
    /// Behind `[`.
    First,
    /// Behind a comma.
    Item,
    Inside,
    /// Behind a value.
    Behind,
    /// Behind `]`.
    End,
}

/// What the value at the start of the buffer is, as far as it was looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    /// Within an object or an array.
    #[default]
    Nested,
    /// Within a string, that may be within an object.
    Text,
    /// A number, `true`, `false` or `null`, without brackets around.
    Word,
}

/// UTF-8's byte order mark, which some servers send.
const MARK: &[u8] = b"\xef\xbb\xbf";

impl Array {
    /// Looks at what is there.
    pub(super) fn step(&mut self, buffer: &[u8]) -> Result<Step, Broken> {
        if self.place == Place::Inside {
            return Ok(self.inside(buffer));
        }
        let blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
        let blanks = buffer.iter().take_while(|byte| blank(byte)).count();
        if blanks > 0 {
            return Ok(Step::Skip(blanks));
        }
        let Some(&byte) = buffer.first() else {
            return Ok(Step::More);
        };
        match (self.place, byte) {
            (Place::Start, b'\xef') if !self.bracketed => {
                if buffer.starts_with(MARK) {
                    return Ok(Step::Skip(MARK.len()));
                }
                if MARK.starts_with(buffer) {
                    return Ok(Step::More);
                }
                return Err(unexpected(byte));
            }
            (Place::Start, b'[') => {
                self.bracketed = true;
                self.place = Place::First;
            }
            (Place::First | Place::Behind, b']') if self.bracketed => self.place = Place::End,
            (Place::Behind, b',') if self.bracketed => self.place = Place::Item,
            (Place::Start | Place::First | Place::Item, _) => return self.begin(byte),
            (Place::Behind, _) if !self.bracketed => return self.begin(byte),
            _ => return Err(unexpected(byte)),
        }
        Ok(Step::Skip(1))
    }

    /// Begins a value, of which nothing is done with yet.
    fn begin(&mut self, byte: u8) -> Result<Step, Broken> {
        self.kind = match byte {
            b'{' | b'[' => Kind::Nested,
            b'"' => Kind::Text,
            b'-' | b'0'..=b'9' | b't' | b'f' | b'n' => Kind::Word,
            _ => return Err(unexpected(byte)),
        };
        self.depth = usize::from(self.kind == Kind::Nested);
        self.seen = 1;
        self.escaped = false;
        self.place = Place::Inside;
        Ok(Step::Skip(0))
    }

    /// Looks for the end of a value.
    fn inside(&mut self, buffer: &[u8]) -> Step {
        while let Some(&byte) = buffer.get(self.seen) {
            if self.kind == Kind::Word {
                if matches!(byte, b',' | b']' | b' ' | b'\t' | b'\r' | b'\n') {
                    return self.ends();
                }
                self.seen += 1;
                continue;
            }
            self.seen += 1;
            let closes = match (self.kind, byte) {
                (Kind::Text, _) if self.escaped => {
                    self.escaped = false;
                    false
                }
                (Kind::Text, b'\\') => {
                    self.escaped = true;
                    false
                }
                (Kind::Text, b'"') => {
                    self.kind = Kind::Nested;
                    self.depth == 0
                }
                (Kind::Nested, b'"') => {
                    self.kind = Kind::Text;
                    false
                }
                (Kind::Nested, b'{' | b'[') => {
                    self.depth += 1;
                    false
                }
                (Kind::Nested, b'}' | b']') => {
                    self.depth -= 1;
                    self.depth == 0
                }
                _ => false,
            };
            if closes {
                return self.ends();
            }
        }
        Step::More
    }

    fn ends(&mut self) -> Step {
        self.place = Place::Behind;
        Step::Value(self.seen)
    }

    /// At the end of the stream: whether what is left is a value, which nothing but the end could tell.
    pub(super) fn finish(&mut self, buffer: &[u8]) -> Result<bool, Broken> {
        let is_word = self.kind == Kind::Word && !self.bracketed;
        match self.place {
            Place::Inside if is_word => {
                self.place = Place::Behind;
                Ok(true)
            }
            // An answer without anything in it is a series without values.
            Place::Start | Place::End if buffer.is_empty() => Ok(false),
            Place::Behind if !self.bracketed => Ok(false),
            Place::Inside => Err(Broken::Incomplete("it ends within a value")),
            _ => Err(Broken::Incomplete("its array is not closed")),
        }
    }
}

fn unexpected(byte: u8) -> Broken {
    let byte = char::from(byte).escape_default();
    Broken::Malformed(format!(
        "`{byte}` stands where it cannot be in a series of values"
    ))
}
