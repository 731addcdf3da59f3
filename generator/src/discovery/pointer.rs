//! Where in a document something stands, as a JSON pointer.

use std::fmt;

use crate::Error;

/// A chain of keys from the root; its text is made only when something is refused.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pointer<'a> {
    parent: Option<&'a Pointer<'a>>,
    key: Key<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Key<'a> {
    Root,
    Member(&'a str),
    Index(usize),
}

impl<'a> Pointer<'a> {
    /// The whole document.
    pub(crate) const ROOT: Pointer<'static> = Pointer {
        parent: None,
        key: Key::Root,
    };

    /// A member of the object here.
    pub(crate) fn member(&'a self, key: &'a str) -> Self {
        Self {
            parent: Some(self),
            key: Key::Member(key),
        }
    }

    /// An element of the array here.
    pub(crate) fn index(&'a self, index: usize) -> Self {
        Self {
            parent: Some(self),
            key: Key::Index(index),
        }
    }

    /// A refusal of what stands here.
    pub(crate) fn error(&self, reason: impl Into<String>) -> Error {
        Error::new(self.to_string(), reason)
    }
}

impl fmt::Display for Pointer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.key {
            Key::Root => Ok(()),
            Key::Member(key) => write!(f, "/{}", key.replace('~', "~0").replace('/', "~1")),
            Key::Index(index) => write!(f, "/{index}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slashes_and_tildes_of_keys_are_escaped() {
        let schemas = Pointer::ROOT.member("schemas");
        let schema = schemas.member("a/b~c");
        let list = schema.member("enum");
        assert_eq!(list.index(3).to_string(), "/schemas/a~1b~0c/enum/3");
    }
}
