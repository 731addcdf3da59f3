//! What generation needs besides a document.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result};
use gapi_generator::{Options, Overrides, RecordedNames};
use toml::Table;

use super::fitting::fitting;
use crate::repository::{Repository, read_text};

/// Read once, for all documents of a run.
pub(crate) struct Inputs {
    pub(crate) overrides: Overrides,
    /// The APIs that the overlay says something of.
    pub(crate) overridden: BTreeSet<String>,
    runtime_version: String,
}

impl Inputs {
    /// For documents that the overlay was written for.
    pub(crate) fn read(repository: &Repository) -> Result<Self> {
        Self::with_overrides(repository, &overlay(repository)?)
    }

    /// For any document: what the overlay says of things that this one does not have is left out.
    pub(crate) fn fitting(repository: &Repository, label: &str, document: &[u8]) -> Result<Self> {
        let overlay = fitting(
            &overlay(repository)?,
            label,
            &String::from_utf8_lossy(document),
        )?;
        Self::with_overrides(repository, &overlay)
    }

    fn with_overrides(repository: &Repository, overlay: &str) -> Result<Self> {
        let overrides = Overrides::parse(overlay)
            .map_err(|error| error.of("discovery-cache/overrides.toml"))?;
        let overlay: Table = toml::from_str(overlay).context("discovery-cache/overrides.toml")?;
        let facts = overlay.values().filter_map(toml::Value::as_table);
        Ok(Self {
            overrides,
            overridden: facts.flat_map(Table::keys).cloned().collect(),
            runtime_version: repository.runtime_version()?,
        })
    }

    /// Options of a crate that finds the runtime at this path.
    pub(crate) fn options(&self, crate_version: &str, runtime_path: &str) -> Options {
        Options {
            crate_version: crate_version.to_owned(),
            runtime_version: self.runtime_version.clone(),
            runtime_path: runtime_path.to_owned(),
            standalone: false,
            allowed_roots: Vec::new(),
        }
    }
}

fn overlay(repository: &Repository) -> Result<String> {
    let path = repository.cache().join("overrides.toml");
    if path.exists() {
        read_text(&path)
    } else {
        Ok(String::new())
    }
}

/// The names that an earlier run recorded; none when there was no earlier run.
pub(crate) fn recorded_names(path: &Path) -> Result<RecordedNames> {
    if !path.exists() {
        return Ok(RecordedNames::default());
    }
    let names = RecordedNames::parse(&read_text(path)?)
        .map_err(|error| error.of(path.display().to_string()));
    names.context("the recorded names are broken, restore them from version control")
}
