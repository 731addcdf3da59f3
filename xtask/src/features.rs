//! `cargo xtask features`: each feature of each committed crate compiles alone, and so does the crate without any.

use std::collections::BTreeMap;
use std::process::Command;

use anyhow::{Context, Result};
use clap::Args;
use serde::Deserialize;

use crate::api_id::ApiId;
use crate::progress::Progress;
use crate::repository::{Repository, read_toml};
use crate::{Outcome, kept, process};

/// Options of the command.
#[derive(Args, Debug)]
pub(crate) struct FeaturesArgs {
    /// Only this API, such as compute:v1; all that have features when it is left out
    #[arg(long)]
    api: Option<ApiId>,
}

#[derive(Deserialize)]
struct Manifest {
    #[serde(default)]
    features: BTreeMap<String, Vec<String>>,
}

/// Runs the command.
pub(crate) fn run(repository: &Repository, args: &FeaturesArgs) -> Result<Outcome> {
    let mut checks = Vec::new();
    for kept in kept::read(repository)? {
        if args.api.as_ref().is_some_and(|api| *api != kept.id) {
            continue;
        }
        let folder = repository.generated().join(kept.id.folder());
        let manifest: Manifest = read_toml(&folder.join("Cargo.toml"))?;
        if !manifest.features.is_empty() {
            checks.push((folder.clone(), String::new()));
        }
        checks.extend(
            manifest
                .features
                .into_keys()
                .map(|feature| (folder.clone(), feature)),
        );
    }
    let progress = Progress::new(checks.len());
    for (folder, feature) in &checks {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args([
            "check",
            "--quiet",
            "--lib",
            "--no-default-features",
            "--features",
            feature,
        ]);
        cargo.arg("--manifest-path").arg(folder.join("Cargo.toml"));
        cargo
            .arg("--target-dir")
            .arg(repository.root().join("target/features"));
        // Every choice is compiled once: what cargo would keep of it for the next time would only fill the disk.
        cargo
            .env("CARGO_INCREMENTAL", "0")
            .env("RUSTFLAGS", "-Dwarnings");
        let shown = if feature.is_empty() {
            "no feature"
        } else {
            feature
        };
        process::run(&mut cargo)
            .with_context(|| format!("{} with {shown} alone", folder.display()))?;
        progress.step(shown);
    }
    drop(progress);
    println!(
        "{} choices of features compile without warnings",
        checks.len()
    );
    Ok(Outcome::Done)
}
