//! `cargo xtask fetch`: newer documents of the kept APIs into the cache.

mod package;
mod service;
mod store;

use std::path::PathBuf;
use std::str::FromStr;

use anyhow::{Result, bail, ensure};
use clap::Args;

pub(crate) use self::store::{Store, Stored};
use crate::api_id::ApiId;
use crate::generate::Inputs;
use crate::progress::Progress;
use crate::repository::{Repository, read_bytes};
use crate::{Outcome, kept};

/// Options of the command.
#[derive(Args, Clone, Debug)]
pub(crate) struct FetchArgs {
    /// Only this API, such as drive:v3; may be given more than once
    #[arg(long, value_name = "NAME:VERSION", conflicts_with = "all")]
    pub(crate) api: Vec<ApiId>,
    /// All kept APIs, which is what is fetched when none is named
    #[arg(long)]
    all: bool,
    /// The discovery service (service, or service=URL), Google's Python package (package, or package==2.160.0), or a
    /// folder of documents
    #[arg(long, value_name = "SOURCE", default_value = "service")]
    pub(crate) from: Source,
}

/// Where documents come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// The discovery service, at Google's root or another one.
    Service(String),
    /// The newest version unless one is named.
    Package(Option<String>),
    Folder(PathBuf),
}

impl FromStr for Source {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        Ok(match text {
            "service" => Self::Service(service::ROOT.to_owned()),
            "package" => Self::Package(None),
            _ => {
                if let Some(version) = text.strip_prefix("package==") {
                    Self::Package(Some(crate::package::version(version)?.to_owned()))
                } else if let Some(root) = text.strip_prefix("service=") {
                    Self::Service(root.to_owned())
                } else {
                    Self::Folder(text.into())
                }
            }
        })
    }
}

/// Runs the command.
pub(crate) fn run(repository: &Repository, args: &FetchArgs) -> Result<Outcome> {
    Ok(if fetch(repository, args)? == 0 {
        Outcome::Done
    } else {
        Outcome::Different
    })
}

/// A document as its source has it, and what the lock calls the source.
pub(crate) type Published = (Vec<u8>, String);

/// Fetches documents, and says of each what became of it.
fn fetch(repository: &Repository, args: &FetchArgs) -> Result<usize> {
    let ids = select(repository, &args.api)?;
    let progress = Progress::new(ids.len());
    let inputs = Inputs::read(repository)?;
    let mut store = Store::open(repository, &format!("{:?}", args.from))?;
    let mut failed = 0;
    let left: Vec<ApiId> = ids.into_iter().filter(|id| !store.has(id)).collect();
    documents(repository, &args.from, left, &mut |id, document| {
        let stored = document.and_then(|document| store.put(&inputs, &id, &document));
        match stored {
            Ok(stored) => println!("{id}: {stored}"),
            Err(error) => {
                eprintln!("{id}: not fetched, the old document is still there: {error:#}");
                failed += 1;
            }
        }
        progress.step(&id.to_string());
    })?;
    drop(progress);
    if failed == 0 {
        store.finish()?;
    } else {
        println!("{failed} not fetched; the next run tries them alone");
    }
    Ok(failed)
}

/// Hands out the document of each API, or why there is none.
pub(crate) fn documents(
    repository: &Repository,
    source: &Source,
    ids: Vec<ApiId>,
    take: &mut dyn FnMut(ApiId, Result<Published>),
) -> Result<()> {
    let (folder, source) = match source {
        Source::Service(root) => return service::documents(root, &ids, take),
        Source::Package(version) => package::documents(repository, version.as_deref())?,
        Source::Folder(folder) => (folder.clone(), folder.display().to_string()),
    };
    ensure!(folder.is_dir(), "{} is not a folder", folder.display());
    for id in ids {
        let document = read_bytes(&folder.join(id.file("json")));
        take(id, document.map(|bytes| (bytes, source.clone())));
    }
    Ok(())
}

/// The kept APIs that are asked for; all when none is named.
pub(crate) fn select(repository: &Repository, only: &[ApiId]) -> Result<Vec<ApiId>> {
    let kept: Vec<ApiId> = kept::read(repository)?
        .into_iter()
        .map(|kept| kept.id)
        .collect();
    if only.is_empty() {
        return Ok(kept);
    }
    for id in only {
        if !kept.contains(id) {
            bail!("{id} is not in discovery-cache/apis.toml; `cargo xtask add {id}` puts it there");
        }
    }
    Ok(only.to_vec())
}
