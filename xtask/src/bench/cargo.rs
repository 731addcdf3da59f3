//! Runs cargo on a project and picks out what one crate cost.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::compiler::{self, Cost};
use super::projects::Project;
use crate::process;
use crate::repository::Repository;

/// How a project is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// `cargo check`
    Check,
    /// `cargo build`
    Debug,
    /// `cargo build --release`
    Release,
}

impl Mode {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Debug => &["build"],
            Self::Release => &["build", "--release"],
        }
    }

    /// What a table calls it.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Debug => "debug build",
            Self::Release => "release build",
        }
    }
}

/// A project of the benchmark, made in its own folder.
pub(super) struct Bench<'a> {
    repository: &'a Repository,
    project: &'a Project,
}

impl<'a> Bench<'a> {
    /// Writes the project.
    pub(super) fn new(repository: &'a Repository, project: &'a Project) -> Result<Self> {
        let bench = Self {
            repository,
            project,
        };
        bench.write(&project.features)?;
        if project.every_feature {
            bench.write(&bench.all_features()?)?;
        }
        Ok(bench)
    }

    /// What these packages cost, each compiled again with everything below them ready: the cheapest of some runs.
    pub(super) fn measure(&self, mode: Mode, packages: &[&str], runs: usize) -> Result<Vec<Cost>> {
        let log = self.repository.bench().join("costs.jsonl");
        self.cargo(mode.arguments(), &log)?;
        let mut cheapest: Vec<Option<Cost>> = vec![None; packages.len()];
        for _ in 0..runs.max(1) {
            let mut clean = vec!["clean"];
            if mode == Mode::Release {
                clean.push("--release");
            }
            clean.extend(packages.iter().flat_map(|package| ["--package", package]));
            self.cargo(&clean, &log)?;
            fs::write(&log, "").with_context(|| format!("cannot write {}", log.display()))?;
            self.cargo(mode.arguments(), &log)?;
            let costs = compiler::costs(&log)?;
            for (package, cheapest) in packages.iter().zip(&mut cheapest) {
                let krate = package.replace('-', "_");
                let cost = costs.iter().find(|cost| cost.krate == krate);
                let cost = cost.with_context(|| {
                    format!("{package} was not compiled, or cannot be measured here")
                })?;
                if cheapest
                    .as_ref()
                    .is_none_or(|best| cost.user_seconds < best.user_seconds)
                {
                    *cheapest = Some(cost.clone());
                }
            }
        }
        cheapest
            .into_iter()
            .collect::<Option<Vec<_>>>()
            .context("nothing was measured")
    }

    /// Builds the program and says where it is.
    pub(super) fn build(&self, mode: Mode) -> Result<PathBuf> {
        let log = self.repository.bench().join("costs.jsonl");
        self.cargo(mode.arguments(), &log)?;
        Ok(self.program(mode))
    }

    /// Size of the program.
    pub(super) fn program_bytes(&self, mode: Mode) -> Result<u64> {
        let path = self.program(mode);
        Ok(fs::metadata(&path)
            .with_context(|| format!("cannot read {}", path.display()))?
            .len())
    }

    fn program(&self, mode: Mode) -> PathBuf {
        let profile = if mode == Mode::Release {
            "release"
        } else {
            "debug"
        };
        let name = format!("{}{}", self.project.name, std::env::consts::EXE_SUFFIX);
        self.target().join(profile).join(name)
    }

    /// Where the project is.
    pub(super) fn folder(&self) -> PathBuf {
        self.repository.bench().join(&self.project.name)
    }

    /// One folder for all, so that what they share is built once.
    fn target(&self) -> PathBuf {
        self.repository.bench().join("target")
    }

    fn write(&self, features: &[String]) -> Result<()> {
        let folder = self.folder();
        fs::create_dir_all(folder.join("src"))
            .with_context(|| format!("cannot create {}", folder.display()))?;
        let write = |path: PathBuf, text: &str| {
            fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
        };
        write(
            folder.join("Cargo.toml"),
            &self.project.manifest(self.repository, features)?,
        )?;
        match self.project.program {
            Some(program) => write(folder.join("src/main.rs"), program),
            None => write(
                folder.join("src/lib.rs"),
                "//! Only its dependency is measured.\n",
            ),
        }
    }

    fn cargo(&self, arguments: &[&str], log: &std::path::Path) -> Result<()> {
        let mut cargo = self.command();
        cargo
            .args(arguments)
            .arg("--quiet")
            .arg("--target-dir")
            .arg(self.target());
        compiler::watch(&mut cargo, log)?;
        process::run_quietly(&mut cargo)
    }

    /// The same flags for all: none. Peers come from the registry, which is never built incrementally, so ours are not.
    fn command(&self) -> Command {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .current_dir(self.folder())
            .env("CARGO_INCREMENTAL", "0");
        cargo
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_TARGET_DIR")
            .env_remove("CARGO_ENCODED_RUSTFLAGS");
        cargo
    }

    /// The public features of the measured package.
    fn all_features(&self) -> Result<Vec<String>> {
        #[derive(serde::Deserialize)]
        struct Metadata {
            packages: Vec<Package>,
        }
        #[derive(serde::Deserialize)]
        struct Package {
            name: String,
            features: std::collections::BTreeMap<String, Vec<String>>,
        }
        let output = self
            .command()
            .args(["metadata", "--format-version", "1"])
            .output()
            .context("cannot run cargo")?;
        ensure!(
            output.status.success(),
            "cargo metadata: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        let metadata: Metadata =
            serde_json::from_slice(&output.stdout).context("cargo's metadata is broken")?;
        let package = metadata
            .packages
            .into_iter()
            .find(|package| package.name == self.project.package);
        let features = package
            .context("the package is not among its own metadata")?
            .features;
        Ok(features
            .into_keys()
            .filter(|feature| !feature.starts_with('_'))
            .collect())
    }
}
