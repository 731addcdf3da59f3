//! `cargo xtask bench`: measures, and prints tables. Nothing here is asserted: machines differ.

mod answers;
mod calls;
mod cargo;
mod compile;
mod compiler;
mod cores;
mod generation;
mod media;
mod projects;
mod server;

use anyhow::Result;
use clap::Subcommand;

use crate::Outcome;
use crate::repository::Repository;

pub(crate) use compiler::as_compiler;

/// What can be measured.
#[derive(Debug, Subcommand)]
pub(crate) enum BenchCommand {
    /// What our crates and their peers cost to compile, side by side
    Compile(compile::CompileArgs),
    /// Calls a second, CPU and allocations of our client and its peers, side by side
    Calls(calls::CallsArgs),
    /// Memory and time that media takes over connections that break off
    Media(media::MediaArgs),
    /// How long generation takes
    Generate,
}

/// Runs a measurement.
pub(crate) fn run(repository: &Repository, command: &BenchCommand) -> Result<Outcome> {
    match command {
        BenchCommand::Compile(args) => compile::run(repository, args)?,
        BenchCommand::Calls(args) => calls::run(repository, args)?,
        BenchCommand::Media(args) => media::run(repository, args)?,
        BenchCommand::Generate => generation::run(repository)?,
    }
    Ok(Outcome::Done)
}
