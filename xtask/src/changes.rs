//! `cargo xtask diff OLD NEW`: what new documents change for people who use the crates.

mod html;
mod markdown;
mod side;
mod text;

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use gapi_generator::compare::{Change, Changes, Effect, Step, compare};
use gapi_generator::{Document, RecordedNames, ir, lower};
use serde::Serialize;

pub(crate) use self::markdown::line as item;
use self::side::Side;
pub(crate) use self::side::Version;
use crate::api_id::ApiId;
use crate::generate::Inputs;
use crate::repository::Repository;
use crate::{Outcome, parallel, tree};

/// Options of the command.
#[derive(Args, Debug)]
pub(crate) struct DiffArgs {
    /// A document, a folder of documents, or a git revision of the kept ones
    old: String,
    /// The same; without it the kept documents as they are now
    #[arg(default_value = "discovery-cache")]
    new: String,
    /// Only this API, such as drive:v3; may be given more than once
    #[arg(long, value_name = "NAME:VERSION")]
    api: Vec<ApiId>,
    /// How the report is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write the report to this file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Exit with 1 when there is a change of this kind
    #[arg(long, value_enum, value_name = "EFFECT")]
    deny: Option<Deny>,
    /// List no changes of documentation; JSON has all
    #[arg(long)]
    brief: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
    Html,
}

/// What must not be: that, and what is worse.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Deny {
    Breaking,
    Compatible,
    Documentation,
}

impl Deny {
    fn effect(self) -> Effect {
        match self {
            Self::Breaking => Effect::Breaking,
            Self::Compatible => Effect::Compatible,
            Self::Documentation => Effect::Documentation,
        }
    }
}

/// What became of one API.
#[derive(Debug, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
enum Verdict {
    /// It is on both sides.
    Compared(Changes),
    /// Only the new side has it.
    Added { api: String, revision: String },
    /// Only the old side has it.
    Removed { api: String, revision: String },
}

impl Verdict {
    fn api(&self) -> &str {
        match self {
            Self::Compared(changes) => &changes.api,
            Self::Added { api, .. } | Self::Removed { api, .. } => api,
        }
    }

    /// The worst of it.
    fn effect(&self) -> Option<Effect> {
        match self {
            Self::Compared(changes) => changes.list.iter().map(|change| change.effect).max(),
            Self::Added { .. } => Some(Effect::Compatible),
            Self::Removed { .. } => Some(Effect::Breaking),
        }
    }

    fn step(&self) -> Step {
        match self {
            Self::Compared(changes) => changes.step(),
            Self::Added { .. } => Step::Minor,
            Self::Removed { .. } => Step::Major,
        }
    }

    fn count(&self, effect: Effect) -> usize {
        match self {
            Self::Compared(changes) => changes.with(effect).count(),
            Self::Added { .. } | Self::Removed { .. } => usize::from(self.effect() == Some(effect)),
        }
    }
}

/// All verdicts, the APIs in order.
#[derive(Debug, Serialize)]
struct Report {
    old: String,
    new: String,
    /// Changes of documentation are counted and not listed.
    #[serde(skip)]
    brief: bool,
    apis: Vec<Verdict>,
}

/// The reports of a comparison made elsewhere.
pub(crate) struct Reports(Report);

impl Reports {
    pub(crate) fn new(old: &str, new: &str, changes: Vec<Changes>) -> Self {
        Self(Report {
            old: old.to_owned(),
            new: new.to_owned(),
            brief: false,
            apis: changes.into_iter().map(Verdict::Compared).collect(),
        })
    }

    pub(crate) fn markdown(&self) -> String {
        markdown::write(&self.0)
    }

    pub(crate) fn html(&self) -> String {
        html::write(&self.0)
    }
}

impl Report {
    /// The changes of an API that are listed.
    fn listed<'a>(&'a self, changes: &'a Changes) -> impl Iterator<Item = &'a Change> {
        let list = changes.list.iter();
        list.filter(|change| !self.brief || change.effect != Effect::Documentation)
    }

    /// What changed.
    fn changed(&self) -> impl Iterator<Item = &Verdict> {
        self.apis
            .iter()
            .filter(|verdict| verdict.step() != Step::None)
    }
}

