//! The only code that writes generated files: compares a folder with the files it should hold, then makes it so.
//!
//! Writing, `--check` and the tests share [`compare`]. Nothing is written unless all of it can be: links are refused
//! while comparing, files are replaced whole, and a folder in which nothing changed is not touched.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

/// What a folder should hold.
#[derive(Debug)]
pub(crate) struct Wanted<'a> {
    /// The folder; its parent need not exist.
    pub(crate) folder: PathBuf,
    /// Contents by path below the folder, with `/`.
    pub(crate) files: BTreeMap<&'a str, &'a str>,
    /// What else may be there.
    pub(crate) others: Others,
}

/// What else may be in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Others {
    /// Nothing: it is removed.
    Removed,
    /// Entries of the folder itself that are not wanted stay (a lock file, a build folder); below the wanted folders
    /// everything else is removed.
    KeptAtTop,
    /// Everything: the folder is shared.
    Kept,
}

/// A file that is not as it should be.
#[derive(Debug)]
pub(crate) struct Change {
    /// The file.
    pub(crate) path: PathBuf,
    /// What it holds; nothing when it is missing.
    pub(crate) before: Option<Vec<u8>>,
    /// What it should hold; nothing when it should go.
    pub(crate) after: Option<String>,
}

/// All that has to be done to a folder.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// Files, sorted by path.
    pub(crate) changes: Vec<Change>,
    /// Folders that hold nothing wanted, deepest first.
    stale_folders: Vec<PathBuf>,
}

impl Plan {
    /// Files to write.
    pub(crate) fn written(&self) -> usize {
        self.changes
            .iter()
            .filter(|change| change.after.is_some())
            .count()
    }

    /// Files to remove.
    pub(crate) fn removed(&self) -> usize {
        self.changes.len() - self.written()
    }

    /// Adds another folder's plan.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.changes.append(&mut other.changes);
        self.stale_folders.append(&mut other.stale_folders);
    }
}

/// Finds what differs. Writes nothing.
pub(crate) fn compare(wanted: &Wanted<'_>) -> Result<Plan> {
    for path in wanted.files.keys() {
        check_path(path)?;
    }
    let found = if wanted.others == Others::Kept {
        Found::only(wanted)?
    } else {
        Found::all(wanted)?
    };
    let mut plan = Plan::default();
    for (path, after) in &wanted.files {
        let full = wanted.folder.join(path);
        let before = if found.files.contains(*path) {
            Some(read(&full)?)
        } else {
            None
        };
        if before.as_deref() != Some(after.as_bytes()) {
            plan.changes.push(Change {
                path: full,
                before,
                after: Some((*after).to_owned()),
            });
        }
    }
    if wanted.others != Others::Kept {
        for path in found
            .files
            .iter()
            .filter(|path| !wanted.files.contains_key(path.as_str()))
        {
            let full = wanted.folder.join(path);
            let before = Some(read(&full)?);
            plan.changes.push(Change {
                path: full,
                before,
                after: None,
            });
        }
        let stale = found
            .folders
            .iter()
            .rev()
            .filter(|folder| !is_parent_of_wanted(wanted, folder));
        plan.stale_folders = stale.map(|folder| wanted.folder.join(folder)).collect();
    }
    plan.changes.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(plan)
}

/// Finds what has to go for a folder to be gone. Removes nothing.
pub(crate) fn removal(folder: &Path) -> Result<Plan> {
    let wanted = Wanted {
        folder: folder.to_owned(),
        files: BTreeMap::new(),
        others: Others::Removed,
    };
    let mut plan = compare(&wanted)?;
    plan.stale_folders.push(folder.to_owned());
    Ok(plan)
}

