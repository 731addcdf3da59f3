//! Documents into the cache: checked, in canonical form, never an older one over a newer one, each with its lock entry.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use gapi_generator::Document;
use serde::{Deserialize, Serialize};

use super::Published;
use crate::api_id::ApiId;
use crate::generate::{Inputs, recorded_names};
use crate::lock::{Lock, Locked};
use crate::repository::{Repository, read_bytes, read_toml};
use crate::{canonical, digest, tree};

/// What became of one document.
pub(crate) enum Stored {
    /// It is the one that was there.
    Unchanged,
    /// It is in the cache now.
    Updated { before: String, after: String },
    /// The cache has a newer one.
    Older { ours: String, theirs: String },
}

/// The cache, and how far an unfinished run came.
pub(crate) struct Store<'a> {
    repository: &'a Repository,
    lock: Lock,
    done: Done,
}

/// The documents that an unfinished run has dealt with.
#[derive(Default, Deserialize, Serialize)]
struct Done {
    source: String,
    apis: BTreeSet<String>,
}

impl fmt::Display for Stored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unchanged => f.write_str("unchanged"),
            Self::Updated { before, after } => write!(f, "{before} → {after}"),
            Self::Older { ours, theirs } => write!(f, "kept {ours}, which is newer than {theirs}"),
        }
    }
}

impl<'a> Store<'a> {
    /// Opens the cache; goes on where a run from the same source was interrupted.
    pub(crate) fn open(repository: &'a Repository, source: &str) -> Result<Self> {
        let path = done_path(repository);
        let done: Done = if path.is_file() {
            // A file that was cut off says nothing, and then all is fetched once more.
            read_toml(&path).unwrap_or_default()
        } else {
            Done::default()
        };
        let done = if done.source == source {
            done
        } else {
            Done {
                source: source.to_owned(),
                apis: BTreeSet::new(),
            }
        };
        Ok(Self {
            repository,
            lock: Lock::read(repository)?,
            done,
        })
    }

    /// Whether the unfinished run dealt with it.
    pub(crate) fn has(&self, id: &ApiId) -> bool {
        self.done.apis.contains(&id.to_string())
    }

    /// Checks a document and stores it, unless the cache has it or a newer one.
    pub(crate) fn put(
        &mut self,
        inputs: &Inputs,
        id: &ApiId,
        (published, source): &Published,
    ) -> Result<Stored> {
        let document = Document::parse(published).map_err(|error| error.of(id.to_string()))?;
        ensure!(
            document.label() == id.to_string(),
            "this is {}, not {id}",
            document.label()
        );
        // A document that nothing can be generated from is no better than half a document.
        let names = recorded_names(&self.repository.cache().join("names").join(id.file("toml")))?;
        gapi_generator::generate(
            &document,
            &inputs.overrides,
            &names,
            &inputs.options("0.0.0", ""),
        )?;
        let text = canonical::canonical(published)?;
        let name = id.file("json");
        let path = self.repository.cache().join(&name);
        let locked = Locked {
            source: source.clone(),
            revision: document.revision().to_owned(),
            published: digest::sha256(published),
            sha256: digest::sha256(text.as_bytes()),
        };
        let before = if path.is_file() {
            let bytes = read_bytes(&path)?;
            // What cannot be read is no reason to keep it.
            let revision = Document::parse(&bytes).map(|document| document.revision().to_owned());
            Some((bytes, revision.unwrap_or_default()))
        } else {
            None
        };
        let stored = match before {
            Some((bytes, _)) if bytes == text.as_bytes() => Stored::Unchanged,
            Some((_, ours)) if is_older(&locked.revision, &ours) => Stored::Older {
                ours,
                theirs: locked.revision.clone(),
            },
            before => Stored::Updated {
                before: before.map_or("none".to_owned(), |(_, revision)| revision),
                after: locked.revision.clone(),
            },
        };
        if matches!(stored, Stored::Updated { .. }) {
            tree::write_if_changed(&path, &text)?;
        }
        let known = self.lock.documents.get(&name).map(|known| &known.sha256);
        if !matches!(stored, Stored::Older { .. }) && known != Some(&locked.sha256) {
            self.lock.documents.insert(name, locked);
            let lock = self.repository.cache().join("lock.toml");
            tree::write_if_changed(&lock, &self.lock.to_toml()?)?;
        }
        self.done.apis.insert(id.to_string());
        let done = toml::to_string(&self.done).context("the state cannot be written as TOML")?;
        tree::write_if_changed(&done_path(self.repository), &done)?;
        Ok(stored)
    }

    /// All are fetched: the next run begins anew.
    pub(crate) fn finish(self) -> Result<()> {
        let path = done_path(self.repository);
        if path.exists() {
            fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        }
        Ok(())
    }
}

fn done_path(repository: &Repository) -> PathBuf {
    repository.root().join("target/fetch/done.toml")
}

/// Whether a revision is before another one. Revisions are dates; what is none is not compared.
fn is_older(theirs: &str, ours: &str) -> bool {
    let is_date = |text: &str| text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit());
    is_date(theirs) && is_date(ours) && theirs < ours
}
