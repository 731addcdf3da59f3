//! `discovery-cache/corpus.lock`: which package the corpus is taken from, and the sums of its documents.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use crate::repository::{Repository, read_toml};

const HEADER: &str = "\
# The corpus: every discovery document of this Python package. `wheel` and `documents` are the SHA-256 sums of the
# package and of its documents as published. Rewritten by `cargo xtask corpus --relock`.
";

/// The lock of the corpus.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CorpusLock {
    pub(crate) package: String,
    pub(crate) version: String,
    pub(crate) wheel: String,
    /// Sums by file name.
    pub(crate) documents: BTreeMap<String, String>,
}

impl CorpusLock {
    /// Reads the committed lock.
    pub(crate) fn read(repository: &Repository) -> Result<Self> {
        read_toml(&Self::path(repository))
    }

    pub(crate) fn path(repository: &Repository) -> std::path::PathBuf {
        repository.cache().join("corpus.lock")
    }

    /// The package and its version, as people write it.
    pub(crate) fn source(&self) -> String {
        format!("{} {}", self.package, self.version)
    }

    /// The text of the file.
    pub(crate) fn to_toml(&self) -> Result<String> {
        let body = toml::to_string(self).context("the lock cannot be written as TOML")?;
        Ok(format!("{HEADER}\n{body}"))
    }
}
