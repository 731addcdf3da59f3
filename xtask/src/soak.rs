//! `cargo xtask soak`: many calls through random faults, with a seed of its own each time.
//!
//! `cargo xtask test` runs the same with a fixed seed, so that it fails only when something changed.

use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::Result;
use clap::Args;

use crate::repository::Repository;
use crate::{Outcome, process};

/// Options of the command.
#[derive(Args, Debug)]
pub(crate) struct SoakArgs {
    /// How many calls
    #[arg(long, default_value_t = 100_000)]
    calls: usize,
    /// Decides what the server does to which call; a new one each time unless it is given
    #[arg(long)]
    seed: Option<u64>,
}

/// Runs the command.
pub(crate) fn run(repository: &Repository, args: &SoakArgs) -> Result<Outcome> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(repository.root())
        .args(["test", "--all-features", "--package", "gapi-runtime"])
        .args(["--test", "soak"])
        .env("GAPI_SOAK_CALLS", args.calls.to_string())
        .env("GAPI_SOAK_SEED", args.seed.unwrap_or(now).to_string());
    process::run(&mut cargo)?;
    Ok(Outcome::Done)
}
