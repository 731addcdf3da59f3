//! `cargo xtask bench media`: what media costs that is much larger than the memory it may take, over connections that
//! break off at random.
//!
//! The server is a process of its own that keeps a hash only, and each measurement is another one, so that its figures
//! are those of the client alone.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use clap::Args;
use serde::Deserialize;

use super::cargo::{Bench, Mode};
use super::projects;
use super::server::Server;
use crate::repository::Repository;

const MIB: u64 = 1024 * 1024;

/// The most memory above that of an idle client, in MiB.
const GOAL: u64 = 16;

/// Options of the measurement.
#[derive(Args, Debug)]
pub(crate) struct MediaArgs {
    /// Size of the media in MiB
    #[arg(long, default_value_t = 1024)]
    size: u64,
    /// How often the connection breaks off
    #[arg(long, default_value_t = 20)]
    cuts: u32,
    /// Where it does
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// What a measurement prints; memory in KiB.
#[derive(Deserialize)]
struct Figures {
    seconds: f64,
    idle: u64,
    peak: u64,
    hash: String,
    requests: u64,
    retries: u64,
}

/// Measures and prints.
pub(super) fn run(repository: &Repository, args: &MediaArgs) -> Result<()> {
    let project = projects::media();
    let bench = Bench::new(repository, &project)?;
    eprintln!("building the client");
    let program = bench.build(Mode::Release)?;
    let file = bench.folder().join("large");
    let name = file.to_str().context("a path that is not UTF-8")?;
    let bytes = args.size.saturating_mul(MIB).to_string();
    let hash = output(&program, &["make", name, &bytes])?;
    let (cuts, seed) = (args.cuts.to_string(), args.seed.to_string());
    let server = Server::start(&program, &["serve", &cuts, &bytes, &seed])?;
    println!(
        "{} MiB, {} cuts; at most {GOAL} MiB of memory above that of an idle client are allowed.\n",
        args.size, args.cuts
    );
    println!("| media | seconds | MiB/s | requests | failed | idle | above idle at most | equal |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
    for (title, arguments) in [
        ("upload of a file", ["upload", "file"]),
        ("upload of a reader", ["upload", "reader"]),
    ] {
        let line = output(
            &program,
            &[&arguments[..], &[server.address(), name]].concat(),
        )?;
        let figures: Figures =
            serde_json::from_str(&line).with_context(|| format!("not figures: {line}"))?;
        print(title, args.size, &figures, figures.hash == hash);
    }
    fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))
}

fn print(title: &str, size: u64, figures: &Figures, equal: bool) {
    #[expect(clippy::cast_precision_loss, reason = "figures for people")]
    let (speed, idle, above) = (
        size as f64 / figures.seconds,
        figures.idle as f64 / 1024.0,
        figures.peak.saturating_sub(figures.idle) as f64 / 1024.0,
    );
    println!(
        "| {title} | {:.1} | {speed:.0} | {} | {} | {idle:.1} MiB | {above:.1} MiB | {} |",
        figures.seconds,
        figures.requests,
        figures.retries,
        if equal { "yes" } else { "NO" }
    );
}

/// Runs the program and reads the line that it prints.
fn output(program: &Path, arguments: &[&str]) -> Result<String> {
    let output = Command::new(program)
        .args(arguments)
        .stderr(std::process::Stdio::inherit())
        .output()
        .with_context(|| format!("cannot run {}", program.display()))?;
    ensure!(
        output.status.success(),
        "the program of the benchmark failed: {}",
        output.status
    );
    let text = String::from_utf8(output.stdout).context("a program printed what is not UTF-8")?;
    Ok(text.trim_end().to_owned())
}
