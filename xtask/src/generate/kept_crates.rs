//! The committed crates: `generated/`, and the names recorded for them.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, bail, ensure};
use gapi_generator::{Document, Output, generate};

use super::inputs::{Inputs, recorded_names};
use crate::api_id::ApiId;
use crate::kept::{self, Kept};
use crate::lock::Lock;
use crate::progress::Progress;
use crate::repository::{Repository, read_bytes, read_text, read_toml};
use crate::tree::{self, Change, Others, Plan, Wanted};
use crate::{Outcome, diff, digest, parallel};

/// Where the runtime is as seen from `generated/<api>-<version>`.
const RUNTIME: &str = "../../runtime";

/// What a run found out about one API.
struct Made {
    id: ApiId,
    plan: Plan,
    files: usize,
    /// The document is not the one that the lock records.
    unlocked: bool,
}

/// Writes or checks the crates of these APIs; of all when none is named.
pub(crate) fn run(repository: &Repository, only: &[ApiId], check: bool) -> Result<Outcome> {
    let kept = select(kept::read(repository)?, only)?;
    // What is below them is looked at crate by crate; a link here would lead all of it elsewhere.
    tree::is_folder(&repository.generated())?;
    tree::is_folder(&repository.cache().join("names"))?;
    let inputs = Inputs::read(repository)?;
    let lock = Lock::read(repository)?;
    let progress = Progress::new(kept.len());
    let folders: Vec<String> = kept.iter().map(|kept| kept.id.folder()).collect();
    let results = parallel::map(
        kept,
        |kept| fs::metadata(document_path(repository, &kept.id)).map_or(0, |file| file.len()),
        |kept| {
            let made = make(repository, &inputs, &lock, &kept);
            progress.step(&kept.id.to_string());
            made
        },
    );
    drop(progress);
    let made = all_or_errors(results)?;
    let stale = if only.is_empty() {
        stale_crates(repository, &folders)?
    } else {
        Plan::default()
    };
    if check {
        Ok(report_differences(repository, &made, &stale))
    } else {
        write(&made, &stale)
    }
}

fn select(kept: Vec<Kept>, only: &[ApiId]) -> Result<Vec<Kept>> {
    for id in only {
        ensure!(
            kept.iter().any(|kept| kept.id == *id),
            "{id} is not in discovery-cache/apis.toml; for any other document use --document FILE --out DIR"
        );
    }
    Ok(kept
        .into_iter()
        .filter(|kept| only.is_empty() || only.contains(&kept.id))
        .collect())
}

fn document_path(repository: &Repository, id: &ApiId) -> std::path::PathBuf {
    repository.cache().join(id.file("json"))
}

/// Generates one crate in memory and compares it with what is there.
fn make(repository: &Repository, inputs: &Inputs, lock: &Lock, kept: &Kept) -> Result<Made> {
    let id = &kept.id;
    let path = document_path(repository, id);
    let bytes = read_bytes(&path)?;
    let locked = lock.documents.get(&id.file("json"));
    let unlocked = locked.is_none_or(|locked| locked.sha256 != digest::sha256(&bytes));
    let document = Document::parse(&bytes).map_err(|error| error.of(id.to_string()))?;
    drop(bytes);
    ensure!(
        document.label() == id.to_string(),
        "{} holds {}, not {id}",
        repository.relative(&path).display(),
        document.label()
    );
    let names_file = id.file("toml");
    let names_folder = repository.cache().join("names");
    let names = recorded_names(&names_folder.join(&names_file))?;
    let options = inputs.options(&kept.crate_version, RUNTIME);
    let Output { files, names } = generate(&document, &inputs.overrides, &names, &options)?;
    drop(document);
    let names = names.to_toml();
    let changelog = changelog(repository, id)?;
    let mut wanted: BTreeMap<&str, &str> = files.iter().collect();
    wanted.extend(changelog.as_deref().map(|text| ("CHANGELOG.md", text)));
    let count = wanted.len() + 1;
    let mut plan = tree::compare(&Wanted {
        folder: repository.generated().join(id.folder()),
        files: wanted,
        others: Others::Removed,
    })?;
    plan.append(tree::compare(&Wanted {
        folder: names_folder,
        files: BTreeMap::from([(names_file.as_str(), names.as_str())]),
        others: Others::Kept,
    })?);
    Ok(Made {
        id: id.clone(),
        plan,
        files: count,
        unlocked,
    })
}

