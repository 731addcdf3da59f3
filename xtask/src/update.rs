//! `cargo xtask update`: newer documents, and all that follows from them.
//!
//! For each API: fetch, say what changed, raise the crate's version by that, write it into the crate's changelog, and
//! generate. What did not change is not touched.

mod changelog;
mod version;

use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use gapi_generator::compare::Changes;

use crate::api_id::ApiId;
use crate::changes::{self, Version};
use crate::fetch::{self, FetchArgs, Published, Store, Stored};
use crate::generate::{Inputs, changelog_path, recorded_names, write_crates};
use crate::repository::{Repository, read_bytes, read_text};
use crate::{Outcome, cargo_lock, kept, process, tree};

/// Options of the command.
#[derive(Args, Debug)]
pub(crate) struct UpdateArgs {
    #[command(flatten)]
    fetch: FetchArgs,
    /// Commit each API by itself
    #[arg(long)]
    commit: bool,
}

/// Where the results go, which must hold nothing that is not committed.
const PLACES: [&str; 3] = ["discovery-cache", "generated", "Cargo.lock"];

/// Runs the command.
pub(crate) fn run(repository: &Repository, args: &UpdateArgs) -> Result<Outcome> {
    check_clean(repository)?;
    let ids = fetch::select(repository, &args.fetch.api)?;
    let mut fetched = Vec::new();
    fetch::documents(repository, &args.fetch.from, ids, &mut |id, document| {
        fetched.push((id, document));
    })?;
    let (mut updated, mut failed) = (0, 0);
    for (id, document) in fetched {
        match document.and_then(|document| update(repository, &id, &document)) {
            Ok(None) => println!("{id}: unchanged"),
            Ok(Some(Updated { line, .. })) => {
                println!("{line}");
                updated += 1;
                if args.commit {
                    commit(repository, &format!("Update {line}"))?;
                }
            }
            Err(error) => {
                eprintln!("{id}: not updated: {error:#}");
                failed += 1;
                if args.commit {
                    check_clean(repository)?;
                }
            }
        }
    }
    println!("{updated} updated, {failed} failed");
    if updated > 0 && !args.commit {
        println!("review with `git diff` and `cargo xtask diff HEAD`");
    }
    Ok(if failed == 0 {
        Outcome::Done
    } else {
        Outcome::Different
    })
}

/// What an update did to an API.
pub(crate) struct Updated {
    pub(crate) line: String,
    pub(crate) version: String,
    pub(crate) changes: Changes,
}

/// Updates one API; `None` when its document is the one that is there, or an older one.
pub(crate) fn update(
    repository: &Repository,
    id: &ApiId,
    document: &Published,
) -> Result<Option<Updated>> {
    let path = repository.cache().join(id.file("json"));
    let before = path.is_file().then(|| read_bytes(&path)).transpose()?;
    let names = recorded_names(&repository.cache().join("names").join(id.file("toml")))?;
    let inputs = Inputs::read(repository)?;
    let mut store = Store::open(repository, "update")?;
    let stored = store.put(&inputs, id, document)?;
    store.finish()?;
    let Stored::Updated {
        before: from,
        after: to,
    } = stored
    else {
        return Ok(None);
    };
    let Some(before) = before else {
        bail!("it has no document yet: `cargo xtask add {id}`");
    };
    let version =
        |bytes, origin: &str| Version::new(bytes, format!("{id} {origin}"), Some(names.clone()));
    let changes = changes::compared(
        repository,
        &version(before, &from),
        &version(read_bytes(&path)?, &to),
    )?;
    let old = kept::read(repository)?
        .into_iter()
        .find(|kept| kept.id == *id)
        .with_context(|| format!("{id} is not kept"))?
        .crate_version;
    let new = version::next(&old, changes.step())?;
    kept::set_version(repository, id, &new)?;
    write_changelog(repository, id, &new, &changes)?;
    write_crates(repository, std::slice::from_ref(id), false)?;
    cargo_lock::update(repository)?;
    let counts = changes::counts(&changes);
    Ok(Some(Updated {
        line: format!("{id}: {from} → {to}, {old} → {new} ({counts})"),
        version: new,
        changes,
    }))
}

fn write_changelog(
    repository: &Repository,
    id: &ApiId,
    version: &str,
    changes: &Changes,
) -> Result<()> {
    let path = changelog_path(repository, id);
    let earlier = if path.is_file() {
        read_text(&path)?
    } else {
        String::new()
    };
    tree::write_if_changed(&path, &changelog::with_entry(&earlier, version, changes))?;
    Ok(())
}

/// What an update writes must be all that a review shows.
fn check_clean(repository: &Repository) -> Result<()> {
    let output = Command::new("git")
        .current_dir(repository.root())
        .args(["status", "--porcelain", "--"])
        .args(PLACES)
        .stdin(Stdio::null())
        .output()
        .context("cannot run git")?;
    ensure!(
        output.status.success(),
        "`git status` failed: {}",
        String::from_utf8_lossy(&output.stderr).trim_end()
    );
    let dirty = String::from_utf8_lossy(&output.stdout).into_owned();
    ensure!(
        dirty.is_empty(),
        "there are changes that are not committed, which an update would mix with its own:\n{}",
        dirty.trim_end()
    );
    Ok(())
}

/// Commits what an update wrote.
pub(crate) fn commit(repository: &Repository, message: &str) -> Result<()> {
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(repository.root()).args(arguments);
        process::run_quietly(&mut command)
    };
    let places = PLACES
        .iter()
        .filter(|place| repository.root().join(place).exists());
    let arguments: Vec<&str> = ["add", "--all", "--"]
        .iter()
        .chain(places)
        .copied()
        .collect();
    git(&arguments)?;
    git(&["commit", "--quiet", "--message", message])
}
