//! `cargo xtask add` and `cargo xtask remove`: which APIs are kept.

use std::fs;

use anyhow::{Context, Result, bail, ensure};
use clap::Args;

use crate::api_id::ApiId;
use crate::fetch::{self, Source, Store};
use crate::generate::{Inputs, changelog_path, write_crates};
use crate::lock::Lock;
use crate::repository::{Repository, read_text};
use crate::{Outcome, cargo_lock, kept, package, tree};

/// Options of `add`.
#[derive(Args, Debug)]
pub(crate) struct AddArgs {
    /// The API, such as youtube:v3
    api: ApiId,
    /// Why it is kept, for the list
    #[arg(long, value_name = "TEXT")]
    why: String,
    /// Where its document comes from, as for `fetch`
    #[arg(long, value_name = "SOURCE", default_value = "service")]
    from: Source,
}

/// Options of `remove`.
#[derive(Args, Debug)]
pub(crate) struct RemoveArgs {
    /// The API, such as youtube:v3
    api: ApiId,
}

/// The version that a new crate begins with.
const FIRST_VERSION: &str = "0.1.0";

/// Folders with crates written by hand, which may depend on a generated one.
const BY_HAND: [&str; 4] = ["generator", "runtime", "tests", "xtask"];

/// Puts an API into the cache, the list and the workspace.
pub(crate) fn add(repository: &Repository, args: &AddArgs) -> Result<Outcome> {
    let id = &args.api;
    let list = kept::read(repository)?;
    if let Some(known) = list.iter().find(|kept| kept.id.folder() == id.folder()) {
        bail!("{} is kept already, in generated/{}", known.id, id.folder());
    }
    let mut found = None;
    fetch::documents(
        repository,
        &args.from,
        vec![id.clone()],
        &mut |_, document| {
            found = Some(document);
        },
    )?;
    let document = found.context("nothing was fetched")??;
    let mut store = Store::open(repository, "add")?;
    store.put(&Inputs::read(repository)?, id, &document)?;
    store.finish()?;
    kept::append(repository, id, FIRST_VERSION, &args.why)?;
    write_crates(repository, std::slice::from_ref(id), false)?;
    cargo_lock::update(repository)?;
    println!(
        "{id} is kept. To review:\n  \
         generated/{folder}/README.md and src/lib.rs, as a user meets them\n  \
         discovery-cache/names/{names}, what its names are from now on\n  \
         discovery-cache/overrides.toml, for what no document says: default scopes, streams, safe repeats, items of pages\n\
         Then `cargo check --package gapi-{folder} --all-features` and `cargo xtask test`.",
        folder = id.folder(),
        names = id.file("toml"),
    );
    Ok(Outcome::Done)
}

/// Takes an API out of all of them.
pub(crate) fn remove(repository: &Repository, args: &RemoveArgs) -> Result<Outcome> {
    let id = &args.api;
    let list = kept::read(repository)?;
    ensure!(
        list.iter().any(|kept| kept.id == *id),
        "{id} is not in discovery-cache/apis.toml"
    );
    let crate_name = format!("gapi-{}", id.folder());
    for folder in BY_HAND {
        let manifest = repository.root().join(folder).join("Cargo.toml");
        if manifest.is_file() {
            let uses = read_text(&manifest)?.lines().any(|line| {
                line.split(['=', '.'])
                    .next()
                    .is_some_and(|name| name.trim() == crate_name)
            });
            ensure!(
                !uses,
                "{folder}/Cargo.toml depends on {crate_name}; take it out there first"
            );
        }
    }
    let cache = repository.cache();
    kept::remove(repository, id)?;
    let mut lock = Lock::read(repository)?;
    lock.documents.remove(&id.file("json"));
    tree::write_if_changed(&cache.join("lock.toml"), &lock.to_toml()?)?;
    for path in [
        cache.join(id.file("json")),
        cache.join("names").join(id.file("toml")),
        changelog_path(repository, id),
    ] {
        if path.is_file() {
            fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        }
    }
    package::remove(&repository.generated().join(id.folder()))?;
    cargo_lock::update(repository)?;
    println!(
        "{id} is no longer kept; what discovery-cache/overrides.toml says of it is used for the corpus alone"
    );
    Ok(Outcome::Done)
}
