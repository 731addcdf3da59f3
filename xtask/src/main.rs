//! The commands that people and CI run: `cargo xtask <command>`.
//!
//! Exit codes: 0 when all is well, 1 when something differs or is refused, 2 when the command line is wrong.
#![allow(clippy::print_stdout, reason = "a program for the command line prints")]

mod api_id;
mod bench;
mod cache;
mod canonical;
mod cargo_lock;
mod changes;
mod corpus;
mod diff;
mod digest;
mod features;
mod fetch;
mod generate;
mod kept;
mod lock;
mod membership;
mod package;
mod parallel;
mod process;
mod progress;
mod repository;
mod soak;
mod test;
mod tools;
mod tree;
mod update;
mod walk;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use repository::Repository;

/// Generates, checks and measures the clients.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Writes the crates of the kept APIs, or of any discovery document
    Generate(generate::GenerateArgs),
    /// Generates every document of the corpus and compares names and counts
    Corpus(corpus::CorpusArgs),
    /// Fetches newer documents of the kept APIs
    Fetch(fetch::FetchArgs),
    /// Fetches newer documents, raises versions by what changed, and generates
    Update(update::UpdateArgs),
    /// Updates from old versions of Google's Python package to new ones, in a repository of its own
    Walk(walk::WalkArgs),
    /// Puts an API into the cache, the list and the workspace, and generates it
    Add(membership::AddArgs),
    /// Takes an API out of the cache, the list and the workspace
    Remove(membership::RemoveArgs),
    /// Says what new documents change for people who use the crates
    Diff(changes::DiffArgs),
    /// Compiles each feature of the committed crates alone
    Features(features::FeaturesArgs),
    /// Stores the kept documents in canonical form and locks them
    Cache(cache::CacheArgs),
    /// Runs all tests, with what they need installed before
    Test(test::TestArgs),
    /// Makes many calls through random faults, on real sockets
    Soak(soak::SoakArgs),
    /// Installs what the tests need besides Rust into target/tools
    Tools,
    /// Measures
    #[command(subcommand)]
    Bench(bench::BenchCommand),
}

/// How a command ended that did what it was asked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// All is well.
    Done,
    /// Something is not as it should be, and it was said.
    Different,
}

fn main() -> ExitCode {
    if let Some(code) = bench::as_compiler() {
        return code;
    }
    match run(Cli::parse()) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Different) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<Outcome> {
    let repository = Repository::find()?;
    match cli.command {
        Command::Generate(args) => generate::run(&repository, args),
        Command::Corpus(args) => corpus::run(&repository, &args),
        Command::Fetch(args) => fetch::run(&repository, &args),
        Command::Update(args) => update::run(&repository, &args),
        Command::Walk(args) => walk::run(&repository, &args),
        Command::Add(args) => membership::add(&repository, &args),
        Command::Remove(args) => membership::remove(&repository, &args),
        Command::Diff(args) => changes::run(&repository, &args),
        Command::Features(args) => features::run(&repository, &args),
        Command::Cache(args) => cache::run(&repository, args),
        Command::Test(args) => test::run(&repository, &args),
        Command::Soak(args) => soak::run(&repository, &args),
        Command::Tools => tools::run(&repository),
        Command::Bench(command) => bench::run(&repository, &command),
    }
}
