//! `cargo xtask bench calls`: what a call costs with our client and with its peers, in one run, as Markdown.
//!
//! One program has all clients in Rust and, in another process, the server: one thread that reads a request and writes
//! bytes that were there before, each on cores of its own where there are several. Clients take turns of a quarter of a second, so that whatever else the machine does
//! hits all of them; a figure is the median of all turns, a ratio the median of the ratios of turns that were
//! neighbours. The row of bare sockets is what server and machine allow at most.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use clap::Args;
use serde::Deserialize;

use super::cargo::{Bench, Mode};
use super::cores::{self, Cores};
use super::server::Server;
use super::{answers, projects};
use crate::process;
use crate::repository::Repository;

const PYTHON_CLIENT: &str = "google-api-python-client==2.202.0";

const OURS: &str = "gapi";
const PEER: &str = "google-drive3";
const PYTHON: &str = "google-api-python-client";
const CLIENTS: [&str; 5] = [OURS, PEER, "bare reqwest", "bare sockets", PYTHON];

/// Turns of each client in one round.
const PASSES: &str = "3";

/// Options of the measurement.
#[derive(Args, Debug)]
pub(crate) struct CallsArgs {
    /// Rounds, each a new process with three turns for each client and call
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Leave out Python
    #[arg(long)]
    without_python: bool,
}

/// A line that a program prints: one turn, or what was counted.
#[derive(Deserialize)]
struct Line {
    client: String,
    call: String,
    #[serde(flatten)]
    figures: Figures,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Figures {
    Turn {
        at_once: usize,
        per_second: f64,
        /// Microseconds of a call, user and system.
        cpu: f64,
    },
    Memory {
        allocations: u64,
        bytes: u64,
    },
}

/// Measures and prints.
pub(super) fn run(repository: &Repository, args: &CallsArgs) -> Result<()> {
    let project = projects::calls();
    let bench = Bench::new(repository, &project)?;
    for (name, text) in [
        ("file.json", answers::file()?),
        ("list.json", answers::list()?),
    ] {
        let path = bench.folder().join(name);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    eprintln!("building the clients");
    let program = bench.build(Mode::Release)?;
    let python = if args.without_python {
        None
    } else {
        python(&bench.folder())
            .inspect_err(|error| eprintln!("without Python: {error:#}"))
            .ok()
    };
    let server = cores::with(Cores::Last, || Server::start(&program, &["serve"]))?;
    let mut lines = Vec::new();
    for round in 1..=args.rounds.max(1) {
        eprintln!("round {round} of {}", args.rounds.max(1));
        let measure = ["measure", server.address(), PASSES];
        let measured = || read(Command::new(&program).args(measure));
        lines.extend(cores::with(Cores::Others, measured)?);
        if let Some(python) = &python {
            let script = bench.folder().join("calls.py");
            lines.extend(read(
                Command::new(python)
                    .arg(script)
                    .args([server.address(), "1"]),
            )?);
        }
    }
    print(&lines);
    Ok(())
}

/// A Python that has the client, in the folder of the benchmark.
fn python(folder: &Path) -> Result<PathBuf> {
    let script = folder.join("calls.py");
    fs::write(&script, include_str!("programs/calls_python.txt"))?;
    let home = folder.join("python");
    let (python, name) = if cfg!(windows) {
        (home.join("Scripts/python.exe"), "python")
    } else {
        (home.join("bin/python"), "python3")
    };
    if !python.is_file() {
        process::run_quietly(Command::new(name).args(["-m", "venv"]).arg(&home))?;
    }
    let install = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        PYTHON_CLIENT,
    ];
    process::run_quietly(Command::new(&python).args(install))?;
    Ok(python)
}

/// Runs a program and reads the lines that it prints.
fn read(command: &mut Command) -> Result<Vec<Line>> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output();
    let output = output.context("cannot run a program of the benchmark")?;
    ensure!(
        output.status.success(),
        "a program of the benchmark failed: {}",
        output.status
    );
    let text = String::from_utf8(output.stdout).context("a program printed what is not UTF-8")?;
    text.lines()
        .map(|line| serde_json::from_str(line).with_context(|| format!("not a figure: {line}")))
        .collect()
}

/// All turns of a client in the order they had, by what `of` takes from them.
fn turns(
    lines: &[Line],
    client: &str,
    call: &str,
    at_once: usize,
    of: fn(f64, f64) -> f64,
) -> Vec<f64> {
    let lines = lines
        .iter()
        .filter(|line| line.client == client && line.call == call);
    lines
        .filter_map(|line| match line.figures {
            Figures::Turn {
                at_once: n,
                per_second,
                cpu,
            } if n == at_once => Some(of(per_second, cpu)),
            _ => None,
        })
        .collect()
}

fn print(lines: &[Line]) {
    let speed: fn(f64, f64) -> f64 = |per_second, _| per_second;
    let cost: fn(f64, f64) -> f64 = |_, cpu| cpu;
    println!("Turns of 0.25 s, medians; ratios above 1 are in favour of the client of the row.\n");
    println!(
        "| call | at once | client | calls/s | CPU a call | calls/s to {PEER} | CPU to {PEER} | allocations | bytes |"
    );
    println!("| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for call in ["get", "list"] {
        for at_once in [1, 16, 64] {
            for client in CLIENTS {
                let Some(per_second) = median(turns(lines, client, call, at_once, speed)) else {
                    continue;
                };
                let cpu = median(turns(lines, client, call, at_once, cost)).unwrap_or_default();
                let ratio = |of, invert: bool| {
                    let pairs = turns(lines, client, call, at_once, of).into_iter();
                    let pairs = pairs.zip(turns(lines, PEER, call, at_once, of));
                    let ratio =
                        |(own, peer): (f64, f64)| if invert { peer / own } else { own / peer };
                    // Turns of Python are not neighbours of any others.
                    let ratio = if client == PYTHON {
                        None
                    } else {
                        median(pairs.map(ratio).collect())
                    };
                    ratio.map_or_else(String::new, |ratio| format!("{ratio:.2}"))
                };
                let (allocations, bytes) = memory(lines, client, call);
                println!(
                    "| {call} | {at_once} | {client} | {per_second:.0} | {cpu:.0} µs | {} | {} | {allocations} | {bytes} |",
                    ratio(speed, false),
                    ratio(cost, true),
                );
            }
        }
    }
    let ours = median(turns(lines, OURS, "get", 16, speed));
    if let Some((ours, python)) = ours.zip(median(turns(lines, PYTHON, "get", 16, speed))) {
        println!("\nget, 16 at once: {:.0} times {PYTHON}", ours / python);
    }
}

/// Allocations and bytes of a call, as the table shows them.
fn memory(lines: &[Line], client: &str, call: &str) -> (String, String) {
    let mut lines = lines
        .iter()
        .filter(|line| line.client == client && line.call == call);
    lines
        .find_map(|line| match line.figures {
            Figures::Memory { allocations, bytes } => {
                Some((allocations.to_string(), bytes.to_string()))
            }
            Figures::Turn { .. } => None,
        })
        .unwrap_or_default()
}

fn median(mut figures: Vec<f64>) -> Option<f64> {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied()
}
