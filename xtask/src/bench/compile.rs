//! `cargo xtask bench compile`: what our crates and their peers cost to compile, in one run, as Markdown.

use anyhow::Result;
use clap::Args;

use super::cargo::{Bench, Mode};
use super::compiler::Cost;
use super::projects::{self, Project};
use crate::repository::Repository;

/// Options of the measurement.
#[derive(Args, Debug)]
pub(crate) struct CompileArgs {
    /// Measure this often and keep the cheapest
    #[arg(long, default_value_t = 1)]
    runs: usize,
    /// Leave out all features of google-cloud-compute-v1: minutes, and up to 8 GB of memory
    #[arg(long)]
    without_giant: bool,
}

/// Measures and prints.
pub(super) fn run(repository: &Repository, args: &CompileArgs) -> Result<()> {
    println!(
        "User CPU and peak memory of the rustc of that one crate, everything below it being ready.\n"
    );
    println!("| what | crate | user CPU | peak memory | ours / theirs, CPU | to reach | memory |");
    println!("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
    let mut compute = projects::compute().into_iter().collect::<Vec<_>>();
    if args.without_giant {
        compute.pop();
    }
    check(repository, "check, all of compute v1", &compute, args.runs)?;
    check(
        repository,
        "check, instances of compute v1",
        &projects::instances(),
        args.runs,
    )?;
    let drive = projects::drive();
    check(repository, "check, drive v3", &drive[..2], args.runs)?;
    for mode in [Mode::Debug, Mode::Release] {
        build(repository, mode, &drive, args.runs)?;
    }
    Ok(())
}

/// Rows for the packages of some projects, ours first.
fn check(repository: &Repository, what: &str, projects: &[Project], runs: usize) -> Result<()> {
    let mut ours: Option<Cost> = None;
    for project in projects {
        eprintln!("{what}: {}", project.package);
        let costs =
            Bench::new(repository, project)?.measure(Mode::Check, &[project.package], runs)?;
        for cost in costs {
            row(
                what,
                project.package,
                &cost,
                ours.as_ref().zip(project.goal),
            );
            ours.get_or_insert(cost);
        }
    }
    Ok(())
}

/// Rows for the packages and the programs of some projects, ours first.
fn build(repository: &Repository, mode: Mode, projects: &[Project], runs: usize) -> Result<()> {
    let mut ours: Option<Vec<Cost>> = None;
    let mut sizes = Vec::new();
    for project in projects {
        eprintln!("{}: {}", mode.title(), project.name);
        let bench = Bench::new(repository, project)?;
        let mut costs = bench.measure(mode, &[project.package, &project.name], runs)?;
        // Generic code of a crate is compiled where it is used, so that only the sum is comparable.
        costs.push(sum(&costs));
        let names = [
            project.package.to_owned(),
            format!("program {}", project.name),
            "both together".to_owned(),
        ];
        for (at, (cost, name)) in costs.iter().zip(names).enumerate() {
            let ours = ours.as_ref().and_then(|ours: &Vec<Cost>| ours.get(at));
            row(mode.title(), &name, cost, ours.zip(project.goal));
        }
        sizes.push(format!(
            "{}: {:.1} MB",
            project.name,
            megabytes(bench.program_bytes(mode)?)
        ));
        ours.get_or_insert(costs);
    }
    println!(
        "| {}, size of the program | {} | | | | | |",
        mode.title(),
        sizes.join(", ")
    );
    Ok(())
}

/// One after the other.
fn sum(costs: &[Cost]) -> Cost {
    Cost {
        krate: String::new(),
        user_seconds: costs.iter().map(|cost| cost.user_seconds).sum(),
        peak_bytes: costs
            .iter()
            .map(|cost| cost.peak_bytes)
            .max()
            .unwrap_or_default(),
    }
}

fn row(what: &str, name: &str, cost: &Cost, against: Option<(&Cost, f64)>) {
    let ratios = against.map_or_else(
        || "| | ".to_owned(),
        |(ours, goal)| {
            let cpu = ours.user_seconds / cost.user_seconds;
            let memory = megabytes(ours.peak_bytes) / megabytes(cost.peak_bytes);
            format!("{cpu:.2} | {goal:.2} | {memory:.2}")
        },
    );
    println!(
        "| {what} | {name} | {:.2} s | {:.0} MB | {ratios} |",
        cost.user_seconds,
        megabytes(cost.peak_bytes)
    );
}

#[allow(clippy::cast_precision_loss, reason = "sizes are far below 2^52")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
