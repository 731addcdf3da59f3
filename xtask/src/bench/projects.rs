//! The projects that are measured: ours and their peers.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Serialize;

use crate::repository::Repository;

/// A project with one measured dependency.
pub(super) struct Project {
    /// Name of the project, of its folder and of its program.
    pub(super) name: String,
    /// The measured package.
    pub(super) package: &'static str,
    source: Source,
    default_features: bool,
    pub(super) features: Vec<String>,
    /// All features that the package has.
    pub(super) every_feature: bool,
    /// `main.rs`; a library that only depends on the package without it.
    pub(super) program: Option<&'static str>,
    others: &'static [Other],
    /// The most that ours should cost of the user CPU of this one.
    pub(super) goal: Option<f64>,
}

/// Another dependency: its name, its version (none for what is in the repository), its features beside the default
/// ones, and whether it has those.
type Other = (&'static str, &'static str, &'static [&'static str], bool);

enum Source {
    /// A generated crate, by folder.
    Ours(&'static str),
    /// A published version.
    Published(&'static str),
}

#[derive(Serialize)]
struct Manifest<'a> {
    package: Package<'a>,
    dependencies: BTreeMap<&'a str, Dependency>,
    workspace: toml::Table,
}

#[derive(Serialize)]
struct Package<'a> {
    name: &'a str,
    version: &'a str,
    edition: &'a str,
}

#[derive(Default, Serialize)]
struct Dependency {
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    #[serde(rename = "default-features")]
    default_features: bool,
    features: Vec<String>,
}

impl Project {
    fn new(name: &str, package: &'static str, source: Source) -> Self {
        Self {
            name: format!("bench-{name}"),
            package,
            source,
            default_features: true,
            features: Vec::new(),
            every_feature: false,
            program: None,
            others: &[],
            goal: None,
        }
    }

    fn ours(name: &str, package: &'static str, folder: &'static str) -> Self {
        Self::new(name, package, Source::Ours(folder))
    }

    fn published(name: &str, package: &'static str, version: &'static str, goal: f64) -> Self {
        Self {
            goal: Some(goal),
            ..Self::new(name, package, Source::Published(version))
        }
    }

    fn with_every_feature(self) -> Self {
        Self {
            every_feature: true,
            ..self
        }
    }

    fn with_only(self, feature: &str) -> Self {
        Self {
            default_features: false,
            features: vec![feature.to_owned()],
            ..self
        }
    }

    fn with_program(self, program: &'static str, others: &'static [Other]) -> Self {
        Self {
            program: Some(program),
            others,
            ..self
        }
    }

    /// `Cargo.toml` with these features of the measured package.
    pub(super) fn manifest(&self, repository: &Repository, features: &[String]) -> Result<String> {
        let local = |path: std::path::PathBuf| {
            path.to_str()
                .map(str::to_owned)
                .context("a path that is not UTF-8")
        };
        let mut measured = Dependency {
            default_features: self.default_features,
            features: features.to_vec(),
            ..Dependency::default()
        };
        match self.source {
            Source::Ours(folder) => {
                measured.path = Some(local(repository.generated().join(folder))?);
            }
            Source::Published(version) => measured.version = Some(format!("={version}")),
        }
        let mut dependencies = BTreeMap::from([(self.package, measured)]);
        for (name, version, features, default_features) in self.others {
            let mut other = Dependency {
                default_features: *default_features,
                ..Dependency::default()
            };
            other.features = features
                .iter()
                .map(|feature| (*feature).to_owned())
                .collect();
            if version.is_empty() {
                other.path = Some(local(
                    repository.root().join(name.trim_start_matches("gapi-")),
                )?);
            } else {
                other.version = Some((*version).to_owned());
            }
            dependencies.insert(name, other);
        }
        let package = Package {
            name: &self.name,
            version: "0.0.0",
            edition: "2024",
        };
        let manifest = Manifest {
            package,
            dependencies,
            workspace: toml::Table::new(),
        };
        toml::to_string(&manifest).context("the manifest cannot be written as TOML")
    }
}

const TOKIO: Other = ("tokio", "1", &["macros", "rt-multi-thread"], true);

/// All of compute v1: ours, google-apis-rs, google-cloud-rust.
pub(super) fn compute() -> [Project; 3] {
    [
        Project::ours("compute-all", "gapi-compute-v1", "compute-v1").with_every_feature(),
        Project::published("google-compute1", "google-compute1", "6.0.0", 0.45),
        Project::published(
            "google-cloud-compute-all",
            "google-cloud-compute-v1",
            "4.1.0",
            0.1,
        )
        .with_every_feature(),
    ]
}

/// Only the resource `instances` of compute v1.
pub(super) fn instances() -> [Project; 2] {
    [
        Project::ours("compute-instances", "gapi-compute-v1", "compute-v1").with_only("instances"),
        Project::published(
            "google-cloud-compute-instances",
            "google-cloud-compute-v1",
            "4.1.0",
            1.0,
        )
        .with_only("instances"),
    ]
}

/// Drive v3 with a small program: ours, theirs, and theirs with an upload.
pub(super) fn drive() -> [Project; 3] {
    let theirs = |name| Project::published(name, "google-drive3", "7.0.0", 1.0);
    [
        Project::ours("drive", "gapi-drive-v3", "drive-v3").with_program(
            include_str!("programs/drive.txt"),
            &[("gapi-runtime", "", &[], true), TOKIO],
        ),
        theirs("google-drive3").with_program(include_str!("programs/google_drive3.txt"), &[TOKIO]),
        theirs("google-drive3-upload").with_program(
            include_str!("programs/google_drive3_upload.txt"),
            &[("mime", "0.3", &[], true), TOKIO],
        ),
    ]
}

/// One program that calls drive v3 with ours and with its peers.
pub(super) fn calls() -> Project {
    Project::ours("calls", "gapi-drive-v3", "drive-v3").with_program(
        include_str!("programs/calls.txt"),
        &[
            ("gapi-runtime", "", &[], true),
            ("google-drive3", "=7.0.0", &[], true),
            ("nix", "0.31", &["resource"], false),
            // Nothing here is encrypted, so it needs no TLS.
            ("reqwest", "0.13", &["query"], false),
            ("serde", "1", &["derive"], true),
            ("serde_json", "1", &[], true),
            ("tokio", "1", &["full"], true),
        ],
    )
}

/// A program that sends and fetches large media.
pub(super) fn media() -> Project {
    Project::ours("media", "gapi-storage-v1", "storage-v1").with_program(
        include_str!("programs/media.txt"),
        &[
            ("fastrand", "2", &[], true),
            ("gapi-runtime", "", &[], true),
            ("sha2", "0.11", &[], true),
            ("tokio", "1", &["fs", "rt-multi-thread"], true),
        ],
    )
}
