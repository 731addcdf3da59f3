//! Where things are in the repository.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// The working copy that the command runs in.
#[derive(Clone, Debug)]
pub(crate) struct Repository {
    root: PathBuf,
}

impl Repository {
    /// Looks upwards from the current folder.
    pub(crate) fn find() -> Result<Self> {
        let start = std::env::current_dir().context("the current folder is gone")?;
        let root = start
            .ancestors()
            .find(|folder| folder.join("discovery-cache/apis.toml").is_file());
        match root {
            Some(root) => Ok(Self {
                root: root.to_owned(),
            }),
            None => bail!(
                "no discovery-cache/apis.toml in {} or above: run this inside the repository",
                start.display()
            ),
        }
    }

    /// One that is made for a purpose and then forgotten.
    pub(crate) fn at(root: PathBuf) -> Self {
        Self { root }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn cache(&self) -> PathBuf {
        self.root.join("discovery-cache")
    }

    pub(crate) fn generated(&self) -> PathBuf {
        self.root.join("generated")
    }

    pub(crate) fn runtime(&self) -> PathBuf {
        self.root.join("runtime")
    }

    /// The ignored folder that the corpus lives in.
    pub(crate) fn corpus(&self) -> PathBuf {
        self.root.join("target/corpus")
    }

    /// The ignored folder that benchmarks live in.
    pub(crate) fn bench(&self) -> PathBuf {
        self.root.join("target/bench")
    }

    /// A path as people in the repository write it.
    pub(crate) fn relative<'a>(&self, path: &'a Path) -> &'a Path {
        path.strip_prefix(&self.root).unwrap_or(path)
    }

    /// The version of the runtime that generated crates ask for, from the workspace's manifest.
    pub(crate) fn runtime_version(&self) -> Result<String> {
        let path = self.root.join("Cargo.toml");
        let manifest: Manifest = read_toml(&path)?;
        Ok(manifest.workspace.dependencies.gapi_runtime.version)
    }
}

#[derive(Deserialize)]
struct Manifest {
    workspace: Workspace,
}

#[derive(Deserialize)]
struct Workspace {
    dependencies: Dependencies,
}

#[derive(Deserialize)]
struct Dependencies {
    #[serde(rename = "gapi-runtime")]
    gapi_runtime: Dependency,
}

#[derive(Deserialize)]
struct Dependency {
    version: String,
}

/// Reads a TOML file; errors name it.
pub(crate) fn read_toml<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T> {
    let text = read_text(path)?;
    toml::from_str(&text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        let line = text.get(..at).unwrap_or_default().matches('\n').count() + 1;
        anyhow::anyhow!("{}, line {line}: {}", path.display(), error.message())
    })
}

/// Reads a text file; errors name it.
pub(crate) fn read_text(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Reads a file; errors name it.
pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}
