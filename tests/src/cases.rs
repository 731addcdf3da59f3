//! Golden cases: a folder below `tests/cases/` for each quirk of documents, found by looking.
//!
//! | file of a case | what it holds |
//! | --- | --- |
//! | `document.json` | a small discovery document |
//! | `overrides.toml` | the overlay, if any |
//! | `names.toml` | names that earlier runs recorded, if any |
//! | `options.toml` | what a caller allows, if anything |
//! | `expected/` | the crate |
//! | `expected-names.toml` | the names that the next run is given |
//! | `expected-error.txt` | in place of both: the refusal, one line |
//!
//! What is expected is written by `UPDATE_CASES=1 cargo test -p gapi-tests --test cases`, and reviewed like code.

mod compare;
mod outcome;
mod workspace;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

pub use outcome::Outcome;
pub use workspace::{Workspace, runtime};

/// The command that writes what is expected.
pub const REFRESH: &str = "UPDATE_CASES=1 cargo test -p gapi-tests --test cases";

/// The runtime as a crate in `tests/cases/<case>/expected` sees it.
const RUNTIME: &str = "../../../../runtime";

const DOCUMENT: &str = "document.json";
const OVERRIDES: &str = "overrides.toml";
const NAMES: &str = "names.toml";
const OPTIONS: &str = "options.toml";
const CRATE: &str = "expected";
const EXPECTED_NAMES: &str = "expected-names.toml";
const ERROR: &str = "expected-error.txt";

/// A folder of `tests/cases/`.
#[derive(Clone, Debug)]
pub struct Case {
    folder: PathBuf,
}

impl Case {
    /// All cases, by name.
    pub fn all() -> Result<Vec<Self>> {
        Self::all_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("cases"))
    }

    fn all_below(root: &Path) -> Result<Vec<Self>> {
        let mut cases = Vec::new();
        for (_, folder) in entries(root)? {
            ensure!(
                folder.is_dir(),
                "{} is not the folder of a case",
                folder.display()
            );
            cases.push(Self { folder });
        }
        ensure!(!cases.is_empty(), "{} holds no cases", root.display());
        Ok(cases)
    }

    /// The name of the folder.
    pub fn name(&self) -> String {
        self.folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    }

    /// The document, which need not be JSON.
    pub fn document(&self) -> Result<Vec<u8>> {
        let path = self.folder.join(DOCUMENT);
        fs::read(&path).with_context(|| format!("cannot read {}", path.display()))
    }

    /// A file that a case may have.
    fn optional(&self, name: &str) -> Result<Option<String>> {
        let path = self.folder.join(name);
        if path.exists() {
            read(&path).map(Some)
        } else {
            Ok(None)
        }
    }

    /// What the generator makes of the case now.
    pub fn outcome(&self) -> Result<Outcome> {
        outcome::of(self, RUNTIME, None)
    }

    /// What the case expects: exactly a crate with its names, or a refusal.
    fn expected(&self) -> Result<BTreeMap<String, String>> {
        let files = self.written()?;
        let is_crate = files
            .keys()
            .any(|path| path.starts_with(CRATE) && path.contains('/'));
        match (is_crate, files.contains_key(ERROR)) {
            (true, true) => bail!("expects both a crate and a refusal"),
            (false, false) => bail!("expects neither a crate nor a refusal"),
            _ => Ok(files),
        }
    }

    /// Whatever is there besides what the generator is given, by path with `/`.
    fn written(&self) -> Result<BTreeMap<String, String>> {
        let mut files = BTreeMap::new();
        for (name, path) in entries(&self.folder)? {
            match name.as_str() {
                DOCUMENT | OVERRIDES | NAMES | OPTIONS => {}
                EXPECTED_NAMES | ERROR => {
                    files.insert(name, read(&path)?);
                }
                CRATE => read_below(&path, CRATE, &mut files)?,
                _ => bail!("a case has no file called {name:?}"),
            }
        }
        Ok(files)
    }

    /// Compares what is expected with what the generator gives; the difference is told in full.
    pub fn check(&self) -> Result<()> {
        let told = || format!("case {}", self.name());
        let expected = self.expected().with_context(told)?;
        let given = self.outcome().with_context(told)?.into_files();
        let difference = compare::difference(&self.name(), &expected, &given);
        ensure!(
            difference.is_empty(),
            "case {} gives something else:\n{difference}",
            self.name()
        );
        Ok(())
    }

    /// Compares what the generator gives with what it gives the next time, when its own names have been recorded.
    pub fn check_next_run(&self) -> Result<()> {
        let told = || format!("case {}", self.name());
        let first = self.outcome().with_context(told)?.into_files();
        let names = first.get(EXPECTED_NAMES).cloned();
        let second = outcome::of(self, RUNTIME, names)
            .with_context(told)?
            .into_files();
        let difference = compare::difference(&self.name(), &first, &second);
        ensure!(
            difference.is_empty(),
            "case {} gives something else the next time:\n{difference}",
            self.name()
        );
        Ok(())
    }

    /// Writes what the generator gives as what is expected, and removes the rest.
    pub fn refresh(&self) -> Result<()> {
        let told = || format!("case {}", self.name());
        let given = self.outcome().with_context(told)?.into_files();
        compare::write(&self.folder, &self.written().with_context(told)?, &given).with_context(told)
    }
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// What is in a folder, by name.
fn entries(folder: &Path) -> Result<BTreeMap<String, PathBuf>> {
    let read = || -> std::io::Result<BTreeMap<String, PathBuf>> {
        fs::read_dir(folder)?
            .map(|entry| {
                entry.map(|entry| {
                    (
                        entry.file_name().to_string_lossy().into_owned(),
                        entry.path(),
                    )
                })
            })
            .collect()
    };
    read().with_context(|| format!("cannot read {}", folder.display()))
}

