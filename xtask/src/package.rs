//! Google's Python package, which holds discovery documents, by pip.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::{process, tree};

/// Where the documents are inside the package.
pub(crate) const INSIDE: &str = "googleapiclient/discovery_cache/documents";

/// A version that is one, and no option of pip.
pub(crate) fn version(text: &str) -> Result<&str> {
    let sound = text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '.');
    ensure!(sound, "{text:?} is not a version of a package");
    Ok(text)
}

/// Downloads a package, such as `google-api-python-client==2.202.0`, into a folder of its own, and returns its wheel.
pub(crate) fn download(what: &str, folder: &Path) -> Result<PathBuf> {
    remove(folder)?;
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "download", "--quiet"])
        .args(["--disable-pip-version-check", "--no-deps"])
        .args(["--only-binary", ":all:", "--dest"])
        .arg(folder)
        .arg(what);
    process::run_quietly(&mut pip)
        .with_context(|| format!("{what} is downloaded with pip: install python3 with pip"))?;
    let failed = || format!("cannot list {}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(failed)? {
        files.push(entry.with_context(failed)?.path());
    }
    ensure!(
        files.len() == 1,
        "pip left {} files for {what}",
        files.len()
    );
    files.pop().with_context(failed)
}

/// Unpacks a wheel; the folder is there whole or not at all.
pub(crate) fn unpack(wheel: &Path, folder: &Path) -> Result<()> {
    let parts = folder.with_extension("parts");
    remove(&parts)?;
    let mut unzip = Command::new("python3");
    unzip
        .args(["-m", "zipfile", "--extract"])
        .arg(wheel)
        .arg(&parts);
    process::run_quietly(&mut unzip)?;
    ensure!(
        parts.join(INSIDE).is_dir(),
        "{} holds no documents",
        wheel.display()
    );
    remove(folder)?;
    fs::rename(&parts, folder).with_context(|| format!("cannot move {}", parts.display()))
}

/// Removes a folder, if there is one.
pub(crate) fn remove(folder: &Path) -> Result<()> {
    if tree::is_folder(folder)? {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}
