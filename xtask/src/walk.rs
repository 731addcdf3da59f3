//! `cargo xtask walk OLD … NEW`: what updates would have done, from an old version of Google's Python package to a new one.
//!
//! It happens in a repository of its own below `target`, with the commands' own functions: the oldest documents are
//! generated and committed, then each version is an update. It ends with the reports that a maintainer would have read,
//! and fails when anything that still exists was renamed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result};
use clap::Args;
use gapi_generator::compare::{Action, Changes, Effect};

use crate::api_id::ApiId;
use crate::changes::Reports;
use crate::fetch::{self, Published, Source, Store};
use crate::generate::{Inputs, fitting_overlay, write_crates};
use crate::repository::{Repository, read_text};
use crate::update::{self, Updated};
use crate::{Outcome, package, process, tree};

/// Options of the command.
#[derive(Args, Debug)]
pub(crate) struct WalkArgs {
    /// Versions of the package, the oldest first
    #[arg(required = true, num_args = 2.., value_name = "VERSION", value_parser = version)]
    versions: Vec<String>,
    /// Only this API, such as drive:v3; may be given more than once
    #[arg(long, value_name = "NAME:VERSION")]
    api: Vec<ApiId>,
}

fn version(text: &str) -> Result<String> {
    package::version(text).map(str::to_owned)
}

/// What became of one API on the way.
#[derive(Default)]
struct Way {
    versions: Vec<String>,
    breaking: usize,
    compatible: usize,
    words: usize,
    renamed: Vec<String>,
}

/// Runs the command.
pub(crate) fn run(repository: &Repository, args: &WalkArgs) -> Result<Outcome> {
    let started = Instant::now();
    let ids = fetch::select(repository, &args.api)?;
    let walked = Repository::at(repository.root().join("target/walk"));
    prepare(repository, &walked, &ids)?;
    let mut ways: BTreeMap<String, Way> = BTreeMap::new();
    let mut failed = 0;
    for (index, version) in args.versions.iter().enumerate() {
        println!("== {version}");
        let source = Source::Package(Some(version.clone()));
        let mut documents = Vec::new();
        fetch::documents(repository, &source, ids.clone(), &mut |id, document| {
            documents.push((id, document));
        })?;
        fit_overlay(repository, &walked, &documents)?;
        let mut reports = Vec::new();
        for (id, document) in documents {
            // An API that this version does not have yet is none of its faults.
            let Ok(document) = document else {
                println!("{id}: not in {version}");
                continue;
            };
            let way = ways.entry(id.to_string()).or_default();
            match step(&walked, &id, &document) {
                Ok(None) => {}
                Ok(Some(updated)) => {
                    println!("{}", updated.line);
                    update::commit(&walked, &format!("Update {}", updated.line))?;
                    way.add(&updated.changes);
                    way.versions.push(updated.version);
                    reports.push(updated.changes);
                }
                Err(error) => {
                    eprintln!("{id}: not updated: {error:#}");
                    failed += 1;
                }
            }
        }
        if index > 0 {
            write_reports(&walked, &args.versions[index - 1], version, reports)?;
        }
    }
    Ok(summary(&ways, failed, started))
}

/// A repository with the kept APIs and nothing else.
fn prepare(repository: &Repository, walked: &Repository, ids: &[ApiId]) -> Result<()> {
    package::remove(walked.root())?;
    let entry = |id: &ApiId| {
        format!(
            "[[api]]\nname = \"{}\"\nversion = \"{}\"\ncrate_version = \"0.1.0\"\nwhy = \"It is walked.\"\n\n",
            id.name(),
            id.version()
        )
    };
    let files = [
        (
            "Cargo.toml",
            read_text(&repository.root().join("Cargo.toml"))?,
        ),
        ("discovery-cache/apis.toml", ids.iter().map(entry).collect()),
        ("discovery-cache/lock.toml", "[documents]\n".to_owned()),
        ("discovery-cache/overrides.toml", String::new()),
    ];
    for (name, text) in files {
        let path = walked.root().join(name);
        fs::create_dir_all(path.parent().context("a file without a folder")?)
            .with_context(|| format!("cannot make the folder of {}", path.display()))?;
        tree::write_if_changed(&path, &text)?;
    }
    for arguments in [
        ["init", "--quiet", "--initial-branch=main"].as_slice(),
        &["config", "user.name", "walk"],
        &["config", "user.email", "walk@localhost"],
        &["add", "--", "Cargo.toml", "discovery-cache"],
        &["commit", "--quiet", "--message", "Begin"],
    ] {
        process::run_quietly(
            Command::new("git")
                .current_dir(walked.root())
                .args(arguments),
        )?;
    }
    Ok(())
}

