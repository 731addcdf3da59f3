//! Masks that name fields.

use std::fmt;

use super::slot::{Mismatch, Next, Node, Slot, Token};

/// Paths of fields by their wire names (camelCase), separated by commas on the wire: `displayName,owner.email`.
///
/// ```
/// use gapi_runtime::FieldMask;
///
/// assert_eq!(FieldMask::from_iter(["displayName", "owner.email"]).to_string(), "displayName,owner.email");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FieldMask(String);

impl FieldMask {
    /// The mask as on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The paths of the mask.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0
            .split(',')
            .map(str::trim)
            .filter(|path| !path.is_empty())
    }
}

impl<T: Into<String>> From<T> for FieldMask {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

impl<T: AsRef<str>> FromIterator<T> for FieldMask {
    fn from_iter<I: IntoIterator<Item = T>>(paths: I) -> Self {
        let mut text = String::new();
        for path in paths {
            if !text.is_empty() {
                text.push(',');
            }
            text.push_str(path.as_ref());
        }
        Self(text)
    }
}

impl fmt::Display for FieldMask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Slot for FieldMask {
    fn put(&mut self, token: Token<'_>) -> Result<Next<'_>, Mismatch> {
        let Token::Text(text) = token else {
            return Err(Mismatch {
                expected: "a field mask",
            });
        };
        text.clone_into(&mut self.0);
        Ok(Next::Done)
    }

    fn node(&self) -> Option<Node<'_>> {
        Some(Node::Text(&self.0))
    }
}
