//! `cargo xtask corpus`: generates every document that Google's Python client ships, and proves that nothing is lost.

mod compile;
mod corpus_lock;
mod document;
mod names;
mod obtain;
mod operations;
mod raw_names;
mod report;
mod rust_tokens;
mod shard;
#[cfg(test)]
mod tests;
mod written_methods;
mod written_names;
mod written_types;

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};
use clap::Args;

pub(crate) use corpus_lock::CorpusLock;
pub(crate) use obtain::obtain;

use crate::Outcome;
use crate::api_id::ApiId;
use crate::generate::Inputs;
use crate::kept;
use crate::progress::Progress;
use crate::repository::Repository;
use crate::{parallel, tree};
use document::{Job, Made};
use report::{DocumentReport, Report};
use shard::Shard;

/// Options of the command.
#[derive(Args, Debug)]
pub(crate) struct CorpusArgs {
    /// Also compile all crates, warnings denied, and compare them with what rustfmt makes of them
    #[arg(long)]
    check: bool,
    /// Take the i-th of n parts, such as 1/4
    #[arg(long, value_name = "I/N")]
    shard: Option<Shard>,
    /// Download the package that corpus.lock names and record its sums as they are
    #[arg(long, hide = true, conflicts_with_all = ["check", "shard"])]
    relock: bool,
}

/// Runs the command.
pub(crate) fn run(repository: &Repository, args: &CorpusArgs) -> Result<Outcome> {
    if args.relock {
        obtain::relock(repository)?;
        return Ok(Outcome::Done);
    }
    let lock = CorpusLock::read(repository)?;
    let documents = obtain(repository, &lock)?;
    let crates = repository.corpus().join("crates");
    let inputs = Inputs::read(repository)?;
    check_overrides(repository, &inputs, &lock)?;
    let jobs = jobs(&documents, &lock, args.shard)?;
    if args.shard.is_none() {
        remove_others(&crates, &jobs)?;
    }
    let start = Instant::now();
    let progress = Progress::new(jobs.len());
    let made = parallel::map(
        jobs,
        |job| job.bytes,
        |job| {
            let made = document::make(&crates, &inputs, &job);
            progress.step(&job.file);
            made
        },
    );
    drop(progress);
    let seconds = start.elapsed().as_secs_f64();
    let (reports, folders) = distinct(made)?;
    let report = Report::new(
        lock.source(),
        args.shard.map(|shard| shard.to_string()),
        reports,
        seconds,
    );
    let text =
        serde_json::to_string_pretty(&report).context("the report cannot be written as JSON")?;
    tree::write_if_changed(&repository.corpus().join("report.json"), &(text + "\n"))?;
    let folders: Vec<&str> = folders.iter().map(String::as_str).collect();
    compile::write_workspace(repository, &crates, &folders)?;
    print!("{}", report.summary());
    if !report.is_good() {
        println!(
            "details: {}",
            repository
                .relative(&repository.corpus().join("report.json"))
                .display()
        );
        return Ok(Outcome::Different);
    }
    if args.check {
        compile::compile(repository, &crates)?;
        compile::format(&crates, &folders)?;
        println!(
            "{} crates compile without warnings and are as rustfmt would have them",
            folders.len()
        );
    }
    Ok(Outcome::Done)
}

/// The generator refuses what matches nothing in an API; nobody but us knows that there is no such API.
fn check_overrides(repository: &Repository, inputs: &Inputs, lock: &CorpusLock) -> Result<()> {
    let kept = kept::read(repository)?;
    for label in &inputs.overridden {
        let id: ApiId = label.parse().context("discovery-cache/overrides.toml")?;
        ensure!(
            lock.documents.contains_key(&id.file("json")) || kept.iter().any(|kept| kept.id == id),
            "discovery-cache/overrides.toml: there is no API {label}"
        );
    }
    Ok(())
}

fn jobs(documents: &Path, lock: &CorpusLock, shard: Option<Shard>) -> Result<Vec<Job>> {
    let mut jobs = Vec::new();
    let mut folders = BTreeMap::new();
    for (at, file) in lock.documents.keys().enumerate() {
        let stem = file.strip_suffix(".json").unwrap_or(file);
        let (name, version) = stem
            .split_once('.')
            .context("a document without a version in its name")?;
        let folder = ApiId::new(name, version)?.folder();
        if let Some(other) = folders.insert(folder.clone(), file) {
            bail!("{file} and {other} share the folder {folder}");
        }
        if shard.is_none_or(|shard| shard.takes(at)) {
            let path = documents.join(file);
            let bytes = fs::metadata(&path).map_or(0, |found| found.len());
            jobs.push(Job {
                file: file.clone(),
                folder,
                path,
                bytes,
            });
        }
    }
    Ok(jobs)
}

/// Crates of an earlier corpus would be compiled by nobody.
fn remove_others(crates: &Path, jobs: &[Job]) -> Result<()> {
    if !tree::is_folder(crates)? {
        return Ok(());
    }
    for entry in
        fs::read_dir(crates).with_context(|| format!("cannot list {}", crates.display()))?
    {
        let entry = entry.with_context(|| format!("cannot list {}", crates.display()))?;
        let wanted = jobs.iter().any(|job| *job.folder == *entry.file_name());
        if !wanted && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            fs::remove_dir_all(entry.path())
                .with_context(|| format!("cannot remove {}", entry.path().display()))?;
        }
    }
    Ok(())
}

/// The package ships three documents twice, under two file names. Their crates have one name, so that one of each pair is
/// compiled. The same name from different documents is an error.
fn distinct(made: Vec<Made>) -> Result<(Vec<DocumentReport>, Vec<String>)> {
    let mut reports: Vec<DocumentReport> = Vec::new();
    let mut folders = Vec::new();
    let mut packages: HashMap<String, (String, String)> = HashMap::new();
    for mut one in made {
        if let Some(package) = one.package {
            if let Some((document, sum)) = packages.get(&package) {
                ensure!(
                    *sum == one.sum,
                    "{} and {document} are both called {package}",
                    one.report.document
                );
                one.report.same_as = Some(document.clone());
            } else {
                packages.insert(package, (one.report.document.clone(), one.sum));
                folders.push(one.report.folder.clone());
            }
        }
        reports.push(one.report);
    }
    Ok((reports, folders))
}
