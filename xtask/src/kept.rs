//! `discovery-cache/apis.toml`: the APIs whose crates are committed, and why.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::api_id::ApiId;
use crate::repository::{Repository, read_toml};

/// An API whose crate is committed.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) id: ApiId,
    /// Version of the crate, without the revision.
    pub(crate) crate_version: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    api: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: String,
    version: String,
    crate_version: String,
    why: String,
}

/// Reads the list, in its order.
pub(crate) fn read(repository: &Repository) -> Result<Vec<Kept>> {
    let path = repository.cache().join("apis.toml");
    let file: File = read_toml(&path)?;
    let mut kept: Vec<Kept> = Vec::new();
    for entry in file.api {
        let id =
            ApiId::new(&entry.name, &entry.version).with_context(|| path.display().to_string())?;
        ensure!(
            !entry.why.trim().is_empty(),
            "{}: {id} does not say why it is kept",
            path.display()
        );
        if let Some(other) = kept.iter().find(|other| other.id.folder() == id.folder()) {
            anyhow::bail!(
                "{}: {id} and {} share the folder {}",
                path.display(),
                other.id,
                id.folder()
            );
        }
        kept.push(Kept {
            id,
            crate_version: entry.crate_version,
        });
    }
    Ok(kept)
}
