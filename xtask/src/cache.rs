//! `cargo xtask cache`: stores the kept documents in canonical form, and locks them.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use clap::Args;
use serde::Deserialize;

use crate::corpus::{self, CorpusLock};
use crate::lock::{Lock, Locked};
use crate::repository::{Repository, read_bytes};
use crate::{Outcome, canonical, digest, kept, tree};

/// Options of the command.
#[derive(Args, Debug)]
pub(crate) struct CacheArgs {
    /// The folder of published documents, named such as drive.v3.json; without it they come from the locked corpus
    #[arg(long, value_name = "DIR", requires = "source")]
    from: Option<PathBuf>,
    /// Where those documents came from, for the lock
    #[arg(long, value_name = "TEXT", requires = "from")]
    source: Option<String>,
}

/// What a document says of itself.
#[derive(Deserialize)]
struct Head {
    name: String,
    version: String,
    #[serde(default)]
    revision: String,
}

/// Runs the command.
pub(crate) fn run(repository: &Repository, args: CacheArgs) -> Result<Outcome> {
    let (folder, source) = if let (Some(folder), Some(source)) = (args.from, args.source) {
        (folder, source)
    } else {
        let lock = CorpusLock::read(repository)?;
        (corpus::obtain(repository, &lock)?, lock.source())
    };
    let mut lock = Lock::default();
    let mut texts = Vec::new();
    for kept in kept::read(repository)? {
        let name = kept.id.file("json");
        let path = folder.join(&name);
        let (text, locked) = read(&path, &kept.id.to_string(), &source)
            .with_context(|| path.display().to_string())?;
        lock.documents.insert(name.clone(), locked);
        texts.push((name, text));
    }
    // All are read and sound; only now is anything written.
    for (name, text) in &texts {
        if tree::write_if_changed(&repository.cache().join(name), text)? {
            println!("{name}: written");
        }
    }
    tree::write_if_changed(&repository.cache().join("lock.toml"), &lock.to_toml()?)?;
    println!("{} documents from {source}", texts.len());
    Ok(Outcome::Done)
}

fn read(path: &Path, id: &str, source: &str) -> Result<(String, Locked)> {
    let published = read_bytes(path)?;
    let head: Head = serde_json::from_slice(&published)?;
    let named = format!("{}:{}", head.name, head.version);
    ensure!(named == id, "this is {named}, not {id}");
    let text = canonical::canonical(&published)?;
    let locked = Locked {
        source: source.to_owned(),
        revision: head.revision,
        published: digest::sha256(&published),
        sha256: digest::sha256(text.as_bytes()),
    };
    Ok((text, locked))
}