/// Runs the command.
pub(crate) fn run(repository: &Repository, args: &DiffArgs) -> Result<Outcome> {
    let old = Side::read(repository, &args.old)?;
    let new = Side::read(repository, &args.new)?;
    let report = Report {
        old: args.old.clone(),
        new: args.new.clone(),
        brief: args.brief,
        apis: verdicts(repository, &old, &new, &args.api)?,
    };
    let written = match args.format {
        Format::Text => text::write(&report),
        Format::Markdown => markdown::write(&report),
        Format::Json => serde_json::to_string_pretty(&report)? + "\n",
        Format::Html => html::write(&report),
    };
    match &args.out {
        None => print!("{written}"),
        Some(path) => {
            tree::write_if_changed(path, &written)?;
        }
    }
    let worst = report.apis.iter().filter_map(Verdict::effect).max();
    let denied = args.deny.is_some_and(|deny| worst >= Some(deny.effect()));
    Ok(if denied {
        Outcome::Different
    } else {
        Outcome::Done
    })
}

fn verdicts(
    repository: &Repository,
    old: &Side,
    new: &Side,
    only: &[ApiId],
) -> Result<Vec<Verdict>> {
    let labels: BTreeSet<&String> = old.versions.keys().chain(new.versions.keys()).collect();
    for id in only {
        if !labels.contains(&id.to_string()) {
            bail!("{id} is on neither side");
        }
    }
    // Two documents are two revisions of one API, or a mistake.
    if let (Some(old), Some(new)) = (old.single(), new.single())
        && old != new
    {
        bail!("{old} and {new} are two APIs, not two revisions of one");
    }
    let labels: Vec<&String> = labels
        .into_iter()
        .filter(|label| only.is_empty() || only.iter().any(|id| id.to_string() == **label))
        .collect();
    let verdicts = parallel::map(
        labels,
        |label| {
            let size = |side: &Side| {
                side.versions
                    .get(*label)
                    .map_or(0, |version| version.document.len())
            };
            (size(old) + size(new)) as u64
        },
        |label| verdict(repository, old.versions.get(label), new.versions.get(label)),
    );
    verdicts.into_iter().collect()
}

fn verdict(
    repository: &Repository,
    old: Option<&Version>,
    new: Option<&Version>,
) -> Result<Verdict> {
    let told = |version: &Version| -> Result<(String, String)> {
        let document = version.parse()?;
        Ok((document.label(), document.revision().to_owned()))
    };
    Ok(match (old, new) {
        (Some(old), Some(new)) => Verdict::Compared(compared(repository, old, new)?),
        (None, Some(new)) => {
            let (api, revision) = told(new)?;
            Verdict::Added { api, revision }
        }
        (Some(old), None) => {
            let (api, revision) = told(old)?;
            Verdict::Removed { api, revision }
        }
        (None, None) => bail!("an API that is on neither side"),
    })
}

/// `3 breaking, 10 compatible`
pub(crate) fn counts(changes: &Changes) -> String {
    text::counts(|effect| changes.with(effect).count())
}

/// Compares two versions of an API as one crate would see them: what the old one is called the new one is too, unless
/// the names that are recorded with the new one say otherwise.
pub(crate) fn compared(repository: &Repository, old: &Version, new: &Version) -> Result<Changes> {
    let none = RecordedNames::default();
    let (before, names) = lowered(repository, old, old.names.as_ref().unwrap_or(&none))?;
    let (after, _) = lowered(repository, new, new.names.as_ref().unwrap_or(&names))?;
    Ok(compare(&before, &after))
}

fn lowered(
    repository: &Repository,
    version: &Version,
    names: &RecordedNames,
) -> Result<(ir::Api, RecordedNames)> {
    let document: Document = version.parse()?;
    let label = document.label();
    let inputs = Inputs::fitting(repository, &label, &version.document)?;
    let options = inputs.options("0.1.0", "");
    lower::lower(&document, &inputs.overrides, names, &options)
        .with_context(|| format!("{} is refused", version.origin))
}
