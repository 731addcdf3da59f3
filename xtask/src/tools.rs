//! `cargo xtask tools`: installs what the tests need besides Rust, into `target/tools`.
//!
//! These are servers that nobody here wrote. They are pinned: what they answer is part of the tests.

mod node;
mod python;

use std::path::PathBuf;

use anyhow::Result;

use crate::Outcome;
use crate::repository::Repository;

/// Runs the command.
pub(crate) fn run(repository: &Repository) -> Result<Outcome> {
    for program in install(repository)? {
        println!("{}", repository.relative(&program).display());
    }
    Ok(Outcome::Done)
}

/// Installs what is not there in the pinned version; returns the programs. The tests know where they are.
pub(crate) fn install(repository: &Repository) -> Result<Vec<PathBuf>> {
    let folder = repository.root().join("target/tools");
    let mut programs = python::install(&folder)?;
    programs.push(node::install(repository, &folder.join("node"))?);
    Ok(programs)
}
