//! `discovery-cache/apis.toml`: the APIs whose crates are committed, and why.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::api_id::ApiId;
use crate::repository::{Repository, read_text, read_toml};
use crate::tree;

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

/// Writes another version of a crate into the list, and leaves all else as it is.
pub(crate) fn set_version(repository: &Repository, id: &ApiId, version: &str) -> Result<()> {
    let path = repository.cache().join("apis.toml");
    let text = read_text(&path)?;
    let mut out = String::new();
    let (mut name, mut api_version, mut replaced) = (None, None, false);
    for line in text.split_inclusive('\n') {
        let value = |key: &str| {
            let rest = line.strip_prefix(key)?.trim_start().strip_prefix('=')?;
            Some(rest.trim().trim_matches('"').to_owned())
        };
        if line.starts_with("[[") {
            (name, api_version) = (None, None);
        }
        name = value("name").or(name);
        api_version = value("version").or(api_version);
        let is_it =
            name.as_deref() == Some(id.name()) && api_version.as_deref() == Some(id.version());
        if is_it && value("crate_version").is_some() {
            out.extend(["crate_version = \"", version, "\"\n"]);
            replaced = true;
        } else {
            out.push_str(line);
        }
    }
    ensure!(
        replaced,
        "{}: {id} has no line `crate_version` behind its name and version",
        path.display()
    );
    tree::write_if_changed(&path, &out)?;
    Ok(())
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
