//! Why a document, the overrides or the recorded names were refused.

use std::fmt;

/// A refusal: where in which document, and why.
///
/// Prints as one line: `drive:v3: /schemas/File/properties/x: the reason`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Error {
    document: String,
    pointer: String,
    reason: String,
}

impl Error {
    /// A refusal at a JSON pointer; the pointer of the whole document is empty.
    pub fn new(pointer: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            document: String::new(),
            pointer: pointer.into(),
            reason: reason.into(),
        }
    }

    /// The same refusal, said of a named document or file unless one was named before.
    #[must_use]
    pub fn of(mut self, document: impl Into<String>) -> Self {
        if self.document.is_empty() {
            self.document = document.into();
        }
        self
    }

    /// The document, such as `drive:v3`, or a file; empty before it is known.
    pub fn document(&self) -> &str {
        &self.document
    }

    /// The JSON pointer of the offending member; empty for the whole document.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What is wrong there.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What a stranger's document holds must not draw lines of its own in a terminal or a log.
        let line: String = [&self.document, &self.pointer, &self.reason]
            .into_iter()
            .filter(|part| !part.is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(": ");
        for c in line.chars() {
            if c.is_control() || crate::text::is_bidi_control(c) {
                write!(f, "{}", c.escape_unicode())?;
            } else {
                write!(f, "{c}")?;
            }
        }
        Ok(())
    }
}