fn read_below(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) -> Result<()> {
    for (name, path) in entries(folder)? {
        let name = format!("{prefix}/{name}");
        if path.is_dir() {
            read_below(&path, &name, files)?;
        } else {
            files.insert(name, read(&path)?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIMPLE: &str = r#"{"name":"a","version":"v1","rootUrl":"https://a.googleapis.com/","servicePath":"","schemas":{}}"#;

    fn case(files: &[(&str, &str)]) -> Result<(tempfile::TempDir, Case)> {
        let root = tempfile::tempdir()?;
        for (name, contents) in files {
            let path = root.path().join("case").join(name);
            fs::create_dir_all(path.parent().context("a path without a folder")?)?;
            fs::write(path, contents)?;
        }
        let cases = Case::all_below(root.path())?;
        let case = cases.into_iter().next().context("no case")?;
        Ok((root, case))
    }

    fn refusal(case: &Case) -> String {
        case.check()
            .map_or_else(|error| format!("{error:#}"), |()| "accepted".to_owned())
    }

    #[test]
    fn a_case_expects_a_crate_or_a_refusal() -> Result<()> {
        let (_root, neither) = case(&[("document.json", SIMPLE)])?;
        assert_eq!(
            refusal(&neither),
            "case case: expects neither a crate nor a refusal"
        );
        let (_root, both) = case(&[
            ("document.json", SIMPLE),
            ("expected/Cargo.toml", ""),
            ("expected-error.txt", ""),
        ])?;
        assert_eq!(
            refusal(&both),
            "case case: expects both a crate and a refusal"
        );
        Ok(())
    }

    #[test]
    fn an_unknown_file_is_no_part_of_a_case() -> Result<()> {
        let (_root, case) = case(&[
            ("document.json", SIMPLE),
            ("override.toml", ""),
            ("expected-error.txt", ""),
        ])?;
        assert_eq!(
            refusal(&case),
            "case case: a case has no file called \"override.toml\""
        );
        assert!(case.refresh().is_err());
        Ok(())
    }

    #[test]
    fn a_difference_names_the_files_and_shows_the_lines() -> Result<()> {
        let (_root, case) = case(&[
            ("document.json", SIMPLE),
            ("expected/src/old.rs", "//! Old.\n"),
        ])?;
        let refusal = refusal(&case);
        for part in [
            "- expected/src/old.rs",
            "+ expected/src/lib.rs",
            "-//! Old.",
            "+[package]",
        ] {
            assert!(refusal.contains(part), "{part} is not in:\n{refusal}");
        }
        Ok(())
    }

    #[test]
    fn a_refreshed_case_passes() -> Result<()> {
        let (root, case) = case(&[
            ("document.json", SIMPLE),
            ("expected/src/old.rs", ""),
            ("expected-error.txt", ""),
        ])?;
        case.refresh()?;
        case.check()?;
        assert!(!root.path().join("case/expected/src/old.rs").exists());
        assert!(!root.path().join("case/expected-error.txt").exists());
        Ok(())
    }

    #[test]
    fn a_refusal_is_expected_word_by_word() -> Result<()> {
        let (_root, case) = case(&[("document.json", "{}"), ("expected-error.txt", "")])?;
        assert!(refusal(&case).contains("+document.json: the member `name` is missing"));
        case.refresh()?;
        case.check()
    }
}
