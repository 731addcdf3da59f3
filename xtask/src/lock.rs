//! `discovery-cache/lock.toml`: where the cached documents came from, and that they are unchanged.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use crate::repository::{Repository, read_toml};

const HEADER: &str = "\
# Where the documents of this folder came from, and their SHA-256 sums: `published` of the bytes as their source has
# them, `sha256` of the committed file. Written by `cargo xtask cache`.
";

/// The lock, by file name.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lock {
    pub(crate) documents: BTreeMap<String, Locked>,
}

/// What is known of one document.
#[derive(Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Locked {
    /// Package or address it was taken from.
    pub(crate) source: String,
    /// The document's own `revision`.
    pub(crate) revision: String,
    /// Sum of the document as published.
    pub(crate) published: String,
    /// Sum of the committed file.
    pub(crate) sha256: String,
}

impl Lock {
    /// Reads the committed lock.
    pub(crate) fn read(repository: &Repository) -> Result<Self> {
        read_toml(&repository.cache().join("lock.toml"))
    }

    /// The text of the file.
    pub(crate) fn to_toml(&self) -> Result<String> {
        let body = toml::to_string(self).context("the lock cannot be written as TOML")?;
        Ok(format!("{HEADER}\n{body}"))
    }
}
