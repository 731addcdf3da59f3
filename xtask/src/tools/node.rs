//! The emulator of users from Node's registry.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::process;
use crate::repository::{Repository, read_text};
use crate::tree;

/// The command line that starts it, which Node runs.
const PROGRAM: &str = "node_modules/firebase-tools/lib/bin/firebase.js";

/// Installs the locked packages unless they are there; returns the program.
///
/// `npm` runs no script of theirs, and checks each against its sum in the lock.
pub(super) fn install(repository: &Repository, folder: &Path) -> Result<PathBuf> {
    let source = repository.root().join("tests/servers");
    let lock = read_text(&source.join("package-lock.json"))?;
    let program = folder.join(PROGRAM);
    // Written last: what an interrupted run left is installed again.
    let installed = folder.join("installed.json");
    if program.exists() && fs::read_to_string(&installed).is_ok_and(|text| text == lock) {
        return Ok(program);
    }
    tree::write_if_changed(&folder.join("package-lock.json"), &lock)?;
    let manifest = read_text(&source.join("package.json"))?;
    tree::write_if_changed(&folder.join("package.json"), &manifest)?;
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(folder)
        .args(["ci", "--ignore-scripts", "--omit=optional", "--no-audit"])
        .args(["--no-fund", "--loglevel=error"]);
    process::run_quietly(&mut npm)
        .context("the tests need Node.js 20 or newer with npm, for an emulator of users")?;
    ensure!(
        program.exists(),
        "npm did not install {}",
        program.display()
    );
    tree::write_if_changed(&installed, &lock)?;
    Ok(program)
}
