//! `cargo xtask bench generate`: how long the commands take that people wait for, with this very program.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::repository::Repository;

/// How often each is run; the fastest counts, because everything else is somebody else's work.
const RUNS: usize = 5;

/// Measures and prints.
pub(super) fn run(repository: &Repository) -> Result<()> {
    println!("| what | time | to reach |");
    println!("| --- | ---: | ---: |");
    let cases: [(&str, &[&str], usize, &str); 3] = [
        (
            "generate --check, all kept APIs",
            &["generate", "--check"],
            RUNS,
            "1 s",
        ),
        (
            "generate --check --api drive:v3",
            &["generate", "--check", "--api", "drive:v3"],
            RUNS,
            "0.2 s",
        ),
        ("corpus, unchanged", &["corpus"], 1, "15 s"),
    ];
    for (what, arguments, runs, goal) in cases {
        let mut best = Duration::MAX;
        for _ in 0..runs {
            best = best.min(time(repository, arguments)?);
        }
        println!("| {what} | {:.2} s | {goal} |", best.as_secs_f64());
    }
    Ok(())
}

fn time(repository: &Repository, arguments: &[&str]) -> Result<Duration> {
    let this = std::env::current_exe().context("cannot find this program")?;
    let start = Instant::now();
    let status = Command::new(this)
        .args(arguments)
        .current_dir(repository.root())
        .stdout(Stdio::null())
        .status()
        .context("cannot run this program")?;
    ensure!(
        status.success(),
        "`cargo xtask {}` failed: run it by itself",
        arguments.join(" ")
    );
    Ok(start.elapsed())
}
