//! `cargo xtask tools`: installs what the tests need besides Rust, into `target/tools`.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::repository::Repository;
use crate::{Outcome, process};

/// A storage server that nobody here wrote. Pinned: what it answers is part of the tests.
const EMULATOR: &str = "gcp-storage-emulator";
const EMULATOR_VERSION: &str = "2026.7.19";

/// Runs the command.
pub(crate) fn run(repository: &Repository) -> Result<Outcome> {
    let installed = install(repository)?;
    println!("{}", repository.relative(&installed).display());
    Ok(Outcome::Done)
}

/// Installs the emulator unless this version is there; returns its program.
pub(crate) fn install(repository: &Repository) -> Result<PathBuf> {
    let folder = repository.root().join("target/tools");
    let programs = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let python = programs.join("python");
    let program = programs.join(EMULATOR);
    let wanted = format!("{EMULATOR}=={EMULATOR_VERSION}");
    if !python.exists() {
        let mut venv = Command::new("python3");
        venv.args(["-m", "venv"]).arg(&folder);
        process::run_quietly(&mut venv)
            .context("the tests need python3 with venv and pip: install them")?;
    }
    if !program.exists() || !is_installed(&python)? {
        let mut pip = Command::new(&python);
        pip.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--only-binary",
            ":all:",
            &wanted,
        ]);
        process::run_quietly(&mut pip)
            .context("the storage server of the tests is installed with pip")?;
    }
    ensure!(
        program.exists(),
        "pip did not install {}",
        program.display()
    );
    Ok(program)
}

fn is_installed(python: &std::path::Path) -> Result<bool> {
    let code = format!("import importlib.metadata as m; print(m.version('{EMULATOR}'))");
    let output = Command::new(python).args(["-c", &code]).output();
    let output = output.with_context(|| format!("cannot run {}", python.display()))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim() == EMULATOR_VERSION)
}
