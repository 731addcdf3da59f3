//! Compiles and formats what the corpus gave.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{IsTerminal as _, stderr};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::repository::Repository;
use crate::{parallel, process, tree};

/// Crates that one rustfmt is given.
const FORMATTED_AT_ONCE: usize = 20;

/// Writes the workspace of the crates in these folders.
pub(super) fn write_workspace(
    repository: &Repository,
    crates: &Path,
    folders: &[&str],
) -> Result<()> {
    let mut members = String::new();
    for folder in folders {
        // Writing to a string cannot fail.
        let _ = writeln!(members, "    \"{folder}\",");
    }
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n");
    let lock = fs::read_to_string(repository.root().join("Cargo.lock")).unwrap_or_default();
    let mut files = BTreeMap::from([("Cargo.toml", manifest.as_str())]);
    // The same versions of dependencies as everywhere else; cargo drops what is not needed.
    if !crates.join("Cargo.lock").exists() && !lock.is_empty() {
        files.insert("Cargo.lock", &lock);
    }
    let wanted = tree::Wanted {
        folder: crates.to_owned(),
        files,
        others: tree::Others::Kept,
    };
    tree::apply(&tree::compare(&wanted)?)
}

/// Checks all crates with all features and their examples; a warning is an error.
pub(super) fn compile(repository: &Repository, crates: &Path) -> Result<()> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args([
        "check",
        "--workspace",
        "--all-features",
        "--lib",
        "--examples",
        "--keep-going",
    ]);
    if !stderr().is_terminal() {
        cargo.arg("--quiet");
    }
    cargo.arg("--manifest-path").arg(crates.join("Cargo.toml"));
    cargo
        .arg("--target-dir")
        .arg(repository.corpus().join("target"));
    // Nothing is built twice here, so the cache of unfinished work would only cost time and disk.
    cargo
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "-Dwarnings");
    process::run(&mut cargo).context("a crate of the corpus does not compile without warnings")
}

/// Compares all files with what rustfmt makes of them.
pub(super) fn format(crates: &Path, folders: &[&str]) -> Result<()> {
    let chunks: Vec<&[&str]> = folders.chunks(FORMATTED_AT_ONCE).collect();
    let results = parallel::map(
        chunks,
        |_| 0,
        |folders| {
            let mut rustfmt = Command::new("rustfmt");
            rustfmt.args(["--check", "--files-with-diff", "--edition", "2024"]);
            for folder in folders {
                // It follows the modules by itself.
                for root in ["src/lib.rs", "examples/first_call.rs"] {
                    let root = crates.join(folder).join(root);
                    if root.is_file() {
                        rustfmt.arg(root);
                    }
                }
            }
            process::run_quietly(&mut rustfmt)
        },
    );
    results
        .into_iter()
        .collect::<Result<()>>()
        .context("a file of the corpus is not as rustfmt would have it")
}
