//! `Cargo.lock`, which names the workspace's own crates with their versions.

use std::process::Command;

use anyhow::Result;

use crate::process;
use crate::repository::Repository;

/// Takes over what changed of the workspace's own crates, and nothing of others.
pub(crate) fn update(repository: &Repository) -> Result<()> {
    if !repository.root().join("Cargo.lock").is_file() {
        return Ok(());
    }
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(repository.root())
        .args(["update", "--workspace", "--offline", "--quiet"]);
    process::run_quietly(&mut cargo)
}
