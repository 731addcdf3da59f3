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
    let mut replaced = false;
    for (index, block) in text.split("[[api]]\n").enumerate() {
        out.push_str(if index > 0 { "[[api]]\n" } else { "" });
        if index == 0 || !is_entry_of(block, id) {
            out.push_str(block);
            continue;
        }
        for line in block.split_inclusive('\n') {
            if line.starts_with("crate_version") {
                out.extend(["crate_version = \"", version, "\"\n"]);
                replaced = true;
            } else {
                out.push_str(line);
            }
        }
    }
    ensure!(
        replaced,
        "{}: {id} has no line `crate_version`",
        path.display()
    );
    tree::write_if_changed(&path, &out)?;
    Ok(())
}

/// Adds an API to the end of the list.
pub(crate) fn append(repository: &Repository, id: &ApiId, version: &str, why: &str) -> Result<()> {
    ensure!(!why.trim().is_empty(), "say why {id} is kept");
    let path = repository.cache().join("apis.toml");
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let entry = format!(
        "\n[[api]]\nname = {}\nversion = {}\ncrate_version = {}\nwhy = {}\n",
        quoted(id.name()),
        quoted(id.version()),
        quoted(version),
        quoted(why.trim()),
    );
    let text = read_text(&path)?;
    tree::write_if_changed(&path, &format!("{}\n{entry}", text.trim_end()))?;
    Ok(())
}

/// Takes an API out of the list, with its lines and no others.
pub(crate) fn remove(repository: &Repository, id: &ApiId) -> Result<()> {
    let path = repository.cache().join("apis.toml");
    let text = read_text(&path)?;
    let mut out = String::new();
    for (index, block) in text.split("[[api]]\n").enumerate() {
        let is_it = index > 0 && is_entry_of(block, id);
        if !is_it {
            out.extend([if index > 0 { "[[api]]\n" } else { "" }, block]);
        }
    }
    tree::write_if_changed(&path, &format!("{}\n", out.trim_end()))?;
    Ok(())
}

/// Whether these lines are the entry of an API.
fn is_entry_of(block: &str, id: &ApiId) -> bool {
    toml::from_str::<Entry>(block)
        .is_ok_and(|entry| entry.name == id.name() && entry.version == id.version())
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