/// The overlay is written for the documents of today; others have less to say it of.
fn fit_overlay(
    repository: &Repository,
    walked: &Repository,
    documents: &[(ApiId, Result<Published>)],
) -> Result<()> {
    let mut overlay = read_text(&repository.cache().join("overrides.toml"))?;
    for (id, document) in documents {
        if let Ok((bytes, _)) = document {
            overlay = fitting_overlay(&overlay, &id.to_string(), &String::from_utf8_lossy(bytes))?;
        }
    }
    tree::write_if_changed(&walked.cache().join("overrides.toml"), &overlay)?;
    Ok(())
}

/// The first document of an API is generated, the others are updates.
fn step(walked: &Repository, id: &ApiId, document: &Published) -> Result<Option<Updated>> {
    if walked.cache().join(id.file("json")).is_file() {
        return update::update(walked, id, document);
    }
    let mut store = Store::open(walked, "walk")?;
    store.put(&Inputs::read(walked)?, id, document)?;
    store.finish()?;
    write_crates(walked, std::slice::from_ref(id), false)?;
    update::commit(walked, &format!("Add {id}"))?;
    Ok(None)
}

fn write_reports(walked: &Repository, old: &str, new: &str, changes: Vec<Changes>) -> Result<()> {
    let reports = Reports::new(old, new, changes);
    let folder = walked.root().join("reports");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let write = |ending: &str, text: &str| {
        let path: &Path = &folder.join(format!("{old}-{new}.{ending}"));
        tree::write_if_changed(path, text)
    };
    write("md", &reports.markdown())?;
    write("html", &reports.html())?;
    Ok(())
}

impl Way {
    fn add(&mut self, changes: &Changes) {
        self.breaking += changes.with(Effect::Breaking).count();
        self.compatible += changes.with(Effect::Compatible).count();
        self.words += changes.with(Effect::Documentation).count();
        let renamed = changes
            .list
            .iter()
            .filter(|change| change.action == Action::Renamed);
        self.renamed
            .extend(renamed.map(|change| change.detail.clone()));
    }
}

fn summary(ways: &BTreeMap<String, Way>, failed: usize, started: Instant) -> Outcome {
    println!("\n| API | versions | breaking | compatible | documentation | renamed |");
    println!("| --- | --- | ---: | ---: | ---: | ---: |");
    for (api, way) in ways {
        let versions = if way.versions.is_empty() {
            "0.1.0".to_owned()
        } else {
            format!("0.1.0 → {}", way.versions.join(" → "))
        };
        println!(
            "| {api} | {versions} | {} | {} | {} | {} |",
            way.breaking,
            way.compatible,
            way.words,
            way.renamed.len()
        );
    }
    let renamed: Vec<&String> = ways.values().flat_map(|way| &way.renamed).collect();
    for detail in &renamed {
        println!("renamed: {detail}");
    }
    println!(
        "\n{} APIs, {failed} failed, {} renamed, {:.1} s; the repository and its reports are in target/walk",
        ways.len(),
        renamed.len(),
        started.elapsed().as_secs_f64()
    );
    if failed == 0 && renamed.is_empty() {
        Outcome::Done
    } else {
        Outcome::Different
    }
}
