//! One document of the corpus: generated, written, and counted from what was written.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};
use gapi_generator::{Document, RecordedNames, generate};

use super::operations::Operations;
use super::report::DocumentReport;
use super::{raw_names, written_names};
use crate::digest;
use crate::generate::Inputs;
use crate::repository::{read_bytes, read_text};
use crate::tree::{self, Others, Wanted};

/// Where the runtime is as seen from `target/corpus/crates/<api>-<version>`.
const RUNTIME: &str = "../../../../runtime";

/// A document of the corpus.
pub(super) struct Job {
    pub(super) file: String,
    pub(super) folder: String,
    pub(super) path: PathBuf,
    pub(super) bytes: u64,
}

/// A document's report, its sum and its package.
pub(super) struct Made {
    pub(super) report: DocumentReport,
    pub(super) sum: String,
    pub(super) package: Option<String>,
}

/// Generates, writes and counts one document. A failure is part of the report.
pub(super) fn make(crates: &Path, inputs: &Inputs, job: &Job) -> Made {
    let start = Instant::now();
    let mut made = Made {
        report: DocumentReport {
            document: job.file.clone(),
            folder: job.folder.clone(),
            document_bytes: job.bytes,
            ..DocumentReport::default()
        },
        sum: String::new(),
        package: None,
    };
    if let Err(error) = generate_and_count(crates, inputs, job, &mut made) {
        made.report.failure = Some(format!("{error:#}"));
    }
    made.report.seconds = start.elapsed().as_secs_f64();
    made
}

fn generate_and_count(crates: &Path, inputs: &Inputs, job: &Job, made: &mut Made) -> Result<()> {
    let bytes = read_bytes(&job.path)?;
    made.sum = digest::sha256(&bytes);
    let expected = raw_names::read(&bytes)?;
    made.report.expect(&expected);
    made.report.operations = Operations::read(&bytes)?;
    let document = Document::parse(&bytes)?;
    drop(bytes);
    let output = generate(
        &document,
        &inputs.overrides,
        &RecordedNames::default(),
        &inputs.options("0.1.0", RUNTIME),
    )?;
    drop(document);
    let folder = crates.join(&job.folder);
    let wanted = Wanted {
        folder: folder.clone(),
        files: output.files.iter().collect(),
        others: Others::Removed,
    };
    tree::apply(&tree::compare(&wanted)?)?;
    let manifest = output
        .files
        .get("Cargo.toml")
        .context("a crate without a manifest")?;
    made.package = Some(package(manifest)?);
    let paths: Vec<String> = output
        .files
        .iter()
        .map(|(path, _)| path.to_owned())
        .collect();
    drop(output);
    // What counts is what is on disk.
    let mut reader = written_names::Reader::default();
    for path in paths {
        let text = read_text(&folder.join(&path))?;
        made.report.output_bytes += u64::try_from(text.len())?;
        made.report.output_files += 1;
        made.report.operations.written(&text);
        if path.starts_with("src/") {
            reader
                .file(&path, &text)
                .with_context(|| format!("{}/{path}", job.folder))?;
        }
    }
    let (found, problems) = reader.finish();
    made.report.problems = problems;
    made.report.compare(expected, found);
    Ok(())
}

fn package(manifest: &str) -> Result<String> {
    let manifest: toml::Table = toml::from_str(manifest)?;
    let name = manifest
        .get("package")
        .and_then(|package| package.get("name"))
        .and_then(toml::Value::as_str);
    name.map(str::to_owned)
        .context("a manifest without a package name")
}
