//! `cargo xtask test`: everything that tests.

use std::ffi::OsString;
use std::process::Command;

use anyhow::Result;
use clap::Args;

use crate::repository::Repository;
use crate::{Outcome, process, tools};

/// The packages written by hand. Generated crates hold no tests of their own; `gapi-tests` calls them.
const PACKAGES: [&str; 4] = ["gapi-generator", "gapi-runtime", "gapi-tests", "xtask"];

/// Options of the command.
#[derive(Args, Debug)]
pub(crate) struct TestArgs {
    /// Given to `cargo test`, such as the name of a test
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

/// Runs the command.
pub(crate) fn run(repository: &Repository, args: &TestArgs) -> Result<Outcome> {
    tools::install(repository)?;
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(repository.root())
        .args(["test", "--all-features"]);
    cargo
        .args(PACKAGES.iter().flat_map(|package| ["--package", package]))
        .args(&args.arguments);
    process::run(&mut cargo)?;
    Ok(Outcome::Done)
}