/// Does what the plan says: first what goes, then what comes.
pub(crate) fn apply(plan: &Plan) -> Result<()> {
    for change in plan.changes.iter().filter(|change| change.after.is_none()) {
        fs::remove_file(&change.path)
            .with_context(|| format!("cannot remove {}", change.path.display()))?;
    }
    for folder in &plan.stale_folders {
        fs::remove_dir(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    for change in &plan.changes {
        if let Some(after) = &change.after {
            replace(&change.path, after.as_bytes())?;
        }
    }
    Ok(())
}

/// Writes a file whole or not at all, if it does not hold these bytes already.
pub(crate) fn write_if_changed(path: &Path, contents: &str) -> Result<bool> {
    let folder = path.parent().context("a file without a folder")?;
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .context("a file without a name")?;
    let files = BTreeMap::from([(name, contents)]);
    let plan = compare(&Wanted {
        folder: folder.to_owned(),
        files,
        others: Others::Kept,
    })?;
    apply(&plan)?;
    Ok(!plan.changes.is_empty())
}

/// What is in a folder, as paths below it with `/`.
#[derive(Debug, Default)]
struct Found {
    files: BTreeSet<String>,
    folders: BTreeSet<String>,
}

impl Found {
    /// Looks at the whole folder, at its top only at what is wanted if the rest is kept.
    fn all(wanted: &Wanted<'_>) -> Result<Self> {
        let mut found = Self::default();
        if is_folder(&wanted.folder)? {
            let owned: BTreeSet<&str> = wanted
                .files
                .keys()
                .map(|path| path.split_once('/').map_or(*path, |(top, _)| top))
                .collect();
            let keeps = wanted.others == Others::KeptAtTop;
            found.walk(&wanted.folder, "", &|name| !keeps || owned.contains(name))?;
        }
        Ok(found)
    }

    fn walk(&mut self, folder: &Path, below: &str, looks_at: &dyn Fn(&str) -> bool) -> Result<()> {
        let entries =
            fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
        for entry in entries {
            let entry = entry.with_context(|| format!("cannot list {}", folder.display()))?;
            let name = entry.file_name();
            let Some(name) = name.to_str() else {
                bail!(
                    "{} is not a name of ours; remove it",
                    entry.path().display()
                );
            };
            if !looks_at(name) {
                continue;
            }
            let path = if below.is_empty() {
                name.to_owned()
            } else {
                format!("{below}/{name}")
            };
            // Of the entry itself, not of what a link leads to.
            let kind = entry
                .file_type()
                .with_context(|| format!("cannot read {}", entry.path().display()))?;
            if kind.is_dir() {
                self.walk(&entry.path(), &path, &|_| true)?;
                self.folders.insert(path);
            } else if kind.is_file() {
                self.files.insert(path);
            } else {
                bail!(
                    "{} is a link or a device, which is never followed; remove it",
                    entry.path().display()
                );
            }
        }
        Ok(())
    }

    /// Looks only at the wanted files and at the folders on the way to them.
    fn only(wanted: &Wanted<'_>) -> Result<Self> {
        let mut found = Self::default();
        if !is_folder(&wanted.folder)? {
            return Ok(found);
        }
        'files: for path in wanted.files.keys() {
            for (slash, _) in path.match_indices('/') {
                if !is_folder(&wanted.folder.join(&path[..slash]))? {
                    continue 'files;
                }
            }
            if is_file(&wanted.folder.join(path))? {
                found.files.insert((*path).to_owned());
            }
        }
        Ok(found)
    }
}

/// Whether a folder is there; a link or a file in its place is refused.
pub(crate) fn is_folder(path: &Path) -> Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => Ok(true),
        Ok(_) => bail!(
            "{} is not a folder (links are never followed); remove it",
            path.display()
        ),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}

fn is_file(path: &Path) -> Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_file() => Ok(true),
        Ok(_) => bail!(
            "{} is not a file (links are never followed); remove it",
            path.display()
        ),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}

fn is_parent_of_wanted(wanted: &Wanted<'_>, folder: &str) -> bool {
    let prefix = format!("{folder}/");
    wanted
        .files
        .range(prefix.as_str()..)
        .next()
        .is_some_and(|(path, _)| path.starts_with(&prefix))
}

/// Paths come from the generator, which checks names; this checks again before anything is written.
fn check_path(path: &str) -> Result<()> {
    let normal = Path::new(path)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let plain = path
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '_' | '-'));
    let whole = path
        .split('/')
        .all(|part| !part.is_empty() && !part.trim_matches('.').is_empty());
    ensure!(
        normal && plain && whole,
        "{path:?} is not a path below the output folder; nothing is written"
    );
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes beside the file, then renames: readers see the old file or the new one.
fn replace(path: &Path, contents: &[u8]) -> Result<()> {
    let folder = path.parent().context("a file without a folder")?;
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .context("a file without a name")?;
    let fresh = folder.join(format!(".{name}.{}.new", std::process::id()));
    let written = fs::File::create_new(&fresh)
        .and_then(|mut file| file.write_all(contents))
        .and_then(|()| fs::rename(&fresh, path));
    if written.is_err() {
        // The error that matters is the first one.
        let _ = fs::remove_file(&fresh);
    }
    written.with_context(|| format!("cannot write {}", path.display()))
}
