//! A crate from any document into any folder.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use gapi_generator::{Document, Options, Output, generate};

use super::inputs::{Inputs, recorded_names};
use super::kept_crates::package_name;
use crate::Outcome;
use crate::repository::Repository;
use crate::tree::{self, Others, Wanted};

/// Version of crates that nobody publishes for us.
const CRATE_VERSION: &str = "0.1.0";
/// The names that the crate's users may rely on, kept beside it for the next run.
const NAMES: &str = "names.toml";
/// More than the generator accepts, so that the refusal is its own.
const MOST_READ: u64 = 128 << 20;

/// Generates the crate; a refused document leaves everything as it was.
pub(super) fn run(
    repository: &Repository,
    file: &Path,
    out: &Path,
    allowed_roots: Vec<String>,
) -> Result<Outcome> {
    let folder = resolve(out)?;
    let bytes = read(file)?;
    let document = Document::parse(&bytes).map_err(|error| error.of(file.display().to_string()))?;
    let inputs = Inputs::fitting(repository, &document.label(), &bytes)?;
    drop(bytes);
    let options = Options {
        standalone: true,
        allowed_roots,
        ..inputs.options(CRATE_VERSION, &runtime_path(repository, &folder)?)
    };
    let names = recorded_names(&folder.join(NAMES))?;
    let Output { files, names } = generate(&document, &inputs.overrides, &names, &options)?;
    let names = names.to_toml();
    let mut wanted: BTreeMap<&str, &str> = files.iter().collect();
    wanted.insert(NAMES, &names);
    check_owner(
        &folder,
        wanted.get("Cargo.toml").copied().unwrap_or_default(),
    )?;
    let plan = tree::compare(&Wanted {
        folder: folder.clone(),
        files: wanted,
        others: Others::KeptAtTop,
    })?;
    tree::apply(&plan)?;
    println!(
        "{}: {} files in {}, {} written, {} removed",
        document.label(),
        files.len() + 1,
        out.display(),
        plan.written(),
        plan.removed()
    );
    Ok(Outcome::Done)
}

/// Reads a document, whatever the path leads to: no device without an end, no file without bounds.
fn read(file: &Path) -> Result<Vec<u8>> {
    let failed = || format!("cannot read {}", file.display());
    let opened = fs::File::open(file).with_context(failed)?;
    ensure!(
        opened.metadata().with_context(failed)?.is_file(),
        "{} is not a file",
        file.display()
    );
    let mut bytes = Vec::new();
    opened
        .take(MOST_READ)
        .read_to_end(&mut bytes)
        .with_context(failed)?;
    Ok(bytes)
}

/// The output folder without links on the way to it; its last part need not exist.
fn resolve(out: &Path) -> Result<PathBuf> {
    let absolute =
        std::path::absolute(out).with_context(|| format!("cannot resolve {}", out.display()))?;
    ensure!(
        absolute
            .components()
            .all(|part| part != Component::ParentDir)
            || absolute.exists(),
        "{} leads through folders that do not exist",
        out.display()
    );
    if tree::is_folder(&absolute)? {
        return fs::canonicalize(&absolute)
            .with_context(|| format!("cannot resolve {}", out.display()));
    }
    // The nearest folder that exists decides; what is missing below it will be made.
    let missing = absolute
        .ancestors()
        .take_while(|folder| !folder.exists())
        .count();
    let existing = absolute
        .ancestors()
        .nth(missing)
        .context("a path without a root")?;
    let below = absolute
        .strip_prefix(existing)
        .context("a path outside of its own folder")?;
    let existing = fs::canonicalize(existing)
        .with_context(|| format!("cannot resolve {}", existing.display()))?;
    ensure!(existing.is_dir(), "{} is not a folder", existing.display());
    Ok(existing.join(below))
}

/// The runtime as seen from the crate.
fn runtime_path(repository: &Repository, folder: &Path) -> Result<String> {
    let runtime = repository.runtime();
    let runtime = fs::canonicalize(&runtime)
        .with_context(|| format!("cannot resolve {}", runtime.display()))?;
    let path = relative(folder, &runtime).unwrap_or(runtime);
    let text = path
        .to_str()
        .context("the path of the runtime is not UTF-8")?;
    Ok(text.replace(std::path::MAIN_SEPARATOR, "/"))
}

/// The way from one folder to another; none when they share no root.
fn relative(from: &Path, to: &Path) -> Option<PathBuf> {
    let shared = from
        .components()
        .zip(to.components())
        .take_while(|(a, b)| a == b)
        .count();
    if shared == 0 {
        return None;
    }
    let up = from.components().skip(shared).map(|_| Component::ParentDir);
    Some(up.chain(to.components().skip(shared)).collect())
}

/// Refuses a folder that holds anything but an earlier version of the same crate.
fn check_owner(folder: &Path, manifest: &str) -> Result<()> {
    if !tree::is_folder(folder)?
        || fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
    {
        return Ok(());
    }
    let theirs = folder.join("Cargo.toml");
    let name = if theirs.is_file() {
        package_name(&theirs).ok()
    } else {
        None
    };
    match name {
        Some(name) if manifest.contains(&format!("name = \"{name}\"")) => Ok(()),
        Some(name) => bail!(
            "{} holds the crate {name}; choose another folder",
            folder.display()
        ),
        None => bail!(
            "{} is not empty and holds no crate of ours; choose another folder",
            folder.display()
        ),
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::relative;

    #[test]
    fn the_way_to_the_runtime_goes_up_then_down() {
        let way = |from: &str, to: &str| relative(Path::new(from), Path::new(to));
        assert_eq!(way("/a/b/c", "/a/r"), Some(PathBuf::from("../../r")));
        assert_eq!(way("/a", "/a/r"), Some(PathBuf::from("r")));
    }
}
