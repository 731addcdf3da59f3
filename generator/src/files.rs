//! Files of a generated crate, in memory.

use std::collections::BTreeMap;

/// Contents by path. Paths are relative, with `/` between components.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, String>);

impl Files {
    /// Paths and contents, ordered by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(path, contents)| (path.as_str(), contents.as_str()))
    }

    /// The contents of one file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a file; `false` means that there was one of that path, which is gone now.
    pub(crate) fn insert(&mut self, path: impl Into<String>, contents: String) -> bool {
        self.0.insert(path.into(), contents).is_none()
    }
}