/// What the crate's versions changed, which `cargo xtask update` writes and no document tells.
fn changelog(repository: &Repository, id: &ApiId) -> Result<Option<String>> {
    let path = changelog_path(repository, id);
    path.is_file().then(|| read_text(&path)).transpose()
}

/// Where the changes of a crate's versions are kept.
pub(crate) fn changelog_path(repository: &Repository, id: &ApiId) -> std::path::PathBuf {
    repository.cache().join("changelogs").join(id.file("md"))
}

/// One line for every refusal, so that all can be mended at once.
fn all_or_errors(results: Vec<Result<Made>>) -> Result<Vec<Made>> {
    let (mut made, mut errors) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(one) => made.push(one),
            Err(error) => errors.push(format!("{error:#}")),
        }
    }
    if !errors.is_empty() {
        bail!("{}", errors.join("\nerror: "));
    }
    Ok(made)
}

/// Crates of APIs that are no longer kept.
fn stale_crates(repository: &Repository, folders: &[String]) -> Result<Plan> {
    let generated = repository.generated();
    let mut plan = Plan::default();
    if !tree::is_folder(&generated)? {
        return Ok(plan);
    }
    for entry in fs::read_dir(&generated).context("cannot list generated")? {
        let path = entry.context("cannot list generated")?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if folders.contains(&name) || fs::symlink_metadata(&path).is_ok_and(|found| found.is_file())
        {
            continue;
        }
        tree::is_folder(&path)?;
        let removal = tree::removal(&path)?;
        if !removal.changes.is_empty() {
            let manifest = path.join("Cargo.toml");
            let ours = manifest.is_file() && package_name(&manifest)? == format!("gapi-{name}");
            ensure!(
                ours,
                "{} is not a generated crate; move it elsewhere",
                repository.relative(&path).display()
            );
        }
        plan.append(removal);
    }
    Ok(plan)
}

/// The name in a manifest.
pub(super) fn package_name(manifest: &std::path::Path) -> Result<String> {
    #[derive(serde::Deserialize)]
    struct Manifest {
        package: Package,
    }
    #[derive(serde::Deserialize)]
    struct Package {
        name: String,
    }
    read_toml(manifest).map(|manifest: Manifest| manifest.package.name)
}

fn write(made: &[Made], stale: &Plan) -> Result<Outcome> {
    for one in made {
        tree::apply(&one.plan)?;
        let (written, removed) = (one.plan.written(), one.plan.removed());
        if written + removed == 0 {
            println!("{}: {} files, unchanged", one.id, one.files);
        } else {
            println!(
                "{}: {} files, {written} written, {removed} removed",
                one.id, one.files
            );
        }
    }
    tree::apply(stale)?;
    if stale.removed() > 0 {
        println!("crates no longer kept: {} files removed", stale.removed());
    }
    for one in made.iter().filter(|one| one.unlocked) {
        eprintln!("warning: {}", unlocked(&one.id));
    }
    Ok(Outcome::Done)
}

fn unlocked(id: &ApiId) -> String {
    format!(
        "discovery-cache/{} is not the document that lock.toml records; `cargo xtask cache` puts the recorded one back, \
         `cargo xtask cache --from DIR` records another",
        id.file("json")
    )
}

fn report_differences(repository: &Repository, made: &[Made], stale: &Plan) -> Outcome {
    let changes: Vec<&Change> = made
        .iter()
        .flat_map(|one| &one.plan.changes)
        .chain(&stale.changes)
        .collect();
    let name = |change: &Change| repository.relative(&change.path).display().to_string();
    for change in &changes {
        let how = match (&change.before, &change.after) {
            (None, _) => "is missing",
            (_, None) => "should not be there",
            _ => "differs",
        };
        println!("{} {how}", name(change));
    }
    print!(
        "{}",
        diff::show(changes.iter().map(|change| (name(change), *change)))
    );
    if !changes.is_empty() {
        let files = if changes.len() == 1 {
            "1 file is".to_owned()
        } else {
            format!("{} files are", changes.len())
        };
        println!("{files} not what the documents give; to mend: cargo xtask generate");
    }
    let unlocked_ids: Vec<&ApiId> = made
        .iter()
        .filter(|one| one.unlocked)
        .map(|one| &one.id)
        .collect();
    for id in &unlocked_ids {
        println!("{}", unlocked(id));
    }
    if changes.is_empty() && unlocked_ids.is_empty() {
        let files: usize = made.iter().map(|one| one.files).sum();
        println!("{} crates, {files} files: nothing to do", made.len());
        return Outcome::Done;
    }
    Outcome::Different
}
