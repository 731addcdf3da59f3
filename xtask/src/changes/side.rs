//! One side of a comparison: documents by API, from a file, a folder or a git revision.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use gapi_generator::{Document, RecordedNames};

use crate::repository::{Repository, read_bytes, read_text};

/// Where the documents are in a git revision.
const CACHE: &str = "discovery-cache";

/// Documents by `name:version`.
pub(super) struct Side {
    pub(super) versions: BTreeMap<String, Version>,
    is_file: bool,
}

/// One state of an API.
pub(crate) struct Version {
    /// For messages.
    pub(super) origin: String,
    pub(super) document: Vec<u8>,
    /// What its crate calls things, where that is recorded.
    pub(super) names: Option<RecordedNames>,
}

impl Version {
    pub(crate) fn new(document: Vec<u8>, origin: String, names: Option<RecordedNames>) -> Self {
        Self {
            origin,
            document,
            names,
        }
    }

    pub(super) fn parse(&self) -> Result<Document> {
        Ok(Document::parse(&self.document).map_err(|error| error.of(self.origin.clone()))?)
    }
}

impl Side {
    /// Reads what a word on the command line names; paths win over revisions.
    pub(super) fn read(repository: &Repository, word: &str) -> Result<Self> {
        let path = Path::new(word);
        let (files, names) = if path.is_dir() {
            (folder(path)?, folder_names(&path.join("names"))?)
        } else if path.is_file() {
            let bytes = read_bytes(path)?;
            let names = kept_names(repository, &bytes);
            (vec![(word.to_owned(), bytes)], names?)
        } else {
            revision(repository, word)?
        };
        let mut versions = BTreeMap::new();
        for (origin, document) in files {
            let parsed = Document::parse(&document).map_err(|error| error.of(origin.clone()))?;
            let label = parsed.label();
            let names = names
                .get(&format!("{}.{}.toml", parsed.name(), parsed.version()))
                .map(|toml| RecordedNames::parse(toml).map_err(|error| error.of(label.clone())))
                .transpose()?;
            let version = Version {
                origin,
                document,
                names,
            };
            if let Some(twice) = versions.insert(label.clone(), version) {
                // The Python package has a few documents under two names, byte for byte.
                let same = versions
                    .get(&label)
                    .is_some_and(|version| version.document == twice.document);
                ensure!(
                    same,
                    "{word} has two documents of {label}, of which one is {}",
                    twice.origin
                );
            }
        }
        ensure!(!versions.is_empty(), "there are no documents in {word}");
        let is_file = path.is_file();
        Ok(Self { versions, is_file })
    }

    /// The API, when the side is one document.
    pub(super) fn single(&self) -> Option<&String> {
        self.versions.keys().next().filter(|_| self.is_file)
    }
}

type Files = Vec<(String, Vec<u8>)>;
type Names = BTreeMap<String, String>;

/// The documents of a folder; other files are none of them.
fn folder(path: &Path) -> Result<Files> {
    let mut files = Vec::new();
    for name in list(path, "json")? {
        if name != "index.json" {
            let file = path.join(&name);
            files.push((file.display().to_string(), read_bytes(&file)?));
        }
    }
    Ok(files)
}

fn folder_names(path: &Path) -> Result<Names> {
    if !path.is_dir() {
        return Ok(Names::new());
    }
    let names = list(path, "toml")?.into_iter();
    names
        .map(|name| read_text(&path.join(&name)).map(|text| (name, text)))
        .collect()
}

fn has_extension(name: &str, extension: &str) -> bool {
    Path::new(name).extension() == Some(extension.as_ref())
}

fn list(path: &Path, extension: &str) -> Result<Vec<String>> {
    let failed = || format!("cannot list {}", path.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(path).with_context(failed)? {
        let name = entry.with_context(failed)?.file_name();
        let name = name.to_string_lossy().into_owned();
        if has_extension(&name, extension) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// What the kept crate of this API calls things, for a document that comes without names.
fn kept_names(repository: &Repository, document: &[u8]) -> Result<Names> {
    let Ok(document) = Document::parse(document) else {
        // Whoever reads it next says what is wrong with it.
        return Ok(Names::new());
    };
    let file = format!("{}.{}.toml", document.name(), document.version());
    let path = repository.cache().join("names").join(&file);
    if !path.is_file() {
        return Ok(Names::new());
    }
    Ok(Names::from([(file, read_text(&path)?)]))
}

/// The kept documents and their names as of a revision of the repository.
fn revision(repository: &Repository, word: &str) -> Result<(Files, Names)> {
    let commit = git(
        repository,
        &[
            "rev-parse",
            "--quiet",
            "--verify",
            &format!("{word}^{{commit}}"),
        ],
    );
    let Ok(commit) = commit else {
        bail!("{word} is neither a file, nor a folder, nor a revision of this repository");
    };
    let commit = String::from_utf8_lossy(&commit).trim().to_owned();
    let listed = git(
        repository,
        &["ls-tree", "-r", "-z", "--name-only", &commit, "--", CACHE],
    )?;
    let (mut files, mut names) = (Files::new(), Names::new());
    for path in String::from_utf8_lossy(&listed).split_terminator('\0') {
        let show = || git(repository, &["show", &format!("{commit}:{path}")]);
        let below = path.strip_prefix(&format!("{CACHE}/")).unwrap_or(path);
        match below.strip_prefix("names/") {
            Some(name) if has_extension(name, "toml") => {
                names.insert(
                    name.to_owned(),
                    String::from_utf8(show()?).context("names that are not UTF-8")?,
                );
            }
            None if has_extension(below, "json") && !below.contains('/') => {
                files.push((format!("{word}:{path}"), show()?));
            }
            _ => {}
        }
    }
    Ok((files, names))
}

fn git(repository: &Repository, arguments: &[&str]) -> Result<Vec<u8>> {
    let output = Command::new("git")
        .current_dir(repository.root())
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .context("cannot run git")?;
    ensure!(
        output.status.success(),
        "`git {}` failed: {}",
        arguments.join(" "),
        String::from_utf8_lossy(&output.stderr).trim_end()
    );
    Ok(output.stdout)
}
