//! `cargo xtask fetch`: newer documents of the kept APIs into the cache.

mod package;
mod service;
mod store;

use std::path::PathBuf;
use std::str::FromStr;

use anyhow::{Context, Result, bail, ensure};
use clap::Args;

use self::store::{Store, Stored};
use crate::api_id::ApiId;
use crate::progress::Progress;
use crate::repository::{Repository, read_bytes};
use crate::{Outcome, kept};

/// Options of the command.
#[derive(Args, Clone, Debug)]
pub(crate) struct FetchArgs {
    /// Only this API, such as drive:v3; may be given more than once
    #[arg(long, value_name = "NAME:VERSION", conflicts_with = "all")]
    api: Vec<ApiId>,
    /// All kept APIs, which is what is fetched when none is named
    #[arg(long)]
    all: bool,
    /// The discovery service, Google's Python package (package, or package==2.160.0), or a folder of documents
    #[arg(long, value_name = "SOURCE", default_value = "service")]
    from: From,
    /// Another place of the discovery service
    #[arg(long, value_name = "URL", hide = true, default_value = service::ROOT)]
    service_root: String,
}

/// Where documents come from.
#[derive(Clone, Debug, PartialEq, Eq)]
enum From {
    Service,
    /// The newest version unless one is named.
    Package(Option<String>),
    Folder(PathBuf),
}

impl FromStr for From {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        Ok(match text {
            "service" => Self::Service,
            "package" => Self::Package(None),
            _ => match text.strip_prefix("package==") {
                Some(version) => Self::Package(Some(crate::package::version(version)?.to_owned())),
                None => Self::Folder(text.into()),
            },
        })
    }
}

/// Runs the command.
pub(crate) fn run(repository: &Repository, args: &FetchArgs) -> Result<Outcome> {
    let fetched = fetch(repository, args)?;
    Ok(if fetched.failed == 0 {
        Outcome::Done
    } else {
        Outcome::Different
    })
}

/// What a run did.
#[derive(Debug, Default)]
pub(crate) struct Fetched {
    /// The APIs whose documents are other ones now.
    pub(crate) updated: Vec<ApiId>,
    /// How many documents could not be had; the old ones are still there.
    pub(crate) failed: usize,
}

/// Fetches documents, and says of each what became of it.
pub(crate) fn fetch(repository: &Repository, args: &FetchArgs) -> Result<Fetched> {
    let ids = select(repository, &args.api)?;
    let progress = Progress::new(ids.len());
    let mut store = Store::open(repository, &format!("{:?}", args.from))?;
    let mut fetched = Fetched::default();
    let left: Vec<ApiId> = ids.into_iter().filter(|id| !store.has(id)).collect();
    let mut take = |id: ApiId, document: Result<(Vec<u8>, String)>| {
        let stored = document.and_then(|(bytes, source)| store.put(&id, &bytes, &source));
        match stored {
            Ok(Stored::Unchanged) => println!("{id}: unchanged"),
            Ok(Stored::Updated { before, after }) => {
                println!("{id}: {before} → {after}");
                fetched.updated.push(id.clone());
            }
            Ok(Stored::Older { ours, theirs }) => {
                println!("{id}: kept {ours}, which is newer than {theirs}");
            }
            Err(error) => {
                eprintln!("{id}: not fetched, the old document is still there: {error:#}");
                fetched.failed += 1;
            }
        }
        progress.step(&id.to_string());
    };
    match &args.from {
        From::Service => service::documents(&args.service_root, left, &mut take)?,
        From::Package(version) => {
            let (folder, source) = package::documents(repository, version.as_deref())?;
            for id in left {
                let document = read_bytes(&folder.join(id.file("json")));
                take(id, document.map(|bytes| (bytes, source.clone())));
            }
        }
        From::Folder(folder) => {
            ensure!(folder.is_dir(), "{} is not a folder", folder.display());
            for id in left {
                let path = folder.join(id.file("json"));
                let document = read_bytes(&path).map(|bytes| (bytes, folder.display().to_string()));
                take(id, document);
            }
        }
    }
    drop(progress);
    if fetched.failed == 0 {
        store.finish()?;
    } else {
        println!(
            "{} not fetched; the next run tries them alone",
            fetched.failed
        );
    }
    Ok(fetched)
}

fn select(repository: &Repository, only: &[ApiId]) -> Result<Vec<ApiId>> {
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

/// One document, for an API that is not kept yet.
pub(crate) fn one(
    repository: &Repository,
    id: &ApiId,
    args: &FetchArgs,
) -> Result<(Vec<u8>, String)> {
    let mut found = None;
    match &args.from {
        From::Service => {
            let mut take = |_, document| found = Some(document);
            service::documents(&args.service_root, vec![id.clone()], &mut take)?;
        }
        From::Package(version) => {
            let (folder, source) = package::documents(repository, version.as_deref())?;
            found = Some(read_bytes(&folder.join(id.file("json"))).map(|bytes| (bytes, source)));
        }
        From::Folder(folder) => {
            let source = folder.display().to_string();
            found = Some(read_bytes(&folder.join(id.file("json"))).map(|bytes| (bytes, source)));
        }
    }
    found.context("nothing was fetched")?
}
