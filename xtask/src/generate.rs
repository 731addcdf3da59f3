//! `cargo xtask generate`: the crates of the kept APIs, or of any document.

mod fitting;
mod inputs;
mod kept_crates;
mod standalone;

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::Outcome;
use crate::api_id::ApiId;
use crate::repository::Repository;

pub(crate) use fitting::fitting as fitting_overlay;
pub(crate) use inputs::{Inputs, recorded_names};
pub(crate) use kept_crates::{changelog_path, run as write_crates};

/// Options of the command.
#[derive(Args, Debug)]
pub(crate) struct GenerateArgs {
    /// Only this API, such as drive:v3; may be given more than once
    #[arg(long, value_name = "NAME:VERSION")]
    api: Vec<ApiId>,
    /// Write nothing; show what differs and exit with 1 if anything does
    #[arg(long)]
    check: bool,
    /// Make a crate from this discovery document, outside of the workspace
    #[arg(long, value_name = "FILE", requires = "out", conflicts_with_all = ["api", "check"])]
    document: Option<PathBuf>,
    /// The folder of that crate
    #[arg(long, value_name = "DIR", requires = "document")]
    out: Option<PathBuf>,
    /// Accept this host as the document's root besides those below googleapis.com; may be given more than once
    #[arg(long, value_name = "HOST", requires = "document")]
    allow_root: Vec<String>,
}

/// Runs the command.
pub(crate) fn run(repository: &Repository, args: GenerateArgs) -> Result<Outcome> {
    match (args.document, args.out) {
        (Some(document), Some(out)) => {
            standalone::run(repository, &document, &out, args.allow_root)
        }
        _ => kept_crates::run(repository, &args.api, args.check),
    }
}
